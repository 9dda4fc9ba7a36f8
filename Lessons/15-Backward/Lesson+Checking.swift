import Exercises
import Lab
import Notebook

extension Lesson15 {
  /// Finite differences against every operation.
  static func checking(_ page: Page, _ study: Study) {
    page.section("Trust, and check")
    page.text(
      """
      A wrong gradient does not stop a program. The network learns a little worse, and nobody knows \
      why. So check every local rule that you write, and there is a check that needs no derivative \
      at all. Move one number a little up and a little down, compute the loss both times, and divide \
      the difference by the distance. That is the slope, measured. Both sides are asked because the \
      error is then far smaller: with a nudge of ε it shrinks like ε², and with one side only like ε.
      """)
    page.formula("∂L/∂xᵢⱼ ≈ (L(xᵢⱼ + ε) − L(xᵢⱼ − ε)) / 2ε")
    page.check("15.8")
    page.text(
      """
      Here is the check of every operation of this lesson, in this run, with ε = 10⁻⁵ and in Double. \
      A difference below about 10⁻⁸ is only rounding: L itself is known to sixteen digits, and what \
      is left after a subtraction is divided by something small.
      """)
    let rows = Scope.running("15.1 to 15.8") {
      OperationCheck.all(seed: study.seed).map { ($0.name, $0.difference) }
    }
    page.table(
      "Backward against finite differences",
      ["operation", .number("largest difference", digits: 2)],
      rows.map { [$0, $1] },
      from: "15.1", "15.2", "15.3", "15.4", "15.5", "15.6", "15.7", "15.8")
    let wrong = rows.filter { !($0.1 < 1e-6) }.map(\.0)
    page.text(
      wrong.isEmpty
        ? "All \(rows.count) agree."
        : "These do not agree: \(wrong.joined(separator: ", ")). Look for the exercise behind them."
    )
    page.question(
      .explain, "Why not check every training step in this way, and do without `backward()`?",
      answer: """
        It takes two forward passes for each number that is learned. The network of the next section \
        learns \(Format.count((784 + 1 + 10) * study.hiddenUnits + 10)) \
        numbers; `backward()` finds all of their gradients for the price of about two forward passes.
        """)
  }
}
