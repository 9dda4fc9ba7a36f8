import Exercises
import Foundation
import Lab
import Sentiment

/// What is right in lesson 4, and which mistakes are known. Continued in Checks+Counting.swift.
enum Checks {
  static let all = [countCheck, ratioCheck, ratiosCheck, logRatioCheck]

  private static let ratioCheck = Exercise(
    "4.2", "the ratio", learner: ratio, solution: Solutions.ratio, reference: Reference.values,
    buildsOn: ["4.1"]
  ) { check in
    check.mistake(
      "The + 1 is missing, so for a word that no negative review contains you divide by 0."
    ) {
      Double($0) / Double($1)
    }
    check.mistake("Dividing whole numbers cuts off the fraction; convert them to Double first.") {
      Double($0 / ($1 + 1))
    }
    check.mistake("The ratio is upside down; it is positive over negative.") {
      Double($1) / Double($0 + 1)
    }
    check.mistake("Both counts get the + 1 here; only the negative count should.") {
      Double($0 + 1) / Double($1 + 1)
    }
    check.mistake("The + 1 is added to the ratio; it belongs to the negative count, below the bar.")
    {
      Double($0) / Double($1) + 1
    }
    check.mistake(
      "This is a share of all occurrences; a ratio has only the negative count below the bar."
    ) {
      Double($0) / Double($0 + $1 + 1)
    }
    check.hint("What is the ratio of a word that only positive reviews have?")
    check.hint("Below the bar stands the negative count plus 1, so that it is never 0.")
    check.hint("positive / (negative + 1), both converted to Double before you divide.")
    check.measure { ratio in
      let pairs = [(3, 1), (10, 0), (2, 7), (0, 4), (173_324, 163_389)]
      let answers = pairs.map { ("ratio(positive: \($0), negative: \($1))", ratio($0, $1)) }
      return [Measured("ratio", labelled: answers)]
    }
  }

  private static let ratiosCheck = Exercise(
    "4.3", "words seen often enough", learner: ratios, solution: Solutions.ratios,
    reference: Reference.values, buildsOn: ["4.1", "4.2"]
  ) { check in
    check.mistake(
      "This keeps words seen exactly `minimum` times; they must be seen more often than that."
    ) {
      Solutions.ratios($0, moreThan: $1 - 1)
    }
    check.mistake("All words have a ratio here; those seen too rarely should have none.") {
      counts, _ in
      Solutions.ratios(counts, moreThan: 0)
    }
    check.mistake("Only the positive count is compared with `minimum`; compare the total count.") {
      counts, minimum in
      Solutions.ratios(counts, moreThan: 0).filter { counts.positive[$0.key, default: 0] > minimum }
    }
    check.mistake("The rare words have a ratio here; the frequent ones should have it.") {
      counts, minimum in
      Solutions.ratios(counts, moreThan: 0).filter { counts.total[$0.key, default: 0] <= minimum }
    }
    check.mistake("Words that only one kind of review has are left out; their other count is 0.") {
      counts, minimum in
      Solutions.ratios(counts, moreThan: minimum).filter {
        counts.positive[$0.key] != nil && counts.negative[$0.key] != nil
      }
    }
    check.hint("A word seen exactly `minimum` times: is that more than `minimum`?")
    check.hint(
      "Go through `counts.total`; where a count is high enough, work out the ratio of 4.2.")
    check.hint("ratios[word] = ratio(positive: …, negative: …) where counts.total[word] > minimum.")
    check.measure { ratios in
      let words = ["a": (3, 2), "b": (1, 3), "c": (2, 1), "d": (9, 0), "e": (0, 5), "f": (1, 0)]
      let counts = WordCounts(
        positive: words.mapValues(\.0).filter { $0.value > 0 },
        negative: words.mapValues(\.1).filter { $0.value > 0 },
        total: words.mapValues { $0.0 + $0.1 })
      let answer = ratios(counts, 4)
      return [
        Measured("the number of words with a ratio", Double(answer.count)),
        Measured(
          "ratios",
          labelled: words.keys.sorted().map {
            ("the ratio of \"\($0)\" (−1 for none)", answer[$0] ?? -1)
          }),
      ]
    }
  }

  private static let logRatioCheck = Exercise(
    "4.4", "the logarithm of a ratio", learner: logRatio, solution: Solutions.logRatio,
    reference: Reference.values, buildsOn: ["4.3"]
  ) { check in
    check.mistake("This is the logarithm to base 10; the natural one is `log`.") { log10($0) }
    check.mistake("This is the logarithm to base 2; the natural one is `log`.") { log2($0) }
    check.mistake("The sign is flipped; a ratio above 1 has a positive logarithm.") { -log($0) }
    check.mistake("This is ln(1 + ratio), which is never negative; add no 1 here.") {
      log(1 + $0)
    }
    check.mistake("This is the ratio itself; take its logarithm.") { $0 }
    check.hint("Which function turns 2 and ½ into numbers of the same size and opposite signs?")
    check.hint("It is 0 at 1, and it turns a product into a sum.")
    check.hint("ln(ratio); Foundation calls it `log`.")
    check.measure { [Measured("logRatio", at: [0.18, 0.5, 1, 2, 4.02], $0)] }
  }
}
