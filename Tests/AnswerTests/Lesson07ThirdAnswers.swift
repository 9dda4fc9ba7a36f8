import Exercises
import Lab
import Sentiment
import XCTest

@testable import lesson07

final class Lesson07ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson07, share: 0.83) }
}

private let thirdAnswersTo07_1C: [WrongAnswer] =
  wrongAnswers(to: "7.1", of: Checks.all, like: shares) { answers in
    answers.add(
      "the share of the words, x / Σx, seen only where the counts differ",
      says: "The inputs are not squared"
    ) { inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { $0 / sum }
    }
    answers.add(
      "1 added below the fraction line, as in lesson 4's ratio", says: "In the sum of the squares"
    ) { inputs in
      var sum = 0.0
      for input in inputs { sum += input * input }
      return inputs.map { $0 * $0 / (sum + 1) }
    }
    answers.add("reduce's closure squares the sum so far and not the input") { inputs in
      let sum = inputs.reduce(0) { $0 * $0 + $1 }
      return inputs.map { $0 * $0 / sum }
    }
  }

private let thirdAnswersTo07_2C: [WrongAnswer] =
  wrongAnswers(to: "7.2", of: Checks.all, like: inputLayer) { answers in
    answers.add(
      "0 for a word that occurs twice or more, seen only where one does",
      says: "A word that occurs more than once is left out"
    ) {
      words, size in
      var counts = [Double](repeating: 0, count: size)
      for word in words { counts[word] += 1 }
      return counts.map { $0 == 1 ? 1 : 0 }
    }
    answers.add(
      "counts as in lesson 5, seen only where a word occurs twice", says: "These are counts"
    ) { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words { layer[word] += 1 }
      return layer
    }
    answers.add(
      "words.indices for words: a 1 for each place in the review, from the first input",
      says: "A word's place in the review is taken"
    ) {
      words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words.indices where word < size { layer[word] = 1 }
      return layer
    }
  }

let thirdAnswersToLesson07: [WrongAnswer] = thirdAnswersTo07_1C + thirdAnswersTo07_2C
