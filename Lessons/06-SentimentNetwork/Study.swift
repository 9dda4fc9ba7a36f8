import Exercises
import Notebook
import Sentiment
import Lab

/// One training of a network, and how good it is afterwards.
struct Training {
  let run: TrainingRun
  let network: CountingNetwork
  let testCorrect: Int
  let tested: Int

  /// The share of test reviews that it judges rightly after the training.
  var testAccuracy: Double { Double(testCorrect) / Double(tested) }

  /// The share of reviews from which next to nothing was learned, for the sigmoid is flat where the
  /// network's answer was.
  var flatShare: Double {
    let flat = network.answers.count { $0 * (1 - $0) < 1e-6 }
    return Double(flat) / Double(max(network.answers.count, 1))
  }

  /// The share of reviews to which the network answered POSITIVE while it learned.
  var positiveShare: Double {
    let positive = network.answers.count { $0 >= 0.5 }
    return Double(positive) / Double(max(network.answers.count, 1))
  }
}

extension Training {
  /// The share of right answers so far, at about a hundred places of the training.
  func curve(of reviews: [Review]) -> (reviews: [Double], percent: [Double]) {
    var (places, percent): ([Double], [Double]) = ([], [])
    var correct = 0
    for (number, answer) in network.answers.enumerated() {
      if sentiment(of: answer) == reviews[number].sentiment { correct += 1 }
      if number % max(network.answers.count / 100, 1) == 0 && number > 0 {
        places.append(Double(number + 1))
        percent.append(100 * Double(correct) / Double(number + 1))
      }
    }
    return (places, percent)
  }
}

extension ReviewStudy {
  /// An untrained network.
  func network(deviation: Double = 1) -> WordNetwork {
    WordNetwork(
      words: split.vocabulary.count, hiddenUnits: hiddenUnits, seed: seed, deviation: deviation)
  }

  /// Trains a network on the first `count` training reviews, or on all.
  func train(learningRate: Double? = nil, deviation: Double = 1, first count: Int = .max)
    -> Training
  {
    Scope.running("6.1 to 6.4") {
      let rate = learningRate ?? self.learningRate
      var network = CountingNetwork(network(deviation: deviation), learningRate: rate)
      let run = TrainingRun(
        of: &network, on: Array(split.training.prefix(count)))
      return Training(
        run: run, network: network, testCorrect: network.correct(on: split.test),
        tested: split.test.count)
    }
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
