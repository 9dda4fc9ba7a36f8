import Exercises
import Foundation
import Lab

// The check of the gradient of the mean squared error.

extension Checks {
  typealias GradientCheck = Check<(Matrix<Double>, Matrix<Double>) -> Matrix<Double>>

  static let gradientCheck = Exercise(
    "12.4", "the gradient of the mean squared error", learner: meanSquaredErrorGradient,
    solution: Solutions.meanSquaredErrorGradient, reference: Reference.values,
    standIns: ["MeanSquaredError"]
  ) { check in
    addFactors(to: &check)
    addErrors(to: &check)
    addMeans(to: &check)
    check.hint("Which way does the loss go when an output that is too large grows?")
    check.hint("Each number has a slope of its own: that of its squared error, divided by n.")
    check.hint("∂loss/∂ŷ = 2 · (ŷ − y) / n, with n = records · outputs.")
    check.hint(
      """
      A matrix may be multiplied and divided by a number: `2 * (…) / Double(…)`, with brackets \
      around the difference. The number of records is `targets.rows`.
      """)
    givePredictions(to: &check)
    check.measure { gradient, draw in
      [
        Measured("gradient", gradient(draw(predictions), draw(targets))),
        Measured("second gradient", gradient(draw(morePredictions), draw(moreTargets))),
      ]
    }
  }

  /// What the error is multiplied by and divided by.
  private static func addFactors(to check: inout GradientCheck) {
    check.mistake("The sign is flipped: where ŷ is too large, the loss grows with ŷ.") {
      Mistakes.gradient($0, $1) { 2 * ($1 - $0) / $2 }
    }
    check.mistake("The 2 is missing: the slope of d² is 2d.") {
      Mistakes.gradient($0, $1) { ($0 - $1) / $2 }
    }
    check.mistake("The 2 is missing, and the sign is flipped: the slope is 2 · (ŷ − y) / n.") {
      Mistakes.gradient($0, $1) { ($1 - $0) / $2 }
    }
    check.mistake("There is a ½ where the 2 belongs: the slope of d² is 2d.") {
      Mistakes.gradient($0, $1) { ($0 - $1) / (2 * $2) }
    }
    check.mistake("There is a 2 too many: the slope of d² is 2d.") {
      Mistakes.gradient($0, $1) { 4 * ($0 - $1) / $2 }
    }
    check.mistake("The division by n is missing: the loss is a mean.") { 2 * ($0 - $1) }
    check.mistake("The division by n is missing, and the sign is flipped.") { 2 * ($1 - $0) }
    check.mistake("This is the error alone: its slope is 2 · (ŷ − y) / n.") { $0 - $1 }
    check.mistake("This is the error y − ŷ alone: the slope is 2 · (ŷ − y) / n.") { $1 - $0 }
    let records = "This divides by the number of records alone: n is records times outputs."
    check.mistake(records) { 2 * ($0 - $1) / $1.rows }
    check.mistake(records + " The 2 is missing too.") { ($0 - $1) / $1.rows }
    check.mistake(records + " And the sign is flipped: it is ŷ − y.") { 2 * ($1 - $0) / $1.rows }
    check.mistake(records + " The 2 is missing too, and the sign is flipped: it is ŷ − y.") {
      ($1 - $0) / $1.rows
    }
    check.mistake("This divides by the number of outputs alone: n is records times outputs.") {
      2 * ($0 - $1) / $1.columns
    }
    check.mistake("This divides by records plus outputs: n is records times outputs.") {
      2 * ($0 - $1) / ($1.rows + $1.columns)
    }
    check.mistake("Brackets are missing around records times outputs: / a * b multiplies by b.") {
      2 * ($0 - $1) / $1.rows * Double($1.columns)
    }
    check.mistake("This divides by the number of records twice: n is records times outputs.") {
      2 * ($0 - $1) / ($1.rows * $1.rows)
    }
    check.mistake("This divides by n − 1: divide by n.") {
      Mistakes.gradient($0, $1) { 2 * ($0 - $1) / ($2 - 1) }
    }
    check.mistake("This divides by n + 1: divide by n.") {
      Mistakes.gradient($0, $1) { 2 * ($0 - $1) / ($2 + 1) }
    }
    check.mistake("This divides by n twice: once is enough.") {
      Mistakes.gradient($0, $1) { 2 * ($0 - $1) / $2 / $2 }
    }
    check.mistake("This multiplies by n: divide by it.") {
      Mistakes.gradient($0, $1) { 2 * ($0 - $1) * $2 }
    }
    check.mistake("Every number is 0: is 2 / n a division of whole numbers, or nothing stored?") {
      Mistakes.gradient($0, $1) { _, _, _ in 0 }
    }
  }

  /// What stands in place of the error.
  private static func addErrors(to check: inout GradientCheck) {
    check.mistake("The slope ŷ · (1 − ŷ) belongs to a sigmoid: the slope of ŷ = z is 1.") {
      Mistakes.gradient($0, $1) { 2 * ($0 - $1) * $0 * (1 - $0) / $2 }
    }
    check.mistake("A sigmoid is put over the predictions: take ŷ as it is.") {
      Mistakes.gradient($0, $1) { 2 * (1 / (1 + exp(-$0)) - $1) / $2 }
    }
    check.mistake("A sigmoid and its slope are put over the predictions: ŷ is the output itself.") {
      Mistakes.gradient($0, $1) {
        let activation = 1 / (1 + exp(-$0))
        return 2 * (activation - $1) * activation * (1 - activation) / $2
      }
    }
    check.mistake("This is the slope of ŷ² or y²: the slope of (ŷ − y)² is 2 · (ŷ − y).") {
      Mistakes.gradient($0, $1) { 2 * ($0 * $0 - $1 * $1) / $2 }
    }
    let squared = "The error is squared here: the slope of d² is 2d."
    check.mistake(squared) { Mistakes.gradient($0, $1) { 2 * ($0 - $1) * ($0 - $1) / $2 } }
    check.mistake(squared) { Mistakes.gradient($0, $1) { ($0 - $1) * ($0 - $1) / $2 } }
    check.mistake(squared) { first, second in Mistakes.squares(first, second) }
    check.mistake("The signs are gone: where ŷ is too small, the slope is negative.") {
      Mistakes.gradient($0, $1) { 2 * abs($0 - $1) / $2 }
    }
    check.mistake("Only the signs are left: the slope of d² is 2d, and grows with the error.") {
      Mistakes.gradient($0, $1) { ($0 > $1 ? 2 : -2) / $2 }
    }
    check.mistake("This is the slope of absolute errors: the slope of d² is 2d.") {
      Mistakes.gradient($0, $1) { ($0 > $1 ? 1 : -1) / $2 }
    }
    let brackets = "Brackets are missing: the whole difference ŷ − y is multiplied and divided."
    check.mistake(brackets) { Mistakes.gradient($0, $1) { 2 * $0 - $1 / $2 } }
    check.mistake(brackets) { Mistakes.gradient($0, $1) { (2 * $0 - $1) / $2 } }
    check.mistake(brackets) { Mistakes.gradient($0, $1) { 2 * ($0 - $1 / $2) } }
    check.mistake(brackets) { Mistakes.gradient($0, $1) { $0 - $1 / $2 } }
    check.mistake(brackets) { Mistakes.gradient($0, $1) { prediction, _, n in prediction / n } }
    check.mistake("The targets are left out: the error is ŷ − y.") {
      Mistakes.gradient($0, $1) { prediction, _, n in 2 * prediction / n }
    }
    check.mistake("Predictions and targets are added: the error is ŷ − y.") {
      Mistakes.gradient($0, $1) { 2 * ($0 + $1) / $2 }
    }
    check.mistake("Predictions and targets are multiplied: the error is ŷ − y.") {
      Mistakes.gradient($0, $1) { 2 * $0 * $1 / $2 }
    }
    check.mistake("The error is multiplied with ŷ: the slope along ŷ is 2 · (ŷ − y) / n.") {
      Mistakes.gradient($0, $1) { 2 * ($0 - $1) * $0 / $2 }
    }
    check.mistake("The error is multiplied with y: the slope along ŷ is 2 · (ŷ − y) / n.") {
      Mistakes.gradient($0, $1) { 2 * ($0 - $1) * $1 / $2 }
    }
  }
}
