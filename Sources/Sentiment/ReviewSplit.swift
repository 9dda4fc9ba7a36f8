import Lab

/// Reviews to learn from and the last 1,000 to test with, in the words of the former.
public struct ReviewSplit: Sendable {
  /// The reviews to learn from.
  public let training: [Review]

  /// The reviews to test with. A word that no training review has is left out.
  public let test: [Review]

  /// The different words of the training reviews, in the order in which they are first seen.
  public let vocabulary: [String]

  /// - Parameters:
  ///   - reviews: all reviews.
  ///   - count: how many to learn from, the first ones; nil for all but the last 1,000.
  /// - Throws: `LabError.data` when there are not more than 1,000 reviews.
  package init(_ reviews: Reviews, training count: Int? = nil) throws {
    let tested = 1000
    guard reviews.all.count > tested else {
      throw LabError.data(
        """
        \(reviews.name) has \(reviews.all.count) reviews; the last \(tested) are for testing, so it needs \
        at least \(tested + 1).
        """)
    }
    training = Array(reviews.all.dropLast(tested).prefix(count ?? .max))
    // Words are numbered as they are first seen: those of the first reviews come first.
    let size = (training.lazy.compactMap { $0.words.max() }.max() ?? -1) + 1
    vocabulary = Array(reviews.vocabulary.words.prefix(size))
    // In testing a review is lower-cased, in training it is not, as in the original course.
    test = reviews.all.suffix(tested).map { review in
      let words = review.words.compactMap { index -> Int? in
        reviews.vocabulary.index(of: reviews.vocabulary.words[index].lowercased())
      }
      return Review(words: words.filter { $0 < size }, sentiment: review.sentiment)
    }
  }
}
