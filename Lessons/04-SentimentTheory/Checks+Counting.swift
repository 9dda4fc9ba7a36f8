import Exercises
import Lab
import Sentiment

// The check of the counts.

extension Checks {
  /// Two reviews of either kind, of unequal lengths.
  private static let reviews: [(words: [String], sentiment: Sentiment)] = [
    (["a", "good", "", "good", "film"], .positive),
    (["a", "bad", "bad", "bad", "film", ""], .negative),
    (["good", "", "", "fun", "."], .positive),
    (["dull", "Bad", "bad"], .negative),
  ]

  static let countCheck = Exercise(
    "4.1", "counting words", learner: count, solution: Solutions.count,
    reference: Reference.values
  ) { check in
    addWrongWords(to: &check)
    Mistakes.addWrongCounts(to: &check)
    Mistakes.addWrongLists(to: &check)
    check.hint("A word occurs twice in a positive review. Which counts change, and by how much?")
    check.hint("Go through the words one by one; each time, two of the three counts grow by 1.")
    check.hint(
      "counts.total[word, default: 0] += 1, and the same for the one that the label names.")
    check.hint(
      "`for word in words { … }` goes through them, and in it `switch sentiment` with `case .positive:` and `case .negative:`, or `if sentiment == .positive { … } else { … }`, chooses the list."
    )
    check.given("counts", text: "WordCounts(), to which these reviews are added one by one:")
    for (number, review) in reviews.enumerated() {
      check.given("words of review \(number + 1)", text: "\(review.words), .\(review.sentiment)")
    }
    check.measure { count, draw in
      var counts = WordCounts()
      for (words, sentiment) in reviews {
        count(draw.texts(draw.repeated(words)), sentiment, &counts)
      }
      let words = draw.texts(["a", "good", "", "film", "fun", "bad", "Bad", "dull", "."])
      return [
        ("positive", counts.positive), ("negative", counts.negative), ("total", counts.total),
      ]
      .map { name, counts in
        Measured(
          "counts.\(name)",
          labelled: words.map {
            ("counts.\(name)[\"\($0)\"]", Double(counts[$0, default: 0]))
          })
      }
    }
  }

  /// Mistakes in going through the words.
  private static func addWrongWords(to check: inout Check<Mistakes.Counting>) {
    check.mistake(
      "Each word counts only once per review here; it counts as often as it occurs.",
      Mistakes.counting { Array(Set($0)) })
    check.mistake(
      "In `counts.total` each word counts once per review; it counts as often as it occurs.",
      { words, sentiment, counts in
        var own = counts
        Solutions.count(words, of: sentiment, into: &own)
        Solutions.count(Array(Set(words)), of: sentiment, into: &counts)
        (counts.positive, counts.negative) = (own.positive, own.negative)
      })
    check.mistake(
      "Only in `counts.total` a word counts as often as it occurs; in the others it should, too.",
      { words, sentiment, counts in
        var own = counts
        Solutions.count(words, of: sentiment, into: &own)
        Solutions.count(Array(Set(words)), of: sentiment, into: &counts)
        counts.total = own.total
      })
    check.mistake(
      "A word that comes twice in a row counts once; it counts as often as it occurs.",
      Mistakes.counting { words in
        words.indices.filter { $0 == 0 || words[$0] != words[$0 - 1] }.map { words[$0] }
      })
    check.mistake(
      "Empty words are left out; they count like any other.",
      Mistakes.counting { $0.filter { !$0.isEmpty } })
    check.mistake(
      "Signs such as “.” are left out; they count like any other word.",
      Mistakes.counting { $0.filter { $0 != "." } })
    check.mistake(
      "Signs such as “.” are left out, and empty words too; they count like any other.",
      Mistakes.counting { $0.filter { !$0.isEmpty && $0 != "." } })
    check.mistake(
      "Words of a single letter and empty ones are left out; they count like any other.",
      Mistakes.counting { $0.filter { $0.count > 1 } })
    check.mistake(
      "“Bad” and “bad” are counted as one word; leave the words as they are.",
      Mistakes.counting { $0.map { $0.lowercased() } })
    check.mistake(
      "The first word of each review is left out; places are counted from 0.",
      Mistakes.counting { Array($0.dropFirst()) })
    check.mistake(
      "The last word of each review is left out: does the loop end one too early?",
      Mistakes.counting { Array($0.dropLast()) })
    check.mistake(
      "Only the first word of each review counts: is there a `return` or `break` in the loop?",
      Mistakes.counting { Array($0.prefix(1)) })
    check.mistake(
      "Only the last word of each review counts; count inside the loop, not after it.",
      Mistakes.counting { Array($0.suffix(1)) })
    check.mistake(
      "A word that occurs n times in a review adds n · n: count 1 for each occurrence.",
      Mistakes.counting { words in words.flatMap { word in words.filter { $0 == word } } })
    check.mistake(
      "Every occurrence counts 2; it counts 1.", Mistakes.counting { $0 + $0 })
  }
}
