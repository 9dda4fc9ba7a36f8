import Lab

/// What learns from labelled reviews, one at a time.
public protocol ReviewLearner {
  /// What it takes a review for.
  func sentiment(of words: [Int]) -> Sentiment

  /// Learns from one review, and returns what it took it for before.
  mutating func learn(from review: Review) -> Sentiment
}

/// One pass over the reviews, as the original course reports it.
public struct TrainingRun: Sendable {
  /// How many reviews have been learned from.
  public private(set) var trained = 0

  /// How many of them were judged rightly before anything was learned from them.
  public private(set) var correct = 0

  /// Both numbers after reviews 1, 2501, 5001, ….
  public private(set) var marks: [(trained: Int, correct: Int)] = []

  /// How long it took.
  public private(set) var seconds = 0.0

  /// The share of right judgements so far: the original's "training accuracy".
  public var accuracy: Double { Double(correct) / Double(max(trained, 1)) }

  /// The speed of learning.
  public var reviewsPerSecond: Double { Double(trained) / max(seconds, 1e-9) }

  /// Lets a learner learn from each review, in their order.
  ///
  /// - Parameter watch: called after each review with the run so far.
  public init<Learner: ReviewLearner>(
    of learner: inout Learner, on reviews: [Review], watch: (TrainingRun) -> Void = { _ in }
  ) {
    let clock = ContinuousClock()
    let started = clock.now
    for review in reviews {
      trained += 1
      if learner.learn(from: review) == review.sentiment { correct += 1 }
      if trained % 2500 == 1 { marks.append((trained, correct)) }
      watch(self)
    }
    seconds = (clock.now - started) / .seconds(1)
  }
}

extension ReviewLearner {
  /// How many of these reviews it judges rightly.
  public func correct(on reviews: [Review]) -> Int {
    reviews.count { sentiment(of: $0.words) == $0.sentiment }
  }
}
