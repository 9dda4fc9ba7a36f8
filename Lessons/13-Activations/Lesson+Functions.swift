import Exercises
import Lab
import Notebook

extension Lesson13 {
  /// The three functions and their slopes.
  static func functions(_ page: Page) {
    page.section("What bends the line")
    page.text(
      """
      Without anything in between, two linear layers in a row are one linear layer, as [lesson \
      10](lesson10) has shown. So each layer but the last is followed by a function that bends, \
      the **activation function** f. It turns a unit's weighted sum h into its activation a = \
      f(h). The first lessons took the sigmoid, lesson 10 took ReLU, and lesson 12 took tanh. This \
      lesson sets the three side by side and asks two things of each: what it does to the signal \
      on the **forward pass**, and what it does to the error terms on the **backward pass**. The \
      letters are those of [the notation](notation).
      """)
    let xs = stride(from: -4.0, through: 4.001, by: 0.1).map { $0 }
    page.plot(
      Chart(
        "Three activation functions", x: "weighted sum h", y: "activation f(h)",
        series: Activation.allCases.map { .line($0.rawValue, xs, xs.map($0.value)) },
        yRange: -1.2...2.2),
      """
      The sigmoid stays between 0 and 1, tanh between −1 and 1. ReLU replaces what is negative by \
      0 and leaves the rest as it is.
      """)
    page.text(
      """
      On the backward pass the chain rule multiplies by the slope of the activation, f′(h). You \
      know the sigmoid's from lesson 1. tanh is a sigmoid that is twice as high and squeezed to \
      half its width, tanh(h) = 2·σ(2h) − 1. Each of these changes doubles the slope, so where the \
      sigmoid has ¼, tanh has 1. ReLU, the rectified linear unit, is the plainest of the three. \
      Its slope is 1 where the sum is positive and 0 where it is negative. At 0 itself it has a \
      corner; any number from 0 to 1 would do there, and 0 is the convention.
      """)
    page.formula(
      """
      σ(h) = 1 / (1 + e⁻ʰ)     σ′(h) = σ(h) · (1 − σ(h))
      tanh′(h) = 1 − tanh²(h)
      ReLU(h) = max(0, h)      ReLU′(h) = 1 where h > 0, else 0
      """)
    page.check("13.1")
    page.check("13.2")
    page.check("13.3")
    page.folded("Why tanh′ is 1 − tanh²") {
      page.text(
        """
        The slope of 2·σ(2h) − 1 is 2 · 2 · σ′(2h), one factor of 2 for the height and one for the \
        width. And since σ(2h) = (1 + tanh(h))/2, the sigmoid's own formula finishes the job:
        """)
      page.formula(
        """
        tanh′(h) = 4 · σ(2h) · (1 − σ(2h)) = 4 · (1 + tanh(h))/2 · (1 − tanh(h))/2 = 1 − tanh²(h)
        """)
    }
    slopes(page, xs)
  }

  private static func slopes(_ page: Page, _ xs: [Double]) {
    page.plot(
      Chart(
        "The slopes of the three", x: "weighted sum h", y: "slope f′(h)",
        series: Activation.allCases.map { activation in
          .line(
            activation.rawValue, xs, Scope.running(activation.exercise) { xs.map(activation.slope) }
          )
        }, markers: [.horizontal(at: 0.25, "¼")]),
      """
      The sigmoid never passes on more than a quarter. tanh passes on everything, but only at 0. \
      ReLU passes on all or nothing.
      """, from: "13.1", "13.2", "13.3")
    let slope = { (activation: Activation, h: Double) in
      Scope.running(activation.exercise) { activation.slope(h) }
    }
    page.table(
      "The slopes as numbers",
      ["h"] + Activation.allCases.map { .number("\($0.rawValue)′(h)", digits: 3) },
      [-4, -1, 0, 1, 4].map { h in [h] + Activation.allCases.map { slope($0, h) } },
      from: "13.1", "13.2", "13.3")
    page.text(
      """
      A unit whose sum lies far out, where the curve is nearly flat, is called **saturated**. \
      Hardly anything passes through it on the backward pass: its own weights barely learn, and \
      the layers before it hear next to nothing by way of it. Sigmoid and tanh saturate on both \
      sides. ReLU does not saturate for positive sums, however large they are; for negative ones \
      it is flat from the start.
      """)
    page.question(
      .predict,
      "A unit's weighted sum is −3. Which activation passes on most of an error term?",
      answer: """
        The sigmoid, with a slope of \(Format.number(slope(.sigmoid, -3), digits: 3)). tanh, four \
        times as steep at 0, is already flatter out here, \
        \(Format.number(slope(.tanh, -3), digits: 3)), because it is also narrower. ReLU passes on \
        \(Format.number(slope(.relu, -3))).
        """)
  }
}
