// Your part of lesson 12. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson12` says of it.
//
// Outputs are matrices with a record a row and an output a column: `outputs.rows`, `outputs.columns`,
// `outputs[row, column]`, and `outputs.row(row)` for a whole row.

import Exercises
import Lab

/// Exercise 12.1: the softmax of each record's outputs, pₖ = e^xₖ / Σⱼ e^xⱼ.
///
/// e¹⁰⁰⁰ is infinite. Take a record's largest output out of all its outputs first: that changes
/// nothing, since pₖ = e^(xₖ − m) / Σⱼ e^(xⱼ − m).
///
/// - Parameter outputs: x, records × classes, any numbers.
/// - Returns: p, of the same shape; each row adds up to 1.
func softmax(_ outputs: Matrix<Double>) -> Matrix<Double> {
  todo("12.1", Solutions.softmax(outputs))
}

/// Exercise 12.2: for each record the class with the largest output, the first one of equals.
///
/// - Parameter outputs: records × classes.
/// - Returns: one class a record, counted from 0.
func predictedClasses(_ outputs: Matrix<Double>) -> [Int] {
  todo("12.2", Solutions.predictedClasses(outputs))
}

/// Exercise 12.3: the mean squared error, Σ (ŷ − y)² / n.
///
/// - Parameters:
///   - predictions: ŷ, records × outputs.
///   - targets: y, of the same shape. n is the number of all its numbers: records times outputs.
func meanSquaredError(_ predictions: Matrix<Double>, targets: Matrix<Double>) -> Double {
  todo("12.3", Solutions.meanSquaredError(predictions, targets: targets))
}

/// Exercise 12.4: the gradient of the mean squared error, ∂loss/∂ŷ = 2 · (ŷ − y) / n.
///
/// - Returns: a matrix of the shape of `predictions`.
func meanSquaredErrorGradient(
  _ predictions: Matrix<Double>, targets: Matrix<Double>
) -> Matrix<Double> {
  todo("12.4", Solutions.meanSquaredErrorGradient(predictions, targets: targets))
}

/// Exercise 12.5: the loss for a task.
///
/// The tasks are `.yesOrNo`, `.oneOfSeveral` classes, `.severalAtOnce` (each of several answers is yes
/// or no), and `.amount`. The losses are `.meanSquaredError`, `.binaryCrossEntropy` and `.crossEntropy`.
func loss(for task: Task) -> Loss {
  todo("12.5", Solutions.loss(for: task))
}
