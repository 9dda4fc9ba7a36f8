import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

/// A map of the most polarised words by their rows of weights.
struct WordMap {
  /// The words, as text.
  let words: [String]

  /// The ratio of each, from all reviews, as in lesson 4.
  let ratios: [Double]

  /// Their rows of weights, and the one number uᵢ that each comes down to.
  let vectors: Matrix<Double>
  let weights: [Double]

  /// Their places on the map, and how well it fits.
  let map: TSNE.Map

  /// - Parameters:
  ///   - network: a network of the training vocabulary.
  ///   - limit: how many words to show of each side.
  init(_ study: ReviewStudy, _ network: WordNetwork, limit: Int = 500) {
    let vocabulary = study.reviews.vocabulary.words
    let seen = WordCounts(study.reviews.all, vocabulary: vocabulary.count)
    let (total, ratios) = (seen.total, vocabulary.indices.map(seen.ratio))
    // As in lesson 4 and in the original: words seen more than 100 times in all reviews.
    let ordered = vocabulary.indices.filter { total[$0] > 100 }
      .sorted { (ratios[$1], total[$1], $0) < (ratios[$0], total[$0], $1) }
    let mostPositive = ordered.prefix(limit)
    let mostNegative = ordered.dropFirst(limit).suffix(limit).reversed()
    let places = (mostPositive + mostNegative).filter { $0 < network.inputToHidden.rows }
    words = places.map { vocabulary[$0].isEmpty ? "(empty)" : vocabulary[$0] }
    self.ratios = places.map { ratios[$0] }
    vectors = network.inputToHidden.rows(at: places)
    weights = vectors.dot(network.hiddenToOutput)
    let tsne = TSNE(seed: study.seed)
    let bar = ProgressBar("t-SNE", total: tsne.iterations, unit: "steps")
    map = tsne.map(vectors) { bar.update($0) }
    bar.finish()
  }

  /// Words at equal steps along the line, from the most negative to the most positive, which the
  /// map marks with letters.
  var landmarks: [(letter: String, word: Int)] {
    guard words.count > 24 else { return [] }
    let ordered = words.indices.sorted { weights[$0] < weights[$1] }
    return "ABCDEFG".enumerated().map { step, letter in
      (String(letter), ordered[step * (ordered.count - 1) / 6])
    }
  }

  /// The map as a chart, with names on hover, and letters at the landmarks.
  var chart: Chart {
    let (xs, ys) = (map.points.column(0), map.points.column(1))
    return Chart(
      "\(Format.count(words.count)) words by their weights", x: "first coordinate",
      y: "second coordinate",
      series: Chart.Series.points(
        xs, ys, classes: ratios.map { $0 > 1 ? 0 : 1 }, of: ["positive", "negative"],
        names: words, colors: [.positive, .negative]),
      notes: landmarks.map { .init($0.letter, x: xs[$0.word], y: ys[$0.word]) },
      hasEqualAxes: true)
  }
}

extension WordMap {
  /// How far the words are from their tenth neighbour, in the weights and on the map: medians
  /// over the quarter that stands densest in the weights, and over the quarter that stands
  /// thinnest.
  var crowding: (dense: (weights: Double, map: Double), thin: (weights: Double, map: Double))? {
    guard words.count > 24 else { return nil }
    let (inWeights, onMap) = (Self.tenthNeighbors(vectors), Self.tenthNeighbors(map.points))
    let ordered = words.indices.sorted { inWeights[$0] < inWeights[$1] }
    func medians(_ members: ArraySlice<Int>) -> (weights: Double, map: Double) {
      func median(_ distances: [Double]) -> Double {
        members.map { distances[$0] }.sorted()[members.count / 2]
      }
      return (median(inWeights), median(onMap))
    }
    return (medians(ordered.prefix(words.count / 4)), medians(ordered.suffix(words.count / 4)))
  }

  private static func tenthNeighbors(_ points: Matrix<Double>) -> [Double] {
    (0..<points.rows).map { point in
      let here = points.row(point)
      let distances = (0..<points.rows).map { other in
        zip(points.row(other), here).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      }
      // The nearest is the point itself.
      return distances.sorted()[10].squareRoot()
    }
  }
}
