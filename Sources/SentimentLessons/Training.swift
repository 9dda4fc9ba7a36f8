import Lab
import Notebook
import Sentiment

/// One training of a network, and how good it is afterwards.
public struct Training {
  /// The pass over the training reviews.
  public let run: TrainingRun

  /// The network after it.
  public let network: WordNetwork

  /// How many test reviews it judges correctly.
  public let testCorrect: Int

  /// How many test reviews there are.
  public let tested: Int

  /// Trains, with a progress bar where there is a terminal, and tests.
  ///
  /// - Parameters:
  ///   - learner: what learns; a copy of it would take time that belongs to no training.
  ///   - reviews: what it learns from.
  ///   - test: what it is tested with.
  public init(
    of learner: consuming WordLearner, on reviews: [Review], test: [Review]
  ) {
    let bar = ProgressBar("training", total: reviews.count, unit: "reviews")
    run = TrainingRun(of: &learner, on: reviews) { trained, correct in
      bar.update(
        trained, note: "\(Format.percent(Double(correct) / Double(trained))) right")
    }
    bar.finish()
    network = learner.network
    testCorrect = learner.correct(on: test)
    tested = test.count
  }

  /// The share of test reviews that it judges correctly.
  public var testAccuracy: Double { Double(testCorrect) / Double(tested) }

  /// What `--json` prints.
  public var headline: JSON {
    .object([
      ("vocabulary", .integer(network.inputToHidden.rows)),
      ("marks", .array(run.marks.map { .integers([$0.trained, $0.correct]) })),
      ("correct", .integer(run.correct)),
      ("trained", .integer(run.trained)),
      ("testCorrect", .integer(testCorrect)),
      ("tested", .integer(tested)),
      ("reviewsPerSecond", .number(run.reviewsPerSecond)),
    ])
  }
}
