import Exercises
import Foundation
import Lab

// The check of the slope of ReLU.

extension Checks {
  static let reluPrimeCheck = Exercise(
    "13.3", "the slope of ReLU", learner: reluPrime, solution: Solutions.reluPrime,
    reference: Reference.values, standIns: ["ReLU"]
  ) { check in
    addCorners(to: &check)
    addSides(to: &check)
    check.hint("Draw max(0, x). How steep is each of its two straight parts?")
    check.hint("One number for positive x, another for all the rest, 0 included.")
    check.hint("ReLU′(x) = 1 where x > 0, else 0.")
    check.hint("Swift chooses between two values with `condition ? value : otherValue`.")
    check.namesShowTheCall()
    check.measure { reluPrime, draw in
      let points = [-1000, -3, -1, -0.4, -0.001, 0, 0.001, 0.3, 0.7, 1, 2.5, 1000]
      // In another order too: drawn numbers keep their sign.
      return [Measured("reluPrime", at: draw.shuffled(draw(points)), reluPrime)]
    }
  }

  /// What is made of 0, and where the corner is.
  private static func addCorners(to check: inout Check<(Double) -> Double>) {
    check.mistake("At 0 this is 1: the corner has no slope, and by convention 0 is taken there.") {
      $0 >= 0 ? 1 : 0
    }
    check.mistake("At 0 this is ½: a fair middle, but by convention 0 is taken there.") {
      $0 > 0 ? 1 : $0 == 0 ? 0.5 : 0
    }
    check.mistake("At 0 this is not a number: by convention 0 is taken there.") { max(0, $0) / $0 }
    check.mistake("At 0 this is −1: by convention 0 is taken there.") {
      $0 > 0 ? 1 : $0 == 0 ? -1 : 0
    }
    check.mistake(
      "Below 1 this is 0: is x compared with 1, or cut off? ReLU rises wherever x is above 0."
    ) { $0 > 1 ? 1 : 0 }
    check.mistake(
      "Below 1 this is 0: is x compared with 1, or cut off? ReLU rises wherever x is above 0."
    ) { $0 >= 1 ? 1 : 0 }
    for limit in [0.5, 0.1, 0.01, -0.5, -0.1, -0.01] {
      check.mistake("x is compared with another number: ReLU rises wherever x is above 0.") {
        $0 > limit ? 1 : 0
      }
    }
    check.mistake("Between 0 and 1 this is x: the slope is 1 wherever ReLU rises.") {
      max(0, min(1, $0))
    }
  }

  /// What is made of the two sides.
  private static func addSides(to check: inout Check<(Double) -> Double>) {
    check.mistake("For negative x this is ½, as a leaky ReLU might have it: ReLU is flat there.") {
      $0 > 0 ? 1 : 0.5
    }
    for leak in [0.001, 0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.3] {
      check.mistake("For negative x this is a leaky ReLU's small slope: ReLU is flat there.") {
        $0 > 0 ? 1 : leak
      }
      check.mistake("For negative x this is a leaky ReLU's small slope: ReLU is flat there.") {
        $0 > 0 ? 1 : $0 < 0 ? leak : 0
      }
    }
    check.mistake("This is ReLU itself: its slope is 1 wherever it rises.") { max(0, $0) }
    check.mistake(
      "This is the sigmoid's formula, a · (1 − a), with ReLU in it: ReLU's slope is 1 or 0."
    ) { max(0, $0) * (1 - max(0, $0)) }
    check.mistake("This is tanh's formula, 1 − a², with ReLU in it: ReLU's slope is 1 or 0.") {
      1 - max(0, $0) * max(0, $0)
    }
    check.mistake("This is x · (1 − x), the sigmoid's formula: ReLU's slope is 1 or 0.") {
      $0 * (1 - $0)
    }
    check.mistake("This is 1 − x: ReLU's slope is 1 where x is above 0, and else 0.") { 1 - $0 }
    let whole =
      "This is how far ReLU goes over a whole step of x: its slope is that at x itself."
    check.mistake(whole) { max(0, $0 + 1) - max(0, $0) }
    check.mistake(whole) { (max(0, $0 + 1) - max(0, $0 - 1)) / 2 }
    for change in [0.1, 0.01] {
      check.mistake("This is measured with a small change of x: near the corner that is no slope.")
      {
        (max(0, $0 + change) - max(0, $0)) / change
      }
      check.mistake("This is measured with a small change of x: near the corner that is no slope.")
      {
        (max(0, $0 + change) - max(0, $0 - change)) / (2 * change)
      }
    }
    check.mistake("The sides are swapped: ReLU rises where x is positive.") { $0 > 0 ? 0 : 1 }
    check.mistake("The sides are swapped: ReLU rises where x is positive.") { $0 < 0 ? 1 : 0 }
    check.mistake("Where x is negative the slope is 0, not −1: the function is flat there.") {
      $0 > 0 ? 1 : $0 < 0 ? -1 : 0
    }
    check.mistake("Where x is 0 or below the slope is 0, not −1: the function is flat there.") {
      $0 > 0 ? 1 : -1
    }
    check.mistake("This is 1 everywhere, the slope of y = x: below 0 ReLU is flat.") { _ in 1 }
    check.mistake("This is 1 everywhere but at 0: below 0 ReLU is flat.") { $0 == 0 ? 0 : 1 }
    check.mistake("This is ½ everywhere: below 0 ReLU is flat, and above 0 its slope is 1.") { _ in
      0.5
    }
    check.mistake("The sign is flipped: where ReLU rises its slope is 1.") { $0 > 0 ? -1 : 0 }
    check.mistake("This is 0 everywhere: above 0 ReLU rises.") { _ in 0 }
    check.mistake("Where x is negative this is x: the function is flat there.") {
      $0 > 0 ? 1 : $0
    }
    check.mistake("Where x is positive this is x − 1: the slope of x is 1.") { max(0, $0 - 1) }
    check.mistake("Where x is negative this is x: the function is flat there.") { min(1, $0) }
    check.mistake("Where x is negative the slope is 0, not −1; and at 0 it is 0, not 0 / 0.") {
      $0 / abs($0)
    }
    check.mistake("Only 1 has slope 1 here: every x above 0 has.") { $0 == 1 ? 1 : 0 }
    check.mistake("This is x as it came: the slope is 1 where x is above 0, and else 0.") { $0 }
    check.mistake("This is |x|: the slope is 1 where x is above 0, and else 0.") { abs($0) }
    check.mistake("This is the slope of x²: ReLU is straight where it rises, with slope 1.") {
      max(0, 2 * $0)
    }
    check.mistake("This is the sigmoid, a smooth step: ReLU's slope jumps from 0 to 1.") {
      sigmoid($0)
    }
    check.mistake("This is the sigmoid's slope: ReLU's is 1 or 0.") { Solutions.sigmoidPrime($0) }
    check.mistake("This is the slope of tanh: ReLU's is 1 or 0.") { Solutions.tanhPrime($0) }
    check.mistake("Where x is positive this is the slope of tanh: ReLU's is 1 there.") {
      $0 > 0 ? Solutions.tanhPrime($0) : 0
    }
  }
}
