import Exercises
import Lab
import Sentiment
import XCTest

@testable import lesson04

final class Lesson04ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson04, share: 1.0) }
}

private func ratioC(_ positive: Int, _ negative: Int) -> Double {
  Double(positive) / Double(negative + 1)
}

private let thirdAnswersTo04_1C: [WrongAnswer] =
  wrongAnswers(to: "4.1", of: Checks.all, like: lesson04.count) { answers in
    answers.add(
      "each different word of the review counts once",
      says: "Each word counts only once per review here"
    ) { words, sentiment, counts in
      for word in Set(words) {
        counts.total[word, default: 0] += 1
        switch sentiment {
        case .positive: counts.positive[word, default: 0] += 1
        case .negative: counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add(
      "starts from nothing with each review, as the sums of lessons 1 and 2 do",
      says: "The counts begin with 0 for each review"
    ) {
      words, sentiment, counts in
      counts = WordCounts()
      for word in words {
        counts.total[word, default: 0] += 1
        if sentiment == .positive {
          counts.positive[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add(
      "total[word]? += 1 leaves out words that are new", says: "`counts.total` stays as it was"
    ) { words, sentiment, counts in
      for word in words {
        counts.total[word]? += 1
        if sentiment == .positive {
          counts.positive[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
        }
      }
    }
  }

private let thirdAnswersTo04_2C: [WrongAnswer] =
  wrongAnswers(to: "4.2", of: Checks.all, like: lesson04.ratio) { answers in
    answers.add(
      "positive against all occurrences + 1, not against the negative ones",
      says: "This is a share of all occurrences"
    ) {
      positive, negative in
      Double(positive) / Double(positive + negative + 1)
    }
    answers.add("the logarithm of 4.4 already", says: "This is the logarithm of the ratio") {
      positive, negative in
      log(Double(positive) / Double(negative + 1))
    }
    answers.add(
      "whole-number division before the Double",
      says: "Dividing whole numbers cuts off the fraction"
    ) { positive, negative in
      Double(positive / (negative + 1))
    }
  }

private let thirdAnswersTo04_3C: [WrongAnswer] =
  wrongAnswers(to: "4.3", of: Checks.all, like: lesson04.ratios) { answers in
    answers.add(
      "more than the minimum in positive reviews, not in all",
      says: "Only the positive count is compared with `minimum`"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, positive) in counts.positive where positive > minimum {
        ratios[word] = ratioC(positive, counts.negative[word, default: 0])
      }
      return ratios
    }
    answers.add(
      "rare words get 0, as a missing count does, and are not left out",
      says: "Rare words have the ratio 0 here"
    ) {
      counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total {
        let ratio = ratioC(counts.positive[word, default: 0], counts.negative[word, default: 0])
        ratios[word] = count > minimum ? ratio : 0
      }
      return ratios
    }
    answers.add(
      "guard let leaves out words that only one kind of review has",
      says: "Words that only one kind of review has are left out"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        guard let positive = counts.positive[word], let negative = counts.negative[word] else {
          continue
        }
        ratios[word] = ratioC(positive, negative)
      }
      return ratios
    }
  }

private let thirdAnswersTo04_4C: [WrongAnswer] =
  wrongAnswers(to: "4.4", of: Checks.all, like: lesson04.logRatio) { answers in
    answers.add(
      "the logarithm to base 2, not the natural one", says: "This is the logarithm to base 2"
    ) { ratio in log(ratio) / log(2) }
    answers.add(
      "adds 1 first, as 4.2 does below the fraction line",
      says: "This is ln(1 + ratio), which is never negative"
    ) { ratio in log(ratio + 1) }
    answers.add("magnitude takes the sign away", says: "The minus is lost below 1") { ratio in
      log(ratio).magnitude
    }
  }

let thirdAnswersToLesson04: [WrongAnswer] =
  thirdAnswersTo04_1C + thirdAnswersTo04_2C + thirdAnswersTo04_3C + thirdAnswersTo04_4C
