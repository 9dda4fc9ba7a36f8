import Exercises
import Foundation
import Lab
import Sentiment

// Mistakes in the sums of rows.

extension Mistakes {
  static func addWrongSums(to check: inout Check<([Int], Matrix<Double>) -> [Double]>) {
    let solution = Solutions.hidden(_:_:)
    check.mistake("All rows are summed: add only those of the words that occur.") { _, weights in
      weights.sumOfRows()
    }
    check.mistake("The rows of the words that do not occur are summed: add the others.") {
      words, weights in solution((0..<weights.rows).filter { !words.contains($0) }, weights)
    }
    check.mistake("The first rows are summed, as many as there are words: row i for each word i.") {
      words, weights in solution(Array(words.indices), weights)
    }
    check.mistake(
      "The rows between the words are summed too: add only those of the words that occur."
    ) {
      words, weights in
      guard let first = words.min(), let last = words.max() else { return solution([], weights) }
      return solution(Array(first...last), weights)
    }
    check.mistake("Each sum has all weights of the words' rows: unit j has only its own column.") {
      words, weights in
      let sum = solution(words, weights).reduce(0, +)
      return (0..<weights.columns).map { _ in sum }
    }
    check.mistake("This is the mean of the rows: take their sum, without dividing.") {
      hidden($0, $1) { $0.isEmpty ? 0 : $0.reduce(0, +) / Double($0.count) }
    }
    check.mistake("This is the mean of the rows, which is 0 / 0 without words: take their sum.") {
      hidden($0, $1) { $0.reduce(0, +) / Double($0.count) }
    }
    check.mistake("The sum is divided by the number of all rows: take the sum itself.") {
      words, weights in solution(words, weights).map { $0 / Double(weights.rows) }
    }
    check.mistake("The sum is divided by the number of hidden units: take the sum itself.") {
      words, weights in solution(words, weights).map { $0 / Double(weights.columns) }
    }
    check.slips(Slip.sums, in: "For each hidden unit: ", except: ["mean"]) { sum in
      { hidden($0, $1, sum: sum) }
    }
    check.mistake("The indices are off by one: the first row is row 0.") { words, weights in
      solution(words.map { max($0 - 1, 0) }, weights)
    }
    check.mistake("The indices are off by one: word i has row i, not the one after it.") {
      words, weights in solution(words.map { min($0 + 1, weights.rows - 1) }, weights)
    }
    check.mistake("Each row is added as many times as its own index: add each row once.") {
      words, weights in
      solution(words.flatMap { Array(repeating: $0, count: $0) }, weights)
    }
    check.mistake("Each row is added as many times as there are words: add each row once.") {
      words, weights in solution(words, weights).map { $0 * Double(words.count) }
    }
    for first in [0, 1] {
      check.mistake("Each row is multiplied by its word's place in the list: add each row once.") {
        words, weights in
        solution(
          words.enumerated().flatMap { Array(repeating: $1, count: $0 + first) }, weights)
      }
    }
    check.mistake("The first word's row is added twice: begin with zeros.") { words, weights in
      solution(words.prefix(1) + words, weights)
    }
    check.mistake("The sums begin with the first row of the weights: begin with zeros.") {
      words, weights in solution([0] + words, weights)
    }
    check.mistake("Each row is added twice: add each row once.") {
      solution($0, $1).map { 2 * $0 }
    }
    check.mistake("The words' indices are added, too: add the weights alone.") { words, weights in
      solution(words, weights).map { $0 + Double(words.reduce(0, +)) }
    }
    check.mistake("This is one sum for each word: each hidden unit needs a sum over the words.") {
      words, weights in weights.rows(at: words).sumOfColumns()
    }
    check.mistake("This is one sum for each row: each hidden unit needs a sum over the words.") {
      _, weights in weights.sumOfColumns()
    }
    check.mistake("All rows are listed after each other: add them up, unit by unit.") {
      words, weights in weights.rows(at: words).values
    }
    check.mistake("The sums are squashed: the hidden layer is linear.") {
      solution($0, $1).map { 1 / (1 + exp(-$0)) }
    }
    check.mistake("The sums go through tanh: the hidden layer is linear.") {
      solution($0, $1).map { tanh($0) }
    }
    check.mistake("The sums go through ReLU: the hidden layer is linear, and may be below 0.") {
      solution($0, $1).map { max($0, 0) }
    }
    check.mistake("The sum begins with the unit before: set it back to 0 for each hidden unit.") {
      solution($0, $1).reduce(into: []) { $0.append(($0.last ?? 0) + $1) }
    }
    check.mistake("All hidden units have the first one's sum: use `weights[word, unit]`.") {
      words, weights in
      let sum = solution(words, weights)[0]
      return (0..<weights.columns).map { _ in sum }
    }
    check.mistake("The first hidden unit's sum stays 0: units are counted from 0.") {
      [0] + solution($0, $1).dropFirst()
    }
    check.mistake("The last hidden unit's sum stays 0: does the loop end one too early?") {
      solution($0, $1).dropLast() + [0]
    }
    check.mistake("There is only the first hidden unit's sum: `return` belongs behind the loop.") {
      Array(solution($0, $1).prefix(1))
    }
    check.mistake("Every number is 0: is a row never added, or only to a copy?") { _, weights in
      [Double](repeating: 0, count: weights.columns)
    }
  }
}
