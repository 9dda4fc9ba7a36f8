import Exercises
import Foundation
import Lab
import Notebook

/// The reference solutions of lesson 13. Look here last.
enum Solutions {
  static func sigmoidPrime(_ x: Double) -> Double {
    let value = sigmoid(x)
    return value * (1 - value)
  }

  static func tanhPrime(_ x: Double) -> Double {
    let value = tanh(x)
    return 1 - value * value
  }

  static func reluPrime(_ x: Double) -> Double { x > 0 ? 1 : 0 }

  static func chainGradients(
    inputs: [Double], weights: [Double], slopes: [Double]
  ) -> [Double] {
    var gradients = inputs
    var change = 1.0
    for layer in inputs.indices.reversed() {
      let term = change * slopes[layer]
      gradients[layer] = term * inputs[layer]
      change = term * weights[layer]
    }
    return gradients
  }

  static func gradientNorm(_ gradient: Matrix<Double>) -> Double {
    (gradient * gradient).sum().squareRoot()
  }
}
