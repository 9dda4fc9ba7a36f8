import Exercises
import Foundation
import Lab

/// What is right in lesson 1, and which mistakes are known. Continued in Checks+Output.swift,
/// Checks+ErrorTerm.swift and Checks+WeightStep.swift.
enum Checks {
  static let all = [sigmoidCheck, sigmoidPrimeCheck, outputCheck, errorTermCheck, weightStepCheck]

  private static let points: [Double] = [-3, -0.4, 0, 0.7, 2.5]

  private static let sigmoidCheck = Exercise(
    "1.1", "the sigmoid", learner: sigmoid, solution: Solutions.sigmoid,
    reference: Reference.values, standIns: ["Sigmoid"]
  ) { check in
    check.slips(Slip.sigmoids) { $0 }
    check.slips(Slip.sigmoidFormulas) { $0 }
    check.hint("What does e⁻ˣ go towards when x is large, and when it is very negative?")
    check.hint(
      "For large x the fraction must come close to 1, so what is below the bar must come close to 1."
    )
    check.hint("σ(x) = 1 / (1 + e⁻ˣ), and e⁻ˣ is exp(-x).")
    check.hint("In Swift the bar is `/`, and all that stands below it needs brackets: `1 / (…)`.")
    check.namesShowTheCall()
    check.measure { sigmoid, draw in
      let ends = [-1000.0, 1000].map { ("sigmoid(\(Format.number($0)))", sigmoid($0)) }
      return [
        Measured("sigmoid", at: draw(points), sigmoid),
        Measured("sigmoid far out", labelled: ends),
      ]
    }
  }

  private static let sigmoidPrimeCheck = Exercise(
    "1.2", "the slope of the sigmoid", learner: sigmoidPrime, solution: Solutions.sigmoidPrime,
    reference: Reference.values, buildsOn: ["1.1"], standIns: ["Sigmoid"]
  ) { check in
    Mistakes.wrongSlopes { sentence, slope in
      check.mistake(sentence) { slope($0, Solutions.sigmoid($0)) }
    }
    Mistakes.measuredSlopes { check.mistake($0, $1) }
    check.hint("Where is the sigmoid steepest, and how steep is it far out?")
    check.hint("The slope can be computed from the sigmoid's own value, without another exp.")
    check.hint("σ′(x) = σ(x) · (1 − σ(x)).")
    check.hint("Keep the value under a name, `let a = sigmoid(x)`, and put brackets round `1 - a`.")
    check.following { sigmoid($0) * (1 - sigmoid($0)) }
    check.namesShowTheCall()
    check.measure { [Measured("sigmoidPrime", at: $1(points), $0)] }
  }
}
