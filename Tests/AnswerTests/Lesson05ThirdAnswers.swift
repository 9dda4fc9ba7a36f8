import Exercises
import Lab
import Sentiment
import XCTest

@testable import lesson05

final class Lesson05ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson05, share: 0.91) }
}

private let thirdAnswersTo05_1C: [WrongAnswer] =
  wrongAnswers(to: "5.1", of: Checks.all, like: lesson05.vocabulary) { answers in
    answers.add(
      "only words that differ from all others: those that occur a single time",
      says: "Words that come again are left out altogether"
    ) {
      reviews in
      var counts: [String: Int] = [:]
      for review in reviews { for word in review { counts[word, default: 0] += 1 } }
      return reviews.flatMap { $0 }.filter { counts[$0] == 1 }
    }
    answers.add(
      "counts the words as in 4.1 and lists them in the order of the alphabet",
      says: "The words are sorted"
    ) {
      reviews in
      var counts: [String: Int] = [:]
      for review in reviews { for word in review { counts[word, default: 0] += 1 } }
      return counts.keys.sorted()
    }
    answers.add(
      "the set is made anew for each review: words come again in later reviews",
      says: "What has been seen is forgotten after each review"
    ) {
      reviews in
      var words: [String] = []
      for review in reviews {
        var seen: Set<String> = []
        for word in review where seen.insert(word).inserted { words.append(word) }
      }
      return words
    }
  }

private let thirdAnswersTo05_2C: [WrongAnswer] =
  wrongAnswers(to: "5.2", of: Checks.all, like: lesson05.indices) { answers in
    answers.add(
      "the place in the alphabet, seen only where the vocabulary is not sorted",
      says: "The words are sorted first"
    ) {
      vocabulary in
      var places: [String: Int] = [:]
      for (place, word) in vocabulary.sorted().enumerated() { places[word] = place }
      return places
    }
    answers.add(
      "counts how often each word occurs, as 4.1 does: 1 for all",
      says: "All words have the index 1"
    ) { vocabulary in
      var places: [String: Int] = [:]
      for word in vocabulary { places[word, default: 0] += 1 }
      return places
    }
    answers.add("zip with 1... counts from 1", says: "The places are counted from 1") {
      vocabulary in
      var places: [String: Int] = [:]
      for (word, place) in zip(vocabulary, 1...) { places[word] = place }
      return places
    }
  }

private let thirdAnswersTo05_3C: [WrongAnswer] =
  wrongAnswers(to: "5.3", of: Checks.all, like: lesson05.inputLayer) { answers in
    answers.add("one number for each word of the review, not of the vocabulary") {
      words, indices in
      let known = words.filter { indices[$0] != nil }
      return known.map { word in Double(known.filter { $0 == word }.count) }
    }
    answers.add(
      "default: 0 as in 4.1, seen only where an unknown word counts for place 0",
      says: "A word that is not in the vocabulary counts as the first one"
    ) {
      words, indices in
      var layer = [Double](repeating: 0, count: indices.count)
      for word in words where !layer.isEmpty { layer[indices[word, default: 0]] += 1 }
      return layer
    }
    answers.add(
      "return for continue at an unknown word, seen only where known words follow it",
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
  }

private let thirdAnswersTo05_4C: [WrongAnswer] =
  wrongAnswers(to: "5.4", of: Checks.all, like: lesson05.target) { answers in
    answers.add(
      "negative is read as a negative number: −1", says: "A negative review's target is 0, not −1"
    ) { sentiment in
      sentiment == .positive ? 1 : -1
    }
    answers.add(
      "counts the labels from 0 as 5.2 does the words: positive 0, negative 1",
      says: "Positive and negative are swapped"
    ) {
      sentiment in
      switch sentiment {
      case .positive: return 0
      case .negative: return 1
      }
    }
    answers.add(
      "compares the raw value with small letters: always 0", says: "Both labels have the target 0"
    ) { sentiment in
      sentiment.rawValue == "positive" ? 1 : 0
    }
  }

let thirdAnswersToLesson05: [WrongAnswer] =
  thirdAnswersTo05_1C + thirdAnswersTo05_2C + thirdAnswersTo05_3C + thirdAnswersTo05_4C
