import Exercises
import Notebook
import Sentiment

/// Three short sentences, small enough to see every number.
struct Example {
  /// The sentences, word by word; the last two have the same words in another order.
  static let texts = [
    "a bad film with a bad plot", "a good film not a bad one", "a bad film not a good one",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Their words, each once.
  let words: [String]

  /// The inputs for each sentence.
  let inputs: [[Double]]

  init() {
    words = Scope.running("5.1") { Your.vocabulary(of: Self.texts) }
    let places = Study.places(of: words)
    inputs = Self.texts.map { Study.inputs($0, places: places) }
  }

  /// From the first sentence to its numbers.
  var oneSentence: BagOfWords {
    BagOfWords(
      "A sentence becomes a vector", texts: [Self.texts[0]], vocabulary: words, counts: inputs[0])
  }

  /// Two sentences that say the opposite and have the same numbers.
  var twoOrders: BagOfWords {
    BagOfWords(
      "Two orders, one vector", texts: [Self.texts[1], Self.texts[2]], vocabulary: words,
      counts: inputs[1])
  }
}
