import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson05

final class Lesson05AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson05, share: 1) }
}

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "5.1", of: Checks.all, like: vocabulary) { answers in
    answers.add("words that come again are kept", says: "A word seen again is listed again") {
      reviews in reviews.flatMap { $0 }
    }
    answers.add("in the order of the alphabet", says: "The words are sorted") { reviews in
      Set(reviews.flatMap { $0 }).sorted()
    }
    answers.add(
      "each new word is put in front, so the order is reversed",
      says: "Each new word is put in front"
    ) { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review {
          if !words.contains(word) { words.insert(word, at: 0) }
        }
      }
      return words
    }
    answers.add(
      "the return is inside the loop, so only the first review is read",
      says: "These are only the words of the first review"
    ) { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review {
          if !words.contains(word) { words.append(word) }
        }
        return words
      }
      return words
    }
    answers.add(
      "the set is made anew for each review",
      says: "What has been seen is forgotten after each review"
    ) { reviews in
      var words: [String] = []
      for review in reviews {
        var seen: Set<String> = []
        for word in review {
          if !seen.contains(word) {
            seen.insert(word)
            words.append(word)
          }
        }
      }
      return words
    }
    answers.add(
      "a word is compared only with the word before it",
      says: "A word is compared with the one before it only"
    ) { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review {
          if words.last != word { words.append(word) }
        }
      }
      return words
    }
    answers.add(
      "the test is the wrong way round: only words that come again",
      says: "Only words that come again are listed"
    ) { reviews in
      var seen: Set<String> = []
      var words: [String] = []
      for review in reviews {
        for word in review {
          if seen.contains(word) && !words.contains(word) { words.append(word) }
          seen.insert(word)
        }
      }
      return words
    }
    answers.add(
      "empty words are left out, seen only where a word is empty", says: "The empty word is missing"
    ) { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review {
          if !word.isEmpty && !words.contains(word) { words.append(word) }
        }
      }
      return words
    }
    answers.add(
      "the set's own order, which is another in each run",
      says: "The right numbers, but in another order"
    ) { reviews in
      Array(Set(reviews.flatMap { $0 }))
    }
    answers.add(
      "a word that is in the review before is left out",
      says: "A word is looked for only in the review before"
    ) { reviews in
      var words: [String] = []
      for (index, review) in reviews.enumerated() {
        let before = index == 0 ? [] : reviews[index - 1]
        for word in review where !before.contains(word) { words.append(word) }
      }
      return words
    }
    answers.add(
      "words that begin like one that is there are left out", says: "The empty word is missing"
    ) { reviews in
      var words: [String] = []
      for word in reviews.flatMap({ $0 }) {
        if !words.contains(where: { $0.hasPrefix(word) }) { words.append(word) }
      }
      return words
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "5.2", of: Checks.all, like: indices) { answers in
    answers.add("counted from 1", says: "The places are counted from 1") { vocabulary in
      var indices: [String: Int] = [:]
      for word in vocabulary { indices[word] = indices.count + 1 }
      return indices
    }
    answers.add(
      "the counter is never increased, so each place is 0", says: "All words have the index 0"
    ) { vocabulary in
      var indices: [String: Int] = [:]
      let index = 0
      for word in vocabulary { indices[word] = index }
      return indices
    }
    answers.add("the place in the alphabet", says: "The words are sorted first") { vocabulary in
      var indices: [String: Int] = [:]
      for (index, word) in vocabulary.sorted().enumerated() { indices[word] = index }
      return indices
    }
    answers.add("counted from the end", says: "The places are counted from the end") { vocabulary in
      var indices: [String: Int] = [:]
      for (index, word) in vocabulary.reversed().enumerated() { indices[word] = index }
      return indices
    }
    answers.add("the last word is left out", says: "The last word is left out") { vocabulary in
      var indices: [String: Int] = [:]
      var index = 0
      while index < vocabulary.count - 1 {
        indices[vocabulary[index]] = index
        index += 1
      }
      return indices
    }
    answers.add("the number of letters for the place", says: "These are the words' lengths") {
      vocabulary in
      var indices: [String: Int] = [:]
      for word in vocabulary { indices[word] = word.count }
      return indices
    }
    answers.add(
      "the return is inside the loop, so there is only the first word",
      says: "There is only the first word"
    ) { vocabulary in
      var indices: [String: Int] = [:]
      for (index, word) in vocabulary.enumerated() {
        indices[word] = index
        return indices
      }
      return indices
    }
    answers.add("a word's place in a set", says: "The right numbers, but in another order") {
      vocabulary in
      var indices: [String: Int] = [:]
      for (index, word) in Set(vocabulary).enumerated() { indices[word] = index }
      return indices
    }
    answers.add("how often the word occurs", says: "All words have the index 1") { vocabulary in
      var indices: [String: Int] = [:]
      for word in vocabulary { indices[word, default: 0] += 1 }
      return indices
    }
    answers.add("the letters so far", says: "A place is the number of letters before it") {
      vocabulary in
      var indices: [String: Int] = [:]
      var place = 0
      for word in vocabulary {
        indices[word] = place
        place += word.count
      }
      return indices
    }
  }

private let answersTo3: [WrongAnswer] =
  wrongAnswers(to: "5.3", of: Checks.all, like: inputLayer) { answers in
    answers.add(
      "= for +=: only whether a word occurs", says: "This says whether a word occurs (= 1)"
    ) { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        if let index = indices[word] { layer[index] = 1 }
      }
      return layer
    }
    answers.add(
      "divided by the length of the review", says: "The counts are divided by the number of words"
    ) { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        if let index = indices[word] { layer[index] += 1 / Double(words.count) }
      }
      return layer
    }
    answers.add(
      "the words' places instead of counts, a number for each word of the review",
      says: "These are the words' places"
    ) {
      words, indices in
      words.map { Double(indices[$0] ?? 0) }
    }
    answers.add(
      "unknown words count for the first word, seen only where a word is unknown",
      says: "A word that is not in the vocabulary counts as the first"
    ) {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        let index = indices[word] ?? 0
        if index < layer.count { layer[index] += 1 }
      }
      return layer
    }
    answers.add(
      "ends at the first unknown word, seen only where a word is unknown",
      says: "Counting ends at the first unknown word"
    ) {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        guard let index = indices[word] else { break }
        layer[index] += 1
      }
      return layer
    }
    answers.add(
      "the counts in the order of the alphabet", says: "The counts are in the order of the alphabet"
    ) { words, indices in
      indices.keys.sorted().map { known in Double(words.filter { $0 == known }.count) }
    }
    answers.add("the layer begins with ones", says: "The layer begins with ones") {
      words, indices in
      var layer = [Double](repeating: 1, count: indices.count)
      for word in words {
        if let index = indices[word] { layer[index] += 1 }
      }
      return layer
    }
    answers.add(
      "only the first word of the review is counted",
      says: "Only the first word of the review counts"
    ) { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        if let index = indices[word] {
          layer[index] += 1
          return layer
        }
      }
      return layer
    }
    answers.add(
      "the share of the most frequent word", says: "The counts are divided by the largest of them"
    ) { words, indices in
      let layer = Solutions.inputLayer(words, indices: indices)
      let most = max(layer.max() ?? 1, 1)
      return layer.map { $0 / most }
    }
    answers.add("the logarithm of the counts", says: "The logarithm of the counts is taken") {
      words, indices in
      Solutions.inputLayer(words, indices: indices).map { log(1 + $0) }
    }
    answers.add("at most 3 of a word", says: "What is above 3 is cut off there") { words, indices in
      Solutions.inputLayer(words, indices: indices).map { min($0, 3) }
    }
    answers.add("in small letters", says: "“The” counts as “the”") { words, indices in
      Solutions.inputLayer(words.map { $0.lowercased() }, indices: indices)
    }
    answers.add(
      "a word is looked for in the review from its end, and once",
      says: "This is where a word stands in the review"
    ) { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for (word, index) in indices {
        if let place = words.lastIndex(of: word) { layer[index] = Double(place) }
      }
      return layer
    }
  }

private let answersTo4: [WrongAnswer] =
  wrongAnswers(to: "5.4", of: Checks.all, like: target) { answers in
    answers.add("1 and 0 exchanged", says: "Positive and negative are swapped") { sentiment in
      sentiment == .positive ? 0 : 1
    }
    answers.add("−1 for a negative review", says: "A negative review's target is 0, not −1") {
      sentiment in sentiment == .positive ? 1 : -1
    }
    answers.add("always 1", says: "Both labels have the target 1") { _ in 1 }
    answers.add("compared with small letters, so always 0", says: "Both labels have the target 0") {
      sentiment in
      if sentiment.rawValue == "positive" { return 1 }
      return 0
    }
    answers.add(
      "½ for a negative review", says: "A target of ½ says that the review could be either"
    ) { sentiment in
      switch sentiment {
      case .positive: 1
      case .negative: 0.5
      }
    }
    answers.add("1 and 2 for 0 and 1", says: "These are 2 and 1") { sentiment in
      sentiment == .negative ? 1 : 2
    }
    answers.add("the letters of the label", says: "This is how many letters the label has") {
      sentiment in Double(sentiment.rawValue.count)
    }
    answers.add("softer targets", says: "These are 0.9 and 0.1") { sentiment in
      sentiment == .positive ? 0.9 : 0.1
    }
  }

private let answersToLesson05: [WrongAnswer] = answersTo1 + answersTo2 + answersTo3 + answersTo4
