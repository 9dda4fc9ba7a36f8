import Lab
import Notebook
import Sentiment
import SentimentLessons

/// The same training twice, with all rows of the first layer and with those of the words present.
struct Race {
  /// The reviews that both learn from, and the same with each word once.
  let reviews: [Review]
  let present: [Review]

  let dense: Training
  let sparse: Training

  /// How many words there are to choose from.
  private let vocabulary: Int

  /// - Parameter first: how many training reviews to learn from, the first ones.
  init(_ study: ReviewStudy, first: Int) {
    reviews = Array(study.split.training.prefix(first))
    present = study.present(reviews)
    vocabulary = study.split.vocabulary.count
    dense = Self.fastest { [reviews] in study.trainDense(on: reviews) }
    sparse = Self.fastest { [present] in study.trainSparse(on: present) }
  }

  /// The fastest of three trainings, which are all the same, as long as they are short: what else a
  /// machine does only makes one slower.
  private static func fastest(_ train: () -> Training) -> Training {
    var best = train()
    for _ in 0..<2 where best.run.seconds < 1 {
      let other = train()
      if other.run.seconds < best.run.seconds { best = other }
    }
    return best
  }

  /// How many different words a review has on average.
  var wordsPerReview: Double {
    Double(present.reduce(0) { $0 + $1.words.count }) / Double(present.count)
  }

  /// How many rows of the first layer there are for each one that a review needs.
  var saving: Double { Double(vocabulary) / wordsPerReview }

  /// How many times as many reviews are learned from in a second.
  var speedUp: Double { sparse.run.reviewsPerSecond / dense.run.reviewsPerSecond }

  /// Whether both end with the same weights, to the last bit.
  var isSame: Bool {
    dense.network.inputToHidden == sparse.network.inputToHidden
      && dense.network.hiddenToOutput == sparse.network.hiddenToOutput
  }
}
