// Your part of lesson 11. Replace each `todo(…)` with code of your own, then run
// `swift run lesson11` and see what it says.
//
// The sigmoid of lesson 1 is there: `sigmoid(h)`. Some Swift that helps, each line with its result;
// `swift run lesson11 --lab` has more.
//
//     EarlyStop(stop: …, best: …)       → what `earlyStop` returns
//     let a = Matrix([[1, 2], [3, 4]])
//     let b = Matrix([[2, 1], [4, 2]])
//     a.dot(b)                          → [[10.0, 5.0], [22.0, 11.0]]
//     a.adding(row: [10, 20])           → [[11.0, 22.0], [13.0, 24.0]]
//     a.map { $0 * $0 }                 → [[1.0, 4.0], [9.0, 16.0]]
//     let x = [3.0, 1.0, 2.0]
//     x.indices.map { i in x[i] * 10 }  → [30.0, 10.0, 20.0]
//     max(0, -1.5)                      → 0.0
//     log(2.0)                          → 0.69314…

import Exercises
import Lab

/// Exercise 11.1: the activations of the hidden units for one record, aⱼ = σ(Σᵢ xᵢ · wᵢⱼ + bⱼ).
///
/// - Parameters:
///   - inputs: x, one number per input.
///   - weights: w, inputs × hidden units: `weights[i, j]` leads from input i to unit j.
///   - biases: b, one number per hidden unit.
/// - Returns: a, one number per hidden unit.
func hiddenRecord(_ inputs: [Double], weights: Matrix<Double>, biases: [Double]) -> [Double] {
  todo("11.1", Solutions.hiddenRecord(inputs, weights: weights, biases: biases))
}

/// Exercise 11.2: the same for many records at once, A = σ(X·W + b).
///
/// `dot` is the product of two matrices, `adding(row:)` adds a row to every row, and `map` applies a
/// function to every element.
///
/// - Parameter features: X, records × inputs.
/// - Returns: A, records × hidden units.
func hiddenBatch(
  _ features: Matrix<Double>, weights: Matrix<Double>, biases: [Double]
) -> Matrix<Double> {
  todo("11.2", Solutions.hiddenBatch(features, weights: weights, biases: biases))
}

/// Exercise 11.3: the binary cross-entropy, the mean of −(y · ln p + (1 − y) · ln(1 − p)).
///
/// Foundation has `log`, the natural logarithm. The logarithm of 0 is −∞; as in PyTorch, a logarithm
/// below −100 counts as −100.
///
/// - Parameters:
///   - probabilities: p of each record, the network's probability of yes.
///   - targets: y of each record, 1 for yes and 0 for no.
func binaryCrossEntropy(probabilities: [Double], targets: [Double]) -> Double {
  todo("11.3", Solutions.binaryCrossEntropy(probabilities: probabilities, targets: targets))
}

/// Exercise 11.4: the gradient of that mean with respect to each record's weighted sum z, where
/// p = σ(z).
///
/// With n records it is (p − y) / n: the slope of the sigmoid has cancelled.
///
/// - Returns: one number per record.
func binaryCrossEntropyGradient(probabilities: [Double], targets: [Double]) -> [Double] {
  todo("11.4", Solutions.binaryCrossEntropyGradient(probabilities: probabilities, targets: targets))
}

/// Exercise 11.5: how many hidden units to take, after networks of several sizes have been trained.
///
/// Choose the one that does best on records it has not learned from; of several that are equally
/// good, the smallest.
///
/// - Parameters:
///   - hiddenUnits: the sizes, in any order.
///   - trainingLosses: the loss of each on the records it learned from.
///   - validationLosses: the loss of each on the validation records.
func chosenHiddenUnits(
  _ hiddenUnits: [Int], trainingLosses: [Double], validationLosses: [Double]
) -> Int {
  todo(
    "11.5",
    Solutions.chosenHiddenUnits(
      hiddenUnits, trainingLosses: trainingLosses, validationLosses: validationLosses))
}

/// Exercise 11.6: when to stop learning, judged by the validation loss.
///
/// Stop as soon as `patience` epochs in a row have brought no loss below the lowest so far. An equal
/// loss does not count as lower.
///
/// - Parameters:
///   - validationLosses: the loss after 0, 1, 2, … epochs.
///   - patience: how many epochs in a row may pass without a new lowest loss; at least 1.
/// - Returns: after how many epochs learning stops, which is the last one if patience never runs out;
///   and the best epoch until then, the first of equals.
func earlyStop(validationLosses: [Double], patience: Int) -> EarlyStop {
  todo("11.6", Solutions.earlyStop(validationLosses: validationLosses, patience: patience))
}
