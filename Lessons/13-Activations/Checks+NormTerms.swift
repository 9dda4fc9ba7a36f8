import Exercises
import Foundation
import Lab

// The mistakes of the norm in what is added up.

extension Checks {
  /// What is added up.
  static func addElements(to check: inout NormCheck) {
    let absolute =
      "The sum of the absolute values |g| is another norm: this one is the root of Σ g²."
    check.mistake(absolute) { $0.map { abs($0) }.sum() }
    check.mistake(absolute) { $0.map { abs($0) }.mean() }
    check.mistake(absolute) { $0.map { abs($0) }.sum().squareRoot() }
    let signed = "The elements are added with their signs, and cancel: square them first."
    check.mistake(signed) { abs($0.sum()) }
    check.mistake(signed) { $0.sum() }
    check.mistake(signed) { $0.mean() }
    check.mistake(signed) { $0.sum().squareRoot() }
    let product =
      "Rows or columns are added up before they are squared, as in a matrix product: square each element, with `*`."
    check.mistake(product) { $0.sumOfColumns().map { $0 * $0 }.reduce(0, +).squareRoot() }
    check.mistake(product) { $0.sumOfRows().map { $0 * $0 }.reduce(0, +).squareRoot() }
    check.mistake(product + " And the root is missing.") { $0.transposed.dot($0).sum() }
    check.mistake(product + " And the root is missing.") { $0.dot($0.transposed).sum() }
    check.mistake("The root is taken in the loop, after each square: add up first.") {
      $0.values.reduce(0) { ($0 + $1 * $1).squareRoot() }
    }
    check.mistake("The root is taken in the loop, after each row: add up first.") { gradient in
      (0..<gradient.rows).reduce(0) { sum, row in
        gradient.row(row).reduce(sum) { $0 + $1 * $1 }.squareRoot()
      }
    }
    check.mistake("This is the largest element alone: all of them count.") {
      $0.values.map { abs($0) }.max() ?? 0
    }
    check.mistake("This is the largest element alone: all of them count.") {
      $0.values.max() ?? 0
    }
    let rows = "The norms of the rows are added: take one root, of the sum of all squares."
    check.mistake(rows) { gradient in
      (gradient * gradient).sumOfColumns().map { $0.squareRoot() }.reduce(0, +)
    }
    let columns = "The norms of the columns are added: take one root, of the sum of all squares."
    check.mistake(columns) { gradient in
      (gradient * gradient).sumOfRows().map { $0.squareRoot() }.reduce(0, +)
    }
    let means = "The norms are averaged: take one root, of the sum of all squares."
    check.mistake(means) {
      ($0 * $0).sumOfColumns().map { $0.squareRoot() }.reduce(0, +) / Double($0.rows)
    }
    check.mistake(means) {
      ($0 * $0).sumOfRows().map { $0.squareRoot() }.reduce(0, +) / Double($0.columns)
    }
    check.mistake("This is the largest norm of a row: take the root of the sum of all squares.") {
      ($0 * $0).sumOfColumns().map { $0.squareRoot() }.max() ?? 0
    }
    check.mistake("This is the largest norm of a column: take the root of the sum of all squares.")
    {
      ($0 * $0).sumOfRows().map { $0.squareRoot() }.max() ?? 0
    }
    check.mistake("Third powers are added: add the squares.") {
      $0.values.reduce(0) { $0 + abs($1 * $1 * $1) }.squareRoot()
    }
    check.mistake("Fourth powers are added: add the squares.") {
      $0.values.reduce(0) { $0 + $1 * $1 * $1 * $1 }.squareRoot()
    }
    check.mistake("The elements are doubled in place of squared: g² is g · g.") {
      abs(2 * $0.sum()).squareRoot()
    }
    let parts: [(String, (Matrix<Double>) -> [Double])] = [
      ("Only the last row counts: the sum is set back in each.", { $0.row($0.rows - 1) }),
      ("Only the first row counts: the sum runs over all rows.", { $0.row(0) }),
      ("Only the first column counts: the sum runs over all columns.", { $0.column(0) }),
      (
        "Only the last column counts: add all up, with += in place of =.",
        {
          $0.column($0.columns - 1)
        }
      ),
      ("The first row is left out: rows are counted from 0.", { $0.rows(1..<$0.rows).values }),
      (
        "The last row is left out: does the loop end one too early?",
        {
          $0.rows(0..<$0.rows - 1).values
        }
      ),
      (
        "The first column is left out: columns are counted from 0.",
        { gradient in
          (1..<gradient.columns).flatMap { gradient.column($0) }
        }
      ),
      (
        "The last column is left out: does the loop end one too early?",
        { gradient in
          (0..<gradient.columns - 1).flatMap { gradient.column($0) }
        }
      ),
      (
        "Only the diagonal counts: one index is used for rows and columns.",
        { gradient in
          (0..<min(gradient.rows, gradient.columns)).map { gradient[$0, $0] }
        }
      ),
      (
        "Only positive elements count: squares of negative ones belong in it too.",
        { gradient in
          gradient.values.filter { $0 > 0 }
        }
      ),
    ]
    for (sentence, part) in parts {
      check.mistake(sentence) { part($0).reduce(0) { $0 + $1 * $1 }.squareRoot() }
    }
    check.mistake("The sum goes only over the first 3 rows and columns: take the matrix's sizes.") {
      gradient in
      var sum = 0.0
      for row in 0..<min(3, gradient.rows) {
        for column in 0..<min(3, gradient.columns) { sum += pow(gradient[row, column], 2) }
      }
      return sum.squareRoot()
    }
  }
}
