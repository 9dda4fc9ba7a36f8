import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson04

final class Lesson04AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson04, share: 0) }
}

private let answersTo04_1: [WrongAnswer] =
  wrongAnswers(to: "4.1", of: Checks.all, like: count) { answers in
    answers.add("the total is not counted") { words, sentiment, counts in
      for word in words {
        switch sentiment {
        case .positive: counts.positive[word, default: 0] += 1
        case .negative: counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add("each word counts once in a review, seen only where a word occurs twice") {
      words, sentiment, counts in
      for word in Set(words) {
        counts.total[word, default: 0] += 1
        if sentiment == .positive {
          counts.positive[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add("empty words are skipped, seen only where a word is empty") {
      words, sentiment, counts in
      for word in words where !word.isEmpty {
        counts.total[word, default: 0] += 1
        if sentiment == .positive {
          counts.positive[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add("positive and negative are exchanged") { words, sentiment, counts in
      for word in words {
        counts.total[word, default: 0] += 1
        if sentiment == .negative {
          counts.positive[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add("a new word starts at 0, its first occurrence is lost") {
      words, sentiment, counts in
      for word in words {
        if let old = counts.total[word] {
          counts.total[word] = old + 1
        } else {
          counts.total[word] = 0
        }
        if sentiment == .positive {
          counts.positive[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add("the counts start anew, seen only where there are earlier ones") {
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
    answers.add("the else is forgotten, so positive reviews count as negative too") {
      words, sentiment, counts in
      for word in words {
        counts.total[word, default: 0] += 1
        if sentiment == .positive { counts.positive[word, default: 0] += 1 }
        counts.negative[word, default: 0] += 1
      }
    }
  }

private let answersTo04_2: [WrongAnswer] =
  wrongAnswers(to: "4.2", of: Checks.all, like: lesson04.ratio) { answers in
    answers.add("divided as whole numbers") { positive, negative in
      Double(positive / (negative + 1))
    }
    answers.add("the 1 is forgotten") { positive, negative in Double(positive) / Double(negative) }
    answers.add("the brackets are forgotten, so 1 is added to the quotient") { positive, negative in
      Double(positive) / Double(negative) + 1
    }
    answers.add("1 is added to both counts") { positive, negative in
      Double(positive + 1) / Double(negative + 1)
    }
    answers.add("negative divided by positive") { positive, negative in
      Double(negative) / Double(positive + 1)
    }
    answers.add("the positive share of all occurrences") { positive, negative in
      Double(positive) / Double(positive + negative + 1)
    }
    answers.add("the 1 stands in only where there are no negative ones") { positive, negative in
      if negative == 0 { return Double(positive) }
      return Double(positive) / Double(negative)
    }
  }

private let answersTo04_3: [WrongAnswer] =
  wrongAnswers(to: "4.3", of: Checks.all, like: ratios) { answers in
    answers.add("at least the minimum, seen only where a word has exactly so many") {
      counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count >= minimum {
        ratios[word] = quotient(counts.positive[word] ?? 0, counts.negative[word] ?? 0)
      }
      return ratios
    }
    answers.add("the minimum is not looked at") { counts, minimum in
      var ratios: [String: Double] = [:]
      for word in counts.total.keys {
        ratios[word] = quotient(counts.positive[word] ?? 0, counts.negative[word] ?? 0)
      }
      return ratios
    }
    answers.add("rare words get 0 in place of being left out") { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total {
        if count > minimum {
          ratios[word] = quotient(counts.positive[word] ?? 0, counts.negative[word] ?? 0)
        } else {
          ratios[word] = 0
        }
      }
      return ratios
    }
    answers.add("the positive occurrences must be above the minimum") { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, positive) in counts.positive where positive > minimum {
        ratios[word] = quotient(positive, counts.negative[word] ?? 0)
      }
      return ratios
    }
    answers.add("words of one kind of review only are left out, seen only where there are such") {
      counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        if let positive = counts.positive[word], let negative = counts.negative[word] {
          ratios[word] = quotient(positive, negative)
        }
      }
      return ratios
    }
    answers.add("the list starts anew with each word, so one word is left") { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        ratios = [word: quotient(counts.positive[word] ?? 0, counts.negative[word] ?? 0)]
      }
      return ratios
    }
    answers.add("the minimum is fixed at 100, seen only where it is another") { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > 100 {
        ratios[word] = quotient(counts.positive[word] ?? 0, counts.negative[word] ?? 0)
      }
      return ratios
    }
    answers.add("positive divided by all occurrences") { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        ratios[word] = quotient(counts.positive[word] ?? 0, count)
      }
      return ratios
    }
  }

private let answersTo04_4: [WrongAnswer] =
  wrongAnswers(to: "4.4", of: Checks.all, like: logRatio) { answers in
    answers.add("the logarithm to base 10") { ratio in log10(ratio) }
    answers.add("the logarithm to base 2") { ratio in log2(ratio) }
    answers.add("1 is added before the logarithm") { ratio in log(ratio + 1) }
    answers.add("the opposite sign") { ratio in -log(ratio) }
    answers.add("the inverse is turned over but its minus forgotten, seen only below 1") { ratio in
      if ratio >= 1 {
        return log(ratio)
      } else {
        return log(1 / ratio)
      }
    }
    answers.add("the distance from 1 without a logarithm") { ratio in ratio - 1 }
    answers.add("0.01 is added below 1 against a division by 0, seen only up to 1") { ratio in
      if ratio > 1 {
        return log(ratio)
      } else {
        return -log(1 / (ratio + 0.01))
      }
    }
  }

/// The ratio of exercise 4.2, which a learner gets right.
private func quotient(_ positive: Int, _ negative: Int) -> Double {
  Double(positive) / Double(negative + 1)
}

private let answersToLesson04: [WrongAnswer] =
  answersTo04_1 + answersTo04_2 + answersTo04_3 + answersTo04_4
