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
    let words = reviews.vocabulary.words
    places = Scope.running("5.2") { indices(of: words) }
  }

  /// The words of the first reviews as text.
  func texts(first count: Int) -> [[String]] { reviews.all.prefix(count).map(reviews.words) }

  /// The input layer of one review.
  func inputs(of review: Review) -> [Double] {
    Scope.running("5.3") { inputLayer(reviews.words(of: review), indices: places) }
  }

  /// Each different word of a review with its input, in the order of the text.
  func counts(of review: Review) -> [(word: String, count: Double)] {
    let inputs = inputs(of: review)
    return Vocabulary(reviews.words(of: review)).words.map { word in
      (word, places[word].map { inputs[$0] } ?? 0)
    }
  }

  /// What `--json` prints.
  var headline: JSON {
    let labels = reviews.all.prefix(2).map(\.sentiment)
    return .object([
      ("vocabulary", .integer(reviews.vocabulary.count)),
      ("firstReview", .object(counts(of: reviews.all[0]).map { ($0, .integer(Int($1))) })),
      ("target", .integers(Scope.running("5.4") { labels.map { Int(target($0)) } })),
    ])
  }
}

extension Study {
  /// How many different words there are in the first reviews, for a growing number of these.
  var vocabularySizes: [(reviews: Double, words: Double)] {
    var sizes: [(reviews: Double, words: Double)] = [(0, 0)]
    let step = max(reviews.all.count / 50, 1)
    var largest = -1
    for (number, review) in reviews.all.enumerated() {
      // Words are numbered as they are first seen, so the largest number tells how many there are.
      largest = max(largest, review.words.max() ?? -1)
      if (number + 1) % step == 0 { sizes.append((Double(number + 1), Double(largest + 1))) }
    }
    return sizes
  }
}
