import Exercises
import Lab
import Notebook

/// A question for a network, by the kind of its answer.
enum Task: String, CaseIterable {
  case yesOrNo = "Will this applicant be admitted? (one output)"
  case oneOfSeveral = "Which of the ten digits is this? (ten outputs)"
  case severalAtOnce = "Which of ten things are in this picture? (ten outputs)"
  case amount = "How many bikes will be lent? (one output)"
}

/// What is minimised, and with it what the plain sums of the last layer are made into.
enum Loss: String, CaseIterable {
  case meanSquaredError = "mean squared error"
  case binaryCrossEntropy = "binary cross-entropy"
  case crossEntropy = "cross-entropy"

  /// The network's answers: the sums as they are, each as a probability, or together as
  /// probabilities of which just one comes true.
  func answers(_ outputs: Matrix<Double>) -> Matrix<Double> {
    switch self {
    case .meanSquaredError: outputs
    case .binaryCrossEntropy: outputs.map { 1 / (1 + .exp(-$0)) }
    case .crossEntropy: Scope.running("12.1") { softmax(outputs) }
    }
  }

  /// The loss to train with: of the lesson's functions where it has some, else Lab's.
  func make() -> any Lab.Loss<Double, Matrix<Double>> {
    switch self {
    case .meanSquaredError: OwnSquaredError()
    case .binaryCrossEntropy: BinaryCrossEntropy(of: .logits)
    case .crossEntropy: OwnCrossEntropy()
    }
  }
}
