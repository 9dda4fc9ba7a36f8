import Foundation
import Lab
import XCTest

@testable import lesson07

final class Lesson07AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson07, share: 0) }
}

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "7.1", of: Checks.all, like: shares) { answers in
    answers.add("nothing is squared") { inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { $0 / sum }
    }
    answers.add("the square of the sum for the sum of the squares") { inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { $0 * $0 / (sum * sum) }
    }
    answers.add("squared only above the line") { inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { $0 * $0 / sum }
    }
    answers.add("squared only below the line") { inputs in
      var sum = 0.0
      for x in inputs { sum += x * x }
      return inputs.map { $0 / sum }
    }
    answers.add("divided by the number of words, not by the sum") { inputs in
      inputs.map { $0 * $0 / Double(inputs.count) }
    }
    answers.add("divided by the sum so far") { inputs in
      var sum = 0.0
      var shares: [Double] = []
      for x in inputs {
        sum += x * x
        shares.append(x * x / sum)
      }
      return shares
    }
    answers.add("words that do not occur are left out of the list") { inputs in
      let sum = inputs.reduce(0) { $0 + $1 * $1 }
      return inputs.filter { $0 > 0 }.map { $0 * $0 / sum }
    }
    answers.add("the sum starts with 1") { inputs in
      let sum = inputs.reduce(1) { $0 + $1 * $1 }
      return inputs.map { $0 * $0 / sum }
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "7.2", of: Checks.all, like: inputLayer) { answers in
    answers.add("+= for =: the counts") { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words { layer[word] += 1 }
      return layer
    }
    answers.add("0 and 1 exchanged") { words, size in
      (0..<size).map { words.contains($0) ? 0 : 1 }
    }
    answers.add("only words that occur a single time") { words, size in
      (0..<size).map { place in words.filter { $0 == place }.count == 1 ? 1 : 0 }
    }
    answers.add("places counted from 1") { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words where word > 0 { layer[word - 1] = 1 }
      return layer
    }
    answers.add("the place in the review for the place in the vocabulary") { words, size in
      var layer = [Double](repeating: 0, count: size)
      for index in words.indices where index < size { layer[index] = 1 }
      return layer
    }
    answers.add("a number for each word of the review, not of the vocabulary") { words, size in
      [Double](repeating: 1, count: words.count)
    }
    answers.add("the first word of the review is left out") { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words.dropFirst() { layer[word] = 1 }
      return layer
    }
    answers.add("a word that comes again is switched off") { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words { layer[word] = 1 - layer[word] }
      return layer
    }
  }

private let answersToLesson07: [WrongAnswer] = answersTo1 + answersTo2
