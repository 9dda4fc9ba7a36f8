import Exercises
import Notebook
import Sentiment

/// How often each word was seen.
struct WordCounts {
  /// In positive reviews.
  var positive: [String: Int] = [:]

  /// In negative reviews.
  var negative: [String: Int] = [:]

  /// In all reviews.
  var total: [String: Int] = [:]
}
