import Lab
import XCTest

@testable import Notebook

final class FigureExampleTests: XCTestCase {
  /// The examples of the documentation give what it says.
  func testExamples() {
    let neuron = NetworkDiagram(
      "A neuron with two inputs",
      layers: [
        .init("inputs", values: [0.1, 0.3], names: ["x₁", "x₂"]),
        .init("output", values: [0.5175], names: ["ŷ"], terms: [-0.0793]),
      ],
      weights: [Matrix([[-0.8], [0.5]])])
    XCTAssertEqual(
      neuron.alternative,
      "A network of 2 layers. inputs: x₁ 0.1, x₂ 0.3. output: ŷ 0.5175, δ −0.0793. Weights from "
        + "inputs to output: x₁ → ŷ −0.8, x₂ → ŷ 0.5.")
    let chain = ComputationGraph(
      "From the sum to the error",
      [
        .init("h", value: 0.07, gradient: 0.0793),
        .init("ŷ", "σ(h)", value: 0.5175, from: [.init("h", slope: 0.2497)], gradient: 0.3175),
        .init("E", "½(y − ŷ)²", value: 0.0504, from: [.init("ŷ", slope: 0.3175)]),
      ])
    XCTAssertEqual(
      chain.alternative,
      "A graph of 3 quantities. h is 0.07, gradient 0.0793. ŷ = σ(h) is 0.5175, gradient 0.3175; "
        + "it follows from h (slope 0.2497). E = ½(y − ŷ)² is 0.0504; it follows from ŷ (slope 0.3175)."
    )
    XCTAssertEqual(
      Figures.product.alternative,
      "X, 128 hours × 56 features, · W, 56 × 20 units, = A, 128 hours × 20 units. Picked out: row 4 "
        + "of X, column 2 of W, and the element in row 4, column 2 of A.")
  }
}
