import Lab
import Notebook

// The error terms, first the output's and then those of the hidden units.

extension Lesson02 {
  /// The output unit: lesson 1 again.
  static func outputTerm(_ page: Page, _ record: OneRecord) {
    page.section("Backward: who is to blame?")
    page.text(
      """
      The output unit first; it is lesson 1 again. Its error is y − ŷ = \
      \(Format.number(record.error)). Its slope is written a little differently: since ŷ = σ(z), \
      the slope σ(z)·(1 − σ(z)) is simply ŷ·(1 − ŷ) = \(Format.number(record.outputSlope)), and z \
      need not be kept. Their product is the **error term**.
      """)
    page.formula("δ = (y − ŷ) · ŷ · (1 − ŷ)")
    page.check("2.2")
    page.show("error term δ of the output", record.term, from: "2.2")
    page.text(
      """
      Read it as a wish: *\(record.term < 0 ? "lower" : "raise") my weighted sum, and expect \
      \(Format.number(abs(record.term))) of improvement for every unit of change*.
      """)
  }

  /// A hidden unit inherits the wish over its weight.
  static func hiddenTerms(_ page: Page, _ record: OneRecord) {
    let first = Format.number(record.weights.hiddenToOutput[0])
    let shift = Format.number(0.01 * record.weights.hiddenToOutput[0])
    page.section("What a hidden unit inherits")
    page.text(
      """
      Now the hidden units. Suppose the activation of unit 1 had been a little larger, by 0.01 \
      say. It enters the output's sum multiplied by v₁ = \(first), so that sum would have changed \
      by \(shift). And what such a change is worth, the output has already told us: δ for every \
      unit. So unit 1 inherits a wish of its own, \
      δ·v₁ = \(Format.number(record.inherited[0])): it should have said \
      \(record.inherited[0] < 0 ? "less" : "more").\(secondUnit(record))

      One step is left. A unit cannot change its activation directly. It changes its weighted sum, \
      and its sigmoid passes on only a part of that, aⱼ·(1 − aⱼ), which is never more than a \
      quarter.
      """)
    page.formula("δⱼ = δ · vⱼ · aⱼ · (1 − aⱼ)")
    page.check("2.3")
    page.plot(
      record.backwardDiagram,
      """
      Orange is what flows back: δ at the output, and at each hidden unit its own error term. It \
      travels over the same lines as the signal. The yellow band marks the part that all weights \
      of the first hidden unit have in common, so that it is computed once.
      """, from: "2.1", "2.2", "2.3")
    page.text(
      """
      That is **backpropagation**: the error terms of a layer are those of the next layer, sent \
      back over the same weights, times the layer's own slopes. The whole way from the output to \
      the inputs is called the **backward pass**.

      A weight's step, before the learning rate, is the error term of the unit it feeds, times the \
      signal it carries: δⱼ·xᵢ for a weight w, and δ·aⱼ for a weight v. For the weight from gre to \
      unit 1 that is \
      \(Format.number(record.hiddenTerms[0])) · \(Format.number(record.inputs[0])) = \
      \(Format.number(record.hiddenTerms[0] * record.inputs[0])). Don't take our word for it. \
      Nudge that weight by a hundred-thousandth in both directions, and measure what happens to \
      the loss.
      """)
    page.table(
      "Every step that the first applicant asks for, by backpropagation and by trying",
      [
        "weight", .number("backpropagation", digits: 6), .number("measured", digits: 6),
      ],
      record.steps.map { [$0.name, $0.step, $0.measured] }, from: "2.1", "2.2", "2.3")
    let silent = record.inputs.count { $0 == 0 }
    page.question(
      .check,
      """
      Of the \(record.inputs.count) inputs, \(silent) are 0 for this applicant, and their weights \
      are not in the table. What step do they get, and why is that right?
      """,
      answer: """
        None: δⱼ · 0 = 0. A weight on an input of 0 had no part in the answer, so changing it \
        would not have helped. Only applicants from the other schools can teach it.
        """)
  }

  private static func secondUnit(_ record: OneRecord) -> String {
    guard record.inherited.count > 1 else { return "" }
    let weight = record.weights.hiddenToOutput[1]
    let effect =
      weight < 0
      ? "Unit 2 has a negative weight to the output, \(Format.number(weight)). More from it would "
        + "have *lowered* the sum"
      : "Unit 2 has a positive weight to the output, \(Format.number(weight)). More from it would "
        + "have raised the sum"
    return """
       \(effect), so it inherits δ·v₂ = \(Format.number(record.inherited[1])): it should have said \
      \(record.inherited[1] < 0 ? "less" : "more").
      """
  }
}
