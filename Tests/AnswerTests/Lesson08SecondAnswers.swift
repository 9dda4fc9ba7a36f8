import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson08

final class Lesson08SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson08, share: 1) }
}

private let answersTo08_1B: [WrongAnswer] =
  wrongAnswers(to: "8.1", of: Checks.all, like: wordsPresent) { answers in
    answers.add(
      "only neighbours compared and sorted after it, so other repeats stay",
      says: "Only words twice in a row become one"
    ) { words in
      var list: [Int] = []
      for word in words {
        if list.last != word { list.append(word) }
      }
      return list.sorted()
    }
    answers.add(
      "only the words that occur exactly once", says: "Words that occur more than once are left out"
    ) { words in
      var counts: [Int: Int] = [:]
      for word in words { counts[word, default: 0] += 1 }
      return counts.filter { $0.value == 1 }.map(\.key).sorted()
    }
    answers.add("sorted, but the repeats stay", says: "A word that occurs twice is listed twice") {
      words in words.sorted()
    }
    answers.add(
      "lesson 7's layer of 0 and 1 up to the greatest word, in place of the words",
      says: "This has a number for each index"
    ) {
      words in
      var present = [Int](repeating: 0, count: (words.max() ?? -1) + 1)
      for word in words { present[word] = 1 }
      return present
    }
    answers.add(
      "the condition turned round, so only what comes again",
      says: "A word is listed only when it comes again"
    ) { words in
      var seen: Set<Int> = []
      return words.filter { !seen.insert($0).inserted }.sorted()
    }
    answers.add(
      "a word is listed only where it is greater than the last one listed",
      says: "A word smaller than the last one listed is left out"
    ) { words in
      var present: [Int] = []
      for word in words {
        if word > present.last ?? -1 { present.append(word) }
      }
      return present
    }
    answers.add("1 or 0 for each place of the review", says: "This has a number for each place") {
      words in
      var present = [Int](repeating: 0, count: words.count)
      for word in words where word < present.count { present[word] = 1 }
      return present
    }
  }

private let answersTo08_2B: [WrongAnswer] =
  wrongAnswers(to: "8.2", of: Checks.all, like: hidden) { answers in
    answers.add("= for +=, so only the last word's row", says: "Only the last term counts") {
      words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for word in words {
        for unit in 0..<weights.columns { sums[unit] = weights[word, unit] }
      }
      return sums
    }
    answers.add("the mean of the rows", says: "This is the mean of the rows") { words, weights in
      weights.sumOfRows(at: words).map { $0 / Double(words.count) }
    }
    answers.add("the place in the list taken for the word", says: "The first rows are summed") {
      words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for i in 0..<words.count {
        for j in 0..<weights.columns { sums[j] += weights[i, j] }
      }
      return sums
    }
    answers.add(
      "one sum per word, across its row, in place of one per unit",
      says: "This is one sum for each word"
    ) { words, weights in
      words.map { weights.row($0).reduce(0, +) }
    }
    answers.add(
      "the sums begin with the first word's row, which then comes again",
      says: "The first word's row is added twice"
    ) {
      words, weights in
      var sums =
        words.isEmpty
        ? [Double](repeating: 0, count: weights.columns) : weights.row(words[0])
      for word in words {
        for unit in sums.indices { sums[unit] += weights[word, unit] }
      }
      return sums
    }
    answers.add(
      "the sums begin with row 0", says: "The sums begin with the first row of the weights"
    ) { words, weights in
      var sums = weights.row(0)
      for word in words {
        for unit in sums.indices { sums[unit] += weights[word, unit] }
      }
      return sums
    }
    answers.add(
      "each row times its place in the list",
      says: "Each row is multiplied by its word's place in the list"
    ) { words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for (place, word) in words.enumerated() {
        for unit in sums.indices { sums[unit] += Double(place) * weights[word, unit] }
      }
      return sums
    }
  }

private let answersTo08_3B: [WrongAnswer] =
  wrongAnswers(to: "8.3", of: Checks.all, like: update) { answers in
    answers.add("the learning rate forgotten", says: "The learning rate is missing") {
      weights, words, hiddenTerms, _ in
      weights.addToRows(hiddenTerms, at: words)
    }
    answers.add(
      "= for +=, so the old weights are lost", says: "The weights are replaced by the step"
    ) {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in 0..<weights.columns { weights[word, unit] = learningRate * hiddenTerms[unit] }
      }
    }
    answers.add(
      "all rows move, as if every word occurred",
      says: "All rows move: move only those of the words that occur"
    ) {
      weights, _, hiddenTerms, learningRate in
      for row in 0..<weights.rows {
        for unit in 0..<weights.columns { weights[row, unit] += learningRate * hiddenTerms[unit] }
      }
    }
    answers.add(
      "minus as for a gradient, and times the weight itself",
      says: "The step is multiplied by the weight itself"
    ) {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for (unit, term) in hiddenTerms.enumerated() {
          weights[word, unit] -= learningRate * term * weights[word, unit]
        }
      }
    }
    answers.add("the step is added up from word to word", says: "The step grows from word to word")
    {
      weights, words, hiddenTerms, learningRate in
      var step = [Double](repeating: 0, count: hiddenTerms.count)
      for word in words {
        for unit in step.indices {
          step[unit] += learningRate * hiddenTerms[unit]
          weights[word, unit] += step[unit]
        }
      }
    }
    answers.add(
      "the terms are multiplied by the rate in the loop, again and again",
      says: "The learning rate is multiplied in once more for each word"
    ) {
      weights, words, hiddenTerms, learningRate in
      var step = hiddenTerms
      for word in words {
        for unit in step.indices {
          step[unit] *= learningRate
          weights[word, unit] += step[unit]
        }
      }
    }
    answers.add(
      "times the slope w(1 − w), as with activations", says: "The step is multiplied by w · (1 − w)"
    ) {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in hiddenTerms.indices {
          let w = weights[word, unit]
          weights[word, unit] += learningRate * hiddenTerms[unit] * w * (1 - w)
        }
      }
    }
  }

let secondAnswersToLesson08: [WrongAnswer] = answersTo08_1B + answersTo08_2B + answersTo08_3B
