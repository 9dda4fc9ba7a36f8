import Lab

/// What a review says of its film.
public enum Sentiment: String, Sendable {
  /// The film is praised.
  case positive = "POSITIVE"

  /// The film is blamed.
  case negative = "NEGATIVE"

  /// What a network's answer between 0 and 1 means: positive at ½ or more.
  public init(output: Double) { self = output >= 0.5 ? .positive : .negative }

  /// What a network should answer: 1 for positive, 0 for negative.
  public var target: Double { self == .positive ? 1 : 0 }
}

/// One review: its words by their places in a vocabulary, and its label.
public struct Review: Sendable {
  /// The words' indices, in the order of the text, a word as often as it occurs.
  public let words: [Int]

  /// The label.
  public let sentiment: Sentiment

  /// A review from its words, as places in a vocabulary, and its label.
  public init(words: [Int], sentiment: Sentiment) {
    self.words = words
    self.sentiment = sentiment
  }
  /// The same review with its words in the order of the vocabulary, in which they are soon counted.
  public var inOrder: Review { Review(words: words.sorted(), sentiment: sentiment) }
}
