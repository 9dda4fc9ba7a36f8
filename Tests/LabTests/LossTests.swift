import XCTest

@testable import Lab

final class LossTests: XCTestCase {
  private typealias Answer = (loss: Double, gradient: Matrix<Double>)

  func testLossesEqualPyTorch() {
    compareLosses(Double.self)
    compareLosses(Float.self)
  }

  private func compareLosses<Scalar: MatrixScalar>(_: Scalar.Type) {
    let expected = NetworkReference.values.losses
    for reduction in [Reduction.mean, .sum] {
      compare("cross-entropy", expected.crossEntropy, reduction) {
        (logits: Matrix<Scalar>, targets) in
        let loss = CrossEntropy<Scalar>(reduction: reduction)
        return (loss.forward(logits, targets), loss.backward())
      }
      compare("mean squared error", expected.meanSquaredError, reduction) {
        (predictions: Matrix<Scalar>, targets) in
        let loss = MeanSquaredError<Scalar>(reduction: reduction)
        return (loss.forward(predictions, Matrix(reference: targets)), loss.backward())
      }
      // PyTorch's 10⁻¹² is a Float also for Doubles, 4·10⁻⁹ away from it.
      compare("probabilities", expected.probabilities, reduction, tolerance: 1e-8) {
        (predictions: Matrix<Scalar>, targets) in
        let loss = BinaryCrossEntropy<Scalar>(reduction: reduction)
        return (loss.forward(predictions, Matrix(reference: targets)), loss.backward())
      }
      compare("logits", expected.logits, reduction) { (predictions: Matrix<Scalar>, targets) in
        let loss = BinaryCrossEntropy<Scalar>(of: .logits, reduction: reduction)
        return (loss.forward(predictions, Matrix(reference: targets)), loss.backward())
      }
    }
  }

  private func compare<Scalar, Targets>(
    _ name: String, _ expected: NetworkReference.LossCase<Targets>, _ reduction: Reduction,
    tolerance least: Double = 0,
    _ compute: (Matrix<Scalar>, Targets) -> (loss: Double, gradient: Matrix<Scalar>)
  ) {
    let answer = reduction == .mean ? expected.mean : expected.sum
    let computed = compute(Matrix(reference: expected.predictions), expected.targets)
    let tolerance = max(least, tolerance(for: Scalar.self))
    let what = "\(name), \(reduction), \(Scalar.self)"
    XCTAssertEqual(
      computed.loss, answer.loss, accuracy: tolerance * max(1, abs(answer.loss)), what)
    assertEqual(computed.gradient, answer.gradient, "\(what), gradient", tolerance: tolerance)
  }

  func testSoftmaxOfLargeLogitsIsFinite() {
    let loss = CrossEntropy<Float>()
    XCTAssertEqual(loss.forward(Matrix([[-1e30, 1e30]]), [0]), 2e30, accuracy: 1e24)
    XCTAssertEqual(loss.probabilities, Matrix([[0, 1]]))
    XCTAssertTrue(loss.forward(Matrix([[.nan, 1]]), [1]).isNaN, "a failed training shows")
  }
}
