import Lab

/// The reviews and the choices of a lesson that trains a network on them.
public struct ReviewStudy: Sendable {
  /// Where the reviews come from.
  public let dataset: Dataset

  /// All reviews.
  public let reviews: Reviews

  /// The reviews to learn from and to test with.
  public let split: ReviewSplit

  /// How far a step goes, η.
  public let learningRate: Double

  /// How many units the hidden layer has.
  public let hiddenUnits: Int

  /// Where the random numbers start.
  public let seed: UInt32

  /// Reads the reviews.
  ///
  /// - Parameters:
  ///   - training: how many reviews to learn from, the first ones; nil for all.
  /// - Throws: `LabError` when the reviews are not there or not as they should be.
  public init(
    _ dataset: Dataset, training: Int?, learningRate: Double, hiddenUnits: Int, seed: UInt32
  ) throws {
    self.dataset = dataset
    reviews = try Reviews(dataset)
    split = try ReviewSplit(reviews, training: training)
    self.learningRate = learningRate
    self.hiddenUnits = hiddenUnits
    self.seed = seed
  }

  /// The rates to compare: 0.1, 0.01, 0.001 and, if it is another, the one that was asked for.
  public var rates: [Double] { Set([0.1, 0.01, 0.001, learningRate]).sorted(by: >) }

  /// What `--json` prints of a training.
  public func headline(vocabulary: Int, _ run: TrainingRun, testCorrect: Int) -> JSON {
    .object([
      ("vocabulary", .integer(vocabulary)),
      ("marks", .array(run.marks.map { .integers([$0.trained, $0.correct]) })),
      ("correct", .integer(run.correct)),
      ("trained", .integer(run.trained)),
      ("testCorrect", .integer(testCorrect)),
      ("tested", .integer(split.test.count)),
      ("reviewsPerSecond", .number(run.reviewsPerSecond)),
    ])
  }
}
