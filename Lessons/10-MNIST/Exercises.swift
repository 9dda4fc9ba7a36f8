// Your part of lesson 10. Replace each `todo(…)` with code of your own, then see what
// `swift run lesson10` says about it.
//
// A batch is a matrix with one record per row. `a.dot(b)` is the matrix product. `*`, `+`, `-` and
// `/` work element by element. `a.map { … }` does something to each element, and
// `a.zip(b) { x, y in … }` to each pair. `a[0, 1]` is one element, `a.row(0)` is one row as a list,
// and `Matrix([[1, 2], [3, 4]])` is made of such rows. `swift run lesson10 --lab` has more of what
// helps:
//
//     LinearGradients(weight: …, bias: …, input: …)  → what `linearBackward` returns
//     let a = Matrix([[1, 2], [3, 4]])
//     let b = Matrix([[2, 1], [4, 2]])
//     a.transposed.dot(b)                            → [[14.0, 7.0], [20.0, 10.0]]
//     a.dot(b.transposed)                            → [[4.0, 8.0], [10.0, 20.0]]
//     a.zip(b) { x, y in max(x, y) }                 → [[2.0, 2.0], [4.0, 4.0]]
//     Matrix<Double>(rows: 2, columns: 3)            → [[0.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
//     let m = Matrix([[1, 2, 3], [4, 5, 6]])
//     m.row(0).max() ?? 0                            → 3.0
//     pow(2.0, 3.0)                                  → 8.0

import Exercises
import Lab

/// Exercise 10.1: the labels as targets: one row per label, with 1 in its column and 0 elsewhere.
///
/// - Parameters:
///   - labels: the class of each record, counted from 0.
///   - classes: how many classes there are.
/// - Returns: records × classes.
func oneHot(_ labels: [Int], classes: Int) -> Matrix<Double> {
  todo("10.1", Solutions.oneHot(labels, classes: classes))
}

/// Exercise 10.2: the rectified linear unit: it keeps positive sums and replaces the others by 0.
///
/// - Parameter sums: h, the hidden units' weighted sums, records × units.
/// - Returns: a = max(h, 0), in the same shape.
func relu(_ sums: Matrix<Double>) -> Matrix<Double> {
  todo("10.2", Solutions.relu(sums))
}

/// Exercise 10.3: the backward pass of the ReLU.
///
/// Where a sum was positive the gradient passes unchanged; where it was not, nothing passes.
///
/// - Parameters:
///   - outputGradient: ∂loss/∂a, the gradient with respect to the ReLU's outputs.
///   - sums: h, what the ReLU was given.
/// - Returns: ∂loss/∂h, in the same shape.
func reluGradient(_ outputGradient: Matrix<Double>, sums: Matrix<Double>) -> Matrix<Double> {
  todo("10.3", Solutions.reluGradient(outputGradient, sums: sums))
}

/// Exercise 10.4: the logarithms of each row's softmax, for logits of any size.
///
/// - Parameter logits: z, records × classes.
/// - Returns: ln pᵢ = zᵢ − m − ln Σⱼ e^(zⱼ − m), where m is the largest logit of the row.
func logSoftmax(_ logits: Matrix<Double>) -> Matrix<Double> {
  todo("10.4", Solutions.logSoftmax(logits))
}

/// Exercise 10.5: the gradient of the mean cross-entropy with respect to the logits.
///
/// - Parameters:
///   - logProbabilities: ln p, as `logSoftmax` returns it.
///   - targets: y, one-hot, in the same shape.
/// - Returns: ∂loss/∂z = (p − y) / records.
func crossEntropyGradient(
  _ logProbabilities: Matrix<Double>, targets: Matrix<Double>
) -> Matrix<Double> {
  todo("10.5", Solutions.crossEntropyGradient(logProbabilities, targets: targets))
}

/// Exercise 10.6: the backward pass of a linear layer, X·W + b.
///
/// - Parameters:
///   - outputGradient: G, the gradient with respect to the layer's output, records × outputs.
///   - input: X, records × inputs.
///   - weight: W, inputs × outputs.
/// - Returns: `LinearGradients(weight: …, bias: …, input: …)` with ∂loss/∂W = Xᵀ·G; ∂loss/∂b, the
///   sum of G's rows (`sumOfRows()`), as a matrix with one row, `Matrix(row: …)`; and
///   ∂loss/∂X = G·Wᵀ.
func linearBackward(
  _ outputGradient: Matrix<Double>, input: Matrix<Double>, weight: Matrix<Double>
) -> LinearGradients {
  todo("10.6", Solutions.linearBackward(outputGradient, input: input, weight: weight))
}

/// Exercise 10.7: one step of Adam, with β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
///
/// First t ← t + 1, m ← β₁·m + (1 − β₁)·g and s ← β₂·s + (1 − β₂)·g². Both means began at 0,
/// which is corrected by m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ). Then θ ← θ − η · m̂ / (√ŝ + ε).
///
/// - Parameters:
///   - parameter: θ; change it.
///   - gradient: g, in the same shape.
///   - moments: m, s and t, as `mean`, `square` and `steps`; change them.
///   - learningRate: η.
func adamStep(
  _ parameter: inout Matrix<Double>, gradient: Matrix<Double>, moments: inout Moments,
  learningRate: Double
) {
  todo(
    "10.7",
    Solutions.adamStep(
      &parameter, gradient: gradient, moments: &moments, learningRate: learningRate))
}

/// Exercise 10.8: the accuracy: the share of records whose largest output is the right class's.
///
/// - Parameters:
///   - outputs: records × classes, logits or probabilities; `argMaxOfRows()` finds the largest.
///   - labels: the class of each record, counted from 0.
func accuracy(outputs: Matrix<Double>, labels: [Int]) -> Double {
  todo("10.8", Solutions.accuracy(outputs: outputs, labels: labels))
}
