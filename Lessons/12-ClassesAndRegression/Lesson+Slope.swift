import Lab
import Notebook

extension Lesson12 {
  /// The cross-entropy of several classes, and its slope.
  static func slope(_ page: Page, _ study: Study) {
    page.section("Output minus target, once more")
    page.text(
      """
      The loss is the **cross-entropy**: minus the logarithm of the probability that the right \
      class was given. The target y is 1 for the right class and 0 for the others. With t for the \
      right class, the loss of one record is
      """)
    page.formula("loss = −ln pₜ = −zₜ + ln Σⱼ e^zⱼ")
    page.text(
      """
      because the logarithm of a quotient is a difference. Now the slope. The first term gives −1 \
      for the right class and nothing for the others: −yₖ. The second is a logarithm of a sum, \
      and its slope is 1 over the sum times the slope of e^zₖ, which is e^zₖ itself: pₖ. With a \
      mean over n records:
      """)
    page.formula("∂loss/∂zₖ = (pₖ − yₖ) / n")
    let network = study.classifier(hiddenUnits: 0, on: study.blobs)
    let record = study.blobs.record(mostDoubtful(network, study.blobs))
    let probabilities = Loss.crossEntropy.answers(network.outputs(record.features)).values
    let targets = record.targets.values
    page.plot(
      Distribution(
        "What the doubtful point asks for", names: classNames,
        steps: [
          ("p", probabilities), ("target y", targets),
          ("p − y", zip(probabilities, targets).map { $0 - $1 }),
        ], marked: record.classes.first),
      """
      The right class has a negative slope: its output should rise. The others should fall, and \
      the slope of each is the probability that it was wrongly given.
      """, from: "12.1")
    page.question(
      .explain, "Why do the slopes p − y of one record always add up to 0?",
      answer: """
        The probabilities add up to 1, and so do the targets. Put differently: adding the same \
        number to all outputs changes no probability, so the loss cannot have a slope in that direction.
        """)
  }
}
