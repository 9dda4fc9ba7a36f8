import Lab
import Notebook
import Sentiment

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

  /// The options that such a lesson takes, beside those that every lesson takes.
  ///
  /// - Parameter learningRate: the default of `--learning-rate`.
  public static func options(learningRate: Double) -> [Option] {
    [
      .number("learning-rate", learningRate, in: 0...1000, "how far a step goes"),
      .integer("hidden-units", 10, in: 1...1000, "how many units the hidden layer has"),
      .integer("train", in: 1...1_000_000_000, "learn from the first N training reviews only"),
    ]
  }

  /// Reads the reviews and the choices.
  ///
  /// - Throws: `LabError` when the reviews are not there or not as they should be.
  public init(_ options: Options) throws {
    dataset = try options.dataset()
    reviews = try Reviews(dataset)
    split = try ReviewSplit(reviews, training: options.optionalInteger("train"))
    learningRate = options.number("learning-rate")
    hiddenUnits = options.integer("hidden-units")
    seed = options.seed
  }

  /// The rates to compare: 0.1, 0.01, 0.001 and, if it is another, the one that was asked for.
  public var rates: [Double] { Set([0.1, 0.01, 0.001, learningRate]).sorted(by: >) }

  /// A network before its training, with the words of the training reviews.
  ///
  /// - Parameters:
  ///   - deviation: of the hidden units' weights to the output.
  ///   - seed: where the random numbers start, if not where the study's do.
  public func untrainedNetwork(deviation: Double = 1, seed: UInt32? = nil) -> WordNetwork {
    WordNetwork(
      words: split.vocabulary.count, hiddenUnits: hiddenUnits, seed: seed ?? self.seed,
      deviation: deviation)
  }

  /// A word of the vocabulary by its place, the empty word by a name.
  public func name(of word: Int) -> String {
    let word = split.vocabulary[word]
    return word.isEmpty ? "(empty)" : word
  }
}
