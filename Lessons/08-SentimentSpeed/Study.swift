import Exercises
import Lab
import Sentiment
import SentimentLessons

extension ReviewStudy {
  /// The review that the figures show: one whose words stand all over the vocabulary.
  var example: Review { split.training[split.training.count / 2] }

  /// The reviews with each of their words once.
  func present(_ reviews: [Review]) -> [Review] {
    Scope.running("8.1") {
      reviews.map { Review(words: Your.wordsPresent($0.words), sentiment: $0.sentiment) }
    }
  }

  /// Trains lesson 7's network, with an input for each word of the vocabulary.
  func trainDense(on reviews: [Review]) -> Training {
    Training(
      of: WordLearner(
        untrainedNetwork(), learningRate: learningRate, inputs: InputLayer.presence),
      on: reviews, test: present(split.test))
  }

  /// Trains the network of this lesson on reviews that hold each word once.
  func trainSparse(on reviews: [Review], learningRate: Double? = nil) -> Training {
    let test = present(split.test)
    return Scope.running("8.2 and 8.3") {
      Training(
        of: WordLearner(
          untrainedNetwork(), learningRate: learningRate ?? self.learningRate, hidden: Your.hidden,
          update: Your.update),
        on: reviews, test: test)
    }
  }
}
