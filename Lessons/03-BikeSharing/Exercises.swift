// Your part of lesson 3. Replace each `todo(…)` with your own code, then look at what
// `swift run lesson03` says about it.
//
// A batch is a matrix with one record per row, so a single product takes all records forward at
// once. The products are `a.dot(b)`, `a.transposed.dot(b)` and `a.dot(b.transposed)`; `*`, `+` and
// `-` work element by element; `a.map { … }` applies a function to each element.

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
  todo(
    "3.4", Solutions.update(&weights, by: steps, learningRate: learningRate, records: records))
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
