import Lab

/// One pass over the reviews, as the original course reports it.
public struct TrainingRun: Sendable {
  /// What the network answered to each review before it learned from it.
  public private(set) var answers: [Double] = []

  /// How many of these answers were correct.
  public private(set) var correct = 0

  /// How many reviews it had learned from, and how many of its answers were correct, after reviews 1,
  /// 2501, 5001, ….
  public private(set) var marks: [(trained: Int, correct: Int)] = []

  /// How long it took.
  public private(set) var seconds = 0.0

  /// How many reviews the network has learned from.
  public var trained: Int { answers.count }

  /// The share of correct answers so far: the original's "training accuracy".
  public var accuracy: Double { Double(correct) / Double(max(trained, 1)) }

  /// The speed of learning.
  public var reviewsPerSecond: Double { Double(trained) / max(seconds, 1e-9) }

  /// Lets a learner learn from each review, in their order.
  ///
  /// - Parameters:
  ///   - learner: what learns.
  ///   - reviews: what it learns from.
  ///   - watch: called after each review with how many there were so far, and how
  ///     many answers to them were correct.
  package init(
    of learner: inout WordLearner, on reviews: [Review],
    watch: (_ trained: Int, _ correct: Int) -> Void = { _, _ in }
  ) {
    answers.reserveCapacity(reviews.count)
    let clock = ContinuousClock()
    let started = clock.now
    for review in reviews {
      let answer = learner.learn(from: review)
      answers.append(answer)
      if learner.meaning(answer) == review.sentiment { correct += 1 }
      if trained % 2500 == 1 { marks.append((trained, correct)) }
      watch(trained, correct)
    }
    seconds = (clock.now - started) / .seconds(1)
  }
}
