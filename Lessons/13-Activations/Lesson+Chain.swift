import Exercises
import Foundation
import Lab
import Notebook

extension Lesson13 {
  /// The chain rule through one unit per layer.
  static func chain(_ page: Page) {
    page.section("A chain of units")
    page.text(
      """
      Take the smallest deep network there is: three layers of one unit each, with the weights \
      1.5, −0.7 and 2, sigmoids, and an input of 0.5. Every layer computes hₗ = wₗ·aₗ₋₁ and aₗ = \
      f(hₗ). How does the last activation change when we turn the first weight a little?
      """)
    let chain = Chain(.sigmoid, input: 0.5, weights: [1.5, -0.7, 2])
    page.plot(
      chain.graph("Three sigmoids in a row"),
      """
      The values run from left to right. Each link carries the slope of its step alone, a weight \
      or an f′(h). Below each value stands what a change of it does to the last activation: the \
      product of all slopes from there on.
      """, from: "13.1", "13.4")
    let terms = zip(chain.gradients, chain.inputs).map { Format.number($0 / $1, digits: 3) }
    let slopes = chain.slopes.map { Format.number($0, digits: 3) }
    page.text(
      """
      Begin at the end. If h₃ rises a little, a₃ rises f′(h₃) = \(slopes[2]) times as much: that \
      is δ₃. If h₂ rises, a₂ rises f′(h₂) = \(slopes[1]) times as much, h₃ then rises w₃ = 2 times \
      as much as a₂, and what h₃ does to a₃ we know already. So δ₂ = \(terms[2]) · 2 · \
      \(slopes[1]) = \(terms[1]). One more step in the same way gives δ₁ = \(terms[1]) · (−0.7) · \
      \(slopes[0]) = \(terms[0]).
      """)
    page.formula(
      """
      δ₃ = f′(h₃)
      δ₂ = δ₃ · w₃ · f′(h₂)
      δ₁ = δ₂ · w₂ · f′(h₁)
      ∂a₃/∂wₗ = δₗ · aₗ₋₁
      """)
    page.text(
      """
      Two factors, two meanings. δₗ says how much the end of the chain cares about the sum hₗ; \
      aₗ₋₁ says how much that sum changes with the weight. Here the end of the chain is a₃. In a \
      network that learns, one more link leads from the output to the loss, and δ = ∂loss/∂h is \
      the error term of lessons 2 and 3, with the sign that lesson 10 went over to.
      """)
    page.check("13.4")
    page.show("∂a₃/∂w₁", chain.gradients[0], from: "13.4")
    page.show("the same, measured by nudging w₁", chain.measuredGradient())
    page.question(
      .check, "What happens to the three gradients if w₃ is 0?",
      answer: """
        Those of w₁ and w₂ are 0: the only way to the end leads over w₃. The gradient of w₃ itself \
        is not 0, since a change of w₃ still changes h₃. So w₃ can learn, and once it has moved \
        the others can.
        """)
  }

  /// What becomes of a product of slopes.
  static func vanishing(_ page: Page) {
    page.section("The longer, the less")
    let ten = Chain(.sigmoid, input: 1, weights: Array(repeating: 1, count: 10))
    let terms = zip(ten.gradients, ten.inputs).map { $0 / $1 }
    page.text(
      """
      Now a longer chain: ten sigmoids, an input of 1, and all weights 1, so that only the slopes \
      are left. None of them is small for a sigmoid. Follow the error term back.
      """)
    page.plot(
      Distribution(
        "A chain that shrinks link by link",
        names: (1...10).reversed().map { "layer \($0)" },
        steps: [
          ("slope f′(h)", ten.slopes.reversed()), ("what is left, δ", terms.reversed()),
        ]),
      """
      From the last layer, at the top, back to the first. The slopes in the left column are all \
      about alike. In the right column each is multiplied into what is left, and after five layers \
      the bar can no longer be seen.
      """, from: "13.1", "13.4")
    page.text(
      """
      Each slope is at most ¼, so after n layers at most (¼)ⁿ is left. Here is the gradient of the \
      first weight for chains of 1 to 20 layers, with each of the three activations.
      """)
    let lengths = Array(1...20)
    let gradients = Activation.allCases.map { activation in
      lengths.map { firstGradient(activation, layers: $0) }
    }
    let ns = lengths.map(Double.init)
    page.plot(
      Chart(
        "The gradient of the first weight in a chain", x: "layers", y: "∂a/∂w₁",
        series: zip(Activation.allCases, gradients).map { .line($0.rawValue, ns, $1) }
          + [.line("(¼)ⁿ", ns, ns.map { pow(0.25, $0) })], yScale: .logarithmic),
      "On a log scale a straight line downwards means the same factor for every layer.",
      from: "13.1", "13.2", "13.3", "13.4")
    page.table(
      "The same as numbers",
      ["layers"] + (Activation.allCases.map(\.rawValue) + ["(¼)ⁿ"]).map { .number($0, digits: 2) },
      [1, 5, 10, 20].map { length in
        [length] + gradients.map { $0[length - 1] } + [pow(0.25, Double(length))]
      }, from: "13.4")
    page.text(
      """
      After 20 sigmoids \(Format.number(gradients[0][19], digits: 1)) is left, and a step in \
      proportion to that moves nothing. This is the **vanishing gradient** (Hochreiter 1991; \
      Bengio, Simard & Frasconi 1994). tanh loses far less here, because its slope comes close to \
      1 once the signal has become small. ReLU loses nothing as long as the sums are positive. A \
      ReLU whose sum is negative for every image is called **dead**. In the first hidden layer \
      nothing revives it: its weights get no gradient, and its inputs, the pixels, never change. \
      Further up it may come back when the layers before it learn.
      """)
    exploding(page)
  }

  private static func exploding(_ page: Page) {
    let larger = firstGradient(.relu, layers: 20, weight: 1.5)
    page.text(
      """
      A product can also grow. With ReLU and weights of 1.5 in place of 1, the first weight's \
      gradient after 20 layers is \(Format.number(larger, digits: 4)): one small step there \
      changes the output beyond recognition. That is the **exploding gradient** ([Pascanu, Mikolov \
      & Bengio 2013](https://arxiv.org/abs/1211.5063)). A deep network needs factors close to 1, \
      neither less nor more.
      """)
    page.question(
      .breakIt,
      """
      The sigmoid's slope is at most ¼. So give the chain of 20 sigmoids weights of 4, and each \
      link should multiply by 4 · ¼ = 1. Does the gradient arrive?
      """,
      answer: """
        It does not: \(Format.number(firstGradient(.sigmoid, layers: 20, weight: 4), digits: 2)) \
        is left, less than with weights of 1. The same weights also multiply the sums on the way \
        forward. They are close to 4, where the slope is far below ¼: the units are saturated.
        """)
  }

  /// The gradient of the first weight in a chain with input 1 and all weights alike.
  private static func firstGradient(
    _ activation: Activation, layers: Int, weight: Double = 1
  ) -> Double {
    let weights = Array(repeating: weight, count: layers)
    return Chain(activation, input: 1, weights: weights).gradients.first ?? .nan
  }
}
