import Exercises
import Lab
import Sentiment

/// What is right in lesson 5, and which mistakes are known.
enum Checks {
  static let all = [vocabularyCheck, indicesCheck, inputLayerCheck, targetCheck]

  private static let reviews = [
    ["the", "good", "", "the", "film"], ["a", "good", "", "", "joke", "a"], ["bad", "film", "zoo"],
  ]
  private static let words = ["the", "good", "", "film", "a", "joke", "bad", "zoo"]

  private static let vocabularyCheck = Exercise(
    "5.1", "the vocabulary", learner: vocabulary, solution: Solutions.vocabulary,
    reference: Reference.values
  ) { check in
    check.mistake("The words are sorted; keep them in the order in which they are first seen.") {
      Solutions.vocabulary(of: $0).sorted()
    }
    check.mistake("A word seen again is listed again; list each word once.") {
      $0.flatMap { $0 }
    }
    check.mistake("The empty word is missing; here it is a word like any other.") {
      Solutions.vocabulary(of: $0).filter { !$0.isEmpty }
    }
    check.mistake("These are only the words of the first review.") {
      Solutions.vocabulary(of: Array($0.prefix(1)))
    }
    check.mistake("The words are in the order in which they are last seen; the first time counts.")
    {
      Solutions.vocabulary(of: $0.reversed().map { $0.reversed() }).reversed()
    }
    check.mistake("The reviews are read in reverse order.") {
      Solutions.vocabulary(of: $0.reversed())
    }
    check.hint("How do you know that a word has been seen before?")
    check.hint("Keep a set of the words seen so far, and a list to which you append new ones.")
    check.hint("seen.insert(word).inserted is true if the word is new.")
    check.measure { vocabulary in
      let answer = vocabulary(reviews)
      return [
        Measured("the number of words", Double(answer.count)),
        Measured(
          "places",
          labelled: words.map {
            ("the place of \"\($0)\" (−1 for none)", Double(answer.firstIndex(of: $0) ?? -1))
          }),
      ]
    }
  }

  private static let indicesCheck = Exercise(
    "5.2", "word to index", learner: indices, solution: Solutions.indices,
    reference: Reference.values, buildsOn: ["5.1"]
  ) { check in
    check.mistake("The places are counted from 1; the first word's index is 0.") {
      Solutions.indices(of: $0).mapValues { $0 + 1 }
    }
    check.mistake("The words are sorted first; their places are those in the vocabulary as given.")
    {
      Solutions.indices(of: $0.sorted())
    }
    check.mistake("All words have the same index.") { words in
      Solutions.indices(of: words).mapValues { _ in words.count - 1 }
    }
    check.mistake("These are the words' lengths; give their places.") { words in
      Dictionary(uniqueKeysWithValues: words.map { ($0, $0.count) })
    }
    check.hint("What does `enumerated()` give you along with each word?")
    check.hint("Go through the words with their numbers, and enter each word in a dictionary.")
    check.hint("indices[word] = index, for (index, word) in vocabulary.enumerated().")
    check.measure { indices in
      let answer = indices(words)
      return [
        Measured("the number of words", Double(answer.count)),
        Measured(
          "indices",
          labelled: words.map { ("indices[\"\($0)\"] (−1 for none)", Double(answer[$0] ?? -1)) }),
      ]
    }
  }

  private static let inputLayerCheck = Exercise(
    "5.3", "the input layer", learner: inputLayer, solution: Solutions.inputLayer,
    reference: Reference.values, buildsOn: ["5.2"]
  ) { check in
    check.mistake("This says whether a word occurs (= 1); it should say how often (+= 1).") {
      Solutions.inputLayer($0, indices: $1).map { min($0, 1) }
    }
    check.mistake(
      "The layer is as long as the review; it needs one number for each word of the vocabulary."
    ) {
      words, indices in
      words.map { Solutions.inputLayer(words, indices: indices)[indices[$0] ?? 0] }
    }
    check.mistake("A word that is not in the vocabulary counts as the first one; ignore it.") {
      words, indices in
      var layer = Solutions.inputLayer(words, indices: indices)
      layer[0] += Double(words.count { indices[$0] == nil })
      return layer
    }
    check.mistake("The counts are divided by the number of words; leave them as counts.") {
      words, indices in
      Solutions.inputLayer(words, indices: indices).map { $0 / Double(words.count) }
    }
    check.mistake("The empty word is ignored; here it counts like any other.") {
      Solutions.inputLayer($0.filter { !$0.isEmpty }, indices: $1)
    }
    check.hint(
      "How long is the layer, and which number does it have for a word that does not occur?")
    check.hint(
      "Begin with zeros, go through the review, and add 1 at each word's index.")
    check.hint("layer[index] += 1, if let index = indices[word].")
    check.measure { inputLayer in
      let indices = Solutions.indices(of: words)
      let review = ["a", "bad", "", "bad", "", "", "unknown", "zoo", "bad", "bad"]
      return [
        Measured("inputLayer", inputLayer(review, indices)),
        Measured("second inputLayer", inputLayer(["film", "other"], indices)),
      ]
    }
  }

  private static let targetCheck = Exercise(
    "5.4", "the target", learner: target, solution: Solutions.target, reference: Reference.values
  ) { check in
    check.mistake("Positive and negative are swapped.") { 1 - Solutions.target($0) }
    check.mistake("A negative review's target is 0, not −1; a sigmoid's output is never below 0.") {
      2 * Solutions.target($0) - 1
    }
    check.mistake("Both labels have the same target.") { _ in 1 }
    check.mistake("A target of ½ says that the review could be either; it is 0 for a negative one.")
    {
      $0 == .positive ? 1 : 0.5
    }
    check.hint("Between which two numbers does a sigmoid's output lie?")
    check.hint("One label belongs to the upper end, the other to the lower.")
    check.hint("1 for .positive, 0 for .negative.")
    check.measure { target in
      let answers = [
        ("target(.positive)", target(.positive)), ("target(.negative)", target(.negative)),
      ]
      return [Measured("target", labelled: answers)]
    }
  }
}
