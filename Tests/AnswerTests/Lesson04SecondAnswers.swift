import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson04

final class Lesson04SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson04, share: 0) }
}

private let answersTo04_1B: [WrongAnswer] =
  wrongAnswers(to: "4.1", of: Checks.all, like: count) { answers in
    answers.add("+= behind a question mark, so new words are never added") {
      words, sentiment, counts in
      for word in words {
        counts.total[word]? += 1
        if sentiment == .positive {
          counts.positive[word]? += 1
        } else {
          counts.negative[word]? += 1
        }
      }
    }
    answers.add("a new word starts at 0 and its first occurrence is not counted") {
      words, sentiment, counts in
      for word in words {
        if let old = counts.total[word] {
          counts.total[word] = old + 1
        } else {
          counts.total[word] = 0
        }
        if sentiment == .positive {
          if let old = counts.positive[word] {
            counts.positive[word] = old + 1
          } else {
            counts.positive[word] = 0
          }
        } else {
          if let old = counts.negative[word] {
            counts.negative[word] = old + 1
          } else {
            counts.negative[word] = 0
          }
        }
      }
    }
    answers.add("the total is the sum of both, taken before the word is added") {
      words, sentiment, counts in
      for i in 0..<words.count {
        let word = words[i]
        counts.total[word] =
          counts.positive[word, default: 0] + counts.negative[word, default: 0]
        if sentiment == .positive { counts.positive[word, default: 0] += 1 }
        if sentiment == .negative { counts.negative[word, default: 0] += 1 }
      }
    }
    answers.add("the review's own counts replace those of the earlier reviews") {
      words, sentiment, counts in
      var own: [String: Int] = [:]
      for word in words { own[word, default: 0] += 1 }
      for (word, number) in own {
        counts.total[word] = number
        if sentiment == .positive {
          counts.positive[word] = number
        } else {
          counts.negative[word] = number
        }
      }
    }
  }

private let answersTo04_2B: [WrongAnswer] =
  wrongAnswers(to: "4.2", of: Checks.all, like: ratio) { answers in
    answers.add("no brackets, 1 is added to the quotient") { positive, negative in
      Double(positive) / Double(negative) + 1
    }
    answers.add("1 is added to both counts") { positive, negative in
      Double(positive + 1) / Double(negative + 1)
    }
    answers.add("1 in place of the negative count only where that is 0") { positive, negative in
      if negative == 0 { return Double(positive) }
      return Double(positive) / Double(negative)
    }
    answers.add("the share of the positive among all occurrences") { positive, negative in
      let all = positive + negative + 1
      return Double(positive) / Double(all)
    }
  }

private let answersTo04_3B: [WrongAnswer] =
  wrongAnswers(to: "4.3", of: Checks.all, like: ratios) { answers in
    answers.add("words that only one kind of review has are left out") { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        guard let p = counts.positive[word], let n = counts.negative[word] else { continue }
        ratios[word] = Solutions.ratio(positive: p, negative: n)
      }
      return ratios
    }
    answers.add("the positive count has to be above the minimum, not the total") {
      counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, positive) in counts.positive {
        if positive > minimum {
          let negative = counts.negative[word] ?? 0
          ratios[word] = Solutions.ratio(positive: positive, negative: negative)
        }
      }
      return ratios
    }
    answers.add("rare words stay in, with a ratio of 0") { counts, minimum in
      var ratios: [String: Double] = [:]
      for word in counts.total.keys {
        ratios[word] = 0
        if counts.total[word, default: 0] > minimum {
          ratios[word] = Solutions.ratio(
            positive: counts.positive[word, default: 0],
            negative: counts.negative[word, default: 0])
        }
      }
      return ratios
    }
    answers.add("the ratio is divided by the total to make it fair") { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        let ratio = Solutions.ratio(
          positive: counts.positive[word, default: 0], negative: counts.negative[word, default: 0])
        ratios[word] = ratio / Double(count)
      }
      return ratios
    }
  }

private let answersTo04_4B: [WrongAnswer] =
  wrongAnswers(to: "4.4", of: Checks.all, like: logRatio) { answers in
    answers.add("1 is added before the logarithm") { ratio in log(ratio + 1) }
    answers.add("the logarithm without its sign") { ratio in
      let result = log(ratio)
      return result < 0 ? -result : result
    }
    answers.add("doublings counted in a loop, whole ones only") { ratio in
      var rest = ratio
      var doublings = 0.0
      for _ in 0..<64 {
        if rest >= 2 {
          rest /= 2
          doublings += 1
        } else if rest <= 0.5 {
          rest *= 2
          doublings -= 1
        }
      }
      return doublings
    }
    answers.add("ratios below 1 by a formula of their own, with 0.01 added") { ratio in
      if ratio > 1 { return log(ratio) }
      return -log(1 / (ratio + 0.01))
    }
  }

let secondAnswersToLesson04: [WrongAnswer] =
  [answersTo04_1B, answersTo04_2B, answersTo04_3B, answersTo04_4B].flatMap { $0 }
