import Lab
import Notebook

extension Lesson11 {
  /// The binary cross-entropy, its slope, and why the squared error is not taken.
  static func loss(_ page: Page, _ study: Study) {
    page.section("A loss for yes and no")
    page.text(
      """
      Up to lesson 9 networks learned from the squared error. For yes and no there is a better \
      loss. Ask what probability the network gave to what really happened: p for a yes, and 1 − p \
      for a no. Take minus its natural logarithm. The probabilities of many records would be \
      multiplied; their logarithms can be added.
      """)
    let shares = (1..<200).map { Double($0) / 200 }
    page.plot(
      Chart(
        "What an answer costs", x: "p, the network's probability of yes", y: "loss of one record",
        series: [
          .line("no: −ln(1 − p)", shares, shares.map { -log(1 - $0) }, color: Tone.no),
          .line("yes: −ln p", shares, shares.map { -log($0) }, color: Tone.yes),
        ], markers: [.horizontal(at: log(2), "½ costs ln 2 = \(Format.fixed(log(2), 3))")]),
      """
      A confident correct answer costs almost nothing, and a confident wrong one costs without \
      limit.
      """)
    page.text(
      """
      The mean over the records is the **binary cross-entropy**, lesson 10's cross-entropy for two \
      classes. Since y is 1 or 0, one of the two terms is always 0:
      """)
    page.formula("loss = −1/n · Σ (y · ln p + (1 − y) · ln(1 − p))")
    page.check("11.3")
    let share = study.baths.targets.reduce(0, +) / Double(study.baths.targets.count)
    let hedge = -(share * log(share) + (1 - share) * log(1 - share))
    page.question(
      .predict,
      """
      \(Format.percent(share, decimals: 0)) of the baths are a yes. What is the lowest loss of a \
      network that ignores the water and gives every bath the same probability?
      """,
      answer: """
        It is best off with that very share, p = \(Format.number(share)), and its loss is \
        −(\(Format.number(share)) · ln \(Format.number(share)) + \(Format.number(1 - share)) · ln \
        \(Format.number(1 - share))) = \(Format.fixed(hedge, 3)). A network that does no better \
        has not looked at x.
        """)
    page.text(
      """
      Now the slope, for one record. The output unit's weighted sum is z, and p = σ(z). The chain \
      rule goes through p:
      """)
    page.formula(
      """
      ∂loss/∂p = −y/p + (1 − y)/(1 − p) = (p − y) / (p · (1 − p))
      ∂loss/∂z = ∂loss/∂p · ∂p/∂z = ∂loss/∂p · p · (1 − p) = p − y
      """)
    page.text(
      """
      In the first line the two fractions are put over one denominator. In the second comes the \
      sigmoid's slope, p · (1 − p), and cancels that denominator. What is left is how far the \
      answer is off. So the mean over n records has this gradient:
      """)
    page.formula("∂loss/∂z = (p − y) / n     with p = σ(z)")
    page.check("11.4")
    squaredError(page)
  }

  /// The slopes of both losses over the weighted sum.
  private static func squaredError(_ page: Page) {
    page.text(
      """
      With the squared error (p − y)² nothing cancels. Its slope is 2 · (p − y) · p · (1 − p), and \
      the sigmoid's slope stays in it.
      """)
    let sums = (-80...80).map { Double($0) / 10 }
    let slopes = { (z: Double) in
      let p = sigmoid(z)
      return (entropy: p - 1, square: 2 * (p - 1) * p * (1 - p))
    }
    page.plot(
      Chart(
        "Two slopes for a record that is a yes", x: "weighted sum z of the output unit",
        y: "slope of the loss",
        series: [
          .line("cross-entropy", sums, sums.map { slopes($0).entropy }, color: .ink),
          .line("squared error", sums, sums.map { slopes($0).square }, color: .series(4)),
        ]),
      """
      On the left the network is confident and wrong. There the cross-entropy pulls hardest, and \
      the squared error has almost let go.
      """)
    let wrong = slopes(-6)
    page.text(
      """
      At z = −6 the network gives the right answer a probability of \
      \(Format.number(sigmoid(-6), digits: 2)). The cross-entropy's slope is \
      \(Format.fixed(wrong.entropy, 4)), the squared error's \(Format.fixed(wrong.square, 4)): it \
      would learn least where it has most to learn.
      """)
  }
}
