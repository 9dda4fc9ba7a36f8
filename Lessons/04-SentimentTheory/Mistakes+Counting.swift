import Exercises
import Foundation
import Lab
import Sentiment

// Mistakes in counting words.

extension Mistakes {
  /// Mistakes in what is added, in all lists alike or in some.
  static func addWrongCounts(to check: inout Check<Mistakes.Counting>) {
    check.mistake(
      "The counts are set to 1 (=); they have to grow by 1 (+=).", Mistakes.counting(Mistakes.toOne)
    )
    check.mistake(
      "`counts.total` is set to 1 (=); it has to grow by 1 (+=), as the others do.",
      Mistakes.counting(Mistakes.toOne, in: [.total]))
    check.mistake(
      "`counts.positive` and `counts.negative` are set to 1 (=); they have to grow by 1 (+=).",
      Mistakes.counting(Mistakes.toOne, in: [.positive, .negative]))
    check.mistake(
      "A new word begins with 0, so its first occurrence is lost: it begins with 1.",
      Mistakes.counting(Mistakes.fromZero))
    check.mistake(
      "`counts.total` is one too low for every word: the first occurrence counts 1, too.",
      Mistakes.counting(Mistakes.fromZero, in: [.total]))
    check.mistake(
      "In `counts.positive` and `counts.negative` a new word begins with 0: it begins with 1.",
      Mistakes.counting(Mistakes.fromZero, in: [.positive, .negative]))
    check.mistake(
      "Every word counts one too many: a new word begins with 0, and then grows by 1.",
      Mistakes.counting { $0[$1, default: 1] += 1 })
    check.mistake(
      "The counts begin anew with each review: add to those that are there already.",
      { words, sentiment, counts in
        counts = WordCounts()
        Solutions.count(words, of: sentiment, into: &counts)
      })
    check.mistake(
      "A word's count is that of the last review it is in: add it to what was counted before.",
      { words, sentiment, counts in
        var own = WordCounts()
        Solutions.count(words, of: sentiment, into: &own)
        counts.positive.merge(own.positive) { $1 }
        counts.negative.merge(own.negative) { $1 }
        counts.total.merge(own.total) { $1 }
      })
    check.mistake(
      "Each word counts as many as the review has words; it counts 1 for each occurrence.",
      Mistakes.counting { words in words.flatMap { Array(repeating: $0, count: words.count) } })
    check.mistake(
      "Each word counts as many as it has letters; it counts 1 for each occurrence.",
      Mistakes.counting { $0.flatMap { Array(repeating: $0, count: $0.count) } })
    check.mistake(
      "The counts are doubled with each occurrence; they grow by 1.",
      Mistakes.counting { $0[$1] = 2 * $0[$1, default: 1] })
    check.mistake(
      "The counts go down: add 1 for each occurrence.",
      Mistakes.counting { $0[$1, default: 0] -= 1 })
  }

  /// Mistakes in which lists are counted in.
  static func addWrongLists(to check: inout Check<Mistakes.Counting>) {
    let byOne = Mistakes.byOne
    check.mistake("Positive and negative are swapped.") { words, sentiment, counts in
      Solutions.count(words, of: sentiment == .positive ? .negative : .positive, into: &counts)
    }
    check.mistake(
      "The words of every review are counted both as positive and as negative.",
      Mistakes.counting { _, _ in byOne })
    check.mistake(
      "Positive reviews are counted as negative too: is an `else` missing?",
      Mistakes.counting { $0 == .positive && $1 == .negative ? nil : byOne })
    check.mistake(
      "Negative reviews are counted as positive too: is an `else` missing?",
      Mistakes.counting { $0 == .negative && $1 == .positive ? nil : byOne })
    check.mistake(
      "Every review counts as positive: look at `sentiment`.",
      Mistakes.counting { list, _ in list == .negative ? nil : byOne })
    check.mistake(
      "Every review counts as negative: look at `sentiment`.",
      Mistakes.counting { list, _ in list == .positive ? nil : byOne })
    check.mistake(
      "`counts.total` stays as it was; every word counts there too.",
      Mistakes.counting { $0 != .total && $0.has($1) ? byOne : nil })
    check.mistake(
      "Only `counts.total` grows; the words count in `positive` or `negative` too.",
      Mistakes.counting { list, _ in list == .total ? byOne : nil })
    check.mistake(
      "`counts.negative` stays as it was; the words of negative reviews count there.",
      Mistakes.counting { $0 != .negative && $0.has($1) ? byOne : nil })
    check.mistake(
      "`counts.positive` stays as it was; the words of positive reviews count there.",
      Mistakes.counting { $0 != .positive && $0.has($1) ? byOne : nil })
    check.mistake(
      "`counts.total` grows with positive reviews only; the words of all reviews count there.",
      Mistakes.counting { $0.has($1) && !($0 == .total && $1 == .negative) ? byOne : nil })
    check.mistake(
      "`counts.total` grows with negative reviews only; the words of all reviews count there.",
      Mistakes.counting { $0.has($1) && !($0 == .total && $1 == .positive) ? byOne : nil })
    check.mistake(
      "Words known from positive reviews count as positive in negative ones, too; the review's `sentiment` says where."
    ) { words, sentiment, counts in
      for word in words {
        let isPositive = sentiment == .positive || counts.positive[word] != nil
        Solutions.count([word], of: isPositive ? .positive : .negative, into: &counts)
      }
    }
    check.mistake(
      "Words known from negative reviews count as negative in positive ones, too; the review's `sentiment` says where."
    ) { words, sentiment, counts in
      for word in words {
        let isNegative = sentiment == .negative || counts.negative[word] != nil
        Solutions.count([word], of: isNegative ? .negative : .positive, into: &counts)
      }
    }
    check.mistake(
      "Negative reviews are not counted at all.",
      Mistakes.counting { $0.has($1) && $1 == .positive ? byOne : nil })
    check.mistake(
      "Positive reviews are not counted at all.",
      Mistakes.counting { $0.has($1) && $1 == .negative ? byOne : nil })
    check.mistake(
      "Nothing is counted: is only a copy changed, or do only words count that have a count already?",
      { _, _, _ in })
  }
}
