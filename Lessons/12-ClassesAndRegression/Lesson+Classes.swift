import Lab
import Notebook

extension Lesson12 {
  /// One output per class, softmax and the largest output.
  static func classes(_ page: Page, _ study: Study) {
    page.section("One output per class")
    page.text(
      """
      [Lesson 11](lesson11) answered yes or no with one output. What if there are three answers, \
      or ten digits? A single output with the numbers 0, 1, 2 would claim that class 1 lies \
      between the others, and a network in doubt between 0 and 2 would answer 1. So each class \
      gets an output of its own, as in [lesson 10](lesson10).

      Three blobs of points show it, one per class. Each point is drawn around the middle of its \
      blob with a standard deviation of \(Format.number(Examples.blobNoise)). The network has no \
      hidden layer: two inputs, three outputs, nothing between. Here it is after learning, with \
      the point about which it is most in doubt.
      """)
    let network = study.classifier(hiddenUnits: 0, on: study.blobs)
    let doubtful = study.blobs.record(mostDoubtful(network, study.blobs))
    let outputs = network.outputs(doubtful.features)
    page.plot(
      NetworkDiagram(
        "Two inputs, three outputs",
        layers: [
          .init("inputs", values: doubtful.features.values.map(rounded), names: ["x₁", "x₂"]),
          .init(
            "outputs", values: outputs.values, names: classNames.map { "z of \($0)" },
            biases: network.outputBiases),
        ], weights: [network.outputWeights], digits: 3),
      "Each output is a weighted sum of the inputs plus a bias, and nothing is squashed.",
      from: "12.1")
    softmax(page, study, network, doubtful)
    answer(page, study, network)
  }

  /// Three decimals, as many as a unit of a diagram has room for.
  private static func rounded(_ number: Double) -> Double { (number * 1_000).rounded() / 1_000 }

  /// From outputs to probabilities.
  private static func softmax(
    _ page: Page, _ study: Study, _ network: Network, _ record: Examples
  ) {
    let outputs = network.outputs(record.features)
    let largest = outputs.values.max() ?? 0
    let probabilities = Loss.crossEntropy.answers(outputs)
    page.text(
      """
      The outputs z are any numbers; lesson 10 called them **logits**. The **softmax** turns \
      them into probabilities. Exercise 10.4 was its logarithm; now you write the softmax itself. \
      It raises e to each output, so that all are positive, and divides by the sum, so that they \
      add up to 1.
      """)
    page.formula("pₖ = e^zₖ / Σⱼ e^zⱼ")
    page.plot(
      Distribution(
        "From outputs to probabilities, for this point", names: classNames,
        steps: [
          ("output z", outputs.values), ("z − m", outputs.values.map { $0 - largest }),
          ("e^(z−m)", outputs.values.map { exp($0 - largest) }),
          ("p", probabilities.values),
        ], marked: record.classes.first),
      """
      The right class, \(className(record.classes.first ?? 0)), is marked. m is the largest \
      output: after it is subtracted no power is above 1.
      """, from: "12.1")
    page.text(
      """
      Why subtract the largest? Powers of e soon outgrow what a computer can store: e⁷¹⁰ already \
      counts as infinite. And only the differences between the outputs matter, since a common \
      factor e⁻ᵐ cancels:
      """)
    page.formula("e^(zₖ − m) / Σⱼ e^(zⱼ − m) = e^(−m) · e^zₖ / (e^(−m) · Σⱼ e^zⱼ) = pₖ")
    page.check("12.1")
    page.question(
      .check, "What is p₁ with two classes? Divide numerator and denominator by e^z₁.",
      answer: """
        1 / (1 + e^(z₂ − z₁)), which is σ(z₁ − z₂): the sigmoid of the difference. So softmax is \
        the sigmoid for more than two classes, and lesson 11's single output was the difference \
        between the outputs of yes and no.
        """)
  }

  /// The predicted class, and the regions.
  private static func answer(_ page: Page, _ study: Study, _ network: Network) {
    page.text(
      """
      The answer is the class with the largest probability. That is also the class with the \
      largest output, so nobody needs a softmax to find it.
      """)
    page.check("12.2")
    page.table(
      "Four of the points",
      ["class", "outputs z of A, B, C", "probabilities p of A, B, C", "answer"],
      (0..<4).map { row in
        let point = study.blobs.record(row)
        let outputs = network.outputs(point.features)
        let probabilities = Loss.crossEntropy.answers(outputs)
        return [
          className(point.classes[0]),
          outputs.values.map { Format.fixed($0, 2) }.joined(separator: "   "),
          probabilities.values.map { Format.fixed($0, 3) }.joined(separator: "   "),
          className(network.classes(point.features).first ?? 0),
        ]
      }, from: "12.1", "12.2")
    page.plot(
      map(of: network, over: study.blobs, "Three blobs, no hidden layer", range: -2.2...2.2),
      """
      The plane is divided by straight borders, one between each pair of classes. There the two \
      outputs are equal.
      """, from: "12.1", "12.2")
    page.show(
      "accuracy on the blobs", network.accuracy(on: study.blobs), as: .percent(decimals: 1),
      from: "12.1", "12.2")
    page.text(
      """
      Each output is a plain weighted sum, so where two of them are equal is always a straight \
      line. For blobs that is enough.
      """)
  }

  /// The record whose largest probability is the smallest.
  static func mostDoubtful(_ network: Network, _ examples: Examples) -> Int {
    let probabilities = Loss.crossEntropy.answers(network.outputs(examples.features))
    let certainties = (0..<probabilities.rows).map { probabilities.row($0).max() ?? 1 }
    return certainties.indices.min { certainties[$0] < certainties[$1] } ?? 0
  }
}
