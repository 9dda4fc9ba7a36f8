import Foundation
import Sentiment

/// Lesson 4's rule, which needs no training: add up the log ratios of a review's words.
public struct LogRatioRule: Sendable {
  /// What each word says, ln(positive / (negative + 1)), by its place in the vocabulary; 0 for a word
  /// that has no ratio.
  public let ratios: [Double]

  /// - Parameters:
  ///   - reviews: those that are counted.
  ///   - vocabulary: how many words there are.
  ///   - minimum: only words that occur more often than this have a ratio, in lesson 4 as here.
  public init(_ reviews: [Review], vocabulary: Int, minimum: Int = 100) {
    var positive = [Double](repeating: 0, count: vocabulary)
    var negative = positive
    for review in reviews {
      for word in review.words {
        switch review.sentiment {
        case .positive: positive[word] += 1
        case .negative: negative[word] += 1
        }
      }
    }
    ratios = zip(positive, negative).map { positive, negative in
      // A word that no positive review has would have the ratio 0, which has no logarithm.
      guard positive + negative > Double(minimum), positive > 0 else { return 0 }
      return log(positive / (negative + 1))
    }
  }

  /// The share of reviews that the rule gets right.
  ///
  /// - Parameter once: whether a word counts once in a review, however often it occurs there.
  public func accuracy(on reviews: [Review], countingWordsOnce once: Bool) -> Double {
    let correct = reviews.count { review in
      let words = once ? Set(review.words).sorted() : review.words
      let sum = words.reduce(0) { $0 + ratios[$1] }
      return Sentiment(output: sum >= 0 ? 1 : 0) == review.sentiment
    }
    return Double(correct) / Double(reviews.count)
  }
}

extension ReviewStudy {
  /// Lesson 4's rule, counted on the training reviews.
  public var logRatioRule: LogRatioRule {
    LogRatioRule(split.training, vocabulary: split.vocabulary.count)
  }
}
