// Your part of lesson 4. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson04` says about it.
//
// Some Swift that helps, each line with its result. `sentiment == .positive` asks for the label,
// and `swift run lesson04 --lab` has more.
//
//     var counts = ["good": 2]
//     var doubled: [String: Int] = [:]
//     counts["bad", default: 0]                                  → 0
//     for (word, count) in counts { doubled[word] = 2 * count }  → doubled is ["good": 4]
//     counts["good", default: 0] += 1                            → counts is ["good": 3]
//     let n = 3
//     Double(n) / 2                                              → 1.5
//     1 / 2                                                      → 0
//     log(2.0)                                                   → 0.69314…

import Lab
import Sentiment

/// Exercise 4.1: counts the words of one review.
///
/// Each word counts as often as it occurs, in `counts.total` and in `counts.positive` or
/// `counts.negative`. `counts.total[word, default: 0]` is 0 for a word that is new.
///
/// - Parameters:
///   - words: the review, word by word. Empty words are words too.
///   - sentiment: its label, `.positive` or `.negative`.
///   - counts: the counts so far, to which you add.
func count(_ words: [String], of sentiment: Sentiment, into counts: inout WordCounts) {
  todo("4.1", Solutions.count(words, of: sentiment, into: &counts))
}

/// Exercise 4.2: how many times as often a word occurs in positive reviews as in negative ones,
/// positive / (negative + 1).
func ratio(positive: Int, negative: Int) -> Double {
  todo("4.2", Solutions.ratio(positive: positive, negative: negative))
}

/// Exercise 4.3: the ratios of the words that were seen more than `minimum` times in all.
///
/// - Returns: for each of these words its ratio; the other words are left out.
func ratios(_ counts: WordCounts, moreThan minimum: Int) -> [String: Double] {
  todo("4.3", Solutions.ratios(counts, moreThan: minimum))
}

/// Exercise 4.4: the natural logarithm of a ratio: 0 for a neutral word, and of equal size and
/// opposite sign for a ratio and its inverse.
func logRatio(_ ratio: Double) -> Double {
  todo("4.4", Solutions.logRatio(ratio))
}
