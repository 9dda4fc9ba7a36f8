import Exercises
import Foundation
import Lab
import Sentiment

// Words with wrong ratios.

extension Mistakes {
  /// Mistakes in the ratios themselves.
  static func addWrongRatios(to check: inout Check<(WordCounts, Int) -> [String: Double]>) {
    for value in [0.0, 1] {
      check.mistake("Rare words have the ratio \(Int(value)) here; they are to be left out.") {
        counts, minimum in
        counts.total.mapValues { _ in value }
          .merging(Solutions.ratios(counts, moreThan: minimum)) { $1 }
      }
    }
    check.mistake("A word that one kind of review lacks has the count 0 there, not 1.") {
      Mistakes.ratios($0, $1, missing: 1)
    }
    let ratios: [(String, (Int, Int) -> Double)] = [
      ("The ratio is upside down; it is positive over negative.", { Double($1) / Double($0 + 1) }),
      ("The + 1 below the bar is missing: use `ratio`, your 4.2.", { Double($0) / Double($1) }),
      (
        "These are whole-number divisions, which cut off the fraction: use `ratio`, your 4.2.",
        { Double($0 / ($1 + 1)) }
      ),
      (
        "The positive count is divided by the total; the ratio divides by the negative count plus 1.",
        { Double($0) / Double($0 + $1) }
      ),
      (
        "The positive count is divided by the total plus 1; below the bar stands the negative count plus 1.",
        { Double($0) / Double($0 + $1 + 1) }
      ),
      (
        "The total stands above the bar; the ratio is the positive count over the negative one plus 1.",
        { Double($0 + $1) / Double($1 + 1) }
      ),
      (
        "The larger count always stands above the bar; it is the positive one, however small.",
        { Double(max($0, $1)) / Double(min($0, $1) + 1) }
      ),
      (
        "The counts are subtracted; divide one by the other, as in 4.2.", { Double($0 - $1) }
      ),
      (
        "The logarithm is taken already; here the ratio itself is wanted.",
        { log(Double($0) / Double($1 + 1)) }
      ),
      (
        "These are the positive counts; the ratio of 4.2 is wanted.",
        { positive, _ in Double(positive) }
      ),
      ("These are the total counts; the ratio of 4.2 is wanted.", { Double($0 + $1) }),
    ]
    for (sentence, ratio) in ratios + changed {
      check.mistake(sentence) { Mistakes.ratios($0, $1, ratio: ratio) }
    }
    check.mistake("The ratios are divided by `minimum`; that only says which words have one.") {
      counts, minimum in
      Solutions.ratios(counts, moreThan: minimum).mapValues { $0 / Double(minimum) }
    }
    check.mistake("The ratios are divided by the number of words: take them as 4.2 gives them.") {
      counts, minimum in
      Solutions.ratios(counts, moreThan: minimum).mapValues { $0 / Double(counts.total.count) }
    }
    check.mistake("The counts are divided by those of all words: take them as they are.") {
      counts, minimum in
      let positive = Double(counts.positive.values.reduce(0, +))
      let negative = Double(counts.negative.values.reduce(0, +))
      return Mistakes.ratios(
        counts, minimum, ratio: { Double($0) / positive / (Double($1 + 1) / negative) })
    }
    check.mistake("`minimum` is subtracted from the counts; it only says which words have a ratio.")
    {
      counts, minimum in
      Mistakes.ratios(
        counts, minimum,
        ratio: { Solutions.ratio(positive: $0 - minimum, negative: $1 - minimum) })
    }
  }

  /// Ratios that something else is done with.
  private static let changed: [(String, (Int, Int) -> Double)] = [
    (
      "The ratio is divided by the word's total: take it as 4.2 gives it.",
      { Solutions.ratio(positive: $0, negative: $1) / Double($0 + $1) }
    ),
    (
      "The ratio is multiplied by the word's total: take it as 4.2 gives it.",
      { Solutions.ratio(positive: $0, negative: $1) * Double($0 + $1) }
    ),
    (
      "Both counts get the + 1: use `ratio`, your 4.2.", { Double($0 + 1) / Double($1 + 1) }
    ),
    (
      "The + 1 is added to the ratio: use `ratio`, your 4.2.", { Double($0) / Double($1) + 1 }
    ),
    ("Every word has the ratio 1: use `ratio`, your 4.2.", { _, _ in 1 }),
  ]
}
