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

  /// How often each word of the training reviews was seen, and how much it tells.
  let seen: WordCounts
  let polarities: [Double]

  /// The reviews with each of their words once, in the order of the whole vocabulary.
  let training: [Review]
  let test: [Review]

  init(_ options: Options) throws {
    base = try ReviewStudy(options)
    minCount = options.integer("min-count")
    cutoff = options.number("polarity-cutoff")
    let seen = WordCounts(base.split.training, vocabulary: base.split.vocabulary.count)
    polarities = Scope.running("9.1") {
      zip(seen.positive, seen.negative).map { Your.polarity(positive: $0, negative: $1) }
    }
    self.seen = seen
    training = base.split.training.map(Self.present)
    test = base.split.test.map(Self.present)
  }

  /// Lesson 8's list of the words that occur.
  private static func present(_ review: Review) -> Review {
    Review(words: Set(review.words).sorted(), sentiment: review.sentiment)
  }

  /// The place of a word in the training vocabulary.
  func place(of word: String) -> Int? { base.split.vocabulary.firstIndex(of: word) }

  /// A word as a reader can see it.
  func name(_ place: Int) -> String {
    let word = base.split.vocabulary[place]
    return word.isEmpty ? "(empty)" : word
  }

  /// The words that stay with some minimum and cut-off.
  func selection(minCount: Int, cutoff: Double) -> Selection {
    let counts = seen.total
    return Scope.running("9.2") {
      Selection(of: counts.count, training: training, test: test) { word in
        Your.isKept(
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

  /// Goes on training a network on the full vocabulary.
  func trainOn(_ network: WordNetwork, passes: Int) -> WordNetwork {
    (0..<passes).reduce(network) { network, _ in
      Training(
        of: WordLearner(network, learningRate: base.learningRate), on: training, test: []
      ).network
    }
  }

  /// What `--json` prints.
  var headline: JSON { train(selection(minCount: minCount, cutoff: cutoff)).headline }
}
