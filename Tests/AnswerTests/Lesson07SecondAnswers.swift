import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson07

final class Lesson07SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson07, share: 1) }
}

private let answersTo07_1B: [WrongAnswer] =
  wrongAnswers(to: "7.1", of: Checks.all, like: shares) { answers in
    answers.add("only the divisor is squared, x / Σx²", says: "Only the sum has squares") {
      inputs in
      let sum = inputs.map { $0 * $0 }.reduce(0, +)
      return inputs.map { $0 / sum }
    }
    answers.add(
      "the square of the sum in place of the sum of the squares",
      says: "The squares are divided by the square of the sum"
    ) { inputs in
      var sum = 0.0
      for x in inputs { sum += x }
      var shares: [Double] = []
      for x in inputs { shares.append(x * x / (sum * sum)) }
      return shares
    }
    answers.add(
      "divided by the sum so far, in the same loop", says: "This divides by the sum so far"
    ) { inputs in
      var sum = 0.0
      var shares = [Double](repeating: 0, count: inputs.count)
      for i in 0..<inputs.count where inputs[i] != 0 {
        sum += inputs[i] * inputs[i]
        shares[i] = inputs[i] * inputs[i] / sum
      }
      return shares
    }
    answers.add(
      "shares by powers of e, as in a softmax, with 0 for absent words",
      says: "This is softmax over the words that occur, with eˣ"
    ) { inputs in
      let powers = inputs.map { $0 == 0 ? 0 : exp($0) }
      let sum = powers.reduce(0, +)
      return powers.map { $0 / sum }
    }
    answers.add("logarithms in place of squares", says: "The logarithms of the inputs are taken") {
      inputs in
      let terms = inputs.map { log(1 + $0) }
      let sum = terms.reduce(0, +)
      return terms.map { $0 / sum }
    }
    answers.add(
      "each square over the largest square", says: "Each square is divided by the largest"
    ) { inputs in
      let squares = inputs.map { $0 * $0 }
      let largest = squares.max() ?? 1
      return squares.map { $0 / largest }
    }
    answers.add(
      "the loop's number in place of the input", says: "The word's place stands for its input"
    ) { inputs in
      var sum = 0.0
      for i in inputs.indices { sum += Double(i * i) }
      return inputs.indices.map { Double($0 * $0) / sum }
    }
  }

private let answersTo07_2B: [WrongAnswer] =
  wrongAnswers(to: "7.2", of: Checks.all, like: inputLayer) { answers in
    answers.add("−1 for a word that does not occur", says: "Words that do not occur have −1") {
      words, size in
      var layer = [Double](repeating: -1, count: size)
      for word in words { layer[word] = 1 }
      return layer
    }
    answers.add(
      "a word that comes again switches its input off again",
      says: "A second occurrence takes the word out again"
    ) { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words {
        if layer[word] == 0 {
          layer[word] = 1
        } else {
          layer[word] = 0
        }
      }
      return layer
    }
    answers.add(
      "places counted from 1, so the vocabulary's first word is never present",
      says: "Word 0 is left out: places are counted from 0"
    ) {
      words, size in
      let present = Set(words)
      var layer = [Double](repeating: 0, count: size)
      for place in 0..<size where place >= 1 {
        if present.contains(place) { layer[place] = 1 }
      }
      return layer
    }
    answers.add(
      "counts divided by the largest count, to bring them to 1 at most",
      says: "The counts are divided by the largest of them"
    ) { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words { layer[word] += 1 }
      let largest = max(layer.max() ?? 1, 1)
      return layer.map { $0 / largest }
    }
    answers.add("the root of the counts, to dampen them", says: "The roots of the counts are taken")
    { words, size in
      var layer = [Double](repeating: 0, count: size)
      for word in words { layer[word] += 1 }
      return layer.map { $0.squareRoot() }
    }
    answers.add(
      "all words that occur share a single 1", says: "Each word has its share of the different ones"
    ) { words, size in
      let present = Set(words)
      var layer = [Double](repeating: 0, count: size)
      for word in present { layer[word] = 1 / Double(present.count) }
      return layer
    }
    answers.add(
      "the loop's number says where the 1 stands", says: "A word's place in the review is taken"
    ) { words, size in
      var layer = [Double](repeating: 0, count: size)
      for i in words.indices where i < size { layer[i] = 1 }
      return layer
    }
  }

let secondAnswersToLesson07: [WrongAnswer] = [answersTo07_1B, answersTo07_2B].flatMap { $0 }
