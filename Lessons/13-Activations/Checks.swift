import Exercises
import Foundation
import Lab

/// What is right in lesson 13, and which mistakes are known. Continued in Checks+Chain.swift.
enum Checks {
  static let all = [
    sigmoidPrimeCheck, tanhPrimeCheck, reluPrimeCheck, chainGradientsCheck, gradientNormCheck,
  ]

  private static let points: [Double] = [-3, -0.4, 0, 0.7, 2.5]

  private static let sigmoidPrimeCheck = Exercise(
    "13.1", "the slope of the sigmoid", learner: sigmoidPrime, solution: Solutions.sigmoidPrime,
    reference: Reference.values
  ) { check in
    check.mistake("σ is applied twice: this is the slope at σ(x), and the slope at x is wanted.") {
      Solutions.sigmoidPrime(sigmoid($0))
    }
    check.mistake(
      "This is x · (1 − x): that is right if x is σ(h), but here σ has yet to be applied."
    ) { $0 * (1 - $0) }
    check.mistake("This is σ(x) itself: the slope is σ(x) · (1 − σ(x)).") { sigmoid($0) }
    check.mistake("This is 1 − σ(x): the factor σ(x) is missing.") { 1 - sigmoid($0) }
    check.mistake("This is 1 − σ(x)², tanh's formula with σ in it.") {
      1 - sigmoid($0) * sigmoid($0)
    }
    check.hint("You wrote it in lesson 1. Where is the sigmoid steepest, and how steep there?")
    check.hint("The slope follows from the sigmoid's own value; work that out first.")
    check.hint("σ′(x) = σ(x) · (1 − σ(x)), which is 1/4 at 0.")
    check.measure { [Measured("sigmoidPrime", at: points, $0)] }
  }

  private static let tanhPrimeCheck = Exercise(
    "13.2", "the slope of tanh", learner: tanhPrime, solution: Solutions.tanhPrime,
    reference: Reference.values
  ) { check in
    check.mistake("This is 1 − tanh(x): the square is missing, it is 1 − tanh²(x).") {
      1 - tanh($0)
    }
    check.mistake("This is 1 − x²: tanh has yet to be applied to x.") { 1 - $0 * $0 }
    check.mistake("tanh is applied twice: the slope at x is wanted, not the one at tanh(x).") {
      Solutions.tanhPrime(tanh($0))
    }
    check.mistake("This is tanh(x) · (1 − tanh(x)), the sigmoid's formula with tanh in it.") {
      tanh($0) * (1 - tanh($0))
    }
    check.mistake("This is 1 + tanh²(x): the square has to be subtracted.") {
      1 + tanh($0) * tanh($0)
    }
    check.hint("tanh is flat far out on both sides. What must its slope be there, and at 0?")
    check.hint("As with the sigmoid, the slope follows from the function's own value.")
    check.hint("tanh′(x) = 1 − tanh²(x), which is 1 at 0.")
    check.measure { [Measured("tanhPrime", at: points, $0)] }
  }

  private static let reluPrimeCheck = Exercise(
    "13.3", "the slope of ReLU", learner: reluPrime, solution: Solutions.reluPrime,
    reference: Reference.values
  ) { check in
    check.mistake("At 0 this is 1: the corner has no slope, and by convention 0 is taken there.") {
      $0 >= 0 ? 1 : 0
    }
    check.mistake("At 0 this is ½: a fair middle, but by convention 0 is taken there.") {
      $0 > 0 ? 1 : $0 == 0 ? 0.5 : 0
    }
    check.mistake("For negative x this is ½, as a leaky ReLU might have it: ReLU is flat there.") {
      $0 > 0 ? 1 : 0.5
    }
    check.mistake("This is ReLU itself: its slope is 1 wherever it rises.") { max(0, $0) }
    check.mistake("The sides are swapped: ReLU rises where x is positive.") { $0 > 0 ? 0 : 1 }
    check.mistake("Where x is negative the slope is 0, not −1: the function is flat there.") {
      $0 > 0 ? 1 : $0 < 0 ? -1 : 0
    }
    check.mistake("This is 1 everywhere, the slope of y = x: below 0 ReLU is flat.") { _ in 1 }
    check.hint("Draw max(0, x). How steep is each of its two straight parts?")
    check.hint("One number for positive x, another for all the rest, 0 included.")
    check.hint("ReLU′(x) = 1 where x > 0, else 0.")
    check.measure { [Measured("reluPrime", at: points, $0)] }
  }
}
