import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

/// A map of the most polarised words by their rows of weights.
struct WordMap {
  /// The words, as text.
  let words: [String]

  /// Whether each stands more often in positive reviews.
  let isPositive: [Bool]

  /// How often each was seen.
  let counts: [Int]

  /// Their rows of weights.
  let vectors: Matrix<Double>

  /// Their places on the map, and how well it fits.
  let map: TSNE.Map

  /// - Parameters:
  ///   - weights: a row for each word of the training vocabulary.
  ///   - limit: how many words to show of each side.
  init(_ study: ReviewStudy, weights: Matrix<Double>, limit: Int = 500) {
    let vocabulary = study.reviews.vocabulary.words
    let seen = WordCounts(study.reviews.all, vocabulary: vocabulary.count)
    let (total, ratios) = (seen.total, zip(seen.positive, seen.negative).map(Self.ratio))
    // As in lesson 4 and in the original: words seen more than 100 times in all reviews.
    let ordered = vocabulary.indices.filter { total[$0] > 100 }
      .sorted { (ratios[$1], total[$1], $0) < (ratios[$0], total[$0], $1) }
    let mostPositive = ordered.prefix(limit)
    let mostNegative = ordered.dropFirst(limit).suffix(limit).reversed()
    let places = (mostPositive + mostNegative).filter { $0 < weights.rows }
    words = places.map { vocabulary[$0] }
    isPositive = places.map { ratios[$0] > 1 }
    counts = places.map { total[$0] }
    vectors = weights.rows(at: places)
    let tsne = TSNE(seed: study.seed)
    let bar = ProgressBar("t-SNE", total: tsne.iterations, unit: "steps")
    map = tsne.map(vectors) { bar.update($0) }
    bar.finish()
  }

  private static func ratio(_ positive: Int, _ negative: Int) -> Double {
    Double(positive) / Double(negative + 1)
  }

  /// A word as a reader can see it.
  func name(_ word: Int) -> String { words[word].isEmpty ? "(empty)" : words[word] }

  /// The map as a chart, with names on hover, and notes where its densest regions are.
  func chart(_ regions: [Region]) -> Chart {
    let (xs, ys) = (map.points.column(0), map.points.column(1))
    return Chart(
      "\(Format.count(words.count)) words by their weights", x: "x (no unit)", y: "y (no unit)",
      series: Chart.Series.points(
        xs, ys, classes: isPositive.map { $0 ? 0 : 1 }, of: ["positive", "negative"],
        names: words.indices.map(name),
        colors: [.positive, .negative]),
      notes: regions.map { .init($0.name, x: $0.x, y: $0.y) })
  }
}
