import Lab
import Sentiment
import XCTest

@testable import lesson09

final class Lesson09ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson09, share: 1.0) }
}

private let answersTo9_1C: [WrongAnswer] =
  wrongAnswers(to: "9.1", of: Checks.all, like: polarity) { answers in
    answers.add(
      "the 0.01 is added only for words that occur in no positive review",
      says: "The first case is for r > 1, not for all r above 0"
    ) {
      positive, negative in
      let ratio = Double(positive) / Double(negative + 1)
      if ratio > 1 { return log(ratio) }
      let extra = positive == 0 ? 0.01 : 0
      return -log(1 / (ratio + extra))
    }
    answers.add("lesson 4's log ratio, for every word", says: "The 0.01 is missing") {
      positive, negative in
      log(Double(positive) / Double(negative + 1))
    }
    answers.add(
      "the division is one of whole numbers",
      says: "Whole numbers are divided, and the rest is lost"
    ) { positive, negative in
      let ratio = Double(positive / (negative + 1))
      return ratio > 1 ? log(ratio) : -log(1 / (ratio + 0.01))
    }
  }

private let answersTo9_2C: [WrongAnswer] =
  wrongAnswers(to: "9.2", of: Checks.all, like: isKept) { answers in
    answers.add(
      "“is not judged” is read as “is not kept”: rare words go",
      says: "Words seen fewer than 50 times are thrown out"
    ) {
      count, polarity, minCount, cutoff in
      count > minCount && count >= 50 && abs(polarity) >= cutoff
    }
    answers.add(
      "only the number of times counts, as for lesson 4's ratios", says: "The polarity is ignored"
    ) {
      count, _, minCount, _ in
      count > minCount
    }
    answers.add(
      "brackets forgotten: && goes before ||",
      says: "The brackets around the alternative are missing"
    ) { count, polarity, minCount, cutoff in
      count > minCount && count < 50 || abs(polarity) >= cutoff
    }
  }

private let answersTo9_3C: [WrongAnswer] =
  wrongAnswers(to: "9.3", of: Checks.all, like: mostSimilar) { answers in
    answers.add(
      "“may be among them” is read as “may not”: the word itself is left out",
      says: "The word itself is left out"
    ) {
      word, weights, count in
      let products = weights.dot(weights.row(word))
      let others = products.indices.filter { $0 != word }
      return Array(others.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add(
      "the products farthest from 0, as in 9.2, so the most negative ones too",
      says: "The sign of the dot product is lost"
    ) {
      word, weights, count in
      let products = weights.dot(weights.row(word)).map { abs($0) }
      return Array(products.indices.sorted { products[$0] > products[$1] }.prefix(count))
    }
    answers.add(
      "prefix before sorted: only the first words are put in order",
      says: "Only the first words of the vocabulary are sorted"
    ) {
      word, weights, count in
      let products = weights.dot(weights.row(word))
      return products.indices.prefix(count).sorted { products[$0] > products[$1] }
    }
  }

let thirdAnswersToLesson09: [WrongAnswer] = answersTo9_1C + answersTo9_2C + answersTo9_3C
