import Exercises
import Foundation
import Lab

/// The solutions around a part that may be wrong.
enum Mistakes {
  /// A word's polarity with another ratio, or with other cases.
  static func polarity(
    ratio: @escaping (Double, Double) -> Double = { $0 / ($1 + 1) },
    isFirst: @escaping (Double) -> Bool = { $0 > 1 },
    first: @escaping (Double) -> Double = { log($0) },
    second: @escaping (Double) -> Double = { -log(1 / ($0 + 0.01)) }
  ) -> (Int, Int) -> Double {
    { positive, negative in
      let ratio = ratio(Double(positive), Double(negative))
      return isFirst(ratio) ? first(ratio) : second(ratio)
    }
  }

  /// The most similar words where similarity is something else.
  ///
  /// - Parameter score: of a word's row and the row that all are compared with.
  static func mostSimilar(
    by score: @escaping ([Double], [Double]) -> Double
  ) -> (Int, Matrix<Double>, Int) -> [Int] {
    { word, weights, count in
      let row = weights.row(word)
      return best(of: (0..<weights.rows).map { score(weights.row($0), row) }, count)
    }
  }

  /// The most similar words, of some words only.
  static func someWords(
    among words: @escaping (Range<Int>, Int) -> [Int]
  ) -> (Int, Matrix<Double>, Int) -> [Int] {
    { word, weights, count in
      let allowed = words(0..<weights.rows, word)
      let all = Solutions.mostSimilar(to: word, weights: weights, count: weights.rows)
      return Array(all.filter(allowed.contains).prefix(count))
    }
  }

  /// The word itself, and then the most similar others.
  static func itselfFirst(_ word: Int, weights: Matrix<Double>, count: Int) -> [Int] {
    let all = Solutions.mostSimilar(to: word, weights: weights, count: weights.rows)
    return Array(([word] + all.filter { $0 != word }).prefix(count))
  }

  /// The right words, changed afterwards.
  static func rightWords(
    changed: @escaping ([Int]) -> [Int]
  ) -> (Int, Matrix<Double>, Int) -> [Int] {
    { changed(Solutions.mostSimilar(to: $0, weights: $1, count: $2)) }
  }

  static func dot(_ row: [Double], _ other: [Double]) -> Double {
    zip(row, other).map(*).reduce(0, +)
  }

  /// The sum of a function of the differences.
  static func distance(
    _ row: [Double], _ other: [Double], _ size: (Double) -> Double
  ) -> Double {
    zip(row, other).map { size($0 - $1) }.reduce(0, +)
  }

  /// The places of the largest numbers, the largest first.
  static func best(of scores: [Double], _ count: Int) -> [Int] {
    Array(scores.indices.sorted { scores[$0] > scores[$1] }.prefix(count))
  }

  /// The largest again and again.
  ///
  /// - Parameter strike: what is done with the one that was found, so that it is not found again.
  static func searchAgain(
    _ scores: [Double], _ count: Int, _ strike: (_ scores: inout [Double], _ found: Int) -> Void
  ) -> [Int] {
    var scores = scores
    return (0..<count).map { _ in
      let found = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
      strike(&scores, found)
      return found
    }
  }

  /// The largest again and again, begun at place 0 each time, though that may have been found.
  static func searchFromZero(_ scores: [Double], _ count: Int) -> [Int] {
    var found: [Int] = []
    for _ in 0..<count {
      found.append(
        scores.indices.reduce(0) {
          !found.contains($1) && scores[$1] > scores[$0] ? $1 : $0
        })
    }
    return found
  }
}
