// Your part of lesson 10. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson10` says of it.
//
// A batch is a matrix with a record a row. `a.dot(b)` is the matrix product, `a.transposed.dot(b)` and
// `a.dot(b.transposed)` are those with a transposed matrix; `*`, `+`, `-` and `/` work element by
// element. `a.map { … }` does something to each element, and `a.zip(b) { x, y in … }` to each pair.

import Exercises
import Lab

/// Exercise 10.1: the labels as targets, a row a label, with 1 in the label's column and 0 elsewhere.
///
/// - Parameters:
///   - labels: for each record the number of its class, from 0.
///   - classes: how many classes there are.
/// - Returns: records × classes.
func oneHot(_ labels: [Int], classes: Int) -> Matrix<Double> {
  todo("10.1", Solutions.oneHot(labels, classes: classes))
}

/// Exercise 10.2: the rectified linear unit: each sum where it is positive, and 0 elsewhere.
func relu(_ sums: Matrix<Double>) -> Matrix<Double> {
  todo("10.2", Solutions.relu(sums))
}

/// Exercise 10.3: the gradient on its way back through the ReLU.
///
/// Where a sum was positive the gradient passes unchanged; elsewhere, at 0 too, nothing passes.
///
/// - Parameters:
///   - outputGradient: ∂loss/∂y, of the ReLU's outputs.
///   - sums: x, what the ReLU was given.
/// - Returns: ∂loss/∂x.
func reluGradient(_ outputGradient: Matrix<Double>, sums: Matrix<Double>) -> Matrix<Double> {
  todo("10.3", Solutions.reluGradient(outputGradient, sums: sums))
}

/// Exercise 10.4: the logarithms of the softmax of each row, for logits of any size.
///
/// - Parameter logits: x, records × classes.
/// - Returns: ln pᵢ = xᵢ − m − ln Σⱼ e^(xⱼ − m), with m the largest logit of the row.
func logSoftmax(_ logits: Matrix<Double>) -> Matrix<Double> {
  todo("10.4", Solutions.logSoftmax(logits))
}

/// Exercise 10.5: the gradient of the mean cross-entropy with respect to the logits.
///
/// - Parameters:
///   - logProbabilities: ln p, what `logSoftmax` made of the logits.
///   - targets: one-hot, of the same shape.
/// - Returns: (p − targets) / records.
func crossEntropyGradient(
  _ logProbabilities: Matrix<Double>, targets: Matrix<Double>
) -> Matrix<Double> {
  todo("10.5", Solutions.crossEntropyGradient(logProbabilities, targets: targets))
}

/// Exercise 10.6: the way back through a linear layer, y = x·W + b.
///
/// - Parameters:
///   - outputGradient: G = ∂loss/∂y, records × outputs.
///   - input: x, records × inputs.
///   - weight: W, inputs × outputs.
/// - Returns: ∂loss/∂W = xᵀ·G; ∂loss/∂b, the sum of G's rows, as a matrix of one row,
///   `Matrix(row: …)`; and ∂loss/∂x = G·Wᵀ.
func linearBackward(
  _ outputGradient: Matrix<Double>, input: Matrix<Double>, weight: Matrix<Double>
) -> LinearGradients {
  todo("10.6", Solutions.linearBackward(outputGradient, input: input, weight: weight))
}

/// Exercise 10.7: one step of Adam, with β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸.
///
/// First t ← t + 1, m ← β₁·m + (1 − β₁)·g and v ← β₂·v + (1 − β₂)·g². Then the bias is taken out,
/// m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ), and θ ← θ − η · m̂ / (√v̂ + ε).
///
/// - Parameters:
///   - parameter: θ; change it.
///   - gradient: g, of the same shape.
///   - moments: m, v and t are `mean`, `square` and `steps`; change them.
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

/// Exercise 10.8: the share of records whose largest output is that of the right class.
///
/// - Parameters:
///   - outputs: records × classes, logits or probabilities; `argMaxOfRows()` finds the largest.
///   - labels: for each record the number of its class.
func accuracy(outputs: Matrix<Double>, labels: [Int]) -> Double {
  todo("10.8", Solutions.accuracy(outputs: outputs, labels: labels))
}
