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
    check.measure { polarity in
      let pairs = [
        (3, 1), (1, 0), (0, 5), (20, 3), (4, 30), (7, 7), (12, 0), (0, 0), (900, 2), (5, 4),
      ]
      let answers = pairs.map { ("polarity(positive: \($0), negative: \($1))", polarity($0, $1)) }
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
      "The 0.01 goes into the ratio itself: it is added to r in the second case alone.",
      Mistakes.polarity(ratio: { ($0 + 0.01) / ($1 + 1) }))
    check.mistake(
      "The 0.01 goes below the bar of the ratio: it is added to r in the second case.",
      Mistakes.polarity(ratio: { $0 / ($1 + 1 + 0.01) }))
    check.mistake("The + 1 and the 0.01 are both missing: this is ln(positive / negative).") {
      log(Double($0) / Double($1))
    }
  }

  private static func addMistakesOfCases(_ check: inout Check<(Int, Int) -> Double>) {
    check.mistake(
      "The 0.01 is missing: this is ln r in both cases, and r may be 0.",
      Mistakes.polarity(second: { log($0) }))
    check.mistake(
      "The 0.01 is outside the brackets: it is added to r, below the bar, 1 / (r + 0.01).",
      Mistakes.polarity(second: { -log(1 / $0 + 0.01) }))
    check.mistake(
      "The 0.01 is added to the logarithm: it is added to r, before the logarithm.",
      Mistakes.polarity(second: { log($0) + 0.01 }))
    check.mistake(
      "The 0.01 is subtracted: it is added to r.",
      Mistakes.polarity(second: { -log(1 / ($0 - 0.01)) }))
    for number in [0.1, 0.001, 1] {
      check.mistake(
        "Another number stands where 0.01 belongs.",
        Mistakes.polarity(second: { -log(1 / ($0 + number)) }))
    }
    check.mistake(
      "This is the ratio itself: take its logarithm.",
      Mistakes.polarity(first: { $0 }, second: { $0 }))
    check.mistake(
      "The logarithm is missing where r is above 1.",
      Mistakes.polarity(first: { $0 }))
    for sign in [1.0, -1] {
      check.mistake(
        "The logarithm is missing where r is 1 or less: it is −ln(1 / (r + 0.01)).",
        Mistakes.polarity(second: { sign / ($0 + 0.01) }))
    }
    check.mistake(
      "The logarithm is missing where r is 1 or less: this is r + 0.01 itself.",
      Mistakes.polarity(second: { $0 + 0.01 }))
    check.mistake(
      "The sign of the second case is flipped: it is −ln(1 / (r + 0.01)).",
      Mistakes.polarity(second: { log(1 / ($0 + 0.01)) }))
    check.mistake(
      "The sign of the first case is flipped: it is ln r, which is above 0 there.",
      Mistakes.polarity(first: { -log($0) }))
    check.mistake(
      "The sign is lost: words of negative reviews have a polarity below 0.",
      Mistakes.polarity(second: { abs(log($0 + 0.01)) }))
    check.mistake(
      "A ratio of exactly 1 belongs to the second case: the first is for r > 1, not r ≥ 1.",
      Mistakes.polarity(isFirst: { $0 >= 1 }))
    check.mistake(
      "The first case is for r > 1, not for all r above 0.",
      Mistakes.polarity(isFirst: { $0 > 0 }))
    for isFirst: (Double) -> Bool in [{ $0 <= 1 }, { $0 < 1 }] {
      check.mistake(
        "The two cases are exchanged: ln r is for r > 1, the other for the rest.",
        Mistakes.polarity(isFirst: isFirst))
    }
    check.mistake(
      "The 0.01 is added in both cases: above 1 it is plain ln r.",
      Mistakes.polarity(first: { log($0 + 0.01) }))
    check.mistake(
      "The 1 is added to both counts, and the 0.01 is missing: r = positive / (negative + 1)."
    ) {
      log(Double($0 + 1) / Double($1 + 1))
    }
    for limit in [1.0, 2, 3] {
      check.mistake("The polarity is limited here, above and below: no limit is asked for.") {
        min(max(Solutions.polarity(positive: $0, negative: $1), -limit), limit)
      }
    }
    check.mistake(
      "The second case is always 0 here: it is −ln(1 / (r + 0.01)).",
      Mistakes.polarity(second: { _ in 0 }))
    check.mistake(
      "The first case is always 0 here: it is ln r.",
      Mistakes.polarity(first: { _ in 0 }))
    check.mistake(
      "These are logarithms to the base 10: the natural one is `log`.",
      Mistakes.polarity(first: { log10($0) }, second: { log10($0 + 0.01) }))
    check.mistake(
      "These are logarithms to the base 2: the natural one is `log`.",
      Mistakes.polarity(first: { log2($0) }, second: { log2($0 + 0.01) }))
    check.mistake(
      "This is ln(1 + r): the 1 belongs to the negative count.",
      Mistakes.polarity(first: { log1p($0) }, second: { log1p($0) }))
    check.mistake(
      "This is ln(1 + r) where r is above 1: take ln r.",
      Mistakes.polarity(first: { log1p($0) }))
  }
}
