/// What a review says of its film.
public enum Sentiment: String, Sendable {
  case positive = "POSITIVE"
  case negative = "NEGATIVE"
}

/// One review: its words by their places in a vocabulary, and its label.
public struct Review: Sendable {
  /// The words' indices, in the order of the text, a word as often as it occurs.
  public var words: [Int]

  /// The label.
  public let sentiment: Sentiment

  public init(words: [Int], sentiment: Sentiment) {
    self.words = words
    self.sentiment = sentiment
  }
}
