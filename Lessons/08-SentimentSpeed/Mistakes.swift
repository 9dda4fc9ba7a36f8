import Exercises
import Foundation
import Lab
import Sentiment

/// The solutions around a part that may be wrong. Continued in the files Mistakes+….swift.
enum Mistakes {
  typealias Update = (inout Matrix<Double>, [Int], [Double], Double) -> Void

  /// The sum of some rows, with another sum.
  static func hidden(
    _ words: [Int], _ weights: Matrix<Double>, sum: ([Double]) -> Double
  ) -> [Double] {
    (0..<weights.columns).map { unit in sum(words.map { weights[$0, unit] }) }
  }

  /// A step of some rows, with other words, other hidden units, another step or another way to make it.
  static func update(
    words: @escaping (_ words: [Int], _ rows: Int) -> [Int] = { words, _ in words },
    units: @escaping (_ count: Int) -> Range<Int> = { 0..<$0 },
    step: @escaping (_ term: Double, _ word: Int, _ place: Int) -> Double = { term, _, _ in term },
    move: @escaping (WeightMove) -> Double = \.moved
  ) -> Update {
    { weights, given, terms, rate in
      for (place, word) in words(given, weights.rows).enumerated() {
        for unit in units(terms.count) {
          weights[word, unit] = move(
            WeightMove(
              weight: weights[word, unit], step: step(terms[unit], word, place),
              learningRate: rate))
        }
      }
    }
  }
}
