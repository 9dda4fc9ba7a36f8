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
        of: &network, on: Array(split.training.prefix(count)),
        title: "rate \(Format.number(rate))")
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
