import Exercises
import Lab
import Sentiment

// Words that are counted in wrong lists.

extension Mistakes {
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
