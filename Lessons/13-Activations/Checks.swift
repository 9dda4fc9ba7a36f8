import Exercises
import Foundation
import Lab

/// What is right in lesson 13, and which mistakes are known. Continued in the files Checks+….swift.
enum Checks {
  static let all = [
    sigmoidPrimeCheck, tanhPrimeCheck, reluPrimeCheck, chainGradientsCheck, gradientNormCheck,
  ]

  /// On both sides, flat and steep, and so far out that e¹⁰⁰⁰ would be infinite.
  static let points: [Double] = [-1000, -3, -0.4, 0, 0.7, 2.5, 1000]

  private static let sigmoidPrimeCheck = Exercise(
    "13.1", "the slope of the sigmoid", learner: sigmoidPrime, solution: Solutions.sigmoidPrime,
    reference: Reference.values, standIns: ["Sigmoid"]
  ) { check in
    addFactors(to: &check)
    addOtherSlopes(to: &check)
    check.slips(
      Slip.sigmoidSlopes, in: "With a = σ(x): ",
      except: ["none", "only a", "only 1 − a", "tanh", "ReLU", "again"]
    ) { slope in { slope(sigmoid($0)) } }
    // σ(−x) and σ(|x|) have the same slope.
    check.slips(
      Slip.sigmoids, in: "The slope of something else: ",
      except: ["sign", "none", "tanh", "ReLU", "step", "size", "twice"]
    ) { wrong in { wrong($0) * (1 - wrong($0)) } }
    check.hint("You wrote it in lesson 1. Where is the sigmoid steepest, and how steep there?")
    check.hint("The slope follows from the sigmoid's own value; work that out first.")
    check.hint("σ′(x) = σ(x) · (1 − σ(x)), which is 1/4 at 0.")
    check.hint(
      "Begin with `let value = sigmoid(x)`. The bracket needs a `*` before it: `… * (1 - …)`.")
    check.namesShowTheCall()
    check.measure { [Measured("sigmoidPrime", at: $1(points), $0)] }
  }

  private typealias SlopeCheck = Check<(Double) -> Double>

  /// σ(x) and 1 − σ(x), one of them wrong.
  private static func addFactors(to check: inout SlopeCheck) {
    check.mistake("σ is applied twice: this is the slope at σ(x), and the slope at x is wanted.") {
      Solutions.sigmoidPrime(sigmoid($0))
    }
    check.mistake(
      "This is x · (1 − x): that is right if x is σ(h), but here σ has yet to be applied."
    ) { $0 * (1 - $0) }
    check.mistake("This is σ(x) itself: the slope is σ(x) · (1 − σ(x)).") { sigmoid($0) }
    check.mistake("This is 1 − σ(x): the factor σ(x) is missing.") { 1 - sigmoid($0) }
    check.mistake("This is σ(x) itself, not a number far out: the slope is σ(x) · (1 − σ(x)).") {
      exp($0) / (1 + exp($0))
    }
    check.mistake("This is 1 − σ(x), not a number far out: the factor σ(x) is missing.") {
      exp(-$0) / (1 + exp(-$0))
    }
    check.mistake("One factor is divided by the other: multiply σ(x) and 1 − σ(x).") {
      sigmoid($0) / (1 - sigmoid($0))
    }
    check.mistake("One factor is divided by the other: multiply σ(x) and 1 − σ(x).") {
      (1 - sigmoid($0)) / sigmoid($0)
    }
    check.mistake("This is 1 − σ(x)², tanh's formula with σ in it.") {
      1 - sigmoid($0) * sigmoid($0)
    }
    check.mistake("In the second factor σ is missing: it is 1 − σ(x), not 1 − x.") {
      sigmoid($0) * (1 - $0)
    }
    check.mistake("In the first factor σ is missing: it is σ(x), not x.") {
      $0 * (1 - sigmoid($0))
    }
    check.mistake("This is σ(x) · σ(1 − x): the second factor is 1 − σ(x).") {
      sigmoid($0) * sigmoid(1 - $0)
    }
    check.mistake("This is σ of x · (1 − x): take σ of x first, and then multiply.") {
      sigmoid($0 * (1 - $0))
    }
    check.mistake("The sigmoid is applied to the slope once more: leave it out.") {
      sigmoid(Solutions.sigmoidPrime($0))
    }
    check.mistake("This is multiplied with x as well: the slope is σ(x) · (1 − σ(x)) alone.") {
      $0 * Solutions.sigmoidPrime($0)
    }
    check.mistake("This is σ(x)²: the second factor is 1 − σ(x).") { sigmoid($0) * sigmoid($0) }
    check.mistake("This is (1 − σ(x))²: the first factor is σ(x).") {
      (1 - sigmoid($0)) * (1 - sigmoid($0))
    }
    check.mistake("The factor σ(x) is in it twice: once is enough.") {
      sigmoid($0) * Solutions.sigmoidPrime($0)
    }
    check.mistake("The factor 1 − σ(x) is in it twice: once is enough.") {
      (1 - sigmoid($0)) * Solutions.sigmoidPrime($0)
    }
    check.mistake("σ(x) and 1 − σ(x) are added, which is always 1: multiply them.") { _ in 1 }
    check.mistake("One is subtracted from the other, 2σ(x) − 1: multiply them.") {
      2 * sigmoid($0) - 1
    }
  }

  /// Slopes of something else.
  private static func addOtherSlopes(to check: inout SlopeCheck) {
    check.mistake("This is the slope of tanh, 1 − tanh²(x): the sigmoid's is wanted.") {
      Solutions.tanhPrime($0)
    }
    check.mistake("This is tanh(x) · (1 − tanh(x)): σ belongs in it, not tanh.") {
      tanh($0) * (1 - tanh($0))
    }
    check.mistake("This is ReLU's slope, 1 or 0: the sigmoid bends everywhere.") {
      Solutions.reluPrime($0)
    }
    Mistakes.addDifferences(of: { sigmoid($0) }, to: &check)
    check.mistake("This is divided by x as well: the slope is σ(x) · (1 − σ(x)) alone.") {
      Solutions.sigmoidPrime($0) / $0
    }
    check.mistake("This is always 1/4, the slope at 0: it depends on x.") { _ in 0.25 }
    check.mistake(
      "Far out this is not a number, since e¹⁰⁰⁰ is infinite: σ(x) · (1 − σ(x)) has no such trouble."
    ) { exp(-$0) / ((1 + exp(-$0)) * (1 + exp(-$0))) }
    check.mistake(
      "Far out this is not a number, since e¹⁰⁰⁰ is infinite: σ(x) · (1 − σ(x)) has no such trouble."
    ) { exp($0) / ((1 + exp($0)) * (1 + exp($0))) }
    check.mistake("The sign is flipped: the sigmoid rises, so its slope is positive.") {
      -exp(-$0) / ((1 + exp(-$0)) * (1 + exp(-$0)))
    }
    check.mistake("The second slope is not asked for: this is how σ′ itself changes.") {
      Solutions.sigmoidPrime($0) * (1 - 2 * sigmoid($0))
    }
  }
}
