import XCTest

@testable import Lab

final class LayerTests: XCTestCase {
  func testLayersEqualPyTorch() throws {
    try compareLayers(Double.self)
    try compareLayers(Float.self)
  }

  private func compareLayers<Scalar: MatrixScalar>(_: Scalar.Type) throws {
    for (name, expected) in NetworkReference.values.layers {
      let layer: any Layer<Scalar>
      switch name {
      case "relu": layer = ReLU()
      case "sigmoid": layer = Sigmoid()
      case "tanh": layer = Tanh()
      default:
        let parameters = expected.parameters.map { Matrix<Scalar>(reference: $0) }
        layer = Linear(weight: parameters[0], bias: parameters[1].values)
      }
      assertEqual(layer.forward(Matrix(reference: expected.input)), expected.output, name)
      let gradient = layer.backward(Matrix(reference: expected.outputGradient))
      assertEqual(gradient, expected.inputGradient, "\(name), input gradient")
      XCTAssertEqual(layer.parameters.count, expected.gradients.count)
      for (parameter, gradient) in zip(layer.parameters, expected.gradients) {
        assertEqual(parameter.gradient, gradient, "\(name), \(parameter.kind) gradient")
      }
    }
    XCTAssertEqual(NetworkReference.values.layers.count, 4)
  }

  func testLinearBeginsAsPyTorchDoesWithWeightsDrawnFirst() {
    var random = RandomState(9)
    let layer = Linear<Double>(inputs: 25, outputs: 3, random: &random)
    var again = RandomState(9)
    XCTAssertEqual(layer.weight.value.values, again.uniform(-0.2, 0.2, count: 75))
    XCTAssertEqual(layer.bias.value.values, again.uniform(-0.2, 0.2, count: 3))
    XCTAssertEqual(layer.weight.value.shape, "25×3")
    XCTAssertEqual(layer.bias.gradient, Matrix(rows: 1, columns: 3))
  }

  func testReLUDoesNotHideAFailedTraining() {
    let output = ReLU<Float>().forward(Matrix([[.nan, .infinity, -.infinity]]))
    XCTAssertTrue(output[0, 0].isNaN)
    XCTAssertEqual(output.row(0).dropFirst(), [.infinity, 0])
  }

  func testDropoutDropsTheShareAskedForAndKeepsTheMean() {
    let dropout = Dropout<Double>(0.2, seed: 3)
    let ones = Matrix<Double>(rows: 100, columns: 200, repeating: 1)
    let output = dropout.forward(ones)
    XCTAssertEqual(Set(output.values), [0, 1.25])
    // 20,000 draws: the deviation of the mean is 0.0035, and the seed is fixed.
    XCTAssertEqual(output.mean(), 1, accuracy: 0.01)
    XCTAssertEqual(dropout.backward(ones), output, "the gradient passes where the input did")
    XCTAssertNotEqual(dropout.forward(ones), output, "every batch has a mask of its own")
    XCTAssertEqual(Dropout<Double>(0.2, seed: 3).forward(ones), output, "the seed decides")
    XCTAssertEqual(Dropout<Double>(1, seed: 3).forward(ones).sum(), 0)
    XCTAssertEqual(Dropout<Double>(0, seed: 3).forward(ones), ones)
  }

  func testDropoutLetsEverythingPassInEvaluation() {
    let network = Sequential<Double>([Dropout(0.5, seed: 1), ReLU(), Dropout(0.5, seed: 2)])
    let input = Matrix<Double>(rows: 3, columns: 20, repeating: 2)
    network.train(false)
    XCTAssertEqual(network.forward(input), input)
    XCTAssertEqual(network.layers[0].backward(input), input)
    network.train()
    XCTAssertNotEqual(network.forward(input), input)
  }
}
