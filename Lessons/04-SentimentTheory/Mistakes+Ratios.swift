import Exercises
import Foundation
import Lab
import Sentiment

// Mistakes in the ratios of the words that were seen often enough.

extension Mistakes {
  /// Mistakes in which words have a ratio.
  static func addWrongChoices(to check: inout Check<(WordCounts, Int) -> [String: Double]>) {
    check.mistake(
      "This keeps words seen exactly `minimum` times; they must be seen more often than that."
    ) { Solutions.ratios($0, moreThan: $1 - 1) }
    check.mistake("Words seen once more than `minimum` times are left out; they are to be kept.") {
      Solutions.ratios($0, moreThan: $1 + 1)
    }
    check.mistake("All words have a ratio here; those seen too rarely should have none.") {
      counts, _ in Solutions.ratios(counts, moreThan: 0)
    }
    for number in [2, 3, 5, 10, 50, 100, 1000] {
      check.mistake(
        "The words kept are those seen more than \(number) times, whatever `minimum` is."
      ) {
        counts, _ in Solutions.ratios(counts, moreThan: number)
      }
    }
    check.mistake("Only the positive count is compared with `minimum`; compare the total count.") {
      counts, minimum in
      Mistakes.ratios(counts, minimum, keeps: { positive, _ in positive > minimum })
    }
    check.mistake("Only the negative count is compared with `minimum`; compare the total count.") {
      counts, minimum in
      Mistakes.ratios(counts, minimum, keeps: { _, negative in negative > minimum })
    }
    check.mistake("Both counts have to be above `minimum` here; only the total has to be.") {
      counts, minimum in
      Mistakes.ratios(counts, minimum, keeps: { min($0, $1) > minimum })
    }
    check.mistake("One of the two counts has to be above `minimum` here; only the total has to be.")
    { counts, minimum in
      Mistakes.ratios(counts, minimum, keeps: { max($0, $1) > minimum })
    }
    check.mistake("The ratio is compared with `minimum`; compare the total count.") {
      counts, minimum in
      Mistakes.ratios(
        counts, minimum, keeps: { Solutions.ratio(positive: $0, negative: $1) > Double(minimum) })
    }
    check.mistake("The rare words have a ratio here; the frequent ones should have it.") {
      counts, minimum in
      Mistakes.ratios(counts, minimum, keeps: { $0 + $1 <= minimum })
    }
    check.mistake("The words seen less than `minimum` times have a ratio: is > meant for <?") {
      counts, minimum in
      Mistakes.ratios(counts, minimum, keeps: { $0 + $1 < minimum })
    }
    check.mistake("Words that only one kind of review has are left out; their other count is 0.") {
      counts, minimum in
      Mistakes.ratios(counts, minimum, keeps: { $0 + $1 > minimum && min($0, $1) > 0 })
    }
    check.mistake("Words that no positive review has are left out; their positive count is 0.") {
      counts, minimum in
      Mistakes.ratios(counts, minimum, keeps: { $0 + $1 > minimum && $0 > 0 })
    }
    check.mistake("Words that no negative review has are left out; their negative count is 0.") {
      counts, minimum in
      Mistakes.ratios(counts, minimum, keeps: { $0 + $1 > minimum && $1 > 0 })
    }
    check.mistake(
      "Only one word has a ratio: is the dictionary made anew for each word, or returned in the loop?"
    ) { counts, minimum in
      let all = Solutions.ratios(counts, moreThan: minimum)
      return all.filter { $0.key == all.keys.min() }
    }
    check.mistake("Only ratios above 1 are kept; those of negative words belong to it too.") {
      counts, minimum in Solutions.ratios(counts, moreThan: minimum).filter { $0.value > 1 }
    }
    check.mistake("`minimum` is added below the bar; 1 is added to the negative count there.") {
      counts, minimum in
      Mistakes.ratios(counts, minimum, ratio: { Double($0) / Double($1 + minimum) })
    }
    check.mistake("No word has a ratio: is the answer never entered in the dictionary?") { _, _ in
      [:]
    }
  }

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
    for (sentence, ratio) in ratios {
      check.mistake(sentence) { Mistakes.ratios($0, $1, ratio: ratio) }
    }
  }
}
