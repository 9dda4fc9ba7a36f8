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
    check.mistake("The words are sorted: they stand in the order in which they are first seen.") {
      Solutions.vocabulary(of: $0).sorted()
    }
    check.mistake("A word seen again is listed again: each stands there once.") {
      $0.flatMap { $0 }
    }
    check.mistake("The empty word is missing: it is a word like any other here.") {
      Solutions.vocabulary(of: $0).filter { !$0.isEmpty }
    }
    check.mistake("These are the words of the first review only.") {
      Solutions.vocabulary(of: Array($0.prefix(1)))
    }
    check.mistake("The order is that of the last time a word is seen: it is the first time.") {
      Solutions.vocabulary(of: $0.reversed().map { $0.reversed() }).reversed()
    }
    check.mistake("The reviews are read backwards.") {
      Solutions.vocabulary(of: $0.reversed())
    }
    check.hint("How do you know that a word has been seen before?")
    check.hint("Keep a set of what was seen, and a list to which new words are appended.")
    check.hint("seen.insert(word).inserted is true when the word is new.")
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
    check.mistake("The places are counted from 1: the first word's index is 0.") {
      Solutions.indices(of: $0).mapValues { $0 + 1 }
    }
    check.mistake("The words are sorted first: their places are those in the vocabulary.") {
      Solutions.indices(of: $0.sorted())
    }
    check.mistake("All words have the same index.") { words in
      Solutions.indices(of: words).mapValues { _ in words.count - 1 }
    }
    check.mistake("These are the words' lengths: their places are asked for.") { words in
      Dictionary(uniqueKeysWithValues: words.map { ($0, $0.count) })
    }
    check.hint("What does `enumerated()` give you beside each word?")
    check.hint("Go through the words with their numbers and enter each in a dictionary.")
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
    check.mistake("This says whether a word occurs: = 1 where += 1 counts how often.") {
      Solutions.inputLayer($0, indices: $1).map { min($0, 1) }
    }
    check.mistake("The layer is as long as the review: it has a number for each known word.") {
      words, indices in
      words.map { Solutions.inputLayer(words, indices: indices)[indices[$0] ?? 0] }
    }
    check.mistake("A word that is not in the vocabulary counts as the first one: pass over it.") {
      words, indices in
      var layer = Solutions.inputLayer(words, indices: indices)
      layer[0] += Double(words.count { indices[$0] == nil })
      return layer
    }
    check.mistake("The counts are divided by the number of words: they are plain counts here.") {
      words, indices in
      Solutions.inputLayer(words, indices: indices).map { $0 / Double(words.count) }
    }
    check.mistake("The empty word is passed over: it counts like any other here.") {
      Solutions.inputLayer($0.filter { !$0.isEmpty }, indices: $1)
    }
    check.hint("How long is the layer, and what stands in it for a word that does not occur?")
    check.hint(
      "Begin with zeros, go through the review, and let the number at each word's index grow.")
    check.hint("layer[index] += 1, where indices[word] is not nil.")
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
    check.mistake("Positive and negative are exchanged.") { 1 - Solutions.target($0) }
    check.mistake("A negative review's target is 0, not −1: a sigmoid never answers below 0.") {
      2 * Solutions.target($0) - 1
    }
    check.mistake("Both labels have the same target.") { _ in 1 }
    check.mistake("A target of ½ says that it could be either: it is 0 or 1.") {
      $0 == .positive ? 1 : 0.5
    }
    check.hint("Between which two numbers does a sigmoid answer?")
    check.hint("One label is at its upper end, the other at its lower end.")
    check.hint("1 for .positive, 0 for .negative.")
    check.measure { target in
      let answers = [
        ("target(.positive)", target(.positive)), ("target(.negative)", target(.negative)),
      ]
      return [Measured("target", labelled: answers)]
    }
  }
}
