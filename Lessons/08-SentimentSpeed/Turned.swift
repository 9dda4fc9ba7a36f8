import Lab
import Notebook
import Sentiment
import SentimentLessons

/// Two trainings that differ in nothing but the order in which a review's words are added up.
struct Turned {
  /// The learning rate of both.
  let rate: Double

  /// The largest difference between a weight of one and the same weight of the other.
  let largestDifference: Double

  /// How many test reviews they classify differently.
  let differing: Int

  /// - Parameter present: reviews with each of their words once, in the order of the vocabulary.
  init(_ study: ReviewStudy, rate: Double, present: [Review]) {
    func turned(_ reviews: [Review]) -> [Review] {
      reviews.map { Review(words: $0.words.reversed(), sentiment: $0.sentiment) }
    }
    let test = study.present(study.split.test)
    func network(_ order: ([Review]) -> [Review]) -> WordLearner {
      let learner = WordLearner(study.untrainedNetwork(), learningRate: rate)
      let training = Training(of: learner, on: order(present), test: [])
      return WordLearner(training.network, learningRate: 0)
    }
    let (ascending, descending) = (network { $0 }, network(turned))
    self.rate = rate
    largestDifference =
      zip(ascending.network.inputToHidden.values, descending.network.inputToHidden.values)
      .map { abs($0 - $1) }.max() ?? 0
    differing = zip(test, turned(test)).count {
      ascending.sentiment(of: $0.words) != descending.sentiment(of: $1.words)
    }
  }
}
