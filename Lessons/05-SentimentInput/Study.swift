import Exercises
import Lab
import Notebook
import Sentiment

/// The lesson's reviews, and their words as numbers.
struct Study {
  let dataset: Dataset
  let reviews: Reviews

  /// The place of each word of all reviews.
  let places: [String: Int]

  init(_ options: Options) throws {
    dataset = try options.dataset()
    reviews = try Reviews(dataset)
    places = Self.places(of: reviews.vocabulary.words)
  }

  /// The place of each word, as exercise 5.2 gives it, or what is right where that gives places that
  /// do not exist: the check says so, and the lesson goes on.
  static func places(of words: [String]) -> [String: Int] {
    let places = Scope.running("5.2") { Your.indices(of: words) }
    let isUsable =
      places.count == words.count && places.values.allSatisfy(words.indices.contains)
    return isUsable ? places : Solutions.indices(of: words)
  }

  /// The input layer of exercise 5.3, cut or filled up with zeros if it is not as long as it should be.
  static func inputs(_ words: [String], places: [String: Int]) -> [Double] {
    let layer = Scope.running("5.3") { Your.inputLayer(words, indices: places) }
    let missing = max(places.count - layer.count, 0)
    return layer.prefix(places.count) + [Double](repeating: 0, count: missing)
  }

  /// The words of the first reviews as text.
  func texts(first count: Int) -> [[String]] { reviews.all.prefix(count).map(reviews.words) }

  /// The input layer of one review.
  func inputs(of review: Review) -> [Double] {
    Self.inputs(reviews.words(of: review), places: places)
  }

  /// Each different word of a review with its input, in the order of the text.
  func counts(of review: Review) -> [(word: String, count: Double)] {
    let inputs = inputs(of: review)
    return Vocabulary(reviews.words(of: review)).words.map { word in
      (word, places[word].map { inputs[$0] } ?? 0)
    }
  }

  /// A word as a reader can see it.
  static func name(_ word: String) -> String { word.isEmpty ? "(empty)" : word }

  /// What `--json` prints.
  var headline: JSON {
    let labels = reviews.all.prefix(2).map(\.sentiment)
    return .object([
      ("vocabulary", .integer(reviews.vocabulary.count)),
      ("firstReview", .object(counts(of: reviews.all[0]).map { ($0, .integer(Int($1))) })),
      ("target", .integers(Scope.running("5.4") { labels.map { Int(Your.target($0)) } })),
    ])
  }
}
