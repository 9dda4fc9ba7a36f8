import Exercises
import Lab
import Sentiment

/// What is right in lesson 5, and which mistakes are known. Continued in Checks+Inputs.swift.
enum Checks {
  static let all = [vocabularyCheck, indicesCheck, inputLayerCheck, targetCheck]

  private static let reviews = [
    ["the", "good", "", "the", "film"], ["a", "good", "", "", "joke", "a"],
    ["bad", "film", "The", "zoo"],
  ]
  private static let moreReviews = [["zoo"], [], ["a", "zoo", "bad"]]
  static let words = ["the", "good", "", "film", "a", "joke", "bad", "The", "zoo"]
  static let fewWords = ["zoo", "a", "bad"]

  private static let vocabularyCheck = Exercise(
    "5.1", "the vocabulary", learner: vocabulary, solution: Solutions.vocabulary,
    reference: Reference.values, standIns: ["Vocabulary"]
  ) { check in
    Mistakes.addWrongOrders(to: &check)
    Mistakes.addWrongWords(to: &check)
    check.hint("How do you know that a word has been seen before?")
    check.hint("Keep a set of the words seen so far, and a list to which you append new ones.")
    check.hint("seen.insert(word).inserted is true if the word is new.")
    check.hint(
      "Begin with `var seen: Set<String> = []` and `var words: [String] = []`; then one loop in another, `for review in reviews { for word in review { … } }`, and `return words` behind both."
    )
    check.given("reviews", text: "\(reviews)")
    check.given("reviews of the second call", text: "\(moreReviews)")
    check.measure { vocabulary, draw in
      func answer(_ reviews: [[String]]) -> [String] {
        vocabulary(draw.shuffled(reviews).map { draw.texts(draw.shuffled($0)) })
      }
      let (answer, second) = (answer(reviews), answer(moreReviews))
      let (words, fewWords) = (draw.texts(words), draw.texts(fewWords))
      return [
        Measured("the number of words", Double(answer.count)),
        Measured("places", labelled: places(of: words, in: answer)),
        Measured("the number of words in the second vocabulary", Double(second.count)),
        Measured("places in the second vocabulary", labelled: places(of: fewWords, in: second)),
      ]
    }
  }

  private static func places(of words: [String], in answer: [String]) -> [(String, Double)] {
    words.map { word in
      ("the place of \"\(word)\" (−1 for none)", Double(answer.firstIndex(of: word) ?? -1))
    }
  }

  private static let indicesCheck = Exercise(
    "5.2", "word to index", learner: indices, solution: Solutions.indices,
    reference: Reference.values, buildsOn: ["5.1"]
  ) { check in
    Mistakes.addWrongIndices(to: &check)
    check.hint("What does `enumerated()` give you along with each word?")
    check.hint("Go through the words with their numbers, and enter each word in a dictionary.")
    check.hint("indices[word] = index, for (index, word) in vocabulary.enumerated().")
    check.hint(
      "An empty dictionary is `var indices: [String: Int] = [:]`; it is returned behind the loop, not in it."
    )
    check.given("vocabulary", text: "\(words)")
    check.given("vocabulary of the second call", text: "\(fewWords)")
    check.measure { indices, draw in
      let (words, fewWords) = (draw.texts(words), draw.texts(fewWords))
      let (answer, second) = (indices(draw.shuffled(words)), indices(draw.shuffled(fewWords)))
      return [
        Measured("the number of words", Double(answer.count)),
        Measured(
          "indices",
          labelled: words.map { ("indices[\"\($0)\"] (−1 for none)", Double(answer[$0] ?? -1)) }),
        Measured("the second number of words", Double(second.count)),
        Measured(
          "second indices",
          labelled: fewWords.map {
            ("second indices[\"\($0)\"] (−1 for none)", Double(second[$0] ?? -1))
          }),
      ]
    }
  }
}
