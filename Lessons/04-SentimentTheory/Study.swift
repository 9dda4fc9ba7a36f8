import Exercises
import Lab
import Notebook
import Sentiment

/// The lesson's reviews, and what counting their words gives.
struct Study {
  let dataset: Dataset
  let reviews: Reviews
  let counts: WordCounts

  /// What the words predict of reviews that were not counted; nothing where there are too few.
  let baseline: Baseline?

  /// The words that a person asked about, each once.
  let words: [String]

  /// The ratios of the words that were seen often enough.
  let wordRatios: [String: Double]

  /// Where the random numbers start.
  let seed: UInt32

  /// Words seen more often than this have a ratio.
  static let minimum = 100

  init(_ options: Options) throws {
    seed = options.seed
    dataset = try options.dataset()
    reviews = try Reviews(dataset)
    words = Vocabulary(options.words("words")).words
    let training: WordCounts
    (training, counts) = Self.counts(of: reviews)
    baseline = Baseline(reviews, training: training, all: counts)
    wordRatios = Scope.running("4.3") { [counts] in Your.ratios(counts, moreThan: Self.minimum) }
  }

  /// The words of all reviews but the last 1,000, and those of all.
  private static func counts(of reviews: Reviews) -> (training: WordCounts, all: WordCounts) {
    let bar = ProgressBar("counting", total: reviews.all.count, unit: "reviews")
    defer { bar.finish() }
    return Scope.running("4.1") {
      var (training, counts) = (WordCounts(), WordCounts())
      for (number, review) in reviews.all.enumerated() {
        if number == reviews.all.count - 1000 { training = counts }
        Your.count(reviews.words(of: review), of: review.sentiment, into: &counts)
        bar.update(number + 1)
      }
      return (training, counts)
    }
  }

  /// A word's logarithm, if it has a ratio and this is not 0.
  func logarithm(of word: String) -> Double? {
    guard let ratio = wordRatios[word], ratio > 0 else { return nil }
    return Scope.running("4.4") { Your.logRatio(ratio) }
  }

  /// The words with the largest values first; among equals the one seen first.
  ///
  /// A dictionary has an order of its own in each run; the vocabulary's is always the same.
  func ordered(by value: (String) -> Double?) -> [String] {
    let known = reviews.vocabulary.words.enumerated().compactMap { place, word in
      value(word).map { (word: word, value: $0, place: place) }
    }
    return known.sorted { ($1.value, $0.place) < ($0.value, $1.place) }.map(\.word)
  }

  /// What `--json` prints.
  var headline: JSON {
    func object(_ value: (String) -> JSON) -> JSON { .object(words.map { ($0, value($0)) }) }
    return .object([
      ("reviews", .integer(reviews.all.count)),
      ("positiveCounts", object { .integer(counts.positive[$0, default: 0]) }),
      ("negativeCounts", object { .integer(counts.negative[$0, default: 0]) }),
      ("ratios", object { wordRatios[$0].map(JSON.number) ?? .null }),
      ("logRatios", object { logarithm(of: $0).map(JSON.number) ?? .null }),
      ("baseline", baseline?.json ?? .null),
    ])
  }
}

// How the lesson writes words and reviews.
extension Study {
  /// A word as a reader can see it.
  static func name(_ word: String) -> String { word.isEmpty ? "(empty)" : word }

  /// The first words of a review, as far as they fit on a line.
  func opening(of review: Review) -> String {
    let text = reviews.words(of: review).prefix(40).filter { !$0.isEmpty }.joined(separator: " ")
    return text.count <= 58 ? text : text.prefix(57) + "…"
  }
}
