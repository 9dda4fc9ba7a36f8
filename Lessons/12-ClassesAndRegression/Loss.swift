import Exercises
import Lab
import Notebook

/// What is minimised, and with it what becomes of the weighted sums of the last layer.
enum Loss: String, CaseIterable {
  case meanSquaredError = "mean squared error"
  case binaryCrossEntropy = "binary cross-entropy"
  case crossEntropy = "cross-entropy"

  /// The network's answers: the sums as they are, each as a probability, or together as
  /// probabilities that share a single 1.
  func answers(_ outputs: Matrix<Double>) -> Matrix<Double> {
    switch self {
    case .meanSquaredError: outputs
    case .binaryCrossEntropy: outputs.map { 1 / (1 + .exp(-$0)) }
    case .crossEntropy: Scope.running("12.1") { Your.softmax(outputs) }
    }
  }

  /// The loss to train with: the lesson's functions where it has some, else Lab's.
  func make() -> any Lab.Loss<Double, Matrix<Double>> {
    switch self {
    case .meanSquaredError: OwnSquaredError()
    case .binaryCrossEntropy: BinaryCrossEntropy(of: .logits)
    case .crossEntropy: OwnCrossEntropy()
    }
  }
}
