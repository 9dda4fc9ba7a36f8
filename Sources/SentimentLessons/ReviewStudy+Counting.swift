import Sentiment

extension ReviewStudy {
  /// Trains a network on how often each word occurs, and skips the words that do not.
  ///
  /// The numbers are those of lesson 6's network, to the last bit, and come sooner.
  ///
  /// - Parameters:
  ///   - learningRate: how far a step goes, η.
  ///   - deviation: of the hidden units' weights to the output.
  ///   - seed: where the random numbers start, if not where the study's do.
  ///   - reviews: what it learns from.
  public func trainCounting(
    learningRate: Double, deviation: Double = 1, seed: UInt32? = nil, on reviews: [Review]
  ) -> Training {
    let network = untrainedNetwork(deviation: deviation, seed: seed)
    return Training(
      of: WordLearner(counting: network, learningRate: learningRate), on: reviews,
      test: split.test)
  }
}
