import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

// Which words of a review are worth naming.

extension Study {
  /// The name of each input, by its place.
  var names: [String] {
    var names = reviews.vocabulary.words
    for word in reviews.vocabulary.words {
      if let place = places[word] { names[place] = Self.name(word) }
    }
    return names
  }

  /// The words of a review that occur most often in it; among equals the one seen first.
  func largest(_ count: Int, of review: Review) -> [String] {
    let counts = review.words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let ordered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return ordered.prefix(count).map { reviews.vocabulary.words[$0.key] }
  }

  /// The words of a review whose log ratios, as lesson 4 counts them, are farthest from 0.
  func telling(_ count: Int, of review: Review) -> [String] {
    let rule = LogRatioRule(reviews.all, vocabulary: reviews.vocabulary.count)
    let known = Set(review.words).filter { rule.ratios[$0] != 0 }
    let ordered = known.sorted { (abs(rule.ratios[$1]), $0) < (abs(rule.ratios[$0]), $1) }
    return ordered.prefix(count).map { reviews.vocabulary.words[$0] }
  }
}
