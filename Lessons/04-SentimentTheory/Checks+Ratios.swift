import Exercises
import Foundation
import Lab
import Sentiment

// The check of the words that were seen often enough.

extension Checks {
  /// How often each word occurs in positive and in negative reviews.
  private static let words = [
    "a": (7, 5), "b": (1, 3), "c": (2, 1), "d": (9, 0), "e": (0, 6), "f": (1, 0), "g": (8, 2),
    "h": (4, 1), "i": (5, 7), "j": (11, 1),
  ]
  private static let moreWords = [
    "dull": (0, 101), "film": (60, 41), "great": (250, 3), "odd": (45, 7), "plot": (30, 70),
    "the": (1500, 1400),
  ]

  /// Other words with other counts, in an order that is the same in every process.
  private static func drawn(_ words: [String: (Int, Int)], _ draw: Draw) -> [String: (Int, Int)] {
    let drawn = words.sorted { $0.key < $1.key }.map { word, counts in
      (draw.text(word), (draw.count(counts.0), draw.count(counts.1)))
    }
    return Dictionary(uniqueKeysWithValues: drawn)
  }

  private static func counts(of words: [String: (Int, Int)]) -> WordCounts {
    WordCounts(
      positive: words.mapValues(\.0).filter { $0.value > 0 },
      negative: words.mapValues(\.1).filter { $0.value > 0 },
      total: words.mapValues { $0.0 + $0.1 })
  }

  static let ratiosCheck = Exercise(
    "4.3", "words seen often enough", learner: ratios, solution: Solutions.ratios,
    reference: Reference.values, buildsOn: ["4.1", "4.2"]
  ) { check in
    Mistakes.addWrongChoices(to: &check)
    Mistakes.addWrongRatios(to: &check)
    check.hint("A word seen exactly `minimum` times: is that more than `minimum`?")
    check.hint(
      "Go through `counts.total`; where a count is high enough, work out the ratio of 4.2.")
    check.hint("ratios[word] = ratio(positive: …, negative: …) where counts.total[word] > minimum.")
    check.hint(
      "Begin with `var ratios: [String: Double] = [:]`; `for (word, total) in counts.total` goes through the words, and a count that may be missing is `counts.positive[word, default: 0]`."
    )
    for (minimum, words) in [(4, words), (100, moreWords)] {
      let counts = counts(of: words)
      check.given("counts.positive", text: text(counts.positive))
      check.given("counts.negative", text: text(counts.negative))
      check.given("counts.total", text: "\(text(counts.total)), moreThan: \(minimum)")
    }
    check.following { Mistakes.ratios($0, $1, ratio: ratio(positive:negative:)) }
    check.measure { ratios, draw in
      [(4, words), (100, moreWords)].flatMap { minimum, words in
        let (minimum, words) = (draw.count(minimum), drawn(words, draw))
        let answer = ratios(counts(of: words), minimum)
        let call = "ratios(counts, moreThan: \(minimum))"
        // A dictionary has no order: which word alone is left is chance.
        let shown = answer.count == 1 ? [:] : answer
        return [
          Measured("\(call).count", Double(answer.count)),
          Measured(
            call,
            labelled: words.keys.sorted().map {
              ("\(call)[\"\($0)\"] (−1 for none)", shown[$0] ?? -1)
            }),
        ]
      }
    }
  }

  private static func text(_ counts: [String: Int]) -> String {
    let entries = counts.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    return "[" + entries.joined(separator: ", ") + "]"
  }
}
