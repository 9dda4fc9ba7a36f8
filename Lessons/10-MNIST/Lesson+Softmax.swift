import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// From logits to probabilities, and from these to the loss.
  static func softmax(_ page: Page, _ passage: Passage, _ worst: Passage?) {
    let (right, rival) = (passage.label, passage.rival)
    let powers = passage.logits.map { exp($0) }
    page.section("From logits to probabilities")
    page.text(
      """
      The last layer's ten weighted sums z can be any numbers. They are called **logits**. What we \
      want is probabilities: positive, adding up to 1, the largest where the logit is largest. The \
      **softmax** gets them in two steps. Raise e to each logit, then divide by the sum of the ten \
      results.
      """)
    page.formula("pᵢ = e^zᵢ / Σⱼ e^zⱼ")
    let gap = passage.logits[right] - passage.logits[rival]
    page.plot(
      Distribution(
        "Logit, power, probability", names: (0..<10).map { "\($0)" },
        steps: [("logit z", passage.logits), ("eᶻ", powers), ("p", passage.probabilities)],
        marked: right, picture: passage.picture),
      """
      The \(right) from the figure above. Only differences between logits matter: \(right) is \
      ahead of \(rival) by \(Format.number(gap, digits: 3)), and e raised to that is \
      \(Format.number(exp(gap), digits: 3)), so its probability is that many times as large. Each \
      column has a scale of its own.
      """)
    page.text(
      """
      How wrong is such an answer? The **cross-entropy** asks one thing only: which probability \
      did you give to the right digit? Its negative logarithm is the loss of that picture, and the \
      loss of a batch is the mean over its pictures.
      """)
    page.formula("loss = −ln p_target")
    lossCurve(page, passage, worst)
    page.question(
      .predict,
      """
      Before any training, all ten probabilities are close to a tenth. Roughly what is the loss? \
      The table of the first batches, further down, has the answer.
      """,
      answer: """
        −ln 0.1 = ln 10 = \(Format.number(log(10))). With equally many pictures of each digit, no \
        network that gives the same answer to all of them can do better. A first loss of 10 is a \
        sign of a mistake, and so is one of 0.1.
        """)
    overflow(page)
  }

  private static func lossCurve(_ page: Page, _ passage: Passage, _ worst: Passage?) {
    let least = min(max(worst?.probabilities[worst?.label ?? 0] ?? 1, 1e-9), 0.0025)
    let xs = [least] + (1...400).map { Double($0) / 400 }
    let marks =
      [("a guess among ten", 0.1), ("the picture above", passage.probabilities[passage.label])]
    let hardest = worst.map { ("the most certain mistake", $0.probabilities[$0.label]) }
    var points = marks.map { name, p in Chart.Series.points(name, [p], [-log(p)]) }
    var caption = """
      An answer that is certain and correct costs 0. A guess among ten costs \
      \(Format.number(-log(0.1))), the picture above \(Format.number(passage.loss, digits: 3)).
      """
    if let (name, p) = hardest, p > 0 {
      points.append(.points(name, [p], [-log(p)]))
      caption += """
         The most certain wrong answer on the test pictures gave the right digit \
        \(Format.number(p, digits: 2)) and costs \(Format.number(-log(p), digits: 3)). There is no \
        upper limit.
        """
    }
    page.plot(
      Chart(
        "What a probability costs", x: "p of the right digit", y: "−ln p",
        series: [.line("−ln p", xs, xs.map { -log($0) })] + points), caption)
  }

  /// Why the formula fails as it is written, and how it is computed.
  private static func overflow(_ page: Page) {
    page.text(
      """
      Computed as it is written, the softmax fails. e⁸⁹ is more than a 32-bit number can hold, \
      e⁷¹⁰ more than a 64-bit one. Infinity divided by infinity is not a number, `nan` in Swift, \
      and a single one of these spoils every weight it meets.
      """)
    let logits = [1000.0, 990.0]
    let powers = logits.map { exp($0) }
    page.show("logits", logits)
    page.show("eᶻ", powers)
    let quotients = powers.map { $0 / powers.reduce(0, +) }
    page.show(
      "eᶻ / Σ eᶻ", quotients.allSatisfy(\.isNaN) ? "not a number" : Format.list(quotients))
    page.text(
      """
      The way out: subtract the same number from all logits and the softmax stays the same, \
      because numerator and denominator shrink by the same factor. Subtract the largest, m. Then \
      the largest power is e⁰ = 1 and the sum lies between 1 and 10. And because the loss wants ln \
      p, never go through p, which may round to 0. Compute the logarithm itself:
      """)
    page.formula("ln pᵢ = zᵢ − m − ln Σⱼ e^(zⱼ − m)")
    page.check("10.4")
    let safe = Scope.running("10.4") { Your.logSoftmax(Matrix(row: logits)) }
    page.show("ln p of the same logits", safe.values, digits: 7, from: "10.4")
  }
}
