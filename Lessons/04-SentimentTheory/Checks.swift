import Exercises
import Foundation
import Lab
import Sentiment

/// What is right in lesson 4, and which mistakes are known. Continued in Checks+Counting.swift and
/// Checks+Ratios.swift.
enum Checks {
  static let all = [countCheck, ratioCheck, ratiosCheck, logRatioCheck]

  private static let ratioCheck = Exercise(
    "4.2", "the ratio", learner: ratio, solution: Solutions.ratio, reference: Reference.values,
    buildsOn: ["4.1"]
  ) { check in
    Mistakes.addWrongBars(to: &check)
    check.hint("What is the ratio of a word that only positive reviews have?")
    check.hint("Below the bar stands the negative count plus 1, so that it is never 0.")
    check.hint("positive / (negative + 1), both converted to Double before you divide.")
    check.hint(
      "In Swift `Double(positive)` converts one count; the other needs the + 1 inside its brackets, `Double(… + 1)`."
    )
    check.namesShowTheCall()
    check.measure { ratio in
      let pairs = [(7, 2), (10, 0), (2, 8), (0, 4), (5, 1), (173_324, 163_389)]
      let answers = pairs.map { ("ratio(positive: \($0), negative: \($1))", ratio($0, $1)) }
      return [Measured("ratio", labelled: answers)]
    }
  }

  private static let logRatioCheck = Exercise(
    "4.4", "the logarithm of a ratio", learner: logRatio, solution: Solutions.logRatio,
    reference: Reference.values, buildsOn: ["4.3"]
  ) { check in
    let mistakes: [(String, (Double) -> Double)] = [
      ("This is the logarithm to base 10; the natural one is `log`.", { log10($0) }),
      ("This is the logarithm to base 2; the natural one is `log`.", { log2($0) }),
      ("The sign is flipped; a ratio above 1 has a positive logarithm.", { -log($0) }),
      ("This is ln(1 + ratio), which is never negative; add no 1 here.", { log(1 + $0) }),
      ("This is ln(1 + ratio) to base 10: take `log`, and add no 1.", { log10(1 + $0) }),
      ("This is the ratio itself; take its logarithm.", { $0 }),
      ("This is the distance from 1; take the logarithm, which is 0 at 1 too.", { $0 - 1 }),
      ("This is the distance from 1, turned round; take the logarithm.", { 1 - $0 }),
      ("This is 1 divided by the ratio; take its logarithm.", { 1 / $0 }),
      (
        "The minus is lost below 1: the logarithm of ½ is that of 2 with a minus.", { abs(log($0)) }
      ),
      (
        "0.01 is added to ratios up to 1; nothing is to be added.", { log($0 > 1 ? $0 : $0 + 0.01) }
      ),
      ("0.01 is added to the ratio; nothing is to be added.", { log($0 + 0.01) }),
      (
        "Ratios up to 1 are turned over, and 0.01 is added, but the minus is lost: the logarithm alone does it all.",
        { $0 > 1 ? log($0) : log(1 / ($0 + 0.01)) }
      ),
      (
        "Below 1 this is −1 / ratio and above it the ratio: of opposite signs, but not yet the logarithm.",
        { $0 >= 1 ? $0 : -1 / $0 }
      ),
      (
        "This is the ratio minus 1, and below 1 that of the inverse with a minus: take the logarithm.",
        { $0 >= 1 ? $0 - 1 : 1 - 1 / $0 }
      ),
      ("This is eˣ, the opposite of the logarithm: `log` is wanted.", { exp($0) }),
      ("This is the logarithm of ratio − 1: take that of the ratio itself.", { log($0 - 1) }),
      ("The logarithm is multiplied by the ratio: it is wanted alone.", { $0 * log($0) }),
      ("This is the square root; the logarithm is wanted.", { $0.squareRoot() }),
      (
        "The logarithm's square root is taken: the logarithm alone is wanted.",
        { log($0).squareRoot() }
      ),
      (
        "This is (ratio − 1) / (ratio + 1), of the right sign, but not the logarithm.",
        { ($0 - 1) / ($0 + 1) }
      ),
      ("Ratios below 1 count as 0 here; their logarithm is negative.", { $0 < 1 ? 0 : log($0) }),
      ("Ratios above 1 count as 0 here; their logarithm is positive.", { $0 > 1 ? 0 : log($0) }),
    ]
    for (sentence, code) in mistakes { check.mistake(sentence, code) }
    check.hint("Which function turns 2 and ½ into numbers of the same size and opposite signs?")
    check.hint("It is 0 at 1, and it turns a product into a sum.")
    check.hint("ln(ratio); Foundation calls it `log`.")
    check.hint(
      "In Swift a function is called with brackets, and its result is returned: `return log(…)`. What goes into the brackets?"
    )
    check.namesShowTheCall()
    check.measure { [Measured("logRatio", at: [0.18, 0.5, 0.8, 1, 2, 4.02], $0)] }
  }
}
