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

  /// The mean of Σ xᵢ² over the training reviews.
  ///
  /// - Parameter input: what becomes of a word's count in a review.
  public func meanSquaredInput(_ input: (Double) -> Double) -> Double {
    let sum = split.training.reduce(0.0) { sum, review in
      let counts = Dictionary(review.words.map { ($0, 1.0) }, uniquingKeysWith: +)
      return sum + counts.values.reduce(0) { $0 + input($1) * input($1) }
    }
    return sum / Double(split.training.count)
  }
}
