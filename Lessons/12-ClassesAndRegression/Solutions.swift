import Exercises
import Foundation
import Lab
import Notebook

/// The reference solutions of lesson 12. Look here last.
enum Solutions {
  static func softmax(_ outputs: Matrix<Double>) -> Matrix<Double> {
    var probabilities = outputs
    for row in 0..<outputs.rows {
      let largest = outputs.row(row).max() ?? 0
      let powers = outputs.row(row).map { exp($0 - largest) }
      let sum = powers.reduce(0, +)
      for column in 0..<outputs.columns { probabilities[row, column] = powers[column] / sum }
    }
    return probabilities
  }

  static func predictedClasses(_ outputs: Matrix<Double>) -> [Int] {
    (0..<outputs.rows).map { row in
      var best = 0
      for column in 0..<outputs.columns where outputs[row, column] > outputs[row, best] {
        best = column
      }
      return best
    }
  }

  static func meanSquaredError(_ predictions: Matrix<Double>, targets: Matrix<Double>) -> Double {
    let errors = predictions - targets
    return (errors * errors).sum() / Double(targets.rows * targets.columns)
  }

  static func meanSquaredErrorGradient(
    _ predictions: Matrix<Double>, targets: Matrix<Double>
  ) -> Matrix<Double> {
    2 * (predictions - targets) / (targets.rows * targets.columns)
  }

  static func loss(for task: Task) -> Loss {
    switch task {
    case .yesOrNo, .severalAtOnce: .binaryCrossEntropy
    case .oneOfSeveral: .crossEntropy
    case .amount: .meanSquaredError
    }
  }
}
