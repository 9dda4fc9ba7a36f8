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
    check.measure { ratio, draw in
      let pairs = [(7, 2), (10, 0), (2, 8), (0, 4), (5, 1), (173_324, 163_389)].map {
        (draw.count($0), draw.count($1))
      }
      let answers = pairs.map { ("ratio(positive: \($0), negative: \($1))", ratio($0, $1)) }
      return [Measured("ratio", labelled: answers)]
    }
  }

  private static let logRatioCheck = Exercise(
    "4.4", "the logarithm of a ratio", learner: logRatio, solution: Solutions.logRatio,
    reference: Reference.values, buildsOn: ["4.3"]
  ) { check in
    for (sentence, code) in Mistakes.logarithms { check.mistake(sentence, code) }
    check.hint("Which function turns 2 and ½ into numbers of the same size and opposite signs?")
    check.hint("It is 0 at 1, and it turns a product into a sum.")
    check.hint("ln(ratio); Foundation calls it `log`.")
    check.hint(
      "In Swift a function is called with brackets, and its result is returned: `return log(…)`. What goes into the brackets?"
    )
    check.namesShowTheCall()
    check.measure { [Measured("logRatio", at: $1([0.18, 0.5, 0.8, 1, 2, 4.02]), $0)] }
  }
}
