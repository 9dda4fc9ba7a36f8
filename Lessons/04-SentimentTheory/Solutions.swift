import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

/// The reference solutions of lesson 4. Look here last.
enum Solutions {
  static func count(_ words: [String], of sentiment: Sentiment, into counts: inout WordCounts) {
    for word in words {
      counts.total[word, default: 0] += 1
      switch sentiment {
      case .positive: counts.positive[word, default: 0] += 1
      case .negative: counts.negative[word, default: 0] += 1
      }
    }
  }

  static func ratio(positive: Int, negative: Int) -> Double {
    Double(positive) / Double(negative + 1)
  }

  static func ratios(_ counts: WordCounts, moreThan minimum: Int) -> [String: Double] {
    var ratios: [String: Double] = [:]
    for (word, count) in counts.total where count > minimum {
      ratios[word] = ratio(
        positive: counts.positive[word, default: 0], negative: counts.negative[word, default: 0])
    }
    return ratios
  }

  static func logRatio(_ ratio: Double) -> Double { log(ratio) }
}
