import Exercises
import Foundation
import Lab

// The check of Adam's step.

extension Checks {
  /// Adam with any constants, and with the parts that often go wrong left to the caller.
  private static func adam(
    betas: (Double, Double) = (0.9, 0.999), correction: ((Double, Int) -> Double)? = nil,
    squaring: (Double) -> Double = { $0 * $0 },
    quotient: (Double, Double) -> Double = { $0 / ($1.squareRoot() + 1e-8) },
    _ parameter: inout Matrix<Double>, _ gradient: Matrix<Double>, _ moments: inout Moments,
    _ rate: Double
  ) {
    moments.steps += 1
    moments.mean = betas.0 * moments.mean + (1 - betas.0) * gradient
    moments.square = betas.1 * moments.square + (1 - betas.1) * gradient.map(squaring)
    let correction = correction ?? { 1 - pow($0, Double($1)) }
    let mean = moments.mean / correction(betas.0, moments.steps)
    let square = moments.square / correction(betas.1, moments.steps)
    parameter -= rate * mean.zip(square, "combined with", quotient)
  }

  static let adamStepCheck = Exercise(
    "10.7", "one step of Adam", learner: adamStep,
    solution: Solutions.adamStep, reference: Reference.values, buildsOn: ["10.6"]
  ) { check in
    check.mistake("The bias correction is missing: divide m by 1 − β₁ᵗ and s by 1 − β₂ᵗ.") {
      adam(correction: { _, _ in 1 }, &$0, $1, &$2, $3)
    }
    check.mistake(
      "The bias correction is that of the first step every time: count t, and use 1 − βᵗ."
    ) {
      adam(correction: { beta, _ in 1 - beta }, &$0, $1, &$2, $3)
    }
    check.mistake("t is increased after the step: the first step needs t = 1, or 1 − βᵗ is 0.") {
      adam(correction: { 1 - pow($0, Double($1 - 1)) }, &$0, $1, &$2, $3)
    }
    check.mistake("m and s are forgotten after each step: keep them in `moments`.") {
      Solutions.adamStep(&$0, gradient: $1, moments: &$2, learningRate: $3)
      $2 = Moments(rows: $0.rows, columns: $0.columns)
    }
    check.mistake("ε is inside the root: add it to the root, √ŝ + ε.") {
      adam(quotient: { $0 / ($1 + 1e-8).squareRoot() }, &$0, $1, &$2, $3)
    }
    check.mistake("β₁ and β₂ are swapped: 0.9 belongs to the gradients, 0.999 to their squares.") {
      adam(betas: (0.999, 0.9), &$0, $1, &$2, $3)
    }
    check.mistake("β and 1 − β are swapped: the old mean keeps the larger share.") {
      adam(betas: (0.1, 0.001), correction: { 1 - pow(1 - $0, Double($1)) }, &$0, $1, &$2, $3)
    }
    check.mistake("s averages the gradients themselves: it should average their squares.") {
      adam(squaring: { $0 }, &$0, $1, &$2, $3)
    }
    check.mistake("The root is missing: divide by √ŝ + ε.") {
      adam(quotient: { $0 / ($1 + 1e-8) }, &$0, $1, &$2, $3)
    }
    check.mistake("The sign is flipped: subtract the step, so that it goes against the gradient.") {
      Solutions.adamStep(&$0, gradient: $1, moments: &$2, learningRate: -$3)
    }
    check.mistake("The learning rate is missing: multiply the step by η.") {
      parameter, gradient, moments, _ in
      Solutions.adamStep(&parameter, gradient: gradient, moments: &moments, learningRate: 1)
    }
    check.hint("After the very first step, how do m and s compare with g and g²?")
    check.hint(
      "Update m and s and keep them; correct copies of them for having begun at 0; then move θ.")
    check.hint("θ ← θ − η · m̂ / (√ŝ + ε), with m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ).")
    check.measure { adamStep in
      var parameter = Matrix<Double>([[0.5, -1.2, 2], [0.3, 0.7, -0.1]])
      var moments = Moments(rows: 2, columns: 3)
      // One gradient is as small as ε, so that the place of ε matters.
      let gradients: [Matrix<Double>] = [
        Matrix([[0.3, -2, 1e-8], [0.05, 0, 4]]), Matrix([[0.1, 1.5, -3e-8], [0.04, 0.2, 3]]),
        Matrix([[-0.2, 0.5, 2e-8], [0.06, 0.1, 5]]),
      ]
      return gradients.enumerated().map { index, gradient in
        adamStep(&parameter, gradient, &moments, 0.01)
        return Measured("the parameter after step \(index + 1)", parameter)
      }
    }
  }
}
