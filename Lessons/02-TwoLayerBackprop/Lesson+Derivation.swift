import Lab
import Notebook

extension Lesson02 {
  /// The same as a chain of slopes, as a sum over paths, and what is saved by not starting over.
  static func derivation(_ page: Page, _ record: OneRecord) {
    let (inputs, units) = (record.inputs.count, record.hiddenTerms.count)
    page.section("Paths, and a sum over them")
    page.text(
      """
      In lesson 1 a weight reached the loss along a chain, and the slopes along the chain \
      multiplied. Here a weight w has a chain too, with two more links.
      """)
    page.formula("∂E/∂wᵢⱼ = ∂E/∂ŷ · ∂ŷ/∂z · ∂z/∂aⱼ · ∂aⱼ/∂hⱼ · ∂hⱼ/∂wᵢⱼ")
    page.text("For the weight from \(record.names[0]) to unit 1 and our applicant, one by one:")
    page.formula(
      """
      ∂E/∂ŷ = −(y − ŷ) = \(Format.number(-record.error))
      ∂ŷ/∂z = ŷ · (1 − ŷ) = \(Format.number(record.outputSlope))
      ∂z/∂aⱼ = vⱼ = \(Format.number(record.weights.hiddenToOutput[0]))
      ∂aⱼ/∂hⱼ = aⱼ · (1 − aⱼ) = \(Format.number(record.hiddenSlopes[0]))
      ∂hⱼ/∂wᵢⱼ = xᵢ = \(Format.number(record.inputs[0]))
      """)
    page.text(
      """
      The product of the first two is −δ, that of the first four −δⱼ, and that of all five \
      −δⱼ·xᵢ = \(Format.number(-record.hiddenTerms[0] * record.inputs[0])). Since we step against \
      the gradient, as in lesson 1, the minus sign goes, and the step is δⱼ·xᵢ.

      But what if a quantity reaches the loss along *several* paths? A unit of an earlier layer \
      would: it feeds every unit of the next one. We can see it here with an input: \
      \(record.names[0]) acts on the output through each hidden unit.
      """)
    if units <= 4 {
      page.plot(
        record.paths,
        """
        Follow \(record.names[0]) to the loss: one path through each hidden unit. Orange numbers \
        on the lines are slopes, that of the last one is −δ. The number after ◂ says how fast the \
        loss changes with that quantity. Where several paths begin, their contributions add up.
        """, from: "2.1", "2.2", "2.3")
    }
    page.text(
      """
      Turn \(record.names[0]) up by a tiny ε. Every hidden sum moves, the j-th by ε·wᵢⱼ, and each of \
      these moves changes the loss by −δⱼ for every unit. Tiny changes simply add up, because the \
      effect of one on the other would be of the size ε², which is nothing beside ε. So the slopes \
      along a path multiply, and the paths add.
      """)
    page.formula("∂E/∂xᵢ = −Σⱼ wᵢⱼ · δⱼ")
    for unit in record.hiddenTerms.indices.prefix(4) {
      page.show(
        "path over unit \(unit + 1)",
        -record.weights.inputToHidden[0, unit] * record.hiddenTerms[unit], digits: 7)
    }
    page.show("sum over the paths", record.firstInputSlope, digits: 7, from: "2.3")
    page.show(
      "measured, with \(record.names[0]) turned by ±0.00001",
      record.measuredSlope { inputs, _, change in inputs[0] += change }, digits: 7, from: "2.1")
    page.text(
      """
      If \(record.names[0]) were itself the activation of a unit, this sum would be what it \
      inherits, and its own slope would be the last factor. That gives the rule for any layer of \
      any network. The hidden units of this lesson are the case in which the sum has a single \
      term, because there is a single output.
      """)
    page.formula("δᵢ = aᵢ · (1 − aᵢ) · Σⱼ wᵢⱼ · δⱼ")
    page.question(
      .explain,
      """
      Multiplying out every chain by itself takes \(4 * inputs * units + 2 * units) \
      multiplications for the \(inputs * units + units) weights, with the slopes given. The \
      backward pass takes \(1 + 2 * units + inputs * units + units). Where do the others go?
      """,
      answer: """
        They are the same products over and over. Each of the \(inputs * units) weights w has \
        five factors, so 4 multiplications; each of the \(units) weights v has three, so 2. But \
        the product of the first two factors, δ, is the same for all of them, and that of the \
        first four, δⱼ, is the same for the \(inputs) weights of a unit. Backpropagation computes \
        δ once (1), each δⱼ once from it (2 each), and then needs one more multiplication per \
        weight. With more layers the paths multiply and the saving becomes enormous; \
        [lesson 13](lesson13) counts them.
        """)
  }
}
