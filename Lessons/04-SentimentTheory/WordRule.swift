import Exercises
import Sentiment

/// Judges a review by what each of its words says, without a network.
struct WordRule {
  /// What a word says, by its place in the vocabulary; 0 if nothing.
  let evidence: [Double]

  /// What all words of a review say together.
  func sum(of words: [Int]) -> Double {
    var sum = 0.0
    for word in words { sum += evidence[word] }
    return sum
  }

  /// What the review is taken for.
  func sentiment(of words: [Int]) -> Sentiment {
    sum(of: words) >= 0 ? .positive : .negative
  }
}

extension WordRule {
  /// How many of these reviews it judges correctly.
  func correct(on reviews: [Review]) -> Int {
    reviews.count { sentiment(of: $0.words) == $0.sentiment }
  }
}

extension Review {
  /// The review with each of its words once, in the order of the vocabulary.
  var withEachWordOnce: Review {
    Review(words: Set(words).sorted(), sentiment: sentiment)
  }
}
