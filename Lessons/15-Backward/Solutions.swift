import Exercises
import Lab
import Notebook

/// One of the two matrices of a product.
enum Factor { case left, right }

/// The reference solutions of lesson 15. Look here last.
enum Solutions {
  static func productGradients(_ gradient: Double, a: Double, b: Double) -> (a: Double, b: Double) {
    (gradient * b, gradient * a)
  }

  static func sigmoidGradient(_ gradient: Double, output: Double) -> Double {
    gradient * output * (1 - output)
  }

  @_specialize(where Scalar == Float)
  static func accumulated<Scalar>(
    _ part: Matrix<Scalar>, into gradient: Matrix<Scalar>?
  ) -> Matrix<Scalar> {
    guard let gradient else { return part }
    return gradient + part
  }

  /// Counts the uses of each node, and takes a node when its last use has been walked (Kahn 1962).
  static func topologicalOrder(_ parents: [[Int]], from output: Int) -> [Int] {
    var usesLeft = Array(repeating: 0, count: parents.count)
    for parent in parents.joined() { usesLeft[parent] += 1 }
    var order: [Int] = []
    var ready = [output]
    while let node = ready.popLast() {
      order.append(node)
      for parent in parents[node] {
        usesLeft[parent] -= 1
        if usesLeft[parent] == 0 { ready.append(parent) }
      }
    }
    return order
  }

  @_specialize(where Scalar == Float)
  static func rowGradient<Scalar>(_ gradient: Matrix<Scalar>) -> Matrix<Scalar> {
    Matrix(row: gradient.sumOfRows())
  }

  @_specialize(where Scalar == Float)
  static func matrixProductGradient<Scalar>(
    _ gradient: Matrix<Scalar>, of factor: Factor, x: Matrix<Scalar>, weight: Matrix<Scalar>
  ) -> Matrix<Scalar> {
    switch factor {
    case .left: gradient.dot(weight.transposed)
    case .right: x.transposed.dot(gradient)
    }
  }

  @_specialize(where Scalar == Float)
  static func logSoftmaxGradient<Scalar>(
    _ gradient: Matrix<Scalar>, probabilities: Matrix<Scalar>
  ) -> Matrix<Scalar> {
    var result = gradient
    for row in 0..<gradient.rows {
      let sum = gradient.row(row).reduce(0, +)
      for column in 0..<gradient.columns {
        result[row, column] -= probabilities[row, column] * sum
      }
    }
    return result
  }

  static func measuredGradient(
    of function: (Matrix<Double>) -> Double, at x: Matrix<Double>, nudge: Double
  ) -> Matrix<Double> {
    var result = x
    for row in 0..<x.rows {
      for column in 0..<x.columns {
        var (up, down) = (x, x)
        up[row, column] += nudge
        down[row, column] -= nudge
        result[row, column] = (function(up) - function(down)) / (2 * nudge)
      }
    }
    return result
  }

  static func update<Scalar>(
    _ parameters: [Tensor<Scalar>], loss: () -> Tensor<Scalar>, step: () -> Void
  ) -> Scalar {
    for parameter in parameters { parameter.gradient = nil }
    let loss = loss()
    loss.backward()
    step()
    return loss.value[0, 0]
  }
}
