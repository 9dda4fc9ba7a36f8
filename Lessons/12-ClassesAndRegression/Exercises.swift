// Your part of lesson 12. Replace each `todo(…)` with code of your own, then run
// `swift run lesson12` and see what it says.
//
// Outputs are matrices with one row per record and one column per output. Some Swift that helps,
// each line with its result; `swift run lesson12 --lab` has more.
//
//     let m = Matrix([[1, 2, 3], [4, 5, 6]])
//     m.rows               → 2
//     m.columns            → 3
//     m[1, 2]              → 6.0
//     m.row(0)             → [1.0, 2.0, 3.0]
//     m.row(0).max() ?? 0  → 3.0
//     m.sum()              → 21.0
//     var c = Matrix([[1, 2], [3, 4]])
//     c[0, 1] += 7         → c is [[1.0, 9.0], [3.0, 4.0]]
//     exp(1.0)             → 2.71828…

import Exercises
import Lab

/// Exercise 12.1: the softmax of each record's outputs, pₖ = e^zₖ / Σⱼ e^zⱼ.
///
/// e¹⁰⁰⁰ is infinite. Subtract a record's largest output m from all its outputs first. That changes
/// nothing, since pₖ = e^(zₖ − m) / Σⱼ e^(zⱼ − m).
///
/// - Parameter outputs: z, records × classes, any numbers.
/// - Returns: p, of the same shape; each row adds up to 1.
func softmax(_ outputs: Matrix<Double>) -> Matrix<Double> {
  todo("12.1", Solutions.softmax(outputs))
}

/// Exercise 12.2: for each record the class with the largest output; of equals, the first.
///
/// `argMaxOfRows()` finds these; here you write what it does.
///
/// - Parameter outputs: records × classes.
/// - Returns: one class per record, counted from 0.
func predictedClasses(_ outputs: Matrix<Double>) -> [Int] {
  todo("12.2", Solutions.predictedClasses(outputs))
}

/// Exercise 12.3: the mean squared error, Σ (ŷ − y)² / n.
///
/// - Parameters:
///   - predictions: ŷ, records × outputs.
///   - targets: y, of the same shape. n counts all its numbers: records times outputs.
func meanSquaredError(_ predictions: Matrix<Double>, targets: Matrix<Double>) -> Double {
  todo("12.3", Solutions.meanSquaredError(predictions, targets: targets))
}

/// Exercise 12.4: the gradient of the mean squared error, ∂loss/∂ŷ = 2 · (ŷ − y) / n.
///
/// - Returns: a matrix of the same shape as `predictions`.
func meanSquaredErrorGradient(
  _ predictions: Matrix<Double>, targets: Matrix<Double>
) -> Matrix<Double> {
  todo("12.4", Solutions.meanSquaredErrorGradient(predictions, targets: targets))
}

/// Exercise 12.5: the loss to train with, for each kind of task.
///
/// The tasks: `.yesOrNo` (will this applicant be admitted?), `.oneOfSeveral` (which of the ten digits
/// is this?), `.severalAtOnce` (which of ten things are in this picture?) and `.amount` (how many
/// bikes will be rented?). The losses: `.meanSquaredError`, `.binaryCrossEntropy`, `.crossEntropy`.
func loss(for task: Task) -> Loss {
  todo("12.5", Solutions.loss(for: task))
}
