import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

/// Which of the test reviews a way to judge them gets right, in their order.
///
/// Two ways are compared review by review. Where both are right or both are wrong, nothing is
/// learned about which is better; what counts is how many reviews each wins alone.
struct Verdicts {
  private let isRight: [Bool]

  /// - Parameters:
  ///   - test: the test reviews.
  ///   - sentiment: what a review is taken for, from its words.
  init(on test: [Review], sentiment: ([Int]) -> Sentiment) {
    isRight = test.map { sentiment($0.words) == $0.sentiment }
  }

  /// The share of reviews that are judged correctly.
  var accuracy: Double { Double(isRight.count { $0 }) / Double(isRight.count) }

  /// The standard error of that share.
  var error: Double { standardError(of: accuracy, on: isRight.count) }

  /// How many reviews only these verdicts get right, and how many only the others.
  func against(_ others: Verdicts) -> (won: Int, lost: Int) {
    let pairs = zip(isRight, others.isRight)
    return (pairs.count { $0 && !$1 }, pairs.count { !$0 && $1 })
  }

  /// Whether the difference is more than chance would make of a fair coin for each review that
  /// only one of the two gets right: more than two standard deviations, 2·√(won + lost).
  func differ(from others: Verdicts) -> Bool {
    let (won, lost) = against(others)
    return abs(Double(won - lost)) > 2 * Double(won + lost).squareRoot()
  }

  /// The numbers of reviews won and lost, for a table: "+52 −29".
  func score(against others: Verdicts) -> String {
    let (won, lost) = against(others)
    return "+\(won) −\(lost)"
  }
}

extension WordLearner {
  /// A network that has learned, to judge reviews with.
  init(trained network: WordNetwork) { self.init(network, learningRate: 0) }

  /// Which of the reviews it gets right.
  func verdicts(on test: [Review]) -> Verdicts { Verdicts(on: test) { sentiment(of: $0) } }
}
