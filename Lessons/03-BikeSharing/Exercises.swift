// Your part of lesson 3. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson03` says of it.
//
// A batch is a matrix with a record a row, so one product takes all records forward at once:
// `a.dot(b)`, `a.transposed.dot(b)` and `a.dot(b.transposed)` are the products, `*`, `+` and `-`
// work element by element, and `a.map { … }` does something to each element.

import Exercises
import Lab

/// Exercise 3.1: the hidden units' activation function, the sigmoid.
func activation(_ x: Double) -> Double {
  todo("3.1", Solutions.activation(x))
}

/// Exercise 3.2: a batch's way forward. The hidden units have the activation; the output has none,
/// since it must be able to answer any number of bikes.
///
/// - Parameters:
///   - features: X, records × inputs.
///   - weights: W is `weights.inputToHidden`, V is `weights.hiddenToOutput`.
/// - Returns: the hidden units' outputs A = σ(X·W) and the answers ŷ = A·V.
func forward(_ features: Matrix<Double>, _ weights: Weights) -> Activity {
  todo("3.2", Solutions.forward(features, weights))
}

/// Exercise 3.3: the steps of all records of a batch, added up.
///
/// The output is linear, so its error term is the error itself, δ = y − ŷ. The hidden units' terms
/// are δ_hidden = (δ·Vᵀ) * A * (1 − A), with * element by element.
///
/// - Parameters:
///   - features: X, records × inputs.
///   - targets: y, records × 1.
///   - activity: what `forward` made of X.
///   - weights: the weights as they were on the way forward.
/// - Returns: the sums over the records: ΔW = Xᵀ·δ_hidden and ΔV = Aᵀ·δ.
func backpropagation(
  _ features: Matrix<Double>, targets: Matrix<Double>, activity: Activity, weights: Weights
) -> Weights {
  todo(
    "3.3",
    Solutions.backpropagation(features, targets: targets, activity: activity, weights: weights))
}

/// Exercise 3.4: moves the weights by the mean step of a batch, W ← W + η · ΔW / n.
///
/// - Parameters:
///   - weights: change them.
///   - steps: ΔW and ΔV, added up over the records.
///   - learningRate: η.
///   - records: n, how many records were added up.
func update(_ weights: inout Weights, by steps: Weights, learningRate: Double, records: Int) {
  todo(
    "3.4", Solutions.update(&weights, by: steps, learningRate: learningRate, records: records))
}

/// Exercise 3.5: runs the trained network: the answer to each record, as a plain list.
func run(_ features: Matrix<Double>, _ weights: Weights) -> [Double] {
  todo("3.5", Solutions.run(features, weights))
}

/// Exercise 3.6: hyperparameters with which the network learns well: a training loss below 0.09 and
/// a validation loss below 0.18.
///
/// Try them out: `swift run lesson03 --iterations 100 --learning-rate 0.1 --hidden-units 2`.
func hyperparameters() -> Hyperparameters {
  todo("3.6", Solutions.hyperparameters())
}
