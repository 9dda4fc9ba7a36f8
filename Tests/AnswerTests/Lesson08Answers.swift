import Foundation
import Lab
import XCTest

@testable import lesson08

final class Lesson08AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson08, share: 0.97) }
}

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "8.1", of: Checks.all, like: wordsPresent) { answers in
    answers.add("in the order of the text", says: "The order is that of the review") { words in
      var present: [Int] = []
      for word in words {
        if !present.contains(word) { present.append(word) }
      }
      return present
    }
    answers.add(
      "sorted, with words that come again kept", says: "A word that occurs twice is listed twice"
    ) { words in words.sorted() }
    answers.add("the words as they came", says: "This is the review unchanged") { words in words }
    answers.add("in descending order", says: "The order is reversed") { words in
      Set(words).sorted(by: >)
    }
    answers.add(
      "only words that occur a single time", says: "Words that occur more than once are left out"
    ) { words in
      words.filter { word in words.filter { $0 == word }.count == 1 }.sorted()
    }
    answers.add("word 0 is lost, seen only where it occurs", says: "Word 0 is left out") { words in
      var present: [Int] = []
      var last = 0
      for word in words.sorted() {
        if word != last { present.append(word) }
        last = word
      }
      return present
    }
    answers.add(
      "sorted as text, seen only where indices have unequal numbers of digits",
      says: "The indices are sorted as text, where 31 comes before 5"
    ) { words in
      Set(words.map { String($0) }).sorted().compactMap { Int($0) }
    }
    answers.add("the last word is lost", says: "The largest index is left out") { words in
      let sorted = words.sorted()
      var present: [Int] = []
      for (word, next) in zip(sorted, sorted.dropFirst()) where word != next {
        present.append(word)
      }
      return present
    }
    answers.add(
      "a set as a list, in another order in each run",
      says: "The right numbers, but in another order"
    ) { words in Array(Set(words)) }
    answers.add("at most three different words") { words in
      Array(Set(words).sorted().prefix(3))
    }
    answers.add("a list of ones and zeros", says: "This has a number for each index, 1 or 0") {
      words in
      (0..<(words.max() ?? -1) + 1).map { words.contains($0) ? 1 : 0 }
    }
    answers.add(
      "a word is compared with the one before it, and the list is not sorted",
      says: "Only words twice in a row become one"
    ) { words in
      words.enumerated().filter { $0.offset == 0 || words[$0.offset - 1] != $0.element }
        .map { $0.element }
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "8.2", of: Checks.all, like: hidden) { answers in
    answers.add(
      "the mean of the rows", says: "This is the mean of the rows, which is 0 / 0 without words"
    ) { words, weights in
      weights.sumOfRows(at: words).map { $0 / Double(words.count) }
    }
    answers.add("the sum of all rows", says: "All rows are summed") { words, weights in
      weights.sumOfRows()
    }
    answers.add(
      "= for +=, so only the last word counts",
      says: "For each hidden unit: Only the last term counts"
    ) {
      words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for word in words {
        for unit in 0..<weights.columns { sums[unit] = weights[word, unit] }
      }
      return sums
    }
    answers.add(
      "the sum is not set back to 0 for the next unit", says: "The sum begins with the unit before"
    ) { words, weights in
      var sums: [Double] = []
      var sum = 0.0
      for unit in 0..<weights.columns {
        for word in words { sum += weights[word, unit] }
        sums.append(sum)
      }
      return sums
    }
    answers.add(
      "each row times the word's index", says: "Each row is added as many times as its own index"
    ) { words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for word in words {
        for unit in sums.indices { sums[unit] += Double(word) * weights[word, unit] }
      }
      return sums
    }
    answers.add(
      "the first rows of the matrix, as many as there are words",
      says: "The first rows are summed, as many as there are words"
    ) { words, weights in
      weights.rows(0..<min(words.count, weights.rows)).sumOfRows()
    }
    answers.add(
      "one sum for each word, not for each hidden unit", says: "This is one sum for each word"
    ) { words, weights in
      weights.rows(at: words).sumOfColumns()
    }
    answers.add("the sigmoid of the sums", says: "The sums are squashed") { words, weights in
      weights.sumOfRows(at: words).map { 1 / (1 + exp(-$0)) }
    }
    answers.add(
      "the largest weight of each column",
      says: "For each hidden unit: This is the greatest of the terms"
    ) {
      words, weights in
      (0..<weights.columns).map { unit in words.map { weights[$0, unit] }.max() ?? 0 }
    }
    answers.add("the last unit is left out of the list", says: "The last number is missing") {
      words, weights in
      Array(weights.sumOfRows(at: words).dropLast())
    }
    answers.add("minus for plus", says: "For each hidden unit: The terms are subtracted") {
      words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for word in words {
        for unit in sums.indices { sums[unit] -= weights[word, unit] }
      }
      return sums
    }
    answers.add(
      "the sum of a word's row for each unit", says: "Each sum has all weights of the words' rows"
    ) { words, weights in
      let sum = words.map { weights.row($0).reduce(0, +) }.reduce(0, +)
      return [Double](repeating: sum, count: weights.columns)
    }
  }

private let answersTo3: [WrongAnswer] =
  wrongAnswers(to: "8.3", of: Checks.all, like: update) { answers in
    answers.add("minus for plus", says: "The steps are subtracted") {
      weights, words, hiddenTerms, learningRate in
      weights.addToRows(hiddenTerms, at: words, rate: -learningRate)
    }
    answers.add("the learning rate is forgotten", says: "The learning rate is missing") {
      weights, words, hiddenTerms, learningRate in
      weights.addToRows(hiddenTerms, at: words)
    }
    answers.add("all rows are moved", says: "All rows move") {
      weights, words, hiddenTerms, learningRate in
      weights.add(row: hiddenTerms.map { learningRate * $0 })
    }
    answers.add(
      "= for +=, so the old weights are lost", says: "The weights are replaced by the step"
    ) {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in hiddenTerms.indices {
          weights[word, unit] = learningRate * hiddenTerms[unit]
        }
      }
    }
    answers.add(
      "a copy is changed and never stored back", says: "weights is what it was before the call"
    ) {
      weights, words, hiddenTerms, learningRate in
      var new = weights
      for word in words {
        for unit in hiddenTerms.indices { new[word, unit] += learningRate * hiddenTerms[unit] }
      }
    }
    answers.add("only the first word's row is moved", says: "Only the first word's row moves") {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in hiddenTerms.indices { weights[word, unit] += learningRate * hiddenTerms[unit] }
        return
      }
    }
    answers.add(
      "the step is divided by the number of words", says: "The step is divided among the words"
    ) {
      weights, words, hiddenTerms, learningRate in
      weights.addToRows(hiddenTerms, at: words, rate: learningRate / Double(words.count))
    }
    answers.add("the last hidden unit is left out", says: "The last hidden unit's weights stay") {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in hiddenTerms.indices.dropLast() {
          weights[word, unit] += learningRate * hiddenTerms[unit]
        }
      }
    }
    answers.add(
      "the mean step of all hidden units",
      says: "Each hidden unit moves by the mean of all error terms"
    ) {
      weights, words, hiddenTerms, learningRate in
      let mean = hiddenTerms.reduce(0, +) / Double(hiddenTerms.count)
      weights.addToRows(hiddenTerms.map { _ in mean }, at: words, rate: learningRate)
    }
    answers.add("the rate is added to the step", says: "Rate and error term are added") {
      weights, words, hiddenTerms, learningRate in
      weights.addToRows(hiddenTerms.map { $0 + learningRate }, at: words)
    }
    answers.add("the rows move by hand and by the function", says: "Each step is made twice") {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in hiddenTerms.indices { weights[word, unit] += learningRate * hiddenTerms[unit] }
      }
      weights.addToRows(hiddenTerms, at: words, rate: learningRate)
    }
    answers.add(
      "words from the first to the last, with those between",
      says: "The rows between the words move too"
    ) {
      weights, words, hiddenTerms, learningRate in
      guard let first = words.first, let last = words.last else { return }
      weights.addToRows(hiddenTerms, at: Array(first...last), rate: learningRate)
    }
  }

private let answersToLesson08: [WrongAnswer] = answersTo1 + answersTo2 + answersTo3
