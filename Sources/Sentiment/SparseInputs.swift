/// The inputs that are not 0, in the order of the vocabulary.
struct SparseInputs {
  /// The words that have such an input, each once, as places in the vocabulary.
  private(set) var words: [Int] = []

  /// Their inputs.
  private(set) var values: [Double] = []

  /// How often each of a review's words occurs. Words that are in order already take the least time.
  init(counting occurrences: [Int]) {
    for word in occurrences.sorted() {
      if words.last == word {
        values[values.count - 1] += 1
      } else {
        words.append(word)
        values.append(1)
      }
    }
  }

  /// What is not 0 of one input for each word of the vocabulary.
  init(_ inputs: [Double]) {
    for (word, value) in inputs.enumerated() where value != 0 {
      words.append(word)
      values.append(value)
    }
  }
}
