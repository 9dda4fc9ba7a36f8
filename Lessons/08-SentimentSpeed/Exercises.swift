// Your part of lesson 8. Replace each `todo(…)` with your own code, then run `swift run lesson08`
// to see what it says.
//
// The weights are a matrix with one row per word. Write the loops yourself, or let the matrix add
// up some of its rows and move some of them, as below. `swift run lesson08 --lab` has more of what
// helps.
//
//     let weights = Matrix([[1, 2], [3, 4], [5, 6]])
//     weights.sumOfRows(at: [0, 2])                   → [6.0, 8.0]
//     var moved = Matrix([[0, 0], [0, 0]])
//     var lifted = moved
//     lifted.addToRows([10, 20], at: [1], rate: 0.5)  → lifted is [[0.0, 0.0], [5.0, 10.0]]
//     let x = [3.0, 1.0, 2.0]
//     x.sorted()                                      → [1.0, 2.0, 3.0]

import Lab
import Sentiment

/// Exercise 8.1: the different words of a review, each listed once, in the order of the vocabulary.
///
/// - Parameter words: the review's words as indices in the vocabulary; the same word may come
///   again.
func wordsPresent(_ words: [Int]) -> [Int] {
  todo("8.1", Solutions.wordsPresent(words))
}

/// Exercise 8.2: the hidden layer's sums h from the words that occur: the sum of their rows.
///
/// - Parameters:
///   - words: the indices of the words, from exercise 8.1.
///   - weights: w, one row per word of the vocabulary, one column per hidden unit.
/// - Returns: hⱼ, one sum per hidden unit.
func hidden(_ words: [Int], _ weights: Matrix<Double>) -> [Double] {
  todo("8.2", Solutions.hidden(words, weights))
}

/// Exercise 8.3: moves the rows of the words that occur by η · δⱼ, and no other row.
///
/// - Parameters:
///   - weights: w, one row per word; change it in place.
///   - words: the indices of the words, from exercise 8.1.
///   - hiddenTerms: δⱼ, the hidden units' error terms; they already point downhill.
///   - learningRate: η.
func update(
  _ weights: inout Matrix<Double>, words: [Int], hiddenTerms: [Double],
  learningRate: Double
) {
  todo(
    "8.3",
    Solutions.update(&weights, words: words, hiddenTerms: hiddenTerms, learningRate: learningRate))
}
