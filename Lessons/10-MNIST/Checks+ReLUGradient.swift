import Exercises
import Foundation
import Lab

// The mistakes that are made on the way back through a ReLU.

extension Checks {
  static func addMistakesOfSlope(_ check: inout Check<ReLUGradient>) {
    let mistakes: [(String, (Double, Double) -> Double)] = [
      ("This is only the slope, 0 or 1: multiply the gradient by it.", { $1 > 0 ? 1 : 0 }),
      (
        "The gradient is multiplied by the ReLU's output: multiply by its slope, 0 or 1.",
        { $0 * max(0, $1) }
      ),
      (
        "This is the sigmoid's slope, a · (1 − a), with the sum for a: ReLU's is 1 or 0.",
        { $0 * $1 * (1 - $1) }
      ),
      (
        "This is the ReLU of the product: the gradient passes unchanged where the sum is positive.",
        { max(0, $0 * $1) }
      ),
      ("The gradient is multiplied by the sums: multiply by the slope, 0 or 1.", { $0 * $1 }),
      ("The slope is added to the gradient: multiply by it.", { $0 + ($1 > 0 ? 1 : 0) }),
      (
        "This is the sigmoid's slope, a · (1 − a): that of the ReLU is 1 or 0.",
        { gradient, sum in
          let a = 1 / (1 + exp(-sum))
          return gradient * a * (1 - a)
        }
      ),
      (
        "This is tanh's slope, 1 − a²: that of the ReLU is 1 or 0.",
        { $0 * (1 - tanh($1) * tanh($1)) }
      ),
      (
        "This is the sigmoid of the sum as a slope: that of the ReLU is 1 or 0.",
        { $0 / (1 + exp(-$1)) }
      ),
      (
        "This is the slope of the absolute value: for a negative sum the ReLU's is 0, not −1.",
        { $1 > 0 ? $0 : $1 < 0 ? -$0 : 0 }
      ),
      (
        "This is the slope of the absolute value: for a sum that is not positive it is 0, not −1.",
        { $1 > 0 ? $0 : -$0 }
      ),
      ("This is the ReLU of the sums, the forward pass.", { max(0, $1) }),
      (
        "The sums pass where the gradient is positive: it is the other way round.",
        { $0 > 0 ? $1 : 0 }
      ),
      ("The ReLU's output is subtracted: multiply by its slope, 0 or 1.", { $0 - max(0, $1) }),
      ("The signs are flipped: the gradient passes unchanged.", { $1 > 0 ? -$0 : 0 }),
      ("The gradient's sign is lost: it passes unchanged.", { $1 > 0 ? abs($0) : 0 }),
      ("Everything is 0: where the sum was positive, the gradient passes.", { _, _ in 0 }),
    ]
    for (name, function) in mistakes { check.mistake(name) { $0.zip($1, "zip", function) } }
  }

  static func addMistakesOfPassing(_ check: inout Check<ReLUGradient>) {
    let mistakes: [(String, (Double, Double) -> Double)] = [
      (
        "The gradient passes where the sum is exactly 0: by convention, and in PyTorch, it doesn't.",
        { $1 >= 0 ? $0 : 0 }
      ),
      (
        "The gradient passes wherever the sum is not 0: only where it was positive.",
        { $1 != 0 ? $0 : 0 }
      ),
      (
        "The gradient's own sign decides here: the sign of the sum should.", { max(0, $0 + 0 * $1) }
      ),
      (
        "A negative gradient is lost: the sign of the sum alone decides.",
        { $1 > 0 && $0 > 0 ? $0 : 0 }
      ),
      (
        "A negative gradient is lost, and one passes where the sum is exactly 0: only a sum above 0 lets it through.",
        { $1 >= 0 && $0 > 0 ? $0 : 0 }
      ),
      (
        "The gradient passes where the sum or the gradient is positive: the sum alone decides.",
        { $1 > 0 || $0 > 0 ? $0 : 0 }
      ),
      (
        "The sign of gradient times sum decides here: that of the sum alone should.",
        { $0 * $1 > 0 ? $0 : 0 }
      ),
      ("The gradient is compared with the sum: the sum with 0.", { $1 > $0 ? $0 : 0 }),
      ("Everything passes: where the sum was not positive, nothing should.", { $0 + 0 * $1 }),
      (
        "The wrong half passes: the gradient passes where the sum was positive.",
        { $1 > 0 ? 0 : $0 }
      ),
      (
        "The wrong half passes: the gradient passes where the sum was positive, not negative.",
        { $1 < 0 ? $0 : 0 }
      ),
      ("The limit is 1 here: the gradient passes where the sum is above 0.", { $1 > 1 ? $0 : 0 }),
      (
        "Where the sum was not positive, 1 comes back: nothing should pass, 0.",
        { $1 > 0 ? $0 : 1 }
      ),
      (
        "Where the sum was not positive, the sum comes back: nothing should pass, 0.",
        { $1 > 0 ? $0 : $1 }
      ),
    ]
    for (name, function) in mistakes { check.mistake(name) { $0.zip($1, "zip", function) } }
    for leak in [0.01, 0.1, 0.2] {
      check.mistake("A little leaks through where the sum was not positive: nothing should.") {
        $0.zip($1) { $1 > 0 ? $0 : leak * $0 }
      }
    }
  }
}
