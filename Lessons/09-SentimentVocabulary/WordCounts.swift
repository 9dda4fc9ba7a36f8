import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

/// How often each word was seen, by its place in the vocabulary.
struct WordCounts {
  private(set) var positive: [Int]
  private(set) var negative: [Int]

  /// Counts the words of some reviews.
  ///
  /// - Parameter size: the number of words in the vocabulary.
  init(_ reviews: [Review], vocabulary size: Int) {
    positive = Array(repeating: 0, count: size)
    negative = positive
    for review in reviews {
      for word in review.words {
        if review.sentiment == .positive { positive[word] += 1 } else { negative[word] += 1 }
      }
    }
  }

  /// In all reviews.
  var total: [Int] { zip(positive, negative).map(+) }

  /// Lesson 4's ratio of a word.
  func ratio(_ word: Int) -> Double { Double(positive[word]) / Double(negative[word] + 1) }

  /// Lesson 4's log ratios: of words seen more than 100 times, in positive reviews too.
  var logRatios: [Double?] {
    total.enumerated().map { word, count in
      count > 100 && positive[word] > 0 ? log(ratio(word)) : nil
    }
  }
}
