import Exercises
import Foundation
import Lab

// The checks of the rectified linear unit and of its backward pass.

extension Checks {
  /// Sums below, at and above 0, of both signs in each row and each column.
  private static let sums = Matrix<Double>([
    [-1.5, 0, 2, 0.25], [0.5, -0.3, 3, -2], [-0.75, 1.5, -4, 0.125],
  ])

  /// Gradients of both signs where the sums are positive, and where they are not.
  private static let gradient = Matrix<Double>([
    [0.5, 0.75, -2, 1.25], [-1.5, 4, 0.6, 0.2], [3, 0.8, -0.4, -1],
  ])

  static let reluCheck = Exercise(
    "10.2", "the rectified linear unit", learner: relu, solution: Solutions.relu,
    reference: Reference.values, standIns: ["ReLU"]
  ) { check in
    let mistakes: [(String, (Double) -> Double)] = [
      ("The sums come back unchanged: negative ones should become 0.", { $0 }),
      ("This is the absolute value: a negative sum should become 0, not positive.", { abs($0) }),
      ("The wrong half is kept: positive sums pass.", { min(0, $0) }),
      ("The sign of the sum is flipped first: positive sums pass.", { max(0, -$0) }),
      ("The sign of the result is flipped: positive sums pass unchanged.", { -max(0, $0) }),
      ("This is a step, 0 or 1: a positive sum should pass unchanged.", { $0 > 0 ? 1 : 0 }),
      (
        "This is lesson 1's sigmoid: ReLU leaves positive sums as they are.",
        { 1 / (1 + exp(-$0)) }
      ),
      ("This is tanh: ReLU leaves positive sums as they are.", { tanh($0) }),
      (
        "This is ln(1 + e^h), a smooth ReLU: the one asked for has a corner, max(0, h).",
        { log(1 + exp($0)) }
      ),
      ("This is h · σ(h): ReLU is max(0, h).", { $0 / (1 + exp(-$0)) }),
      (
        "Negative sums become e^h − 1: they should become exactly 0.",
        { $0 > 0 ? $0 : exp($0) - 1 }
      ),
      ("Negative sums become 1: they should become 0.", { $0 > 0 ? $0 : 1 }),
      ("Negative sums become −1: they should become 0.", { $0 > 0 ? $0 : -1 }),
      ("The limit is 1 here: sums between 0 and 1 pass too.", { $0 > 1 ? $0 : 0 }),
      ("What is below 1 becomes 1: the limit is 0.", { max(1, $0) }),
      ("What is below −1 becomes −1: the limit is 0.", { max(-1, $0) }),
      ("Sums above 1 are cut off: a ReLU has no upper limit.", { min(1, max(0, $0)) }),
      ("Positive sums are squared: they should pass unchanged.", { $0 > 0 ? $0 * $0 : 0 }),
      ("Everything is 0: positive sums pass.", { _ in 0 }),
    ]
    for (name, function) in mistakes { check.mistake(name) { $0.map(function) } }
    check.mistake("The smallest sum of each row is subtracted: the limit is 0 for all.") { sums in
      Matrix(
        (0..<sums.rows).map { row in
          let least = sums.row(row).min() ?? 0
          return sums.row(row).map { $0 - least }
        })
    }
    for least: (Matrix<Double>) -> Double in [
      { $0.values.min() ?? 0 }, { $0.values.map { abs($0) }.max() ?? 0 },
    ] {
      check.mistake("All sums are raised until none is below 0: only the negative ones change.") {
        [least] sums in
        let least = -abs(least(sums))
        return sums.map { $0 - least }
      }
    }
    for passes: (Double) -> Bool in [{ $0 > 0 }, { $0 >= 0 }] {
      check.mistake("The sum of a whole row decides here: each number has its own.") { sums in
        Matrix(
          (0..<sums.rows).map { row in
            sums.row(row).map { passes(sums.row(row).reduce(0, +)) ? $0 : 0 }
          })
      }
    }
    check.mistake("The sums are rounded: a positive one passes unchanged.") {
      $0.map { max(0, $0.rounded()) }
    }
    check.mistake("The sums are cut off to whole numbers: a positive one passes unchanged.") {
      $0.map { max(0, $0.rounded(.towardZero)) }
    }
    for leak in [0.01, 0.1, 0.2] {
      check.mistake("A little of each negative sum leaks through: it should become exactly 0.") {
        $0.map { $0 < 0 ? leak * $0 : $0 }
      }
    }
    check.hint("What is the smallest output of this unit, and when does it occur?")
    check.hint("`map` looks at one sum at a time: which of two numbers should replace it?")
    check.hint("a = max(0, h).")
    check.hint(
      "In Swift: `sums.map { … }`, where `$0` is one sum and `max(…, …)` is the larger of two numbers."
    )
    check.given("sums", sums)
    check.measure { relu, draw in [Measured("relu", relu(draw(sums)))] }
  }

  static let reluGradientCheck = Exercise(
    "10.3", "back through the ReLU", learner: reluGradient, solution: Solutions.reluGradient,
    reference: Reference.values, standIns: ["ReLU"]
  ) { check in
    addMistakesOfSlope(&check)
    addMistakesOfPassing(&check)
    check.following { outputGradient, sums in
      outputGradient.zip(relu(sums)) { gradient, activation in activation > 0 ? gradient : 0 }
    }
    check.hint(
      "A unit's output is 0 and its sum is −1. If the sum were a little larger, what would change?")
    check.hint(
      "The slope is 1 for a positive sum, otherwise 0; `zip` pairs gradients with sums."
    )
    check.hint("∂loss/∂h = ∂loss/∂a where h > 0, and 0 elsewhere.")
    check.hint(
      "In Swift: `outputGradient.zip(sums) { gradient, sum in … }`, and `condition ? this : that` chooses between two numbers."
    )
    check.given("outputGradient", gradient)
    check.given("sums", sums)
    check.measure { reluGradient, draw in
      [Measured("reluGradient", reluGradient(draw(gradient), draw(sums)))]
    }
  }

  typealias ReLUGradient = (Matrix<Double>, Matrix<Double>) -> Matrix<Double>
}
