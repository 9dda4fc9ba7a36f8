// Your part of lesson 3. Replace each `todo(…)` with your own code, then look at what
// `swift run lesson03` says about it.
//
// A batch is a matrix with one record per row, so a single product takes all records forward at
// once. `*`, `+` and `-` work element by element; `a.values` is all of a matrix as a list;
// `Double(n)` makes a number of a count. `swift run lesson03 --lab` has more of what helps:
//
//     Activity(hidden: …, output: …)                                   → what `forward` returns
//     Weights(inputToHidden: …, hiddenToOutput: …)                     → what `backpropagation` returns
//     Hyperparameters(iterations: …, learningRate: …, hiddenUnits: …)  → your choice
//     let a = Matrix([[1, 2], [3, 4]])
//     let b = Matrix([[2, 1], [4, 2]])
//     a.dot(b)                                                         → [[10.0, 5.0], [22.0, 11.0]]
//     a.transposed.dot(b)                                              → [[14.0, 7.0], [20.0, 10.0]]
//     a.dot(b.transposed)                                              → [[4.0, 8.0], [10.0, 20.0]]
//     a.map { $0 * $0 }                                                → [[1.0, 4.0], [9.0, 16.0]]
//     1 - a                                                            → [[0.0, -1.0], [-2.0, -3.0]]

import Exercises
import Lab

/// Exercise 3.1: the hidden units' activation function, the sigmoid.
func activation(_ x: Double) -> Double {
  todo("3.1", Solutions.activation(x))
}

/// Exercise 3.2: the forward pass of a batch. The hidden units have an activation function; the
/// output has none, because it must be able to be any number of bikes.
///
/// - Parameters:
///   - features: X, records × inputs.
///   - weights: W is `weights.inputToHidden`, V is `weights.hiddenToOutput`.
/// - Returns: the hidden units' activations A = σ(X·W) and the outputs ŷ = A·V.
func forward(_ features: Matrix<Double>, _ weights: Weights) -> Activity {
  todo("3.2", Solutions.forward(features, weights))
}

/// Exercise 3.3: the steps of all records of a batch, added up.
///
/// The output is linear, so its error term is the error itself, δ = y − ŷ. The hidden units' error
/// terms are δₕ = (δ·Vᵀ) * A * (1 − A), where * works element by element.
///
/// - Parameters:
///   - features: X, records × inputs.
///   - targets: y, records × 1.
///   - activity: what `forward` returned for X.
///   - weights: the weights that the forward pass used.
/// - Returns: the sums over the records, ΔW = Xᵀ·δₕ and ΔV = Aᵀ·δ.
func backpropagation(
  _ features: Matrix<Double>,
  targets: Matrix<Double>,
  activity: Activity,
  weights: Weights
) -> Weights {
  todo(
    "3.3",
    Solutions.backpropagation(features, targets: targets, activity: activity, weights: weights))
}

/// Exercise 3.4: moves the weights by a batch's mean step, W ← W + η·ΔW/n, and V likewise.
///
/// - Parameters:
///   - weights: the weights to change.
///   - steps: ΔW and ΔV, each the sum over the records.
///   - learningRate: η.
///   - records: n, the number of records in the batch.
func update(
  _ weights: inout Weights,
  by steps: Weights,
  learningRate: Double,
  records: Int
) {
  todo("3.4", Solutions.update(&weights, by: steps, learningRate: learningRate, records: records))
}

/// Exercise 3.5: runs the network: its output for each record, as a plain list.
func run(_ features: Matrix<Double>, _ weights: Weights) -> [Double] {
  todo("3.5", Solutions.run(features, weights))
}

/// Exercise 3.6: hyperparameters that let the network learn well: they should bring the training loss
/// below 0.09 and the validation loss below 0.18.
///
/// Try some out: `swift run lesson03 --iterations 100 --learning-rate 0.1 --hidden-units 2`.
func hyperparameters() -> Hyperparameters {
  todo("3.6", Solutions.hyperparameters())
}
