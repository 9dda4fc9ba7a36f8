import Exercises
import Lab
import Notebook
import Sentiment

/// The reference solutions of lesson 8. Look here last.
enum Solutions {
  static func wordsPresent(_ words: [Int]) -> [Int] { Set(words).sorted() }

  static func hidden(_ words: [Int], _ weights: Matrix<Double>) -> [Double] {
    weights.sumOfRows(at: words)
  }

  static func update(
    _ weights: inout Matrix<Double>, words: [Int], hiddenTerms: [Double], learningRate: Double
  ) {
    weights.addToRows(hiddenTerms, at: words, rate: learningRate)
  }
}
