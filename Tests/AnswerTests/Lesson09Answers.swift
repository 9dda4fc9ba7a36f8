import Foundation
import Lab
import XCTest

@testable import lesson09

final class Lesson09AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson09, share: 0) }
}

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "9.1", of: Checks.all, like: polarity) { answers in
    answers.add("whole-number division") { positive, negative in
      let r = Double(positive / (negative + 1))
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add("the + 1 is forgotten") { positive, negative in
      let r = Double(positive) / Double(negative)
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add("the + 1 is outside the brackets") { positive, negative in
      let r = Double(positive) / Double(negative) + 1
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add("the logarithm to base 10") { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return r > 1 ? log10(r) : -log10(1 / (r + 0.01))
    }
    answers.add("the minus is forgotten where r is 1 or less") { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return r > 1 ? log(r) : log(1 / (r + 0.01))
    }
    answers.add("the 0.01 is outside the brackets") { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      if r > 1 { return log(r) }
      return -log(1 / r + 0.01)
    }
    answers.add("ln r everywhere") { positive, negative in
      log(Double(positive) / Double(negative + 1))
    }
    answers.add("positive and negative exchanged") { positive, negative in
      let r = Double(negative) / Double(positive + 1)
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add("≥ for >, seen only where r is exactly 1") { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return r >= 1 ? log(r) : -log(1 / (r + 0.01))
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "9.2", of: Checks.all, like: isKept) { answers in
    answers.add("≥ minCount, seen only where the count is minCount") {
      count, polarity, minCount, cutoff in
      count >= minCount && (count < 50 || abs(polarity) >= cutoff)
    }
    answers.add("the size is forgotten, so negative words are dropped") {
      count, polarity, minCount, cutoff in
      count > minCount && (count < 50 || polarity >= cutoff)
    }
    answers.add("the brackets around the or are forgotten") {
      count, polarity, minCount, cutoff in
      count > minCount && count < 50 || abs(polarity) >= cutoff
    }
    answers.add("rare words are judged by their polarity too") {
      count, polarity, minCount, cutoff in
      count > minCount && abs(polarity) >= cutoff
    }
    answers.add("≤ 50, seen only where the count is 50") { count, polarity, minCount, cutoff in
      count > minCount && (count <= 50 || abs(polarity) >= cutoff)
    }
    answers.add("the polarity is never looked at") { count, polarity, minCount, cutoff in
      count > minCount
    }
    answers.add("> cutoff, seen only where the polarity is the cutoff away from 0") {
      count, polarity, minCount, cutoff in
      if count <= minCount { return false }
      if count < 50 { return true }
      return abs(polarity) > cutoff
    }
    answers.add("minCount is forgotten") { count, polarity, minCount, cutoff in
      if count >= 50 { return abs(polarity) >= cutoff }
      return true
    }
  }

private let answersTo3: [WrongAnswer] =
  wrongAnswers(to: "9.3", of: Checks.all, like: mostSimilar) { answers in
    answers.add("the smallest first") { word, weights, count in
      let products = weights.dot(weights.row(word))
      return Array(products.indices.sorted { products[$0] < products[$1] }.prefix(count))
    }
    answers.add("the right words with the largest last") { word, weights, count in
      let products = weights.dot(weights.row(word))
      return Array(products.indices.sorted { products[$0] < products[$1] }.suffix(count))
    }
    answers.add("the word itself is left out") { word, weights, count in
      let products = weights.dot(weights.row(word))
      let others = products.indices.filter { $0 != word }
      return Array(others.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add("sorted by the size of the product, without its sign") { word, weights, count in
      let products = weights.dot(weights.row(word)).map { abs($0) }
      return Array(products.indices.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add("the products are divided by the rows' lengths") { word, weights, count in
      let row = weights.row(word)
      var cosines: [Double] = []
      for other in 0..<weights.rows {
        var (product, squares) = (0.0, 0.0)
        for unit in 0..<weights.columns {
          product += weights[other, unit] * row[unit]
          squares += weights[other, unit] * weights[other, unit]
        }
        cosines.append(product / squares.squareRoot())
      }
      return Array(cosines.indices.sorted { cosines[$0] > cosines[$1] }.prefix(count))
    }
    answers.add("all words, not only count of them") { word, weights, count in
      let products = weights.dot(weights.row(word))
      return products.indices.sorted { products[$0] > products[$1] }
    }
    answers.add("the first words of the vocabulary, sorted") { word, weights, count in
      let products = weights.dot(weights.row(word))
      return products.indices.prefix(count).sorted { products[$0] > products[$1] }
    }
    answers.add("always compared with the first word") { word, weights, count in
      let products = weights.dot(weights.row(0))
      return Array(products.indices.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add("the search starts at word 0, also where that was found before") {
      word, weights, count in
      let products = weights.dot(weights.row(word))
      var found: [Int] = []
      for _ in 0..<count {
        var best = 0
        for other in products.indices {
          if !found.contains(other) && products[other] > products[best] { best = other }
        }
        found.append(best)
      }
      return found
    }
  }

private let answersToLesson09: [WrongAnswer] = answersTo1 + answersTo2 + answersTo3
