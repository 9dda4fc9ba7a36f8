import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

// What the log ratios say about the words.

extension Study {
  /// Two standard errors of the log ratio of a word that says nothing, after so many occurrences.
  ///
  /// Half of them fall into either kind of review, so the error is √(1/(n/2) + 1/(n/2)) = 2/√n.
  static func chance(_ seen: Double) -> Double { 4 / seen.squareRoot() }

  /// Words with a log ratio: how many there are, how many lie farther from 0 than chance explains,
  /// and the same of those between −0.5 and 0.5.
  var informative: (all: Int, beyond: Int, small: Int, smallBeyond: Int) {
    var result = (all: 0, beyond: 0, small: 0, smallBeyond: 0)
    for word in wordRatios.keys {
      guard let logarithm = logarithm(of: word) else { continue }
      let isBeyond = abs(logarithm) > Self.chance(Double(counts.total[word, default: 0]))
      let isSmall = abs(logarithm) < 0.5
      result.all += 1
      result.beyond += isBeyond ? 1 : 0
      result.small += isSmall ? 1 : 0
      result.smallBeyond += isBeyond && isSmall ? 1 : 0
    }
    return result
  }

  /// The share of the words with a log ratio between −0.5 and 0.5 that would lie farther from 0 than
  /// two standard errors if the labels were dealt out to the reviews at random.
  var shareBeyondByChance: Double {
    var labels = reviews.all.map(\.sentiment)
    var random = RandomState(seed)
    random.shuffle(&labels)
    let shuffled = zip(reviews.all, labels).map { Review(words: $0.words, sentiment: $1) }
    let rule = LogRatioRule(
      shuffled, vocabulary: reviews.vocabulary.count, minimum: Self.minimum)
    var (small, beyond) = (0, 0)
    for (word, ratio) in zip(reviews.vocabulary.words, rule.ratios) {
      guard let logarithm = logarithm(of: word), abs(logarithm) < 0.5 else { continue }
      small += 1
      beyond += abs(ratio) > Self.chance(Double(counts.total[word, default: 0])) ? 1 : 0
    }
    return Double(beyond) / Double(max(small, 1))
  }

  /// The share of all words, repeated ones counted again, that the most common ones make up.
  func share(ofMostCommon count: Int) -> Double {
    let counts = counts.total.values.sorted(by: >)
    return Double(counts.prefix(count).reduce(0, +)) / Double(counts.reduce(0, +))
  }

  /// How often one word follows another in positive and in negative reviews, empty words aside.
  func occurrences(of first: String, _ second: String) -> (positive: Int, negative: Int) {
    let words = reviews.vocabulary.words
    guard let one = words.firstIndex(of: first), let two = words.firstIndex(of: second) else {
      return (0, 0)
    }
    let empty = words.firstIndex(of: "") ?? -1
    var result = (positive: 0, negative: 0)
    for review in reviews.all {
      var last = -1
      for word in review.words where word != empty {
        if last == one && word == two {
          if review.sentiment == .positive { result.positive += 1 } else { result.negative += 1 }
        }
        last = word
      }
    }
    return result
  }
}
