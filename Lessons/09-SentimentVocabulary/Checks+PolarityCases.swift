import Exercises
import Foundation
import Lab

// The mistakes that are made in the two cases of a polarity.

extension Checks {
  static func addMistakesOfCases(_ check: inout Check<(Int, Int) -> Double>) {
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
