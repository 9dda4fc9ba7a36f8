// Your part of lesson 8. Replace each `todo(…)` with code of your own, then look at what
// `swift run lesson08` says of it.
//
// A matrix of weights has a row for each word. It can sum some of its rows and move some of them:
// `matrix.sumOfRows(at: words)` and `matrix.addToRows(step, at: words)`.

import Lab
import Sentiment

/// Exercise 8.1: the different words of a review, each once, in the order of the vocabulary.
///
/// - Parameter words: the review's words as places in the vocabulary; a word may come more than once.
func wordsPresent(_ words: [Int]) -> [Int] {
  todo("8.1", Solutions.wordsPresent(words))
}

/// Exercise 8.2: the hidden layer from the words that are there: the sum of their rows.
///
/// - Parameters:
///   - words: the places of the words, from exercise 8.1.
///   - weights: w, a row for each word of the vocabulary.
func hidden(_ words: [Int], _ weights: Matrix<Double>) -> [Double] {
  todo("8.2", Solutions.hidden(words, weights))
}

/// Exercise 8.3: moves the rows of the words that are there by η · δⱼ, and no other row.
///
/// - Parameters:
///   - weights: w; change it.
///   - words: the places of the words, from exercise 8.1.
///   - hiddenTerms: δⱼ, the hidden units' error terms; they point downhill.
///   - learningRate: η.
func update(
  _ weights: inout Matrix<Double>, words: [Int], hiddenTerms: [Double], learningRate: Double
) {
  todo(
    "8.3",
    Solutions.update(&weights, words: words, hiddenTerms: hiddenTerms, learningRate: learningRate))
}
