import Exercises
import Foundation
import Lab

// The mistakes of the mean squared error in what is added up.

extension Checks {
  /// What is added up.
  static func addTerms(to check: inout LossCheck) {
    let notSquared = "The errors are not squared: too high and too low cancel."
    for sign in [1.0, -1] {
      check.mistake(notSquared) { Mistakes.mean($0, $1) { sign * ($0 - $1) } }
      check.mistake(notSquared) { sign * ($0 - $1).sum() }
    }
    let absolute = "These are absolute errors: squared, a large error counts for more."
    check.mistake(absolute) { Mistakes.mean($0, $1) { abs($0 - $1) } }
    check.mistake(absolute) { ($0 - $1).map { abs($0) }.sum() }
    check.mistake("These are absolute errors, halved: square them, and leave the ½ out.") {
      Mistakes.mean($0, $1) { abs($0 - $1) / 2 }
    }
    check.mistake("The errors are divided by the targets: square the differences themselves.") {
      Mistakes.mean($0, $1) { pow(($0 - $1) / $1, 2) }
    }
    let late = "The errors are added before they are squared: square each one first."
    check.mistake(late) { pow(($0 - $1).mean(), 2) }
    check.mistake(late) { pow(($0 - $1).sum(), 2) }
    check.mistake(late) { pow(($0 - $1).sum(), 2) / Double($1.rows * $1.columns) }
    check.mistake(late) {
      ($0 - $1).sumOfColumns().map { $0 * $0 }.reduce(0, +) / Double($1.rows * $1.columns)
    }
    check.mistake(late) {
      ($0 - $1).sumOfColumns().map { $0 * $0 }.reduce(0, +) / Double($1.rows)
    }
    let brackets = "Brackets are missing around ŷ − y: a product and a power come before a minus."
    check.mistake(brackets) { Mistakes.mean($0, $1) { $0 - $1 * $0 - $1 } }
    check.mistake(brackets) { Mistakes.mean($0, $1) { $0 - $1 * $1 } }
    check.mistake("This squares ŷ and y and then subtracts: subtract first, ŷ − y.") {
      Mistakes.mean($0, $1) { $0 * $0 - $1 * $1 }
    }
    check.mistake("Predictions and targets are added: the error is ŷ − y.") {
      Mistakes.mean($0, $1) { ($0 + $1) * ($0 + $1) }
    }
    check.mistake("Predictions and targets are multiplied: the error is ŷ − y.") {
      Mistakes.mean($0, $1) { $0 * $1 }
    }
    check.mistake("The targets are left out: the error is ŷ − y.") {
      Mistakes.mean($0, $1) { prediction, _ in prediction * prediction }
    }
    check.mistake("The predictions are left out: the error is ŷ − y.") {
      Mistakes.mean($0, $1) { $1 * $1 }
    }
    check.mistake("The mean of the errors is subtracted, as for a variance: leave that out.") {
      let errors = $0 - $1
      return Mistakes.squares(errors, errors.map { _ in errors.mean() }).mean()
    }
    check.mistake("A sigmoid is put over the predictions: take ŷ as it is.") {
      Mistakes.mean($0, $1) { pow(1 / (1 + exp(-$0)) - $1, 2) }
    }
    check.mistake("The errors are raised to the third power: square them.") {
      Mistakes.mean($0, $1) { pow($0 - $1, 3) }
    }
    check.mistake("The squares are squared once more: once is enough.") {
      Mistakes.mean($0, $1) { pow($0 - $1, 4) }
    }
  }

  /// Which of the numbers count.
  static func addParts(to check: inout LossCheck) {
    for divide in [true, false] {
      func add(_ sentence: String, _ part: @escaping (Matrix<Double>) -> [Double]) {
        check.mistake(sentence) { predictions, targets in
          let squares = Mistakes.squares(predictions, targets)
          let counted = part(squares)
          let n = divide ? counted.count : squares.values.count
          return counted.reduce(0, +) / Double(n)
        }
      }
      let all = "the sum runs over all outputs of all records."
      add("Only the first output of each record counts: \(all)") { $0.column(0) }
      add("Only the last output of each record counts: \(all)") { $0.column($0.columns - 1) }
      add("Only the first record counts: \(all)") { $0.row(0) }
      add("Only the last record counts: \(all)") { $0.row($0.rows - 1) }
      add("Only the first two outputs count: \(all)") { $0.column(0) + $0.column(1) }
      add("The first output of each record is left out: columns are counted from 0.") { squares in
        (1..<squares.columns).flatMap { squares.column($0) }
      }
      add("The first record is left out: rows are counted from 0.") { squares in
        squares.rows(1..<squares.rows).values
      }
      add("The last record is left out: does the loop end one too early?") { squares in
        squares.rows(0..<squares.rows - 1).values
      }
      add("Only the diagonal counts, record 0 with output 0: \(all)") { squares in
        (0..<min(squares.rows, squares.columns)).map { squares[$0, $0] }
      }
    }
  }
}
