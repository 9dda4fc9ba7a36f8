import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson09

final class Lesson09SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson09, share: 0) }
}

private let answersTo09_1B: [WrongAnswer] =
  wrongAnswers(to: "9.1", of: Checks.all, like: polarity) { answers in
    answers.add("brackets: 1 is added to the ratio, not to the negative count") {
      positive, negative in
      let r = Double(positive) / Double(negative) + 1
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add("whole numbers divided") { positive, negative in
      let r = Double(positive / (negative + 1))
      if r > 1 { return log(r) }
      return -log(1 / (r + 0.01))
    }
    answers.add("−ln(1 / r + 0.01), a bracket forgotten") { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      if r > 1 {
        return log(r)
      } else {
        return -log(1 / r + 0.01)
      }
    }
    answers.add("1 added above and below as in lesson 4, one formula for all and no 0.01") {
      positive, negative in
      log(Double(positive + 1) / Double(negative + 1))
    }
  }

private let answersTo09_2B: [WrongAnswer] =
  wrongAnswers(to: "9.2", of: Checks.all, like: isKept) { answers in
    answers.add("no brackets around the or, so && binds first") {
      count, polarity, minCount, cutoff in
      count > minCount && count < 50 || abs(polarity) >= cutoff
    }
    answers.add("no abs, so negative words go") { count, polarity, minCount, cutoff in
      if count <= minCount { return false }
      if count < 50 { return true }
      return polarity >= cutoff
    }
    answers.add("frequent words not asked for minCount, seen only where minCount is 50 or more") {
      count, polarity, minCount, cutoff in
      if count >= 50 { return abs(polarity) >= cutoff }
      return count > minCount
    }
    answers.add("the cutoff taken for an upper limit, and minCount itself let in") {
      count, polarity, minCount, cutoff in
      guard count >= minCount else { return false }
      return count < 50 || abs(polarity) <= cutoff
    }
  }

private let answersTo09_3B: [WrongAnswer] =
  wrongAnswers(to: "9.3", of: Checks.all, like: mostSimilar) { answers in
    answers.add("the smallest first") { word, weights, count in
      let products = weights.dot(weights.row(word))
      return Array(products.indices.sorted { products[$0] < products[$1] }.prefix(count))
    }
    answers.add("a word found is struck out with 0, seen only where a negative product is chosen") {
      word, weights, count in
      var products = weights.dot(weights.row(word))
      var words: [Int] = []
      for _ in 0..<min(count, products.count) {
        var best = 0
        for i in products.indices where products[i] > products[best] { best = i }
        words.append(best)
        products[best] = 0
      }
      return words
    }
    answers.add("divided by the rows' lengths, the cosine") { word, weights, count in
      var similarities: [Double] = []
      for row in 0..<weights.rows {
        var (product, square) = (0.0, 0.0)
        for unit in 0..<weights.columns {
          product += weights[row, unit] * weights[word, unit]
          square += weights[row, unit] * weights[row, unit]
        }
        similarities.append(product / (square.squareRoot() + 1e-12))
      }
      let order = similarities.indices.sorted { similarities[$0] > similarities[$1] }
      return Array(order.prefix(count))
    }
    answers.add("large either way, by the absolute value, and the word itself left out") {
      word, weights, count in
      let products = weights.dot(weights.row(word)).map { abs($0) }
      let others = products.indices.filter { $0 != word }
      return Array(others.sorted { products[$0] > products[$1] }.prefix(count))
    }
  }

let secondAnswersToLesson09: [WrongAnswer] = answersTo09_1B + answersTo09_2B + answersTo09_3B
