import Lab
import Sentiment
import XCTest

@testable import lesson08

final class Lesson08ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson08, share: 0.77) }
}

private let answersTo8_1C: [WrongAnswer] =
  wrongAnswers(to: "8.1", of: Checks.all, like: wordsPresent) { answers in
    answers.add(
      "“listed once” is read as “occurs once”: words that come again are dropped",
      says: "Words that occur more than once are left out"
    ) {
      words in
      var counts: [Int: Int] = [:]
      for word in words { counts[word, default: 0] += 1 }
      return counts.filter { $0.value == 1 }.map { $0.key }.sorted()
    }
    answers.add(
      "a list of zeros and ones for all words, as lesson 7's input layer",
      says: "This has a number for each index, 1 or 0"
    ) { words in
      var layer = [Int](repeating: 0, count: (words.max() ?? -1) + 1)
      for word in words { layer[word] = 1 }
      return layer
    }
    answers.add(
      "the sorted copy is thrown away: the words stay in the review's order",
      says: "The order is that of the review"
    ) { words in
      var different: [Int] = []
      for word in words {
        if !different.contains(word) { different.append(word) }
      }
      _ = different.sorted()
      return different
    }
  }

private let answersTo8_2C: [WrongAnswer] =
  wrongAnswers(to: "8.2", of: Checks.all, like: hidden) { answers in
    answers.add(
      "one sum per word, over its row, in place of one per hidden unit",
      says: "This is one sum for each word"
    ) {
      words, weights in
      words.map { weights.row($0).reduce(0, +) }
    }
    answers.add(
      "input times weight as in lesson 2, with the word's index as the input",
      says: "Each row is added as many times as its own index"
    ) {
      words, weights in
      (0..<weights.columns).map { unit in
        var h = 0.0
        for word in words { h += Double(word) * weights[word, unit] }
        return h
      }
    }
    answers.add("zip with sums that begin as an empty array, so they stay empty") {
      words, weights in
      var sums: [Double] = []
      for word in words { sums = zip(sums, weights.row(word)).map { $0 + $1 } }
      return sums
    }
  }

private let answersTo8_3C: [WrongAnswer] =
  wrongAnswers(to: "8.3", of: Checks.all, like: update) { answers in
    answers.add(
      "the rows are moved to η · δ, not by it", says: "The weights are replaced by the step"
    ) {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in hiddenTerms.indices {
          weights[word, unit] = learningRate * hiddenTerms[unit]
        }
      }
    }
    answers.add(
      "the rate is divided by the number of words, as by the records in lesson 3",
      says: "The step is divided among the words"
    ) {
      weights, words, hiddenTerms, learningRate in
      let share = learningRate / Double(words.count)
      weights.addToRows(hiddenTerms, at: words, rate: share)
    }
    answers.add("zip pairs each word with one hidden unit, so one weight of a row moves") {
      weights, words, hiddenTerms, learningRate in
      for (unit, (word, term)) in zip(words, hiddenTerms).enumerated() {
        weights[word, unit] += learningRate * term
      }
    }
  }

let thirdAnswersToLesson08: [WrongAnswer] = answersTo8_1C + answersTo8_2C + answersTo8_3C
