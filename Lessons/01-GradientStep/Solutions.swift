import Exercises
import Foundation
import Notebook

/// The reference solutions of lesson 1. Look here last.
enum Solutions {
  static func sigmoid(_ x: Double) -> Double {
    1 / (1 + exp(-x))
  }

  static func sigmoidPrime(_ x: Double) -> Double {
    sigmoid(x) * (1 - sigmoid(x))
  }

  static func output(inputs: [Double], weights: [Double]) -> Double {
    var h = 0.0
    for (input, weight) in zip(inputs, weights) { h += weight * input }
    return sigmoid(h)
  }

  static func errorTerm(target: Double, output: Double, h: Double) -> Double {
    (target - output) * sigmoidPrime(h)
  }

  static func weightStep(errorTerm: Double, inputs: [Double], learningRate: Double) -> [Double] {
    inputs.map { learningRate * errorTerm * $0 }
  }
}
