import Exercises
import Lab
import Sentiment
import SentimentLessons

extension ReviewStudy {
  /// A network that learns from how often each word occurs, by exercises 6.1 to 6.4.
  func learner(learningRate: Double) -> WordLearner {
    WordLearner(
      untrainedNetwork(), learningRate: learningRate,
      inputs: InputLayer.counts, hidden: Your.hidden, output: Your.output, learn: Your.learn,
      sentiment: Your.sentiment)
  }

  /// Trains a network on the first `count` training reviews, or on all.
  func train(learningRate: Double? = nil, first count: Int = .max) -> Training {
    Scope.running("6.1 to 6.4") {
      Training(
        of: learner(learningRate: learningRate ?? self.learningRate),
        on: Array(split.training.prefix(count)), test: split.test)
    }
  }
}

extension ReviewStudy {
  /// The rates of the lesson's tables.
  static let usualRates = [0.1, 0.01, 0.001, 0.0001]

  /// These rates and, if it is another, the one that was asked for.
  var ratesToTry: [Double] { Set(Self.usualRates + [learningRate]).sorted(by: >) }
}

extension Training {
  /// The share of reviews from which next to nothing was learned, because the sigmoid is flat where
  /// the network's output was.
  var flatShare: Double { share { $0 * (1 - $0) < 1e-6 } }

  /// The share of reviews to which the network answered POSITIVE while it learned.
  var positiveShare: Double { share { $0 >= 0.5 } }

  private func share(of isCounted: (Double) -> Bool) -> Double {
    Double(run.answers.count(where: isCounted)) / Double(max(run.trained, 1))
  }

  /// The share of right outputs so far, at about a hundred places of the training.
  func curve(of reviews: [Review]) -> (reviews: [Double], percent: [Double]) {
    var (places, percent): ([Double], [Double]) = ([], [])
    var correct = 0
    for (number, answer) in run.answers.enumerated() {
      if Your.sentiment(of: answer) == reviews[number].sentiment { correct += 1 }
      if number % max(run.trained / 100, 1) == 0 && number > 0 {
        places.append(Double(number + 1))
        percent.append(100 * Double(correct) / Double(number + 1))
      }
    }
    return (places, percent)
  }
}
