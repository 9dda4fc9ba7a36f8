import Foundation
import Lab
import XCTest

@testable import lesson08

final class Lesson08AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson08, share: 0) }
}

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "8.1", of: Checks.all, like: wordsPresent) { answers in
    answers.add("in the order of the text") { words in
      var present: [Int] = []
      for word in words {
        if !present.contains(word) { present.append(word) }
      }
      return present
    }
    answers.add("sorted, with words that come again kept") { words in words.sorted() }
    answers.add("the words as they came") { words in words }
    answers.add("in descending order") { words in Set(words).sorted(by: >) }
    answers.add("only words that occur a single time") { words in
      words.filter { word in words.filter { $0 == word }.count == 1 }.sorted()
    }
    answers.add("word 0 is lost, seen only where it occurs") { words in
      var present: [Int] = []
      var last = 0
      for word in words.sorted() {
        if word != last { present.append(word) }
        last = word
      }
      return present
    }
    answers.add("sorted as text, seen only where indices have unequal numbers of digits") { words in
      Set(words.map { String($0) }).sorted().compactMap { Int($0) }
    }
    answers.add("the last word is lost") { words in
      let sorted = words.sorted()
      var present: [Int] = []
      for (word, next) in zip(sorted, sorted.dropFirst()) where word != next {
        present.append(word)
      }
      return present
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "8.2", of: Checks.all, like: hidden) { answers in
    answers.add("the mean of the rows") { words, weights in
      weights.sumOfRows(at: words).map { $0 / Double(words.count) }
    }
    answers.add("the sum of all rows") { words, weights in weights.sumOfRows() }
    answers.add("= for +=, so only the last word counts") { words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for word in words {
        for unit in 0..<weights.columns { sums[unit] = weights[word, unit] }
      }
      return sums
    }
    answers.add("the sum is not set back to 0 for the next unit") { words, weights in
      var sums: [Double] = []
      var sum = 0.0
      for unit in 0..<weights.columns {
        for word in words { sum += weights[word, unit] }
        sums.append(sum)
      }
      return sums
    }
    answers.add("each row times the word's index") { words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for word in words {
        for unit in sums.indices { sums[unit] += Double(word) * weights[word, unit] }
      }
      return sums
    }
    answers.add("the first rows of the matrix, as many as there are words") { words, weights in
      weights.rows(0..<min(words.count, weights.rows)).sumOfRows()
    }
    answers.add("one sum for each word, not for each hidden unit") { words, weights in
      weights.rows(at: words).sumOfColumns()
    }
    answers.add("the sigmoid of the sums") { words, weights in
      weights.sumOfRows(at: words).map { 1 / (1 + exp(-$0)) }
    }
  }

private let answersTo3: [WrongAnswer] =
  wrongAnswers(to: "8.3", of: Checks.all, like: update) { answers in
    answers.add("minus for plus") { weights, words, hiddenTerms, learningRate in
      weights.addToRows(hiddenTerms, at: words, rate: -learningRate)
    }
    answers.add("the learning rate is forgotten") { weights, words, hiddenTerms, learningRate in
      weights.addToRows(hiddenTerms, at: words)
    }
    answers.add("all rows are moved") { weights, words, hiddenTerms, learningRate in
      weights.add(row: hiddenTerms.map { learningRate * $0 })
    }
    answers.add("= for +=, so the old weights are lost") {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in hiddenTerms.indices {
          weights[word, unit] = learningRate * hiddenTerms[unit]
        }
      }
    }
    answers.add("a copy is changed and never stored back") {
      weights, words, hiddenTerms, learningRate in
      var new = weights
      for word in words {
        for unit in hiddenTerms.indices { new[word, unit] += learningRate * hiddenTerms[unit] }
      }
    }
    answers.add("only the first word's row is moved") {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in hiddenTerms.indices { weights[word, unit] += learningRate * hiddenTerms[unit] }
        return
      }
    }
    answers.add("the step is divided by the number of words") {
      weights, words, hiddenTerms, learningRate in
      weights.addToRows(hiddenTerms, at: words, rate: learningRate / Double(words.count))
    }
    answers.add("the last hidden unit is left out") { weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in hiddenTerms.indices.dropLast() {
          weights[word, unit] += learningRate * hiddenTerms[unit]
        }
      }
    }
  }

private let answersToLesson08: [WrongAnswer] = answersTo1 + answersTo2 + answersTo3
