// Your part of lesson 5. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson05` says about it.
//
// Some Swift that helps, each line with its result. `swift run lesson05 --lab` has more.
//
//     var names: [String] = []
//     names.append("film")                              → names is ["film"]
//     var seen: Set<String> = []
//     seen.insert("film").inserted                      → true
//     var y = [Double](repeating: 0, count: 3)
//     y[1] = 5                                          → y is [0.0, 5.0, 0.0]
//     y[1] += 2                                         → y is [0.0, 7.0, 0.0]
//     var counts = ["good": 2]
//     var total = 0
//     if let count = counts["good"] { total += count }  → total is 2

import Lab
import Sentiment

/// Exercise 5.1: all different words, in the order in which they are first seen.
///
/// Read the first review from its first word to its last, then the second, and so on. A `Set` has no
/// order, but it tells quickly whether a word has been seen before.
///
/// - Parameter reviews: the words of each review.
func vocabulary(of reviews: [[String]]) -> [String] {
  todo("5.1", Solutions.vocabulary(of: reviews))
}

/// Exercise 5.2: the place of each word in the vocabulary, counted from 0.
func indices(of vocabulary: [String]) -> [String: Int] {
  todo("5.2", Solutions.indices(of: vocabulary))
}

/// Exercise 5.3: the input layer for one review: how often each word of the vocabulary occurs in it.
///
/// - Parameters:
///   - words: the review. Ignore words that are not in the vocabulary.
///   - indices: the place of each word, from exercise 5.2.
/// - Returns: one number for each word of the vocabulary; most of them are 0.
func inputLayer(_ words: [String], indices: [String: Int]) -> [Double] {
  todo("5.3", Solutions.inputLayer(words, indices: indices))
}

/// Exercise 5.4: what the network's output should be: 1 for a positive review, 0 for a negative one.
func target(_ sentiment: Sentiment) -> Double {
  todo("5.4", Solutions.target(sentiment))
}
