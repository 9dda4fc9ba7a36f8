import Foundation
import Lab
import XCTest

@testable import lesson07

final class Lesson07AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson07, share: 1) }
}

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "7.1", of: Checks.all, like: shares) { answers in
    answers.add("nothing is squared", says: "The inputs are not squared") { inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { $0 / sum }
    }
    answers.add(
      "the square of the sum for the sum of the squares",
      says: "The squares are divided by the square of the sum"
    ) { inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { $0 * $0 / (sum * sum) }
    }
    answers.add(
      "squared only above the line", says: "The squares are divided by the sum of the inputs"
    ) { inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { $0 * $0 / sum }
    }
    answers.add("squared only below the line", says: "Only the sum has squares") { inputs in
      var sum = 0.0
      for x in inputs { sum += x * x }
      return inputs.map { $0 / sum }
    }
    answers.add(
      "divided by the number of words, not by the sum",
      says: "The squares are divided by how many there are"
    ) { inputs in
      inputs.map { $0 * $0 / Double(inputs.count) }
    }
    answers.add("divided by the sum so far", says: "This divides by the sum so far") { inputs in
      var sum = 0.0
      var shares: [Double] = []
      for x in inputs {
        sum += x * x
        shares.append(x * x / sum)
      }
      return shares
    }
    answers.add(
      "words that do not occur are left out of the list",
      says: "Words that do not occur are left out of the list"
    ) { inputs in
      let sum = inputs.reduce(0) { $0 + $1 * $1 }
      return inputs.filter { $0 > 0 }.map { $0 * $0 / sum }
    }
    answers.add("the sum starts with 1", says: "In the sum of the squares: The sum begins with 1") {
      inputs in
      let sum = inputs.reduce(1) { $0 + $1 * $1 }
      return inputs.map { $0 * $0 / sum }
    }
    answers.add(
      "each is squared after the division", says: "The squares are divided by the square of the sum"
    ) { inputs in
      let sum = inputs.reduce(0, +)
      return inputs.map { ($0 / sum) * ($0 / sum) }
    }
    answers.add("twice the input for its square", says: "The inputs are not squared") { inputs in
      let sum = inputs.reduce(0) { $0 + 2 * $1 }
      return inputs.map { 2 * $0 / sum }
    }
    answers.add(
      "the squares of the distances from the mean", says: "The mean is subtracted before squaring"
    ) { inputs in
      let mean = inputs.reduce(0, +) / Double(inputs.count)
      let squares = inputs.map { ($0 - mean) * ($0 - mean) }
      return squares.map { $0 / squares.reduce(0, +) }
    }
    answers.add("whole numbers are divided", says: "Every number is cut off to a whole one") {
      inputs in
      let sum = inputs.reduce(0) { $0 + $1 * $1 }
      return inputs.map { Double(Int($0 * $0) / Int(sum)) }
    }
    answers.add("in per cent", says: "Every number is 100 times too large") { inputs in
      let sum = inputs.reduce(0) { $0 + $1 * $1 }
      return inputs.map { 100 * $0 * $0 / sum }
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "7.2", of: Checks.all, like: inputLayer) { answers in
    answers.add("+= for =: the counts", says: "These are counts") { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words { layer[word] += 1 }
      return layer
    }
    answers.add("0 and 1 exchanged", says: "Present words have 0 and the others 1") { words, size in
      (0..<size).map { words.contains($0) ? 0 : 1 }
    }
    answers.add(
      "only words that occur a single time", says: "A word that occurs more than once is left out"
    ) { words, size in
      (0..<size).map { place in words.filter { $0 == place }.count == 1 ? 1 : 0 }
    }
    answers.add("places counted from 1", says: "The words stand one place too far in front") {
      words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words where word > 0 { layer[word - 1] = 1 }
      return layer
    }
    answers.add(
      "the place in the review for the place in the vocabulary",
      says: "A word's place in the review is taken"
    ) { words, size in
      var layer = [Double](repeating: 0, count: size)
      for index in words.indices where index < size { layer[index] = 1 }
      return layer
    }
    answers.add(
      "a number for each word of the review, not of the vocabulary",
      says: "There is a 1 for each word of the review"
    ) { words, size in
      [Double](repeating: 1, count: words.count)
    }
    answers.add(
      "the first word of the review is left out", says: "The first word of the review is left out"
    ) { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words.dropFirst() { layer[word] = 1 }
      return layer
    }
    answers.add(
      "a word that comes again is switched off",
      says: "A second occurrence takes the word out again"
    ) { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words { layer[word] = 1 - layer[word] }
      return layer
    }
    answers.add(
      "the largest word of the review for the size",
      says: "The layer ends at the review's largest word"
    ) { words, size in
      var layer = [Double](repeating: 0, count: (words.max() ?? -1) + 1)
      for word in words { layer[word] = 1 }
      return layer
    }
    answers.add(
      "only words that differ from the one before", says: "Only words twice in a row count once"
    ) { words, size in
      var layer = [Double](repeating: 0, count: size)
      for (index, word) in words.enumerated() where index == 0 || words[index - 1] != word {
        layer[word] += 1
      }
      return layer
    }
    answers.add(
      "the words up to the largest are all there",
      says: "All words up to the review's largest have 1"
    ) { words, size in
      (0..<size).map { $0 <= words.max() ?? -1 ? 1 : 0 }
    }
    answers.add(
      "the words from the smallest to the largest",
      says: "All words up to the review's largest have 1"
    ) { words, size in
      (0..<size).map { place in words.contains { $0 >= place } ? 1 : 0 }
    }
    answers.add(
      "the loop ends at the first word that comes again",
      says: "Reading ends at the first word that comes again"
    ) { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words {
        if layer[word] == 1 { break }
        layer[word] = 1
      }
      return layer
    }
  }

private let answersToLesson07: [WrongAnswer] = answersTo1 + answersTo2
