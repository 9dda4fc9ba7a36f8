import Lab
import Notebook

extension Lesson02 {
  /// One applicant through both layers.
  static func forwardPass(_ page: Page, _ record: OneRecord) {
    let hidden = record.activity.hidden
    let units = hidden.indices.prefix(2)
    let products = units.map { unit in
      let weight = Format.number(record.weights.hiddenToOutput[unit])
      let factor = record.weights.hiddenToOutput[unit] < 0 ? "(\(weight))" : weight
      return "\(Format.number(hidden[unit])) · \(factor)"
    }
    let more = hidden.count > units.count ? " + …" : ""
    page.section("Forward: an answer, step by step")
    page.text(
      """
      On the **forward pass** each hidden unit does what the neuron of lesson 1 did. It multiplies \
      every input by its weight, adds up, and squashes the sum. What it hands on is called its \
      **activation**, a. The output unit does the same with the activations. Its weighted sum is \
      called z. All letters are on the [notation page](notation).
      """)
    page.plot(
      record.forwardDiagram,
      """
      The first applicant's numbers, with the random weights we happen to start from. The wider a \
      line, the larger its weight. Each hidden unit adds up all six lines that reach it and \
      squashes the sum; the output unit weighs the results.
      """, from: "2.1")
    page.formula("hⱼ = Σᵢ xᵢ · wᵢⱼ     aⱼ = σ(hⱼ)\nz = Σⱼ aⱼ · vⱼ     ŷ = σ(z)")
    page.text(
      """
      \(units.map { sentence(record, $0) }.joined(separator: " ")) The output unit weighs what \
      they say, \(products.joined(separator: " + "))\(more) = \(Format.number(record.outputSum)), \
      and squashes once more: ŷ = \(Format.number(record.activity.output)). We wanted \
      \(Format.number(record.target)).
      """)
    page.check("2.1")
    page.show("activations a", hidden.count > 6 ? Array(hidden.prefix(6)) : hidden, from: "2.1")
    page.show("output ŷ", record.activity.output, from: "2.1")
  }

  /// "Unit 2 has the sum 1.006 and the activation 0.7323"; of the first unit every product that is
  /// not 0.
  private static func sentence(_ record: OneRecord, _ unit: Int) -> String {
    let (sum, activation) = (record.sums[unit], record.activity.hidden[unit])
    guard unit == 0 else {
      return """
        Unit \(unit + 1) has the sum \(Format.number(sum)) and the activation \
        \(Format.number(activation)).
        """
    }
    let products = record.inputs.indices.filter { record.inputs[$0] != 0 }.map { input in
      let factors = [record.inputs[input], record.weights.inputToHidden[input, 0]]
      return factors.map { $0 < 0 ? "(\(Format.number($0)))" : Format.number($0) }
        .joined(separator: " · ")
    }
    return """
      Unit 1 adds up \(products.joined(separator: " + ")) = \(Format.number(sum)); the other \
      products are 0. Its activation is σ(\(Format.number(sum))) = \(Format.number(activation)).
      """
  }
}
