import Lab
import Notebook

extension Lesson11 {
  /// The idea of a hidden layer, and its formulas.
  static func hiddenLayer(_ page: Page) {
    page.section("Two thresholds and a sum")
    page.text(
      """
      Let two units look at the water, each with a threshold of its own, and let the output add up \
      what they say. That is the **hidden layer** of [lesson 2](lesson02), now with biases.
      """)
    page.plot(
      NetworkDiagram(
        "One input, two hidden units, one output",
        layers: [
          .init("input", names: ["x"]), .init("hidden units", names: ["a₁", "a₂"]),
          .init("output", names: ["p"]),
        ]),
      """
      Four lines carry weights, and the three units to the right have a bias each: seven numbers \
      to learn. Later in this lesson you will see what they become.
      """)
    page.text(
      """
      A hidden unit multiplies its inputs by its weights, adds its bias, and squashes the sum:
      """)
    page.formula("hⱼ = Σᵢ xᵢ · wᵢⱼ + bⱼ     aⱼ = σ(hⱼ)")
    page.text(
      """
      With a single input the sum is 0, and the unit at one half, where x = −b/w. That is the \
      unit's threshold. The larger the weight, the steeper the step there.
      """)
    page.check("11.1")
    page.question(
      .check, "A unit has the weight 2 and the bias 3. Where is its threshold? And with −2 and −3?",
      answer: """
        At −3/2 = −1.5 degrees in both cases. The first unit rises there, because its weight is \
        positive; the second falls.
        """)
    page.text(
      """
      For many records at once it is one product of matrices, as in [lesson 3](lesson03): X has \
      one record per row and W one unit per column. The biases are added to every row.
      """)
    page.formula("A = σ(X · W + b)")
    page.check("11.2")
  }
}
