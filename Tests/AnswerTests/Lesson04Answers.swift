import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson04

final class Lesson04AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson04, share: 1) }
}

private let answersTo04_1: [WrongAnswer] =
  wrongAnswers(to: "4.1", of: Checks.all, like: count) { answers in
    answers.add("the total is not counted", says: "`counts.total` stays as it was") {
      words, sentiment, counts in
      for word in words {
        switch sentiment {
        case .positive: counts.positive[word, default: 0] += 1
        case .negative: counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add(
      "each word counts once in a review, seen only where a word occurs twice",
      says: "Each word counts only once per review here"
    ) {
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
    answers.add(
      "empty words are skipped, seen only where a word is empty", says: "Empty words are left out"
    ) {
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
    answers.add("positive and negative are exchanged", says: "Positive and negative are swapped") {
      words, sentiment, counts in
      for word in words {
        counts.total[word, default: 0] += 1
        if sentiment == .negative {
          counts.positive[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add(
      "a new word starts at 0, its first occurrence is lost",
      says: "`counts.total` is one too low for every word"
    ) {
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
    answers.add(
      "the counts start anew, seen only where there are earlier ones",
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
      "the else is forgotten, so positive reviews count as negative too",
      says: "Positive reviews are counted as negative too"
    ) {
      words, sentiment, counts in
      for word in words {
        counts.total[word, default: 0] += 1
        if sentiment == .positive { counts.positive[word, default: 0] += 1 }
        counts.negative[word, default: 0] += 1
      }
    }
    answers.add(
      "the total is the sum of the other two, taken before they grow",
      says: "`counts.total` is one too low for every word"
    ) {
      words, sentiment, counts in
      for word in words {
        counts.total[word] = counts.positive[word, default: 0] + counts.negative[word, default: 0]
        switch sentiment {
        case .positive: counts.positive[word, default: 0] += 1
        case .negative: counts.negative[word, default: 0] += 1
        }
      }
    }
    answers.add(
      "words of a single letter are left out, as are signs",
      says: "Words of a single letter and empty ones are left out"
    ) { words, sentiment, counts in
      Solutions.count(words.filter { $0.count > 1 }, of: sentiment, into: &counts)
    }
    answers.add("signs are left out", says: "Signs such as “.” are left out") {
      words, sentiment, counts in
      Solutions.count(words.filter { $0 != "." }, of: sentiment, into: &counts)
    }
    answers.add(
      "the total counts each word once in a review",
      says: "In `counts.total` each word counts once per review"
    ) { words, sentiment, counts in
      var other = counts
      Solutions.count(words, of: sentiment, into: &other)
      Solutions.count(Array(Set(words)), of: sentiment, into: &counts)
      (counts.positive, counts.negative) = (other.positive, other.negative)
    }
    answers.add("optional chaining, so a new word is never entered", says: "Nothing is counted") {
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
      "the counts are doubled with each occurrence",
      says: "The counts are doubled with each occurrence"
    ) { words, sentiment, counts in
      for word in words {
        counts.total[word] = 2 * counts.total[word, default: 1]
        if sentiment == .positive {
          counts.positive[word] = 2 * counts.positive[word, default: 1]
        } else {
          counts.negative[word] = 2 * counts.negative[word, default: 1]
        }
      }
    }
    answers.add(
      "the total is that of positive reviews",
      says: "`counts.total` grows with positive reviews only"
    ) { words, sentiment, counts in
      Solutions.count(words, of: sentiment, into: &counts)
      counts.total = counts.positive
    }
    answers.add(
      "a word of positive reviews is not counted in negative ones",
      says: "Words known from positive reviews count as positive in"
    ) {
      words, sentiment, counts in
      for word in words {
        counts.total[word, default: 0] += 1
        if sentiment == .positive || counts.positive[word] != nil {
          counts.positive[word, default: 0] += 1
        } else {
          counts.negative[word, default: 0] += 1
        }
      }
    }
  }

private let answersTo04_2: [WrongAnswer] =
  wrongAnswers(to: "4.2", of: Checks.all, like: lesson04.ratio) { answers in
    answers.add("divided as whole numbers", says: "Dividing whole numbers cuts off the fraction") {
      positive, negative in
      Double(positive / (negative + 1))
    }
    answers.add(
      "the 1 is forgotten", says: "The + 1 is missing, so for a word that no negative review"
    ) { positive, negative in Double(positive) / Double(negative) }
    answers.add(
      "the brackets are forgotten, so 1 is added to the quotient",
      says: "The + 1 is added to the ratio"
    ) { positive, negative in
      Double(positive) / Double(negative) + 1
    }
    answers.add("1 is added to both counts", says: "Both counts get the + 1 here") {
      positive, negative in
      Double(positive + 1) / Double(negative + 1)
    }
    answers.add("negative divided by positive", says: "The ratio is upside down") {
      positive, negative in
      Double(negative) / Double(positive + 1)
    }
    answers.add("the positive share of all occurrences", says: "This is a share of all occurrences")
    { positive, negative in
      Double(positive) / Double(positive + negative + 1)
    }
    answers.add(
      "the 1 stands in only where there are no negative ones",
      says: "The 1 stands in only where the negative count is 0"
    ) { positive, negative in
      if negative == 0 { return Double(positive) }
      return Double(positive) / Double(negative)
    }
    answers.add(
      "the difference over the sum", says: "This is (positive − negative) / (positive + negative)"
    ) { positive, negative in
      Double(positive - negative) / Double(positive + negative)
    }
    answers.add("½ is added to both counts", says: "½ is added to both counts") {
      positive, negative in
      (Double(positive) + 0.5) / (Double(negative) + 0.5)
    }
    answers.add("in per cent", says: "Every number is 100 times too large") { positive, negative in
      100 * Double(positive) / Double(negative + 1)
    }
  }

private let answersTo04_3: [WrongAnswer] =
  wrongAnswers(to: "4.3", of: Checks.all, like: ratios) { answers in
    answers.add(
      "at least the minimum, seen only where a word has exactly so many",
      says: "This keeps words seen exactly `minimum` times"
    ) {
      counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count >= minimum {
        ratios[word] = quotient(counts.positive[word] ?? 0, counts.negative[word] ?? 0)
      }
      return ratios
    }
    answers.add("the minimum is not looked at", says: "All words have a ratio here") {
      counts, minimum in
      var ratios: [String: Double] = [:]
      for word in counts.total.keys {
        ratios[word] = quotient(counts.positive[word] ?? 0, counts.negative[word] ?? 0)
      }
      return ratios
    }
    answers.add(
      "rare words get 0 in place of being left out", says: "Rare words have the ratio 0 here"
    ) { counts, minimum in
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
    answers.add(
      "the positive occurrences must be above the minimum",
      says: "Only the positive count is compared with `minimum`"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, positive) in counts.positive where positive > minimum {
        ratios[word] = quotient(positive, counts.negative[word] ?? 0)
      }
      return ratios
    }
    answers.add(
      "words of one kind of review only are left out, seen only where there are such",
      says: "Words that only one kind of review has are left out"
    ) {
      counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        if let positive = counts.positive[word], let negative = counts.negative[word] {
          ratios[word] = quotient(positive, negative)
        }
      }
      return ratios
    }
    answers.add(
      "the list starts anew with each word, so one word is left", says: "Only one word has a ratio"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        ratios = [word: quotient(counts.positive[word] ?? 0, counts.negative[word] ?? 0)]
      }
      return ratios
    }
    answers.add(
      "the minimum is fixed at 100, seen only where it is another",
      says: "The words kept are those seen more than 100 times"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > 100 {
        ratios[word] = quotient(counts.positive[word] ?? 0, counts.negative[word] ?? 0)
      }
      return ratios
    }
    answers.add(
      "positive divided by all occurrences",
      says: "The positive count is divided by the total plus 1"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        ratios[word] = quotient(counts.positive[word] ?? 0, count)
      }
      return ratios
    }
    answers.add("only ratios above 1 are kept", says: "Only ratios above 1 are kept") {
      counts, minimum in
      Solutions.ratios(counts, moreThan: minimum).filter { $0.value > 1 }
    }
    answers.add("the ratios are rounded", says: "Every number is rounded to a whole one") {
      counts, minimum in
      Solutions.ratios(counts, moreThan: minimum).mapValues { $0.rounded() }
    }
    answers.add(
      "the negative count grows by the minimum in place of 1",
      says: "`minimum` is added below the bar"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        let below = counts.negative[word, default: 0] + minimum
        ratios[word] = Double(counts.positive[word, default: 0]) / Double(below)
      }
      return ratios
    }
    answers.add(
      "the words of positive reviews alone, with the total below the bar",
      says: "Words that no positive review has are left out"
    ) {
      counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.positive where counts.total[word, default: 0] > minimum {
        ratios[word] = Double(count) / Double(counts.total[word, default: 0])
      }
      return ratios
    }
    answers.add("the sum of all counts is compared", says: "All words have a ratio here") {
      counts, minimum in
      let sum = counts.total.values.reduce(0, +)
      return sum > minimum ? Solutions.ratios(counts, moreThan: 0) : [:]
    }
    answers.add(
      "positive and negative are exchanged for negative words",
      says: "The larger count always stands above the bar"
    ) { counts, minimum in
      var ratios: [String: Double] = [:]
      for (word, count) in counts.total where count > minimum {
        let (p, n) = (counts.positive[word, default: 0], counts.negative[word, default: 0])
        ratios[word] = quotient(max(p, n), min(p, n))
      }
      return ratios
    }
  }

private let answersTo04_4: [WrongAnswer] =
  wrongAnswers(to: "4.4", of: Checks.all, like: logRatio) { answers in
    answers.add("the logarithm to base 10", says: "This is the logarithm to base 10") { ratio in
      log10(ratio)
    }
    answers.add("the logarithm to base 2", says: "This is the logarithm to base 2") { ratio in
      log2(ratio)
    }
    answers.add(
      "1 is added before the logarithm", says: "This is ln(1 + ratio), which is never negative"
    ) { ratio in log(ratio + 1) }
    answers.add("the opposite sign", says: "The sign is flipped") { ratio in -log(ratio) }
    answers.add(
      "the inverse is turned over but its minus forgotten, seen only below 1",
      says: "The minus is lost below 1"
    ) { ratio in
      if ratio >= 1 {
        return log(ratio)
      } else {
        return log(1 / ratio)
      }
    }
    answers.add("the distance from 1 without a logarithm", says: "This is the distance from 1") {
      ratio in ratio - 1
    }
    answers.add(
      "0.01 is added below 1 against a division by 0, seen only up to 1",
      says: "0.01 is added to ratios up to 1"
    ) { ratio in
      if ratio > 1 {
        return log(ratio)
      } else {
        return -log(1 / (ratio + 0.01))
      }
    }
    answers.add("the logarithm of the square", says: "Every number is 2 times too large") { ratio in
      log(ratio * ratio)
    }
    answers.add(
      "the difference from 1 over the sum",
      says: "This is (ratio − 1) / (ratio + 1), of the right sign, but"
    ) { ratio in (ratio - 1) / (ratio + 1) }
    answers.add("rounded to two places", says: "Every number is rounded to 2 decimals") { ratio in
      (log(ratio) * 100).rounded() / 100
    }
    answers.add("1 is subtracted from the logarithm", says: "Every number is too small by 1") {
      ratio in log(ratio) - 1
    }
  }

/// The ratio of exercise 4.2, which a learner gets right.
private func quotient(_ positive: Int, _ negative: Int) -> Double {
  Double(positive) / Double(negative + 1)
}

private let answersToLesson04: [WrongAnswer] =
  answersTo04_1 + answersTo04_2 + answersTo04_3 + answersTo04_4
