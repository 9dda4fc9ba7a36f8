import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson08

final class Lesson08SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson08, share: 0) }
}

private let answersTo08_1B: [WrongAnswer] =
  wrongAnswers(to: "8.1", of: Checks.all, like: wordsPresent) { answers in
    answers.add("only neighbours compared and sorted after it, so other repeats stay") { words in
      var list: [Int] = []
      for word in words {
        if list.last != word { list.append(word) }
      }
      return list.sorted()
    }
    answers.add("only the words that occur exactly once") { words in
      var counts: [Int: Int] = [:]
      for word in words { counts[word, default: 0] += 1 }
      return counts.filter { $0.value == 1 }.map(\.key).sorted()
    }
    answers.add("sorted, but the repeats stay") { words in words.sorted() }
    answers.add("lesson 7's layer of 0 and 1 up to the greatest word, in place of the words") {
      words in
      var present = [Int](repeating: 0, count: (words.max() ?? -1) + 1)
      for word in words { present[word] = 1 }
      return present
    }
  }

private let answersTo08_2B: [WrongAnswer] =
  wrongAnswers(to: "8.2", of: Checks.all, like: hidden) { answers in
    answers.add("= for +=, so only the last word's row") { words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for word in words {
        for unit in 0..<weights.columns { sums[unit] = weights[word, unit] }
      }
      return sums
    }
    answers.add("the mean of the rows") { words, weights in
      weights.sumOfRows(at: words).map { $0 / Double(words.count) }
    }
    answers.add("the place in the list taken for the word") { words, weights in
      var sums = [Double](repeating: 0, count: weights.columns)
      for i in 0..<words.count {
        for j in 0..<weights.columns { sums[j] += weights[i, j] }
      }
      return sums
    }
    answers.add("one sum per word, across its row, in place of one per unit") { words, weights in
      words.map { weights.row($0).reduce(0, +) }
    }
  }

private let answersTo08_3B: [WrongAnswer] =
  wrongAnswers(to: "8.3", of: Checks.all, like: update) { answers in
    answers.add("the learning rate forgotten") { weights, words, hiddenTerms, _ in
      weights.addToRows(hiddenTerms, at: words)
    }
    answers.add("= for +=, so the old weights are lost") {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for unit in 0..<weights.columns { weights[word, unit] = learningRate * hiddenTerms[unit] }
      }
    }
    answers.add("all rows move, as if every word occurred") {
      weights, _, hiddenTerms, learningRate in
      for row in 0..<weights.rows {
        for unit in 0..<weights.columns { weights[row, unit] += learningRate * hiddenTerms[unit] }
      }
    }
    answers.add("minus as for a gradient, and times the weight itself") {
      weights, words, hiddenTerms, learningRate in
      for word in words {
        for (unit, term) in hiddenTerms.enumerated() {
          weights[word, unit] -= learningRate * term * weights[word, unit]
        }
      }
    }
  }

let secondAnswersToLesson08: [WrongAnswer] = answersTo08_1B + answersTo08_2B + answersTo08_3B
