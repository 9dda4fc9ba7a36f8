import Lab
import Notebook
import Sentiment

/// What a trained network comes down to: one number for each word.
///
/// The hidden layer is linear, so z = Σⱼ hⱼ·vⱼ = Σᵢ Σⱼ wᵢⱼ·vⱼ = Σᵢ uᵢ over the words i that occur.
struct Line {
  /// uᵢ = Σⱼ wᵢⱼ·vⱼ, by the word's place in the vocabulary.
  let weights: [Double]

  /// Lesson 4's log ratio of each word that has one, from the training reviews.
  let logRatios: [Double?]

  /// How often each was seen.
  let counts: [Int]

  init(_ study: Study, _ network: WordNetwork) {
    weights = network.inputToHidden.dot(network.hiddenToOutput)
    logRatios = study.seen.logRatios
    counts = study.seen.total
  }

  /// z of a review: the sum of its words' weights.
  func sum(_ words: [Int]) -> Double { words.reduce(0) { $0 + weights[$1] } }
}

extension WordNetwork {
  /// How far the rows are from multiples of the longest one, relative to the largest weight.
  var distanceFromLine: Double {
    let rows = inputToHidden
    let largest = rows.values.map(abs).max() ?? 0
    guard largest > 0, let at = rows.values.firstIndex(where: { abs($0) == largest }) else {
      return 0
    }
    let (longest, unit) = (rows.row(at / rows.columns), at % rows.columns)
    let rests = (0..<rows.rows).flatMap { row in
      let factor = rows[row, unit] / longest[unit]
      return zip(rows.row(row), longest).map { abs($0 - factor * $1) }
    }
    return (rests.max() ?? 0) / largest
  }
}
