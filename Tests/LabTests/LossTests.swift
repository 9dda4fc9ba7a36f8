import XCTest

@testable import Lab

final class LossTests: XCTestCase {
  func testLossesEqualPyTorch() {
    compareLosses(Double.self)
    compareLosses(Float.self)
  }

  private func compareLosses<Scalar: MatrixScalar>(_: Scalar.Type) {
    let expected = NetworkReference.values.losses
    compare(CrossEntropy<Scalar>(), expected.crossEntropy) { $0 }
    compare(MeanSquaredError<Scalar>(), expected.meanSquaredError, Matrix.init(reference:))
    // PyTorch's 10⁻¹² is a Float also for Doubles, 4·10⁻⁹ away from it.
    compare(
      BinaryCrossEntropy<Scalar>(), expected.probabilities, tolerance: 1e-8,
      Matrix.init(reference:))
    compare(
      BinaryCrossEntropy<Scalar>(of: .logits), expected.logits, Matrix.init(reference:))
  }

  private func compare<Scalar, Targets, Values>(
    _ loss: some Loss<Scalar, Targets>, _ expected: NetworkReference.LossCase<Values>,
    tolerance least: Double = 0, _ targets: (Values) -> Targets
  ) {
    let tolerance = max(least, tolerance(for: Scalar.self))
    let value = loss.forward(Matrix(reference: expected.predictions), targets(expected.targets))
    XCTAssertEqual(
      value, expected.loss, accuracy: tolerance * max(1, abs(expected.loss)), "\(loss)")
    assertEqual(loss.backward(), expected.gradient, "\(loss), gradient", tolerance: tolerance)
  }

  func testSoftmaxOfLargeLogitsIsFinite() {
    let loss = CrossEntropy<Float>()
    XCTAssertEqual(loss.forward(Matrix([[-1e30, 1e30]]), [0]), 2e30, accuracy: 1e24)
    XCTAssertEqual(loss.probabilities, Matrix([[0, 1]]))
    XCTAssertTrue(loss.forward(Matrix([[.nan, 1]]), [1]).isNaN, "a failed training shows")
  }
}
