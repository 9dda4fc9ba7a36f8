import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson05

final class Lesson05SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson05, share: 1) }
}

private let answersTo05_1B: [WrongAnswer] =
  wrongAnswers(to: "5.1", of: Checks.all, like: vocabulary) { answers in
    answers.add(
      "the set of seen words is new for each review",
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
      "a word is only compared with the one before it",
      says: "A word is compared with the one before it only"
    ) { reviews in
      var words: [String] = []
      for review in reviews {
        for word in review where words.last != word { words.append(word) }
      }
      return words
    }
    answers.add(
      "words are in the order in which they are last seen",
      says: "The words are in the order in which they are last seen"
    ) { reviews in
      let all = reviews.flatMap { $0 }
      var seen: Set<String> = []
      var words: [String] = []
      for word in all.reversed() where seen.insert(word).inserted { words.append(word) }
      return words.reversed()
    }
    answers.add(
      "first the first word of every review, then the second of every review",
      says: "The first words of all reviews come first, then the second"
    ) {
      reviews in
      var seen: Set<String> = []
      var words: [String] = []
      let longest = reviews.map { $0.count }.max() ?? 0
      for place in 0..<longest {
        for review in reviews where place < review.count {
          if seen.insert(review[place]).inserted { words.append(review[place]) }
        }
      }
      return words
    }
    answers.add(
      "only words that more than one review has",
      says: "Only words of more than one review are listed"
    ) { reviews in
      var seen: Set<String> = []
      var words: [String] = []
      for review in reviews {
        for word in review where seen.insert(word).inserted {
          if reviews.filter({ $0.contains(word) }).count > 1 { words.append(word) }
        }
      }
      return words
    }
    answers.add(
      "a set of each review, sorted to have an order", says: "Each review's words are sorted"
    ) { reviews in
      var words: [String] = []
      for review in reviews {
        for word in Set(review).sorted() where !words.contains(word) { words.append(word) }
      }
      return words
    }
    answers.add("the reviews joined, not their words", says: "Each review is listed as one text") {
      reviews in
      var words: [String] = []
      for review in reviews {
        let text = review.joined(separator: " ")
        if !words.contains(text) { words.append(text) }
      }
      return words
    }
  }

private let answersTo05_2B: [WrongAnswer] =
  wrongAnswers(to: "5.2", of: Checks.all, like: indices) { answers in
    answers.add("words are counted and not numbered", says: "All words have the index 1") {
      vocabulary in
      var indices: [String: Int] = [:]
      for word in vocabulary { indices[word, default: 0] += 1 }
      return indices
    }
    answers.add("places in alphabetical order", says: "The words are sorted first") { vocabulary in
      var indices: [String: Int] = [:]
      for (index, word) in vocabulary.sorted().enumerated() { indices[word] = index }
      return indices
    }
    answers.add("the index is never raised, every word is at 0", says: "All words have the index 0")
    { vocabulary in
      var indices: [String: Int] = [:]
      for word in vocabulary {
        var index = 0
        indices[word] = index
        index += 1
      }
      return indices
    }
    answers.add(
      "the place of a word's first letter in the text of all words",
      says: "A place is that of the word's first letter in one long text"
    ) { vocabulary in
      var indices: [String: Int] = [:]
      var place = 0
      for word in vocabulary {
        indices[word] = place
        place += word.count + 1
      }
      return indices
    }
    answers.add(
      "the letters so far, the word's own among them",
      says: "A place is the number of letters up to the word's end"
    ) { vocabulary in
      var indices: [String: Int] = [:]
      var place = 0
      for word in vocabulary {
        place += word.count
        indices[word] = place
      }
      return indices
    }
    answers.add("short words first", says: "The words are ordered by their length first") {
      vocabulary in
      var indices: [String: Int] = [:]
      let order = vocabulary.indices.sorted {
        (vocabulary[$0].count, $0) < (vocabulary[$1].count, $1)
      }
      for (index, place) in order.enumerated() { indices[vocabulary[place]] = index }
      return indices
    }
    answers.add("the number is raised before it is entered", says: "The places are counted from 1")
    { vocabulary in
      var indices: [String: Int] = [:]
      var index = 0
      for word in vocabulary {
        index += 1
        indices[word] = index
      }
      return indices
    }
  }

private let answersTo05_3B: [WrongAnswer] =
  wrongAnswers(to: "5.3", of: Checks.all, like: inputLayer) { answers in
    answers.add(
      "words that are not in the vocabulary count as the first one",
      says: "A word that is not in the vocabulary counts as the first one"
    ) { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        let index = indices[word, default: 0]
        if index < layer.count { layer[index] += 1 }
      }
      return layer
    }
    answers.add(
      "the first word that is not in the vocabulary ends the counting",
      says: "Counting ends at the first unknown word"
    ) {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words {
        guard let index = indices[word] else { return layer }
        layer[index] += 1
      }
      return layer
    }
    answers.add(
      "the share of the review's words in place of the number",
      says: "The counts are divided by the number of words"
    ) { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for i in 0..<words.count {
        if let index = indices[words[i]] { layer[index] += 1 / Double(words.count) }
      }
      return layer
    }
    answers.add(
      "the words' places, one after the other as in the review, filled up with 0",
      says: "The layer has the words' places, in the order of the review"
    ) {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for (position, word) in words.enumerated() where position < layer.count {
        if let index = indices[word] { layer[position] = Double(index) }
      }
      return layer
    }
    answers.add(
      "a 1 at the word's place in the review", says: "A 1 stands at a word's place in the review"
    ) { words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for (place, word) in words.enumerated() where place < layer.count {
        if indices[word] != nil { layer[place] = 1 }
      }
      return layer
    }
    answers.add("a 1 is appended for each word", says: "A 1 is appended for each word") {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words where indices[word] != nil { layer.append(1) }
      return layer
    }
    answers.add(
      "1 plus the logarithm of the count",
      says: "A word that occurs has 1 plus the logarithm of its count"
    ) { words, indices in
      Solutions.inputLayer(words, indices: indices).map { $0 == 0 ? 0 : 1 + log($0) }
    }
  }

private let answersTo05_4B: [WrongAnswer] =
  wrongAnswers(to: "5.4", of: Checks.all, like: target) { answers in
    answers.add(
      "the label is compared with a word in small letters, so always 0",
      says: "Both labels have the target 0"
    ) { sentiment in
      sentiment.rawValue == "positive" ? 1 : 0
    }
    answers.add("0 and 1 exchanged in the switch", says: "Positive and negative are swapped") {
      sentiment in
      switch sentiment {
      case .positive: return 0
      case .negative: return 1
      }
    }
    answers.add(
      "0.9 and 0.1, because a sigmoid never gets to 1 and 0",
      says: "These are 0.9 and 0.1: the targets are the ends themselves, 1"
    ) { sentiment in
      if sentiment == .positive { return 0.9 }
      return 0.1
    }
    answers.add(
      "1 and 0 go through the sigmoid, as the output does",
      says: "1 and 0 go through the sigmoid here"
    ) { sentiment in
      let label = sentiment == .positive ? 1.0 : 0.0
      return 1 / (1 + exp(-label))
    }
    answers.add("nearly 1 and nearly 0", says: "These are 0.99 and 0.01") { sentiment in
      sentiment == .positive ? 0.99 : 0.01
    }
    answers.add("1 and −1 through the sigmoid", says: "1 and −1 go through the sigmoid here") {
      sentiment in
      let label = sentiment == .positive ? 1.0 : -1.0
      return 1 / (1 + exp(-label))
    }
    answers.add("stars", says: "These are stars, 5 and 1") { sentiment in
      if sentiment == .positive { return 5 }
      return 1
    }
  }

let secondAnswersToLesson05: [WrongAnswer] =
  [answersTo05_1B, answersTo05_2B, answersTo05_3B, answersTo05_4B].flatMap { $0 }
