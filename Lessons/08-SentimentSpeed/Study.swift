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
    let run = TrainingRun(of: &network, on: reviews, title: "all rows")
    return Training(run: run, network: network.network, testAccuracy: accuracy(of: network))
  }

  /// Trains the network of this lesson on reviews that hold each word once.
  func trainSparse(on reviews: [Review], learningRate: Double? = nil) -> Training {
    Scope.running("8.2 and 8.3") {
      var network = SparseNetwork(
        network: untrained, learningRate: learningRate ?? self.learningRate)
      let run = TrainingRun(of: &network, on: reviews, title: "some rows")
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
