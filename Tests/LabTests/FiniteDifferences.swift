import Lab
import XCTest

/// The gradient of a function of a matrix, found by moving each number a little to both sides.
///
/// The formula (f(x + h) − f(x − h)) / 2h has an error of the order h², and rounding adds one of the
/// order 10⁻¹⁶ / h. With h = 10⁻⁵ both are below the 10⁻⁹ that the comparisons allow.
func differences(
  at x: Matrix<Double>, of function: (Matrix<Double>) -> Double
) -> Matrix<Double> {
  let h = 1e-5
  var (moved, gradient) = (x, x)
  for row in 0..<x.rows {
    for column in 0..<x.columns {
      moved[row, column] = x[row, column] + h
      let above = function(moved)
      moved[row, column] = x[row, column] - h
      gradient[row, column] = (above - function(moved)) / (2 * h)
      moved[row, column] = x[row, column]
    }
  }
  return gradient
}

/// Compares a layer's gradients, of its input and of each parameter, with differences.
///
/// - Parameter layer: makes the layer afresh for each forward pass, so that one that draws random numbers
///   draws the same ones.
func assertGradientsEqualDifferences(
  of layer: () -> any Layer<Double>, at input: Matrix<Double>, _ name: String
) {
  let original = layer()
  var random = RandomState(5)
  let output = original.forward(input)
  // With Σ y·G as the loss, ∂loss/∂y is G.
  let outputGradient: Matrix<Double> = random.normal(
    0, 1, rows: output.rows, columns: output.columns)
  func loss(_ layer: any Layer<Double>, _ input: Matrix<Double>) -> Double {
    (layer.forward(input) * outputGradient).sum()
  }
  let inputGradient = original.backward(outputGradient)
  assertEqual(
    inputGradient, differences(at: input) { loss(layer(), $0) }, "\(name), input")
  for (index, parameter) in original.parameters.enumerated() {
    let expected = differences(at: parameter.value) { value in
      let other = layer()
      other.parameters[index].value = value
      return loss(other, input)
    }
    assertEqual(parameter.gradient, expected, "\(name), \(parameter.kind)")
  }
}

/// Compares a loss's gradient with differences.
func assertGradientEqualsDifferences<Targets>(
  of loss: some Loss<Double, Targets>, at outputs: Matrix<Double>, _ targets: Targets,
  _ name: String
) {
  _ = loss.forward(outputs, targets)
  let gradient = loss.backward()
  assertEqual(gradient, differences(at: outputs) { loss.forward($0, targets) }, name)
}

/// Compares two gradients.
func assertEqual(_ gradient: Matrix<Double>, _ expected: Matrix<Double>, _ name: String) {
  XCTAssertEqual(gradient.shape, expected.shape, name)
  for (value, expected) in zip(gradient.values, expected.values) {
    XCTAssertEqual(value, expected, accuracy: 1e-9, name)
  }
}
