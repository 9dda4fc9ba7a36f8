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
      "The counts begin with 0 for each review: add to those that are there already.",
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
      "In `counts.total` every occurrence counts 2: is it raised in a branch and behind it too?",
      Mistakes.counting({ $0[$1, default: 0] += 2 }, in: [.total]))
    check.mistake(
      "Negative reviews lower the total here: it counts the words of all reviews.",
      Mistakes.counting { list, sentiment in
        guard list.has(sentiment) else { return nil }
        let isLowered = list == .total && sentiment == .negative
        return isLowered ? { $0[$1, default: 0] -= 1 } : Mistakes.byOne
      })
    check.mistake(
      "Only words that the total knows already count as positive or negative: count all of them.",
      { words, sentiment, counts in
        for word in words {
          var own = counts
          Solutions.count([word], of: sentiment, into: &own)
          if counts.total[word] == nil { counts.total = own.total } else { counts = own }
        }
      })
    check.mistake(
      "A word that is there already is not counted again; every occurrence counts 1.",
      { words, sentiment, counts in
        for word in words where counts.total[word] == nil {
          Solutions.count([word], of: sentiment, into: &counts)
        }
      })
    check.mistake(
      "The total is how many words have been counted so far: it is kept for each word.",
      { words, sentiment, counts in
        for word in words {
          let sum = counts.positive.values.reduce(0, +) + counts.negative.values.reduce(0, +)
          Solutions.count([word], of: sentiment, into: &counts)
          counts.total[word] = sum + 1
        }
      })
    check.mistake(
      "The counts go down: add 1 for each occurrence.",
      Mistakes.counting { $0[$1, default: 0] -= 1 })
  }
}
