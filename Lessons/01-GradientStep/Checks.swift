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
    reference: Reference.values
  ) { check in
    check.slips(Slip.sigmoids) { $0 }
    check.mistake("For a large x this is ∞ / ∞, not a number: divide 1 by 1 + e⁻ˣ.") {
      exp($0) / (1 + exp($0))
    }
    check.mistake("This is e⁻ˣ / (1 + e⁻ˣ), which is 1 − σ(x): above the bar stands 1.") {
      exp(-$0) / (1 + exp(-$0))
    }
    check.mistake("This is a step from 0 to 1: the sigmoid rises smoothly, 1 / (1 + e⁻ˣ).") {
      $0 >= 0 ? 1 : 0
    }
    check.mistake("This is cut off at 0 and 1 and straight between: the sigmoid is a curve.") {
      min(max($0, 0), 1)
    }
    check.mistake("This is ln(1 + eˣ): the sigmoid is 1 / (1 + e⁻ˣ).") { log(1 + exp($0)) }
    check.mistake(
      "Brackets are missing: 1 / e⁻ˣ + 1 is eˣ + 1, and 1 is to be divided by all of it."
    ) {
      1 / exp(-$0) + 1
    }
    check.mistake("This is 1 − e⁻ˣ: the sigmoid is 1 / (1 + e⁻ˣ).") { 1 - exp(-$0) }
    check.mistake("This is x / (1 + |x|), from −1 to 1: the sigmoid is 1 / (1 + e⁻ˣ).") {
      $0 / (1 + abs($0))
    }
    check.mistake("This is (1 + x / (1 + |x|)) / 2: the sigmoid is 1 / (1 + e⁻ˣ).") {
      (1 + $0 / (1 + abs($0))) / 2
    }
    check.mistake("This is ½ + x / 4, a straight line: the sigmoid is a curve, 1 / (1 + e⁻ˣ).") {
      0.5 + $0 / 4
    }
    check.mistake("This is 1 / (1 − eˣ): below the bar stands 1 + e⁻ˣ.") { 1 / (1 - exp($0)) }
    check.mistake("This is 1 / (1 + e · (−x)): e is raised to the power −x, with `exp`.") {
      1 / (1 - M_E * $0)
    }
    check.mistake("This is 1 / (1 − x): e⁻ˣ is missing.") { 1 / (1 - $0) }
    check.mistake("This is 1 / (1 + x): e⁻ˣ is missing.") { 1 / (1 + $0) }
    check.mistake("This is 1 / (2 + e⁻ˣ): there is a 1 too many below the bar.") {
      1 / (2 + exp(-$0))
    }
    check.mistake("x is squared here: it is e⁻ˣ.") { 1 / (1 + exp(-$0 * $0)) }
    for limit in [0, 0.5, 1] {
      check.mistake("This is \(Format.number(limit)) for every x: the answer rises with x.") { _ in
        limit
      }
    }
    check.hint("What does e⁻ˣ go towards when x is large, and when it is very negative?")
    check.hint(
      "For large x the fraction must come close to 1, so what is below the bar must come close to 1."
    )
    check.hint("σ(x) = 1 / (1 + e⁻ˣ), and e⁻ˣ is exp(-x).")
    check.hint("In Swift the bar is `/`, and all that stands below it needs brackets: `1 / (…)`.")
    check.namesShowTheCall()
    check.measure { sigmoid in
      let ends = [-1000.0, 1000].map { ("sigmoid(\(Format.number($0)))", sigmoid($0)) }
      return [
        Measured("sigmoid", at: points, sigmoid), Measured("sigmoid far out", labelled: ends),
      ]
    }
  }

  private static let sigmoidPrimeCheck = Exercise(
    "1.2", "the slope of the sigmoid", learner: sigmoidPrime, solution: Solutions.sigmoidPrime,
    reference: Reference.values, buildsOn: ["1.1"]
  ) { check in
    Mistakes.wrongSlopes { sentence, slope in
      check.mistake(sentence) { slope($0, Solutions.sigmoid($0)) }
    }
    for way in [0.1, 0.01, 0.001, 1e-4, 1e-5, 1e-6] {
      check.mistake(Mistakes.onlyClose) { Mistakes.quotient($0, over: way, toBothSides: false) }
    }
    for way in [0.1, 0.01, 0.001] {
      check.mistake(Mistakes.onlyClose) { Mistakes.quotient($0, over: way, toBothSides: true) }
    }
    check.hint("Where is the sigmoid steepest, and how steep is it far out?")
    check.hint("The slope can be computed from the sigmoid's own value, without another exp.")
    check.hint("σ′(x) = σ(x) · (1 − σ(x)).")
    check.hint("Keep the value under a name, `let a = sigmoid(x)`, and put brackets round `1 - a`.")
    check.following { sigmoid($0) * (1 - sigmoid($0)) }
    check.namesShowTheCall()
    check.measure { [Measured("sigmoidPrime", at: points, $0)] }
  }
}
