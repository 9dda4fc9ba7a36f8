import XCTest

@testable import Lab

final class OptimizerTests: XCTestCase {
  func testStepsEqualPyTorch() throws {
    try compareSteps(Double.self)
    try compareSteps(Float.self)
  }

  private func compareSteps<Scalar: MatrixScalar>(_: Scalar.Type) throws {
    let reference = NetworkReference.values.optimizers
    XCTAssertEqual(reference.values.count, 5)
    for (name, expected) in reference.values {
      let parameter = Parameter<Scalar>(Matrix(reference: [reference.start]), .bias)
      let optimizer: any Optimizer =
        switch name {
        case "sgd": SGD([parameter], learningRate: 0.1)
        case "sgdMomentum": SGD([parameter], learningRate: 0.05, momentum: 0.9)
        case "sgdDecay":
          SGD([parameter], learningRate: 0.05, momentum: 0.8, weightDecay: 0.3)
        case "adam": Adam([parameter])
        default:
          Adam(
            [parameter], learningRate: 0.02, betas: (0.8, 0.95), epsilon: 1e-4, weightDecay: 0.3)
        }
      for (step, gradient) in reference.gradients.enumerated() {
        parameter.gradient = Matrix(reference: [gradient])
        optimizer.step()
        assertEqual(parameter.value, [expected[step]], "\(name), step \(step + 1)")
      }
    }
  }

  func testEveryParameterHasItsOwnState() {
    let parameters = [1.0, 1].map { Parameter(Matrix<Double>([[$0]]), .weight) }
    let optimizer = SGD(parameters, learningRate: 1, momentum: 0.5)
    parameters[0].gradient = Matrix([[8]])
    optimizer.step()
    parameters[0].gradient = Matrix([[0]])
    optimizer.learningRate = 2
    optimizer.step()
    XCTAssertEqual(parameters.map { $0.value[0, 0] }, [1 - 8 - 2 * 4, 1])
  }

  func testAnEpochHoldsEveryRecordOnceAndItsLastBatchIsShort() {
    var random = RandomState(4)
    let batches = random.batches(of: 8, from: 23)
    XCTAssertEqual(batches.map(\.count), [8, 8, 7])
    var again = RandomState(4)
    XCTAssertEqual(Array(batches.joined()), again.permutation(23))
    XCTAssertEqual(random.batches(of: 100, from: 3).map(\.count), [3])
    XCTAssertEqual(random.batches(of: 1, from: 0), [])
  }
}
