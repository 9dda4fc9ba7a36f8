import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

/// The lesson's reviews and choices, and what is learned with them.
struct Study {
  let base: ReviewStudy
  let minCount: Int
  let cutoff: Double

  /// How much each word of the training reviews tells, and how often it was seen.
  let polarities: [Double]
  let counts: [Int]

  private let training: [Review]
  private let test: [Review]

  init(_ options: Options) throws {
    base = try ReviewStudy(options)
    minCount = options.integer("min-count")
    cutoff = options.number("polarity-cutoff")
    let seen = WordCounts(base.split.training, vocabulary: base.split.vocabulary.count)
    polarities = Scope.running("9.1") {
      zip(seen.positive, seen.negative).map { polarity(positive: $0, negative: $1) }
    }
    counts = seen.total
    training = base.split.training.map(Self.present)
    test = base.split.test.map(Self.present)
  }

  /// Lesson 8's list of the words that are there.
  private static func present(_ review: Review) -> Review {
    Review(words: Set(review.words).sorted(), sentiment: review.sentiment)
  }

  /// The words that stay with some minimum and cut-off.
  func selection(minCount: Int, cutoff: Double) -> Selection {
    Scope.running("9.2") {
      Selection(of: counts.count, training: training, test: test) { word in
        isKept(
          count: counts[word], polarity: polarities[word], minCount: minCount, cutoff: cutoff)
      }
    }
  }

  /// Trains a network on the words that stay.
  func train(_ selection: Selection) -> Training {
    let network = WordNetwork(
      words: selection.words.count, hiddenUnits: base.hiddenUnits, seed: base.seed)
    return Training(
      of: WordLearner(network, learningRate: base.learningRate), on: selection.training,
      test: selection.test)
  }

  /// What `--json` prints.
  var headline: JSON { train(selection(minCount: minCount, cutoff: cutoff)).headline }
}
