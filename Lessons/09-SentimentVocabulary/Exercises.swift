// Your part of lesson 9. Replace each `todo(…)` with your own code, then run `swift run lesson09`
// to see what it says.
//
// The network is lesson 8's. Some Swift that helps, each line with its result;
// `swift run lesson09 --lab` has more.
//
//     let n = 3
//     Double(n) / 2         → 1.5
//     log(2.0)              → 0.69314…
//     abs(-1.5)             → 1.5
//     let a = Matrix([[1, 2], [3, 4]])
//     a.dot([1, 10])        → [21.0, 43.0]
//     let x = [3.0, 1.0, 2.0]
//     x.indices             → 0..<3
//     x.sorted { $0 > $1 }  → [3.0, 2.0, 1.0]
//     Array(x.prefix(2))    → [3.0, 1.0]

import Lab
import Sentiment

/// Exercise 9.1: how much a word says. Above 0 it speaks for a positive review, below 0 for a
/// negative one, and near 0 it says little.
///
/// With r = positive / (negative + 1), the polarity is ln r where r > 1, and otherwise
/// −ln(1 / (r + 0.01)). The 0.01 is for words that occur in no positive review.
///
/// - Parameters:
///   - positive: how often the word occurs in positive reviews.
///   - negative: how often it occurs in negative ones.
func polarity(positive: Int, negative: Int) -> Double {
  todo("9.1", Solutions.polarity(positive: positive, negative: negative))
}

/// Exercise 9.2: whether a word stays in the vocabulary.
///
/// It must have been seen more than `minCount` times. If it was seen 50 times or more, its
/// polarity must also be at least `cutoff` away from 0. A word seen fewer than 50 times is not
/// judged by its polarity.
func isKept(count: Int, polarity: Double, minCount: Int, cutoff: Double) -> Bool {
  todo(
    "9.2", Solutions.isKept(count: count, polarity: polarity, minCount: minCount, cutoff: cutoff))
}

/// Exercise 9.3: the words whose rows of weights have the largest dot products with the row of one
/// word, the largest first. The word itself may be among them.
///
/// - Parameters:
///   - word: the word's index in the vocabulary.
///   - weights: W, one row per word.
///   - count: how many words to return.
/// - Returns: the words' indices in the vocabulary.
func mostSimilar(to word: Int, weights: Matrix<Double>, count: Int) -> [Int] {
  todo("9.3", Solutions.mostSimilar(to: word, weights: weights, count: count))
}
