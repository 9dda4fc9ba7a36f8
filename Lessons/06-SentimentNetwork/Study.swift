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
        of: &network, on: Array(split.training.prefix(count)),
        title: "rate \(Format.number(rate))")
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
