import Exercises
import Foundation
import Lab

// The check of Adam's step.

extension Checks {
  private static let parameter = Matrix<Double>([[0.5, -1.2, 2], [0.3, 0.7, -0.1]])

  /// One gradient is as small as ε, so that the place of ε matters, and one is 0.
  private static let gradients: [Matrix<Double>] = [
    Matrix([[0.3, -2, 1e-8], [0.05, 0, 4]]), Matrix([[0.1, 1.5, -3e-8], [0.04, 0.2, 3]]),
    Matrix([[-0.2, 0.5, 2e-8], [0.06, 0.1, 5]]),
  ]

  static let adamStepCheck = Exercise(
    "10.7", "one step of Adam", learner: adamStep,
    solution: Solutions.adamStep, reference: Reference.values, standIns: ["Adam"]
  ) { check in
    addMistakesOfMoments(&check)
    addMistakesOfCorrection(&check)
    addMistakesOfStep(&check)
    addMistakesOfCount(&check)
    check.hint("After the very first step, how do m and s compare with g and g²?")
    check.hint(
      "Update m and s and keep them; correct copies of them for having begun at 0; then move θ.")
    check.hint("θ ← θ − η · m̂ / (√ŝ + ε), with m̂ = m / (1 − β₁ᵗ) and ŝ = s / (1 − β₂ᵗ).")
    check.hint(
      "Begin with `moments.steps += 1`; β₁ᵗ is `pow(0.9, Double(moments.steps))`, the root of every element `square.map { $0.squareRoot() }`, and `*` and `/` work element by element. ε is `1e-8`."
    )
    check.before(
      Measured("moments.mean", Matrix(rows: 2, columns: 3)),
      Measured("moments.square", Matrix(rows: 2, columns: 3)), Measured("parameter", parameter))
    for (step, gradient) in gradients.enumerated() {
      check.given(step == 0 ? "gradient" : "gradient of step \(step + 1)", gradient)
    }
    check.given("learningRate", 0.01)
    check.number("the learning rate", 0.01)
    check.measure { adamStep, draw in
      var (parameter, moments) = (draw(parameter), Moments(rows: 2, columns: 3))
      let learningRate = draw(0.01)
      let steps = gradients.enumerated().flatMap { index, gradient in
        adamStep(&parameter, draw(gradient), &moments, learningRate)
        let when = index == 0 ? "" : " after step \(index + 1)"
        return [
          Measured("moments.mean" + when, moments.mean),
          Measured("moments.square" + when, moments.square),
          Measured("parameter" + when, parameter),
        ]
      }
      // Another shape and another rate.
      var (other, otherMoments) = (
        draw(Matrix([[1.5, -0.4, 0.2, 0.8]])), Moments(rows: 1, columns: 4)
      )
      let otherRate = draw(0.2)
      adamStep(&other, draw(Matrix([[0.4, -0.9, 2, 0.01]])), &otherMoments, otherRate)
      let rate = Format.number(otherRate)
      return steps + [Measured("another parameter, with a learningRate of \(rate)", other)]
    }
  }
}
