import Exercises
import Foundation
import Lab
import Notebook

/// The sigmoid of lesson 1.
func sigmoid(_ x: Double) -> Double { Activation.sigmoid.value(x) }

/// The three functions of this lesson, each with its slope by the learner's function.
enum Activation: String, CaseIterable {
  case sigmoid
  case tanh
  case relu = "ReLU"

  /// Which exercise the slope is.
  var exercise: String {
    switch self {
    case .sigmoid: "13.1"
    case .tanh: "13.2"
    case .relu: "13.3"
    }
  }

  /// f(x).
  func value(_ x: Double) -> Double {
    switch self {
    case .sigmoid: 1 / (1 + exp(-x))
    case .tanh: Foundation.tanh(x)
    case .relu: max(0, x)
    }
  }

  /// f′(x).
  func slope(_ x: Double) -> Double {
    switch self {
    case .sigmoid: sigmoidPrime(x)
    case .tanh: tanhPrime(x)
    case .relu: reluPrime(x)
    }
  }
}

/// An activation as a layer that goes back through the learner's slope: ∂loss/∂x = ∂loss/∂y · f′(x).
///
/// Lab's `Sigmoid`, `Tanh` and `ReLU` do the same, faster, since they work out the slope from the output.
final class ActivationLayer: Layer {
  typealias Scalar = Double

  private let activation: Activation
  private var input = Matrix<Double>(rows: 0, columns: 0)

  init(_ activation: Activation) { self.activation = activation }

  func forward(_ input: Matrix<Double>) -> Matrix<Double> {
    self.input = input
    return input.map(activation.value)
  }

  func backward(_ outputGradient: Matrix<Double>) -> Matrix<Double> {
    input.zip(outputGradient, "answered by the gradient of") { activation.slope($0) * $1 }
  }
}
