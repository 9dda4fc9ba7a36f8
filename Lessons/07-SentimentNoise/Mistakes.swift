import Exercises
import Foundation
import Lab
import Sentiment

/// The solutions around a part that may be wrong, and mistakes in the shares.
enum Mistakes {
  /// The shares with another sum, or of other terms than the squares.
  static func shares(
    _ inputs: [Double], sum: ([Double]) -> Double = { $0.reduce(0, +) },
    of term: (Double) -> Double = { $0 * $0 }
  ) -> [Double] {
    let terms = inputs.map(term)
    let sum = sum(terms)
    return terms.map { $0 / sum }
  }

  static func addWrongShares(to check: inout Check<([Double]) -> [Double]>) {
    check.mistake(
      "The inputs are not squared: a word's input enters twice, in the step and in the sum."
    ) { shares($0, of: { $0 }) }
    check.mistake("The inputs are cubed: a word's input enters twice, so square it.") {
      shares($0, of: { $0 * $0 * $0 })
    }
    check.mistake("The roots of the inputs are taken: square them.") {
      shares($0, of: { $0.squareRoot() })
    }
    check.mistake("This is softmax, with eˣ: the inputs are squared here.") { shares($0, of: exp) }
    check.mistake(
      "This is softmax over the words that occur, with eˣ: the inputs are squared here."
    ) {
      shares($0, of: { $0 == 0 ? 0 : exp($0) })
    }
    check.mistake("This is softmax of the squares, with eˣ: the squares alone are wanted.") {
      shares($0, of: { exp($0 * $0) })
    }
    check.mistake("These are powers of 2 for the words that occur, not squares: xᵢ · xᵢ.") {
      shares($0, of: { $0 == 0 ? 0 : exp2($0) })
    }
    check.mistake("The logarithms of the inputs are taken: square them.") {
      shares($0, of: { log(1 + $0) })
    }
    check.mistake("Each square is divided by the largest: divide it by the sum of the squares.") {
      inputs in
      inputs.map { $0 * $0 / (inputs.map { $0 * $0 }.max() ?? 1) }
    }
    for first in [0, 1] {
      check.mistake("The word's place stands for its input: is `i` meant to be `inputs[i]`?") {
        shares($0.indices.map { Double($0 + first) })
      }
    }
    check.mistake("Words that occur once or less have 0: square every input.") {
      shares($0, of: { $0 > 1 ? $0 * $0 : 0 })
    }
    check.mistake("These are powers of 2, not squares: xᵢ · xᵢ.") { shares($0, of: exp2) }
    check.mistake(
      "All words that occur have the same share: it grows with the square of the input."
    ) {
      shares($0, of: { $0 > 0 ? 1 : 0 })
    }
    check.mistake("All words have the same share: it grows with the square of the input.") {
      shares($0, of: { _ in 1 })
    }
    check.mistake("The squares are not divided by their sum: shares add up to 1.") { inputs in
      inputs.map { $0 * $0 }
    }
    check.mistake(
      "The squares are divided by the square of the sum: divide by the sum of the squares."
    ) { inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { $0 * $0 / (sum * sum) }
    }
    check.mistake(
      "The squares are divided by the sum of the inputs: divide by the sum of the squares."
    ) { inputs in inputs.map { $0 * $0 / inputs.reduce(0, +) } }
    check.mistake("Only the sum has squares: those above the bar are missing.") { inputs in
      let sum = inputs.reduce(0) { $0 + $1 * $1 }
      return inputs.map { $0 / sum }
    }
    check.mistake("The squares are divided by how many there are: divide by their sum.") { inputs in
      inputs.map { $0 * $0 / Double(inputs.count) }
    }
    check.mistake("The squares are divided by how many words occur: divide by their sum.") {
      inputs in
      inputs.map { $0 * $0 / Double(inputs.count { $0 > 0 }) }
    }
    check.mistake("The inputs are divided by how many there are: square them, and add up.") {
      inputs in inputs.map { $0 / Double(inputs.count) }
    }
    check.mistake("Each input is divided by the largest: square them, and divide by the sum.") {
      inputs in inputs.map { $0 / (inputs.max() ?? 1) }
    }
    check.mistake("The mean is subtracted before squaring: square the inputs as they are.") {
      inputs in
      let mean = inputs.reduce(0, +) / Double(inputs.count)
      return shares(inputs.map { $0 - mean })
    }
    check.mistake("This divides by the sum so far: add up all squares before the first division.") {
      var sum = 0.0
      return $0.map { input in
        sum += input * input
        return input * input / sum
      }
    }
    check.mistake("Each square is divided by the sum of the others: its own belongs to it.") {
      inputs in
      let sum = inputs.reduce(0) { $0 + $1 * $1 }
      return inputs.map { $0 * $0 / (sum - $0 * $0) }
    }
    check.mistake("The shares are added up as they come: each word has its own.") { inputs in
      var sum = 0.0
      return shares(inputs).map { share in
        sum += share
        return sum
      }
    }
    addWrongEnds(to: &check)
  }
}
