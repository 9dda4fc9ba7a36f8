import Exercises
import Lab
import Notebook
import Sentiment

/// The words that stay in the vocabulary, and the reviews in these words.
struct Selection {
  /// The kept words as places in the whole vocabulary, ascending.
  let words: [Int]

  /// The reviews with each kept word that is there once, as places in `words`.
  let training: [Review]
  let test: [Review]

  /// The mean number of words that a training review has left.
  var wordsPerReview: Double {
    Double(training.reduce(0) { $0 + $1.words.count }) / Double(max(training.count, 1))
  }

  /// - Parameters:
  ///   - training: reviews with each word once, in the order of the whole vocabulary.
  ///   - test: such reviews too.
  ///   - isKept: whether the word at a place stays.
  init(
    of vocabulary: Int, training: [Review], test: [Review], where isKept: (Int) -> Bool
  ) {
    words = (0..<vocabulary).filter(isKept)
    var places = [Int?](repeating: nil, count: vocabulary)
    for (place, word) in words.enumerated() { places[word] = place }
    func kept(_ review: Review) -> Review {
      Review(words: review.words.compactMap { places[$0] }, sentiment: review.sentiment)
    }
    self.training = training.map(kept)
    self.test = test.map(kept)
  }
}
