import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson04

final class Lesson04SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson04, share: 1) }
}

private let answersTo04_1B: [WrongAnswer] =
  wrongAnswers(to: "4.1", of: Checks.all, like: count) { answers in
    answers.add(
      "+= behind a question mark, so new words are never added",
      says: "Nothing is counted: is only a copy changed, or do only words"
    ) {
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
    answers.add(
      "a new word starts at 0 and its first occurrence is not counted",
      says: "A new word begins with 0, so its first occurrence is lost"
    ) {
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
    answers.add(
      "the total is the sum of both, taken before the word is added",
      says: "`counts.total` is one too low for every word"
    ) {
      words, sentiment, counts in
      for i in 0..<words.count {
        let word = words[i]
        counts.total[word] =
          counts.positive[word, default: 0] + counts.negative[word, default: 0]
        if sentiment == .positive { counts.positive[word, default: 0] += 1 }
        if sentiment == .negative { counts.negative[word, default: 0] += 1 }
      }
    }
    answers.add(
      "the review's own counts replace those of the earlier reviews",
      says: "A word's count is that of the last review it is in"
    ) {
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
    answers.add(
      "the total is raised before the branch and in it",
      says: "In `counts.total` every occurrence counts 2"
    ) { words, sentiment, counts in
      for word in words {
        counts.total[word, default: 0] += 1
        if sentiment == .positive {
          counts.positive[word, default: 0] += 1
          counts.total[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
          counts.total[word, default: 0] += 1
        }
      }
    }
    answers.add(
      "negative reviews pull the total down", says: "Negative reviews lower the total here"
    ) { words, sentiment, counts in
      for word in words {
        if sentiment == .positive {
          counts.positive[word, default: 0] += 1
          counts.total[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
          counts.total[word, default: 0] -= 1
        }
      }
    }
    answers.add(
      "only new words are counted, each once",
      says: "A word that is there already is not counted again"
    ) { words, sentiment, counts in
      for word in words {
        if counts.total[word] == nil {
          counts.total[word] = 1
          if sentiment == .positive {
            counts.positive[word] = 1
          } else {
            counts.negative[word] = 1
          }
        }
      }
    }
  }

private let answersTo04_2B: [WrongAnswer] =
  wrongAnswers(to: "4.2", of: Checks.all, like: ratio) { answers in
    answers.add("no brackets, 1 is added to the quotient", says: "The + 1 is added to the ratio") {
      positive, negative in
      Double(positive) / Double(negative) + 1
    }
    answers.add("1 is added to both counts", says: "Both counts get the + 1 here") {
      positive, negative in
      Double(positive + 1) / Double(negative + 1)
    }
    answers.add(
      "1 in place of the negative count only where that is 0",
      says: "The 1 stands in only where the negative count is 0"
    ) { positive, negative in
      if negative == 0 { return Double(positive) }
      return Double(positive) / Double(negative)
    }
    answers.add(
      "the share of the positive among all occurrences", says: "This is a share of all occurrences"
    ) { positive, negative in
      let all = positive + negative + 1
      return Double(positive) / Double(all)
    }
    answers.add(
      "1 above and 2 below, as in a Laplace estimate", says: "1 is added above and 2 below"
    ) { positive, negative in
      Double(positive + 1) / Double(negative + 2)
    }
    answers.add("1 for both, and whole numbers divided", says: "Both counts get the + 1") {
      positive, negative in
      Double((positive + 1) / (negative + 1))
    }
    answers.add("1 is subtracted, so that 0 is the middle", says: "The ratio is 1 too small") {
      positive, negative in
      Double(positive) / Double(negative + 1) - 1
    }
  }

private let answersTo04_3B: [WrongAnswer] =
  wrongAnswers(to: "4.3", of: Checks.all, like: ratios) { answers in
    answers.add(
      "words that only one kind of review has are left out",
      says: "Words that only one kind of review has are left out"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        guard let p = counts.positive[word], let n = counts.negative[word] else { continue }
        ratios[word] = Solutions.ratio(positive: p, negative: n)
      }
      return ratios
    }
    answers.add(
      "the positive count has to be above the minimum, not the total",
      says: "Only the positive count is compared with `minimum`"
    ) {
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
    answers.add("rare words stay in, with a ratio of 0", says: "Rare words have the ratio 0 here") {
      counts, minimum in
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
    answers.add(
      "the ratio is divided by the total to make it fair",
      says: "The ratio is divided by the word's total"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        let ratio = Solutions.ratio(
          positive: counts.positive[word, default: 0], negative: counts.negative[word, default: 0])
        ratios[word] = ratio / Double(count)
      }
      return ratios
    }
    answers.add(
      "the letters of a word are compared with the minimum",
      says: "No word has a ratio: is the answer never entered, or"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for word in counts.total.keys where word.count > minimum {
        ratios[word] = Solutions.ratio(
          positive: counts.positive[word, default: 0], negative: counts.negative[word, default: 0])
      }
      return ratios
    }
    answers.add(
      "each count as a share of all counts of its kind",
      says: "The counts are divided by those of all words"
    ) { counts, minimum in
      let positive = Double(counts.positive.values.reduce(0, +))
      let negative = Double(counts.negative.values.reduce(0, +))
      var ratios: [String: Double] = [:]
      for (word, total) in counts.total where total > minimum {
        let p = Double(counts.positive[word, default: 0]) / positive
        let n = Double(counts.negative[word, default: 0] + 1) / negative
        ratios[word] = p / n
      }
      return ratios
    }
    answers.add("1 is added to both counts", says: "Both counts get the + 1") { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, total) in counts.total where total > minimum {
        let p = counts.positive[word, default: 0] + 1
        let n = counts.negative[word, default: 0] + 1
        ratios[word] = Double(p) / Double(n)
      }
      return ratios
    }
  }

private let answersTo04_4B: [WrongAnswer] =
  wrongAnswers(to: "4.4", of: Checks.all, like: logRatio) { answers in
    answers.add(
      "1 is added before the logarithm", says: "This is ln(1 + ratio), which is never negative"
    ) { ratio in log(ratio + 1) }
    answers.add("the logarithm without its sign", says: "The minus is lost below 1") { ratio in
      let result = log(ratio)
      return result < 0 ? -result : result
    }
    answers.add("doublings counted in a loop, whole ones only", says: "These are whole doublings") {
      ratio in
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
    answers.add(
      "ratios below 1 by a formula of their own, with 0.01 added",
      says: "0.01 is added to ratios up to 1"
    ) { ratio in
      if ratio > 1 { return log(ratio) }
      return -log(1 / (ratio + 0.01))
    }
    answers.add("only which side, 1 or −1", says: "Only the side is said, 1 above 1 and −1 below") {
      ratio in ratio > 1 ? 1 : ratio < 1 ? -1 : 0
    }
    answers.add("a share, ratio over 1 + ratio", says: "This is ratio / (1 + ratio), a share") {
      ratio in ratio / (1 + ratio)
    }
    answers.add("the logarithm to base 2, rounded", says: "These are whole doublings") { ratio in
      log2(ratio).rounded()
    }
  }

let secondAnswersToLesson04: [WrongAnswer] =
  [answersTo04_1B, answersTo04_2B, answersTo04_3B, answersTo04_4B].flatMap { $0 }
