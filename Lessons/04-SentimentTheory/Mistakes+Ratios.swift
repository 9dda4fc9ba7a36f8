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
      "Only one word has a ratio: is the dictionary made in the loop, or returned there?"
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
    check.mistake(
      "No word has a ratio: is the answer never entered, or `word.count` compared, its letters?"
    ) { _, _ in [:] }
    check.mistake(
      "Words that no positive review has are left out, and the total stands below the bar."
    ) { counts, minimum in
      Mistakes.ratios(
        counts, minimum, keeps: { $0 + $1 > minimum && $0 > 0 },
        ratio: { Double($0) / Double($0 + $1) })
    }
  }
}
