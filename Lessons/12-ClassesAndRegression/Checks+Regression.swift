import Exercises
import Foundation
import Lab

// The check of the mean squared error.

extension Checks {
  /// Four records and three outputs: n is 12, and neither 4 nor 3.
  static let predictions = Matrix<Double>([
    [0.5, -1.2, 1.1], [2, 0.1, -0.7], [-0.3, 0.8, 1.6], [1.2, -1.9, 0.2],
  ])
  static let targets = Matrix<Double>([
    [1, -1, 0.2], [0.5, 0.4, -1.1], [-0.5, 2, 0.3], [1.9, -0.6, -0.4],
  ])

  /// Three records and five outputs.
  static let morePredictions = Matrix<Double>([
    [3, 0.5, -2, 1.5, 0.1], [-1, 2.5, 0.7, -0.2, 4], [0.6, -0.9, 1.2, 2.2, -3],
  ])
  static let moreTargets = Matrix<Double>([
    [1, 1, -1.5, 0.3, 0.6], [-0.4, 2, -0.8, 0.5, 2.7], [1.7, -0.1, 1, 0.4, -2],
  ])

  static let meanSquaredErrorCheck = Exercise(
    "12.3", "the mean squared error", learner: meanSquaredError,
    solution: Solutions.meanSquaredError, reference: Reference.values,
    standIns: ["MeanSquaredError"]
  ) { check in
    addCounts(to: &check)
    addTerms(to: &check)
    addParts(to: &check)
    check.hint("What should happen to the loss if every record is there twice?")
    check.hint("Subtract, square each element, add up, and divide by the number of elements.")
    check.hint("Σ (ŷ − y)² / (records · outputs).")
    check.hint(
      """
      `let errors = predictions - targets` subtracts element by element, and so does `errors * \
      errors` multiply; a matrix has a `sum()`. What it is divided by has to be a `Double`: \
      `Double(targets.rows * …)`.
      """)
    givePredictions(to: &check)
    check.measure { loss, draw in
      [
        Measured(
          "loss of four records with three outputs", loss(draw(predictions), draw(targets))),
        Measured(
          "loss of three records with five outputs",
          loss(draw(morePredictions), draw(moreTargets))),
      ]
    }
  }

  /// Says what the loss and its gradient are given.
  static func givePredictions<Function>(to check: inout Check<Function>) {
    check.given("predictions", predictions)
    check.given("targets", targets)
    check.given("second predictions", morePredictions)
    check.given("second targets", moreTargets)
    check.number("the number of records", 4)
    check.number("the number of outputs", 3)
    check.number("records times outputs", 12)
  }

  typealias LossCheck = Check<(Matrix<Double>, Matrix<Double>) -> Double>

  /// What the sum is divided by.
  private static func addCounts(to check: inout LossCheck) {
    check.mistake("There is a ½ in it, as in lesson 1: here, as in PyTorch, there is none.") {
      Mistakes.squares($0, $1).mean() / 2
    }
    check.mistake("This is the square root of the loss: leave the root out.") {
      Mistakes.squares($0, $1).mean().squareRoot()
    }
    check.slips(Slip.means, except: ["half", "root"]) { mean in
      { mean(Mistakes.squares($0, $1).values) }
    }
    check.mistake("The sum is divided by the number of records alone: n is records times outputs.")
    { Mistakes.squares($0, $1).sum() / Double($1.rows) }
    check.mistake("The sum is divided by the number of outputs alone: n is records times outputs.")
    { Mistakes.squares($0, $1).sum() / Double($1.columns) }
    check.mistake("The sum is divided by records plus outputs: n is records times outputs.") {
      Mistakes.squares($0, $1).sum() / Double($1.rows + $1.columns)
    }
    check.mistake("Brackets are missing around records times outputs: / a * b multiplies by b.") {
      Mistakes.squares($0, $1).sum() / Double($1.rows) * Double($1.columns)
    }
    check.mistake("This divides by the number of records twice: n is records times outputs.") {
      Mistakes.squares($0, $1).sum() / Double($1.rows * $1.rows)
    }
    check.mistake("This divides by the number of outputs twice: n is records times outputs.") {
      Mistakes.squares($0, $1).sum() / Double($1.columns * $1.columns)
    }
    check.mistake("This is half the sum: divide the sum by n, and leave the ½ out.") {
      Mistakes.squares($0, $1).sum() / 2
    }
    check.mistake("This divides by twice the number of records: n is records times outputs.") {
      Mistakes.squares($0, $1).sum() / Double(2 * $1.rows)
    }
    check.mistake("This is the root of the sum: take no root, and divide by n.") {
      Mistakes.squares($0, $1).sum().squareRoot()
    }
    check.mistake("There is a ½ in it, and a root is taken: leave both out.") {
      (Mistakes.squares($0, $1).mean() / 2).squareRoot()
    }
    check.mistake("There is a ½ in it, outside of a root: leave both out.") {
      Mistakes.squares($0, $1).mean().squareRoot() / 2
    }
    check.mistake(
      "The sum is divided by the number of records alone, and a root taken: leave that out."
    ) { (Mistakes.squares($0, $1).sum() / Double($1.rows)).squareRoot() }
    check.mistake("This divides by twice the number of records, and takes a root: leave that out.")
    {
      (Mistakes.squares($0, $1).sum() / Double(2 * $1.rows)).squareRoot()
    }
    check.mistake("The root of the sum is divided by n: take no root.") {
      Mistakes.squares($0, $1).sum().squareRoot() / Double($1.rows * $1.columns)
    }
    check.mistake("The roots of the records' means are averaged: leave the root out.") {
      Mistakes.squares($0, $1).sumOfColumns().map { $0.squareRoot() }.reduce(0, +)
        / (Double($1.rows) * Double($1.columns).squareRoot())
    }
    check.mistake("Only one of the numbers counts: add up all, with += in place of =.") {
      Mistakes.squares($0, $1).values.last ?? 0
    }
    check.mistake("Only the very first number counts: is the result returned inside the loop?") {
      Mistakes.squares($0, $1).values.first ?? 0
    }
  }
}
