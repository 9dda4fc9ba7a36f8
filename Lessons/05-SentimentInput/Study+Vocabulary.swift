import Exercises
import Lab
import Notebook
import Sentiment

// How large the vocabulary is, and how it grows.

extension Study {
  /// How many different words there are in the first reviews, for a growing number of these.
  var vocabularySizes: [(reviews: Double, words: Double)] {
    var sizes: [(reviews: Double, words: Double)] = [(0, 0)]
    let step = max(reviews.all.count / 50, 1)
    var largest = -1
    for (number, review) in reviews.all.enumerated() {
      // Words are numbered as they are first seen, so the largest number tells how many there are.
      largest = max(largest, review.words.max() ?? -1)
      if (number + 1) % step == 0 { sizes.append((Double(number + 1), Double(largest + 1))) }
    }
    return sizes
  }

  /// Words that stand in the last 1,000 reviews and in none before them: how many different ones, and
  /// how many of these reviews have at least one; nothing where there are too few reviews.
  var unseen: (words: Int, reviews: Int)? {
    guard let split = try? ReviewSplit(reviews) else { return nil }
    let known = split.vocabulary.count
    let tested = reviews.all.suffix(split.test.count)
    return (
      reviews.vocabulary.count - known,
      tested.count { $0.words.contains { $0 >= known } }
    )
  }

  /// How many words occur a single time in all reviews.
  var wordsSeenOnce: Int {
    var counts = [Int](repeating: 0, count: reviews.vocabulary.count)
    for review in reviews.all { for word in review.words { counts[word] += 1 } }
    return counts.count { $0 == 1 }
  }

  /// How many different pairs of neighbouring words there are, empty words aside.
  var pairs: Int {
    let empty = reviews.vocabulary.words.firstIndex(of: "") ?? -1
    let size = reviews.vocabulary.count
    var pairs: Set<Int> = []
    for review in reviews.all {
      let words = review.words.filter { $0 != empty }
      for (first, second) in zip(words, words.dropFirst()) { pairs.insert(first * size + second) }
    }
    return pairs.count
  }

  /// The share of zeros in the input layers of all reviews.
  var shareOfZeros: Double {
    let lit = reviews.all.reduce(0) { $0 + Set($1.words).count }
    return 1 - Double(lit) / Double(reviews.all.count) / Double(reviews.vocabulary.count)
  }
}
