// Your part of lesson 7. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson07` says of it. The network is there, from lesson 6; words are numbers, from
// lesson 5.

import Lab
import Sentiment

/// Exercise 7.1: how much of a step each word causes: its share xᵢ² / Σ xₖ² of the squared inputs.
///
/// - Parameter inputs: x, one number for each word of the vocabulary, not all of them 0.
/// - Returns: one share for each word; together they make 1.
func shares(_ inputs: [Double]) -> [Double] {
  todo("7.1", Solutions.shares(inputs))
}

/// Exercise 7.2: the input layer without the noise: 1 for a word that occurs, however often, and 0 for
/// one that does not.
///
/// - Parameters:
///   - words: the review's words as places in the vocabulary; a word may come more than once.
///   - size: the number of words in the vocabulary.
func inputLayer(_ words: [Int], vocabulary size: Int) -> [Double] {
  todo("7.2", Solutions.inputLayer(words, vocabulary: size))
}
