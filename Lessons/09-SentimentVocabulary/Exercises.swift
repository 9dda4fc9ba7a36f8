// Your part of lesson 9. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson09` says of it. The network is there, from lesson 8.

import Lab
import Sentiment

/// Exercise 9.1: how much a word tells: near 0 nothing, above it speaks for a positive review, below
/// for a negative one.
///
/// With r = positive / (negative + 1) it is ln r where r is above 1, else −ln(1 / (r + 0.01)); the 0.01
/// is there for words that no positive review has.
func polarity(positive: Int, negative: Int) -> Double {
  todo("9.1", Solutions.polarity(positive: positive, negative: negative))
}

/// Exercise 9.2: whether a word stays in the vocabulary.
///
/// It must have been seen more than `minCount` times. If it was seen 50 times or more, its polarity
/// must be at least `cutoff` away from 0 as well; a word seen less often is not judged by that.
func isKept(count: Int, polarity: Double, minCount: Int, cutoff: Double) -> Bool {
  todo(
    "9.2", Solutions.isKept(count: count, polarity: polarity, minCount: minCount, cutoff: cutoff))
}

/// Exercise 9.3: the words whose rows of weights have the largest dot product with that of one word,
/// the largest first. The word itself may be among them.
///
/// - Parameters:
///   - word: the place of the word in the vocabulary.
///   - weights: a row for each word.
///   - count: how many words to return.
func mostSimilar(to word: Int, weights: Matrix<Double>, count: Int) -> [Int] {
  todo("9.3", Solutions.mostSimilar(to: word, weights: weights, count: count))
}
