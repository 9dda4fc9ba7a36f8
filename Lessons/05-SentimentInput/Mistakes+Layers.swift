import Exercises
import Lab
import Sentiment

// Mistakes in the places and the length of the input layer.

extension Mistakes {
  /// Mistakes in where the counts stand, and in how many numbers there are.
  static func addWrongLayers(to check: inout Check<InputLayer>) {
    let solution = Solutions.inputLayer(_:indices:)
    check.mistake(
      "The layer is as long as the review; it needs one number for each word of the vocabulary."
    ) { words, indices in words.map { word in Double(words.count { $0 == word }) } }
    check.mistake(
      "The layer is as long as the review, with the counts of its words that are known; it needs one number for each word of the vocabulary."
    ) { words, indices in
      words.map { word in indices[word] == nil ? 0 : Double(words.count { $0 == word }) }
    }
    check.mistake("These are the words' places; count at these places how often a word occurs.") {
      words, indices in words.map { Double(indices[$0] ?? 0) }
    }
    check.mistake(
      "These are the places of the words that are known; count at these places how often a word occurs."
    ) { words, indices in words.compactMap { indices[$0].map(Double.init) } }
    check.mistake("There is a 1 for each word of the review; count at the place of each word.") {
      words, _ in words.map { _ in 1 }
    }
    check.mistake("Words that do not occur are left out; they have a 0.") {
      solution($0, $1).filter { $0 > 0 }
    }
    check.mistake("There is one number too many at the end: as many as the vocabulary has words.") {
      solution($0, $1) + [0]
    }
    check.mistake("The counts stand one place too far back: the first word's place is 0.") {
      [0] + solution($0, $1).dropLast()
    }
    check.mistake("The counts stand one place too far in front: the first word's place is 0.") {
      solution($0, $1).dropFirst() + [0]
    }
    check.mistake("The counts are in the order of the alphabet; each has its index from `indices`.")
    {
      words, indices in
      indices.keys.sorted().map { known in Double(words.count { $0 == known }) }
    }
    check.mistake("The layer is reversed: a word's place is counted from the front.") {
      solution($0, $1).reversed()
    }
    check.mistake("This is where a word stands in the review; it should be how often.") {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for (place, word) in words.enumerated() {
        if let index = indices[word] { layer[index] = Double(place) }
      }
      return layer
    }
    for (sentence, number) in [
      (
        "The layer has the words' places, in the order of the review; count at these places how often a word occurs.",
        { Double($0) }
      ),
      (
        "The layer has the words' places, counted from 1, in the order of the review; count at these places how often a word occurs.",
        { Double($0 + 1) }
      ),
      (
        "A 1 stands at a word's place in the review; it belongs at its place in the vocabulary.",
        { _ in 1 }
      ),
    ] as [(String, (Int) -> Double)] {
      check.mistake(sentence) { words, indices in
        filled(indices.count, words.map { indices[$0].map(number) ?? 0 })
      }
      check.mistake(sentence) { words, indices in
        filled(indices.count, words.compactMap { indices[$0].map(number) })
      }
    }
    check.mistake("A 1 is appended for each word; the layer has its length already: add 1 in it.") {
      words, indices in
      [Double](repeating: 0, count: indices.count)
        + words.compactMap { indices[$0] == nil ? nil : 1 }
    }
    check.mistake("Every number is 0: is 1 added to a copy, or never?") { _, indices in
      [Double](repeating: 0, count: indices.count)
    }
    check.mistake("Every number is 1: only words that occur count, and as often as they occur.") {
      _, indices in [Double](repeating: 1, count: indices.count)
    }
    check.mistake("The list is empty: it needs one number for each word of the vocabulary.") {
      _, _ in
      []
    }
  }

  /// A layer of so many numbers, the first of which are given.
  private static func filled(_ count: Int, _ numbers: [Double]) -> [Double] {
    Array((numbers + [Double](repeating: 0, count: count)).prefix(count))
  }
}
