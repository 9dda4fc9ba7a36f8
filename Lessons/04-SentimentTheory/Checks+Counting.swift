import Exercises
import Lab
import Sentiment

// The check of the counts.

extension Checks {
  static let countCheck = Exercise(
    "4.1", "counting words", learner: count, solution: Solutions.count,
    reference: Reference.values
  ) { check in
    check.mistake("Each word counts only once per review here; it counts as often as it occurs.") {
      words, sentiment, counts in
      Solutions.count(Array(Set(words)), of: sentiment, into: &counts)
    }
    check.mistake("The counts are set to 1 (=); they have to grow by 1 (+=).") {
      words, sentiment, counts in
      for word in words {
        counts.total[word] = 1
        if sentiment == .positive { counts.positive[word] = 1 } else { counts.negative[word] = 1 }
      }
    }
    check.mistake("Positive and negative are swapped.") { words, sentiment, counts in
      Solutions.count(words, of: sentiment == .positive ? .negative : .positive, into: &counts)
    }
    check.mistake("The words of every review are counted both as positive and as negative.") {
      words, _, counts in
      let before = counts.total
      Solutions.count(words, of: .positive, into: &counts)
      counts.total = before
      Solutions.count(words, of: .negative, into: &counts)
    }
    check.mistake("`counts.total` stays as it was; every word counts there too.") {
      words, sentiment, counts in
      let before = counts.total
      Solutions.count(words, of: sentiment, into: &counts)
      counts.total = before
    }
    check.mistake("Empty words are left out; they count like any other.") {
      words, sentiment, counts in
      Solutions.count(words.filter { !$0.isEmpty }, of: sentiment, into: &counts)
    }
    check.hint("A word occurs twice in a positive review. Which counts change, and by how much?")
    check.hint("Go through the words one by one; each time, two of the three counts grow by 1.")
    check.hint(
      "counts.total[word, default: 0] += 1, and the same for the one that the label names.")
    check.measure { count in
      var counts = WordCounts()
      count(["a", "good", "", "good", "film"], .positive, &counts)
      count(["good", "", "", "fun"], .positive, &counts)
      count(["a", "bad", "bad", "bad", "film", ""], .negative, &counts)
      return [
        ("positive", counts.positive), ("negative", counts.negative), ("total", counts.total),
      ]
      .map { name, counts in
        Measured(
          "counts.\(name)",
          labelled: ["a", "good", "", "film", "fun", "bad"].map {
            ("counts.\(name)[\"\($0)\"]", Double(counts[$0, default: 0]))
          })
      }
    }
  }
}
