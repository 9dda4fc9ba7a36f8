import Exercises
import Foundation
import Sentiment

/// How often each word occurs in reviews of either kind, by its place in a vocabulary.
struct Tallies {
  private(set) var positive: [Int]
  private(set) var negative: [Int]

  /// The counts of these words.
  init(_ counts: WordCounts, of words: [String]) {
    positive = words.map { counts.positive[$0, default: 0] }
    negative = words.map { counts.negative[$0, default: 0] }
  }

  /// Takes a review's words out of the counts again.
  mutating func leaveOut(_ review: Review) {
    switch review.sentiment {
    case .positive: for word in review.words { positive[word] -= 1 }
    case .negative: for word in review.words { negative[word] -= 1 }
    }
  }

  /// The lesson's rule: the log ratio of each word that was seen often enough.
  var rule: WordRule {
    WordRule(evidence: evidence { ratio in Scope.running("4.4") { Your.logRatio(ratio) } })
  }

  /// The same rule without the logarithm: how far each ratio is from 1.
  var ruleWithoutLogarithm: WordRule { WordRule(evidence: evidence { $0 - 1 }) }

  private func evidence(_ value: (Double) -> Double) -> [Double] {
    zip(positive, negative).map { positive, negative in
      // A word that no positive review has would have the ratio 0, which has no logarithm.
      guard positive + negative > Study.minimum, positive > 0 else { return 0 }
      return value(Scope.running("4.2") { Your.ratio(positive: positive, negative: negative) })
    }
  }

  /// Naive Bayes as textbooks have it: every word, 1 added to both counts, and each count divided by
  /// how many words its kind of review has in all.
  var naiveBayes: WordRule {
    let total = { (counts: [Int]) in Double(counts.reduce(0, +) + counts.count) }
    let (allPositive, allNegative) = (total(positive), total(negative))
    return WordRule(
      evidence: zip(positive, negative).map { positive, negative in
        log(Double(positive + 1) / allPositive) - log(Double(negative + 1) / allNegative)
      })
  }
}
