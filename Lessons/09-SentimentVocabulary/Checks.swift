import Exercises
import Foundation
import Lab
import Sentiment

/// How lesson 9 checks its exercises, and the mistakes that it knows by name. Continued in
/// Checks+Kept.swift and Checks+Similar.swift.
enum Checks {
  static let all = [polarityCheck, isKeptCheck, mostSimilarCheck]

  private static let polarityCheck = Exercise(
    "9.1", "the polarity of a word", learner: polarity, solution: Solutions.polarity,
    reference: Reference.values
  ) { check in
    addMistakesOfRatio(&check)
    addMistakesOfCases(&check)
    check.hint("For which words would a plain ln r fail?")
    check.hint("Compute r first. Then there are two cases: above 1, and all the rest.")
    check.hint("r > 1 ? ln r : −ln(1 / (r + 0.01)), and −ln(1 / a) is ln a.")
    check.hint(
      "In Swift: `let ratio = Double(positive) / Double(negative + 1)`, then `if ratio > 1 { … }`. ln is `log`."
    )
    check.namesShowTheCall()
    check.measure { polarity, draw in
      let pairs = [
        (3, 1), (1, 0), (0, 5), (20, 3), (4, 30), (7, 7), (12, 0), (0, 0), (900, 2), (5, 4),
      ]
      let answers = pairs.map { (draw.count($0), draw.count($1)) }.map {
        ("polarity(positive: \($0), negative: \($1))", polarity($0, $1))
      }
      return [Measured("polarity", labelled: answers)]
    }
  }

  private static func addMistakesOfRatio(_ check: inout Check<(Int, Int) -> Double>) {
    check.mistake(
      "The + 1 in the denominator of the ratio is missing.",
      Mistakes.polarity(ratio: { $0 / $1 }))
    check.mistake(
      "The + 1 is added to the quotient: it belongs to the negative count, so brackets are missing.",
      Mistakes.polarity(ratio: { $0 / $1 + 1 }))
    check.mistake(
      "The 1 is added to the positive count: it belongs to the negative one.",
      Mistakes.polarity(ratio: { ($0 + 1) / $1 }))
    check.mistake(
      "The 1 is added to both counts: it belongs to the negative one alone.",
      Mistakes.polarity(ratio: { ($0 + 1) / ($1 + 1) }))
    check.mistake(
      "Whole numbers are divided, and the rest is lost: make them `Double` before the division.",
      Mistakes.polarity(ratio: { ($0 / ($1 + 1)).rounded(.down) }))
    check.mistake(
      "The two counts are exchanged: the positive one stands above the bar, the negative one below.",
      Mistakes.polarity(ratio: { $1 / ($0 + 1) }))
    check.mistake(
      "The negative count is never used: r = positive / (negative + 1).",
      Mistakes.polarity(ratio: { positive, _ in positive }))
    check.mistake(
      "The counts are multiplied: r is positive divided by (negative + 1).",
      Mistakes.polarity(ratio: { $0 * ($1 + 1) }))
    for extra in [0.0, 1] {
      check.mistake(
        "This divides by all occurrences: r = positive / (negative + 1), without the positive count below the bar.",
        Mistakes.polarity(ratio: { $0 / ($0 + $1 + extra) }))
    }
    check.mistake(
      "This is the difference of the counts: r is their quotient.",
      Mistakes.polarity(ratio: { $0 - $1 }))
    check.mistake(
      "This is (positive − negative) / all: r is positive / (negative + 1), and ln r the polarity."
    ) {
      Double($0 - $1) / Double($0 + $1)
    }
    for extra in [0.0, 1] {
      check.mistake(
        "The logarithms of the counts are divided by each other: take the logarithm of r."
      ) {
        log(Double($0)) / log(Double($1) + extra)
      }
    }
    check.mistake(
      "This is ln(positive / negative + 1): the 1 belongs to the negative count, and there are two cases."
    ) {
      log(Double($0) / Double($1) + 1)
    }
    check.mistake(
      "The 0.01 goes into the ratio itself: it is added to r in the second case alone.",
      Mistakes.polarity(ratio: { ($0 + 0.01) / ($1 + 1) }))
    check.mistake(
      "The 0.01 goes below the bar of the ratio: it is added to r in the second case.",
      Mistakes.polarity(ratio: { $0 / ($1 + 1 + 0.01) }))
    check.mistake("The + 1 and the 0.01 are both missing: this is ln(positive / negative).") {
      log(Double($0) / Double($1))
    }
  }
}
