import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

/// The reference solutions of lesson 9. Look here last.
enum Solutions {
  static func polarity(positive: Int, negative: Int) -> Double {
    let ratio = Double(positive) / Double(negative + 1)
    return ratio > 1 ? log(ratio) : -log(1 / (ratio + 0.01))
  }

  static func isKept(count: Int, polarity: Double, minCount: Int, cutoff: Double) -> Bool {
    count > minCount && (count < 50 || abs(polarity) >= cutoff)
  }

  static func mostSimilar(to word: Int, weights: Matrix<Double>, count: Int) -> [Int] {
    let products = weights.dot(weights.row(word))
    return Array(products.indices.sorted { products[$0] > products[$1] }.prefix(count))
  }
}
