import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson09

final class Lesson09SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson09, share: 1) }
}

private let answersTo09_1B: [WrongAnswer] =
  wrongAnswers(to: "9.1", of: Checks.all, like: polarity) { answers in
    answers.add(
      "brackets: 1 is added to the ratio, not to the negative count",
      says: "The + 1 is added to the quotient"
    ) {
      positive, negative in
      let r = Double(positive) / Double(negative) + 1
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add("whole numbers divided", says: "Whole numbers are divided") { positive, negative in
      let r = Double(positive / (negative + 1))
      if r > 1 { return log(r) }
      return -log(1 / (r + 0.01))
    }
    answers.add("−ln(1 / r + 0.01), a bracket forgotten", says: "The 0.01 is outside the brackets")
    { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      if r > 1 {
        return log(r)
      } else {
        return -log(1 / r + 0.01)
      }
    }
    answers.add(
      "1 added above and below as in lesson 4, one formula for all and no 0.01",
      says: "The 1 is added to both counts"
    ) {
      positive, negative in
      log(Double(positive + 1) / Double(negative + 1))
    }
    answers.add(
      "the share of the difference, no logarithm", says: "This is (positive − negative) / all"
    ) { positive, negative in
      Double(positive - negative) / Double(positive + negative)
    }
    answers.add(
      "one logarithm divided by the other",
      says: "The logarithms of the counts are divided by each other"
    ) { positive, negative in
      log(Double(positive)) / log(Double(negative + 1))
    }
    answers.add(
      "1 is added before the logarithm, one formula for all",
      says: "This is ln(positive / negative + 1)"
    ) { positive, negative in
      log(Double(positive) / Double(negative) + 1)
    }
  }

private let answersTo09_2B: [WrongAnswer] =
  wrongAnswers(to: "9.2", of: Checks.all, like: isKept) { answers in
    answers.add(
      "no brackets around the or, so && binds first",
      says: "The brackets around the alternative are missing"
    ) {
      count, polarity, minCount, cutoff in
      count > minCount && count < 50 || abs(polarity) >= cutoff
    }
    answers.add("no abs, so negative words go", says: "Negative words are thrown out") {
      count, polarity, minCount, cutoff in
      if count <= minCount { return false }
      if count < 50 { return true }
      return polarity >= cutoff
    }
    answers.add(
      "frequent words not asked for minCount, seen only where minCount is 50 or more",
      says: "`minCount` is asked of rare words only"
    ) {
      count, polarity, minCount, cutoff in
      if count >= 50 { return abs(polarity) >= cutoff }
      return count > minCount
    }
    answers.add(
      "the cutoff taken for an upper limit, and minCount itself let in",
      says: "Words seen exactly `minCount` times stay"
    ) {
      count, polarity, minCount, cutoff in
      guard count >= minCount else { return false }
      return count < 50 || abs(polarity) <= cutoff
    }
    answers.add(
      "above −cutoff, so all positive words stay", says: "Polarities above −`cutoff` are all let in"
    ) { count, polarity, minCount, cutoff in
      count > minCount && (count < 50 || polarity >= -cutoff)
    }
    answers.add(
      "both comparisons without their =, and with one too many",
      says: "Words seen exactly `minCount` times stay"
    ) {
      count, polarity, minCount, cutoff in
      count >= minCount && (count < 50 || abs(polarity) > cutoff)
    }
    answers.add(
      "seen often, or seen 50 times and polar",
      says: "Being seen more than `minCount` times is enough here"
    ) { count, polarity, minCount, cutoff in
      if count > minCount { return true }
      return count >= 50 && abs(polarity) >= cutoff
    }
  }

private let answersTo09_3B: [WrongAnswer] =
  wrongAnswers(to: "9.3", of: Checks.all, like: mostSimilar) { answers in
    answers.add("the smallest first", says: "The smallest come first") { word, weights, count in
      let products = weights.dot(weights.row(word))
      return Array(products.indices.sorted { products[$0] < products[$1] }.prefix(count))
    }
    answers.add(
      "a word found is struck out with 0, seen only where a negative product is chosen",
      says: "a number such as 0 for its product"
    ) {
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
    answers.add("a word found is struck out with -1", says: "a number such as 0 for its product") {
      word, weights, count in
      var products = weights.dot(weights.row(word))
      var words: [Int] = []
      while words.count < min(count, products.count) {
        let best = products.firstIndex(of: products.max() ?? 0) ?? 0
        words.append(best)
        products[best] = -1
      }
      return words
    }
    answers.add("divided by the rows' lengths, the cosine", says: "This is the cosine") {
      word, weights, count in
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
    answers.add(
      "large either way, by the absolute value, and the word itself left out",
      says: "The word itself is left out"
    ) {
      word, weights, count in
      let products = weights.dot(weights.row(word)).map { abs($0) }
      let others = products.indices.filter { $0 != word }
      return Array(others.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add("the cosine, and the word itself left out", says: "The word itself is left out") {
      word, weights, count in
      let length = { (row: [Double]) in row.map { $0 * $0 }.reduce(0, +).squareRoot() }
      let products = weights.dot(weights.row(word))
      let others = (0..<weights.rows).filter { $0 != word }
      let cosines = products.indices.map {
        products[$0] / length(weights.row($0)) / length(weights.row(word))
      }
      return Array(others.sorted { cosines[$0] > cosines[$1] }.prefix(count))
    }
    answers.add(
      "the product that was found is removed, so the places move up",
      says: "A product that was found is removed"
    ) {
      word, weights, count in
      var products = weights.dot(weights.row(word))
      var found: [Int] = []
      while found.count < count {
        let best = products.firstIndex(of: products.max() ?? 0) ?? 0
        found.append(best)
        products.remove(at: best)
      }
      return found
    }
    answers.add("the nearest rows, without the word itself", says: "The word itself is left out") {
      word, weights, count in
      let distances = (0..<weights.rows).map { other in
        zip(weights.row(other), weights.row(word)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +)
      }
      return Array(
        distances.indices.filter { $0 != word }.sorted { distances[$0] < distances[$1] }
          .prefix(count))
    }
  }

let secondAnswersToLesson09: [WrongAnswer] = answersTo09_1B + answersTo09_2B + answersTo09_3B
