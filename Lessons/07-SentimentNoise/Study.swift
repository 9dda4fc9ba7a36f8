import Exercises
import Notebook
import Sentiment
import Lab

/// One training of a network, and how many test reviews it judges rightly afterwards.
struct Training {
  let run: TrainingRun
  let testCorrect: Int
}

extension ReviewStudy {
  /// Trains a network on the first `count` training reviews, or on all.
  func train(
    learningRate: Double? = nil, first count: Int = .max,
    inputLayer: @escaping Network.InputLayer = lesson07.inputLayer
  ) -> Training {
    Scope.running("7.2") {
      let rate = learningRate ?? self.learningRate
      var network = Network(self, learningRate: rate, inputLayer: inputLayer)
      let run = TrainingRun(
        of: &network, on: Array(split.training.prefix(count)))
      return Training(run: run, testCorrect: network.correct(on: split.test))
    }
  }

  /// The words with the largest mean share of the squared inputs over some reviews.
  func dominant(_ reviews: [Review], inputLayer: Network.InputLayer) -> [(Int, share: Double)] {
    let size = split.vocabulary.count
    var sums = [Double](repeating: 0, count: size)
    for review in reviews {
      let shares = Scope.running("7.1") { lesson07.shares(inputLayer(review.words, size)) }
      for word in Set(review.words) { sums[word] += shares[word] }
    }
    let words = sums.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
    return words.map { ($0, sums[$0] / Double(reviews.count)) }
  }

  /// What `--json` prints.
  func headline() -> JSON {
    let training = train()
    return headline(
      vocabulary: split.vocabulary.count, training.run, testCorrect: training.testCorrect)
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
