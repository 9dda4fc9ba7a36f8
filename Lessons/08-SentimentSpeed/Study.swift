import Exercises
import Notebook
import Sentiment
import Lab

/// One training of a network, and what is known of it afterwards.
struct Training {
  let run: TrainingRun
  let network: WordNetwork
  let testAccuracy: Double
}

extension ReviewStudy {
  private var untrained: WordNetwork {
    WordNetwork(words: split.vocabulary.count, hiddenUnits: hiddenUnits, seed: seed)
  }

  /// The reviews with each of their words once.
  func present(_ reviews: [Review]) -> [Review] {
    Scope.running("8.1") {
      reviews.map { Review(words: wordsPresent($0.words), sentiment: $0.sentiment) }
    }
  }

  /// Trains lesson 7's network on all reviews given.
  func trainDense(on reviews: [Review]) -> Training {
    var network = DenseNetwork(network: untrained, learningRate: learningRate)
    let run = TrainingRun(of: &network, on: reviews)
    return Training(run: run, network: network.network, testAccuracy: accuracy(of: network))
  }

  /// Trains the network of this lesson on reviews that hold each word once.
  func trainSparse(on reviews: [Review], learningRate: Double? = nil) -> Training {
    Scope.running("8.2 and 8.3") {
      var network = SparseNetwork(
        network: untrained, learningRate: learningRate ?? self.learningRate)
      let run = TrainingRun(of: &network, on: reviews)
      return Training(run: run, network: network.network, testAccuracy: accuracy(of: network))
    }
  }

  private func accuracy(of network: some ReviewLearner) -> Double {
    Double(network.correct(on: present(split.test))) / Double(split.test.count)
  }

  /// What `--json` prints.
  func headline() -> JSON {
    let training = trainSparse(on: present(split.training))
    let correct = (training.testAccuracy * Double(split.test.count)).rounded()
    return headline(vocabulary: split.vocabulary.count, training.run, testCorrect: Int(correct))
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
