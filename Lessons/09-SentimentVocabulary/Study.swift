import Exercises
import Notebook
import Sentiment
import Lab

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

  /// One training, and how many test reviews are judged rightly afterwards.
  struct Training {
    let run: TrainingRun
    let weights: Matrix<Double>
    let testCorrect: Int
  }

  /// Trains a network on the words that stay.
  func train(_ selection: Selection) -> Training {
    var network = Network(
      network: WordNetwork(
        words: selection.words.count, hiddenUnits: base.hiddenUnits, seed: base.seed),
      learningRate: base.learningRate)
    let run = TrainingRun(of: &network, on: selection.training)
    return Training(
      run: run, weights: network.network.inputToHidden,
      testCorrect: network.correct(on: selection.test))
  }

  /// The share of test reviews.
  func testAccuracy(_ training: Training) -> Double {
    Double(training.testCorrect) / Double(test.count)
  }

  /// What `--json` prints.
  var headline: JSON {
    let selection = selection(minCount: minCount, cutoff: cutoff)
    let training = train(selection)
    return base.headline(
      vocabulary: selection.words.count, training.run, testCorrect: training.testCorrect)
  }
}

extension ReviewStudy {
  /// The options beside those that every lesson takes.
  static func options(learningRate: Double) -> [Option] {
    [
      .number("learning-rate", learningRate, in: 0...1000, "how far a step goes"),
      .integer("hidden-units", 10, in: 1...1000, "how many units the hidden layer has"),
      .integer("train", in: 1...1_000_000_000, "learn from the first N training reviews only"),
    ]
  }

  /// The reviews and choices of the options.
  init(_ options: Options) throws {
    try self.init(
      options.dataset(), training: options.optionalInteger("train"),
      learningRate: options.number("learning-rate"), hiddenUnits: options.integer("hidden-units"),
      seed: options.seed)
  }
}
