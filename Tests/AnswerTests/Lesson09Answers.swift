import Foundation
import Lab
import XCTest

@testable import lesson09

final class Lesson09AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson09, share: 0.95) }
}

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "9.1", of: Checks.all, like: polarity) { answers in
    answers.add(
      "whole-number division",
      says: "Whole numbers are divided"
    ) { positive, negative in
      let r = Double(positive / (negative + 1))
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add(
      "the + 1 is forgotten",
      says: "The + 1 in the denominator"
    ) { positive, negative in
      let r = Double(positive) / Double(negative)
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add(
      "the + 1 is outside the brackets",
      says: "so brackets are missing"
    ) { positive, negative in
      let r = Double(positive) / Double(negative) + 1
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add(
      "the logarithm to base 10",
      says: "to the base 10"
    ) { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return r > 1 ? log10(r) : -log10(1 / (r + 0.01))
    }
    answers.add(
      "the minus is forgotten where r is 1 or less",
      says: "The sign of the second case"
    ) { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return r > 1 ? log(r) : log(1 / (r + 0.01))
    }
    answers.add(
      "the 0.01 is outside the brackets",
      says: "The 0.01 is outside the brackets"
    ) { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      if r > 1 { return log(r) }
      return -log(1 / r + 0.01)
    }
    answers.add(
      "ln r everywhere",
      says: "ln r in both cases"
    ) { positive, negative in
      log(Double(positive) / Double(negative + 1))
    }
    answers.add(
      "positive and negative exchanged",
      says: "The two counts are exchanged"
    ) { positive, negative in
      let r = Double(negative) / Double(positive + 1)
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add(
      "≥ for >, seen only where r is exactly 1",
      says: "A ratio of exactly 1"
    ) { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return r >= 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add(
      "the ratio turned round before the logarithm where r is above 1",
      says: "The sign of the first case"
    ) { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return r > 1 ? log(1 / r) : -log(1 / (r + 0.01))
    }
    answers.add("0.1 for 0.01", says: "Another number stands where 0.01") { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return r > 1 ? log(r) : -log(1 / (r + 0.1))
    }
    answers.add("the counts are compared, not the ratio", says: "A ratio of exactly 1") {
      positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return positive > negative ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add("words of no positive review are 0", says: "Where it is wrong it is 0") {
      positive, negative in
      if positive == 0 { return 0 }
      let r = Double(positive) / Double(negative + 1)
      return r > 1 ? log(r) : -log(1 / (r + 0.01))
    }
    answers.add("ln(positive + 1) − ln(negative + 1)", says: "The 1 is added to both counts, and") {
      positive, negative in
      log(Double(positive + 1)) - log(Double(negative + 1))
    }
    answers.add("limited to −1 and 1", says: "The polarity is limited") { positive, negative in
      let r = Double(positive) / Double(negative + 1)
      return min(max(r > 1 ? log(r) : -log(1 / (r + 0.01)), -1), 1)
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "9.2", of: Checks.all, like: isKept) { answers in
    answers.add(
      "≥ minCount, seen only where the count is minCount",
      says: "Words seen exactly `minCount` times"
    ) {
      count, polarity, minCount, cutoff in
      count >= minCount && (count < 50 || abs(polarity) >= cutoff)
    }
    answers.add(
      "the size is forgotten, so negative words are dropped",
      says: "Negative words are thrown out"
    ) {
      count, polarity, minCount, cutoff in
      count > minCount && (count < 50 || polarity >= cutoff)
    }
    answers.add(
      "the brackets around the or are forgotten",
      says: "brackets around the alternative"
    ) {
      count, polarity, minCount, cutoff in
      count > minCount && count < 50 || abs(polarity) >= cutoff
    }
    answers.add(
      "rare words are judged by their polarity too",
      says: "are judged by their polarity here"
    ) {
      count, polarity, minCount, cutoff in
      count > minCount && abs(polarity) >= cutoff
    }
    answers.add(
      "≤ 50, seen only where the count is 50",
      says: "from 50 times on"
    ) { count, polarity, minCount, cutoff in
      count > minCount && (count <= 50 || abs(polarity) >= cutoff)
    }
    answers.add(
      "the polarity is never looked at",
      says: "The polarity is ignored"
    ) { count, polarity, minCount, cutoff in
      count > minCount
    }
    answers.add(
      "> cutoff, seen only where the polarity is the cutoff away from 0",
      says: "A polarity of exactly `cutoff`"
    ) {
      count, polarity, minCount, cutoff in
      if count <= minCount { return false }
      if count < 50 { return true }
      return abs(polarity) > cutoff
    }
    answers.add(
      "minCount is forgotten",
      says: "`minCount` is never asked: a word"
    ) { count, polarity, minCount, cutoff in
      if count >= 50 { return abs(polarity) >= cutoff }
      return true
    }
    answers.add("a square for the size", says: "square of the polarity") {
      count, polarity, minCount, cutoff in
      count > minCount && (count < 50 || polarity * polarity >= cutoff)
    }
    answers.add(
      "two separate ifs, of which the second overrides the first",
      says: "`minCount` is never asked"
    ) { count, polarity, minCount, cutoff in
      var kept = count > minCount
      if count < 50 { kept = true } else { kept = abs(polarity) >= cutoff }
      return kept
    }
    answers.add("the polarity is rounded to a whole number") { count, polarity, minCount, cutoff in
      count > minCount && (count < 50 || abs(polarity).rounded() >= cutoff)
    }
    answers.add("between −cutoff and cutoff, by an or", says: "The polarity is ignored") {
      count, polarity, minCount, cutoff in
      count > minCount && (count < 50 || polarity >= cutoff || polarity <= cutoff)
    }
    answers.add("above cutoff and below −cutoff at once", says: "at once") {
      count, polarity, minCount, cutoff in
      count > minCount && (count < 50 || (polarity >= cutoff && polarity <= -cutoff))
    }
  }

private let answersTo3: [WrongAnswer] =
  wrongAnswers(to: "9.3", of: Checks.all, like: mostSimilar) { answers in
    answers.add(
      "the smallest first",
      says: "The smallest come first"
    ) { word, weights, count in
      let products = weights.dot(weights.row(word))
      return Array(products.indices.sorted { products[$0] < products[$1] }.prefix(count))
    }
    answers.add(
      "the right words with the largest last",
      says: "the largest comes last"
    ) { word, weights, count in
      let products = weights.dot(weights.row(word))
      return Array(products.indices.sorted { products[$0] < products[$1] }.suffix(count))
    }
    answers.add(
      "the word itself is left out",
      says: "The word itself is left out"
    ) { word, weights, count in
      let products = weights.dot(weights.row(word))
      let others = products.indices.filter { $0 != word }
      return Array(others.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add(
      "sorted by the size of the product, without its sign",
      says: "sign of the dot product is lost"
    ) { word, weights, count in
      let products = weights.dot(weights.row(word)).map { abs($0) }
      return Array(products.indices.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add(
      "the products are divided by the rows' lengths",
      says: "This is the cosine"
    ) { word, weights, count in
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
    answers.add(
      "all words, not only count of them",
      says: "All words come back"
    ) { word, weights, count in
      let products = weights.dot(weights.row(word))
      return products.indices.sorted { products[$0] > products[$1] }
    }
    answers.add(
      "the first words of the vocabulary, sorted",
      says: "Only the first words of the vocabulary are sorted"
    ) { word, weights, count in
      let products = weights.dot(weights.row(word))
      return products.indices.prefix(count).sorted { products[$0] > products[$1] }
    }
    answers.add(
      "always compared with the first word",
      says: "Always the first word"
    ) { word, weights, count in
      let products = weights.dot(weights.row(0))
      return Array(products.indices.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add(
      "the search starts at word 0, also where that was found before",
      says: "Each search begins at word 0"
    ) {
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
    answers.add("the dot product stops one unit early", says: "The last term is left out") {
      word, weights, count in
      var products: [Double] = []
      for row in 0..<weights.rows {
        var product = 0.0
        for unit in 0..<weights.columns - 1 { product += weights[row, unit] * weights[word, unit] }
        products.append(product)
      }
      return Array(products.indices.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add("the sum is set anew for each unit", says: "Only the last term counts") {
      word, weights, count in
      var products: [Double] = []
      for row in 0..<weights.rows {
        var product = 0.0
        for unit in 0..<weights.columns { product = weights[row, unit] * weights[word, unit] }
        products.append(product)
      }
      return Array(products.indices.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add("the word itself comes first, always", says: "always put first") {
      word, weights, count in
      let products = weights.dot(weights.row(word))
      let others = products.indices.filter { $0 != word }
        .sorted { products[$0] > products[$1] }
      return Array(([word] + others).prefix(count))
    }
    answers.add("ascending, and the first are left out, count of them") { word, weights, count in
      let products = weights.dot(weights.row(word))
      return Array(products.indices.sorted { products[$0] < products[$1] }.dropFirst(count))
    }
    answers.add(
      "the products themselves, as whole numbers", says: "These are the dot products, cut off"
    ) { word, weights, count in
      let products = weights.dot(weights.row(word))
      return Array(products.sorted(by: >).prefix(count)).map { Int($0) }
    }
    answers.add("only words after the given one", says: "Only the words from `word` on") {
      word, weights, count in
      let products = weights.dot(weights.row(word))
      return Array((word..<weights.rows).sorted { products[$0] > products[$1] }.prefix(count))
    }
  }

private let answersToLesson09: [WrongAnswer] = answersTo1 + answersTo2 + answersTo3
