import Exercises
import Lab
import Sentiment
import SentimentLessons

extension ReviewStudy {
  /// Trains a network on the first training reviews or on all, with 7.2's input layer.
  func train(learningRate: Double? = nil, first count: Int = .max) -> Training {
    Scope.running("7.2") {
      Training(
        of: WordLearner(
          untrainedNetwork(), learningRate: learningRate ?? self.learningRate,
          inputs: Your.inputLayer),
        on: Array(split.training.prefix(count)), test: split.test)
    }
  }

  /// The same network, which skips the inputs that are 0: the same numbers, and sooner.
  func trainSkippingZeros(learningRate: Double, first count: Int = .max) -> Training {
    Scope.running("7.2") {
      Training(
        of: WordLearner(
          skippingZeros: untrainedNetwork(), learningRate: learningRate, inputs: Your.inputLayer),
        on: Array(split.training.prefix(count)), test: split.test)
    }
  }

  /// The words with the largest mean share of the squared counts over some reviews.
  func dominant(_ reviews: [Review]) -> [(Int, share: Double)] {
    let size = split.vocabulary.count
    var sums = [Double](repeating: 0, count: size)
    for review in reviews {
      let counts = InputLayer.counts(review.words, vocabulary: size)
      let all = Scope.running("7.1") { Your.shares(counts) }
      for word in Set(review.words) { sums[word] += all[word] }
    }
    let words = sums.indices.sorted { (sums[$1], $0) < (sums[$0], $1) }
    return words.map { ($0, sums[$0] / Double(reviews.count)) }
  }
}
