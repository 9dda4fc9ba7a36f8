// Your part of lesson 7. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson07` says about it.
//
// The network is lesson 6's, and words are numbers, as in lesson 5. Some Swift that helps, each
// line with its result; `swift run lesson07 --lab` has more.
//
//     let x = [3.0, 1.0, 2.0]
//     x.map { 2 * $0 }  → [6.0, 2.0, 4.0]
//     x.reduce(0, +)    → 6.0
//     var y = [Double](repeating: 0, count: 3)
//     y[1] = 5          → y is [0.0, 5.0, 0.0]

import Lab
import Sentiment

/// Exercise 7.1: each word's share of a step, xᵢ² / Σₖ xₖ².
///
/// - Parameter inputs: x, one number for each word of the vocabulary, not all of them 0.
/// - Returns: one share for each word; together they add up to 1.
func shares(_ inputs: [Double]) -> [Double] {
  todo("7.1", Solutions.shares(inputs))
}

/// Exercise 7.2: presence as input: 1 for a word that occurs, however often, and 0 for one that does
/// not.
///
/// - Parameters:
///   - words: the review's words as places in the vocabulary; a word may occur more than once.
///   - size: the number of words in the vocabulary.
func inputLayer(_ words: [Int], vocabulary size: Int) -> [Double] {
  todo("7.2", Solutions.inputLayer(words, vocabulary: size))
}
