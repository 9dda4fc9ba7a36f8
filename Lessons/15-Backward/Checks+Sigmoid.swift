import Exercises
import Lab

// The check of the sigmoid's backward pass.

extension Checks {
  typealias SigmoidCheck = Check<(Double, Double) -> Double>

  static let sigmoidCheck = Exercise(
    "15.2", "the backward pass of a sigmoid", learner: sigmoidGradient,
    solution: Solutions.sigmoidGradient, reference: Reference.values
  ) { check in
    let (gradients, outputs) = ([1.0, -2, 0.5, 3], [0.5, 0.9, 0.2, 0.65])
    addSlopeMistakes(to: &check)
    addChainMistakes(to: &check)
    check.hint("Lesson 1 wrote the sigmoid's slope. Which of its numbers is at hand here?")
    check.hint("The slope of σ at x is σ(x) · (1 − σ(x)), and σ(x) is `output`.")
    check.hint("∂L/∂x = ∂L/∂s · s · (1 − s).")
    check.hint("One line: `gradient * output * (…)`. Neither x nor `exp` is needed.")
    check.given("gradient", gradients)
    check.given("output", outputs)
    check.measure { function, draw in
      let (gradients, outputs) = (draw(gradients), draw(outputs))
      return [Measured("∂L/∂x", gradients.indices.map { function(gradients[$0], outputs[$0]) })]
    }
  }

  private static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  private static func addSlopeMistakes(to check: inout SigmoidCheck) {
    check.mistake("The slope's factor 1 − s is missing.") { $0 * $1 }
    check.mistake("The slope's factor s is missing.") { $0 * (1 - $1) }
    check.mistake("The sigmoid is taken of s, which is a sigmoid already: x is not needed.") {
      $0 * sigmoid($1) * (1 - sigmoid($1))
    }
    check.mistake("This is tanh's slope, 1 − s²: the sigmoid's is s · (1 − s).") {
      $0 * (1 - $1 * $1)
    }
    check.mistake("Brackets are missing: s · 1 − s is 0. It is s · (1 − s).") { $0 * $1 - $1 }
    check.mistake("The sign is flipped: it is 1 − s, not s − 1.") { $0 * $1 * ($1 - 1) }
    check.mistake("It is 1 − s, not 1 + s.") { $0 * $1 * (1 + $1) }
    check.mistake("s is squared: the slope is s · (1 − s).") { $0 * $1 * $1 }
    check.mistake("1 − s is squared: the slope is s · (1 − s).") { $0 * (1 - $1) * (1 - $1) }
    check.mistake("The slope is squared.") { $0 * $1 * (1 - $1) * $1 * (1 - $1) }
    check.mistake("The slope is always ¼ here, as at x = 0: it depends on s.") { gradient, _ in
      gradient / 4
    }
    check.mistake("This is twice as much.") { 2 * $0 * $1 * (1 - $1) }
    check.mistake("This is half as much.") { $0 * $1 * (1 - $1) / 2 }
    check.mistake("The slope is 1 for s above 0, as ReLU's: the sigmoid's is s · (1 − s).") {
      $1 > 0 ? $0 : 0
    }
  }

  private static func addChainMistakes(to check: inout SigmoidCheck) {
    check.mistake("The gradient that came is missing: this is the slope of this step alone.") {
      $1 * (1 - $1)
    }
    check.mistake("The gradient that came is added to the slope: the chain rule multiplies them.") {
      $0 + $1 * (1 - $1)
    }
    check.mistake("The gradient that came is divided by the slope: multiply by it.") {
      $0 / ($1 * (1 - $1))
    }
    check.mistake("Gradient and output are exchanged: the slope is that of s.") {
      $1 * $0 * (1 - $0)
    }
    check.mistake("The gradient that came is multiplied in twice.") { $0 * $0 * $1 * (1 - $1) }
    check.mistake("The gradient that came is taken without its sign.") { abs($0) * $1 * (1 - $1) }
    check.mistake("The sigmoid of the gradient is taken: the gradient is used as it came.") {
      sigmoid($0) * $1 * (1 - $1)
    }
    check.mistake("This is 0.") { _, _ in 0 }
    check.mistake("This is the output itself.") { $1 }
  }
}
