import Exercises
import Foundation
import Lab

/// What is right in lesson 1, and which mistakes are known.
enum Checks {
  static let all = [sigmoidCheck, sigmoidPrimeCheck, outputCheck, errorTermCheck, weightStepCheck]

  private static let points: [Double] = [-3, -0.4, 0, 0.7, 2.5]

  static let sigmoidCheck = Exercise(
    "1.1", "the sigmoid", learner: sigmoid, solution: Solutions.sigmoid,
    reference: Reference.values
  ) { check in
    check.mistake("This is 1 − σ(x): the sign of x is flipped. It is e⁻ˣ below the fraction bar.") {
      1 / (1 + exp($0))
    }
    check.mistake("This is e⁻ˣ alone: the sigmoid is 1 / (1 + e⁻ˣ).") { exp(-$0) }
    check.mistake("This is tanh, which runs from −1 to 1: the sigmoid runs from 0 to 1.") {
      tanh($0)
    }
    check.mistake("Brackets are missing: 1 / 1 + e⁻ˣ is 1 + e⁻ˣ.") { 1 / 1 + exp(-$0) }
    check.hint("What does e⁻ˣ go towards when x is large, and when it is very negative?")
    check.hint(
      "For large x the fraction must come close to 1, so what is below the bar must come close to 1."
    )
    check.hint("σ(x) = 1 / (1 + e⁻ˣ), and e⁻ˣ is exp(-x).")
    check.measure { [Measured("sigmoid", at: points, $0)] }
  }

  static let sigmoidPrimeCheck = Exercise(
    "1.2", "the slope of the sigmoid", learner: sigmoidPrime, solution: Solutions.sigmoidPrime,
    reference: Reference.values, buildsOn: ["1.1"]
  ) { check in
    check.mistake("This is x · (1 − x): take the sigmoid of x first.") { $0 * (1 - $0) }
    check.mistake("This is σ(x) itself: the slope is σ(x) · (1 − σ(x)).") { Solutions.sigmoid($0) }
    check.mistake("This is 1 − σ(x): the factor σ(x) is missing.") { 1 - Solutions.sigmoid($0) }
    check.mistake("The sign in the bracket is flipped: it is 1 − σ(x), not 1 + σ(x).") {
      Solutions.sigmoid($0) * (1 + Solutions.sigmoid($0))
    }
    check.hint("Where is the sigmoid steepest, and how steep is it far out?")
    check.hint("The slope can be computed from the sigmoid's own value, without another exp.")
    check.hint("σ′(x) = σ(x) · (1 − σ(x)).")
    check.measure { [Measured("sigmoidPrime", at: points, $0)] }
  }

  static let outputCheck = Exercise(
    "1.3", "the neuron's output", learner: output, solution: Solutions.output,
    reference: Reference.values, buildsOn: ["1.1"]
  ) { check in
    check.mistake("This is h: its sigmoid is missing.") { inputs, weights in
      zip(inputs, weights).map { $0 * $1 }.reduce(0, +)
    }
    check.mistake("Only the first two inputs count here: the sum runs over all of them.") {
      Solutions.output(inputs: Array($0.prefix(2)), weights: Array($1.prefix(2)))
    }
    check.mistake("This takes the sigmoid of each product: take it once, of their sum.") {
      inputs, weights in zip(inputs, weights).map { Solutions.sigmoid($0 * $1) }.reduce(0, +)
    }
    check.mistake("Inputs and weights are added here: multiply them, pair by pair.") {
      inputs, weights in Solutions.sigmoid(zip(inputs, weights).map { $0 + $1 }.reduce(0, +))
    }
    check.hint("What would the neuron answer if all its weights were 0?")
    check.hint("First add up weight times input over all pairs, then squash that one number.")
    check.hint("h = Σ wᵢ · xᵢ; ŷ = σ(h). `zip(inputs, weights)` gives the pairs.")
    check.measure { output in
      let answers = [
        ("output(inputs: [0.1, 0.3], …)", output([0.1, 0.3], [-0.8, 0.5])),
        ("output(inputs: [2, -1, 0.5], …)", output([2, -1, 0.5], [0.4, 0.9, -1.2])),
      ]
      return [Measured("output", labelled: answers)]
    }
  }

  static let errorTermCheck = Exercise(
    "1.4", "the error term", learner: errorTerm, solution: Solutions.errorTerm,
    reference: Reference.values, buildsOn: ["1.2", "1.3"]
  ) { check in
    check.mistake("The sign is flipped: the error is y − ŷ, target minus output.") {
      target, output, h in
      (output - target) * Solutions.sigmoidPrime(h)
    }
    check.mistake("The slope σ′(h) is missing: this is the error alone.") { target, output, _ in
      target - output
    }
    check.mistake("The slope is taken at ŷ: take it at the weighted sum, σ′(h).") {
      target, output, _ in (target - output) * Solutions.sigmoidPrime(output)
    }
    check.mistake("This multiplies by σ(h): multiply by the slope, σ′(h).") { target, output, h in
      (target - output) * Solutions.sigmoid(h)
    }
    check.mistake(
      "The error is squared here: the square belongs in E, and its slope has the error itself."
    ) {
      target, output, h in
      (target - output) * (target - output) * Solutions.sigmoidPrime(h)
    }
    check.hint("If the neuron already answers the target, what is left to do?")
    check.hint(
      "The error says how far off the answer is; the slope says how fast it changes with h.")
    check.hint("δ = (y − ŷ) · σ′(h).")
    check.measure { errorTerm in
      let answers = [
        ("errorTerm(target: 0.2, output: 0.5, h: 0.07)", errorTerm(0.2, 0.5, 0.07)),
        ("errorTerm(target: 1, output: 0.3, h: -1.4)", errorTerm(1, 0.3, -1.4)),
      ]
      return [Measured("errorTerm", labelled: answers)]
    }
  }

  static let weightStepCheck = Exercise(
    "1.5", "the weight step", learner: weightStep, solution: Solutions.weightStep,
    reference: Reference.values, buildsOn: ["1.4"]
  ) { check in
    check.mistake("The sign is flipped: δ already points downhill, so the step is +η · δ · xᵢ.") {
      errorTerm, inputs, rate in inputs.map { -rate * errorTerm * $0 }
    }
    check.mistake("The learning rate is missing.") { errorTerm, inputs, _ in
      inputs.map { errorTerm * $0 }
    }
    check.mistake("The inputs are missing: each weight's step is proportional to its input.") {
      errorTerm, inputs, rate in inputs.map { _ in rate * errorTerm }
    }
    check.mistake("The step is divided by the learning rate: multiply by it.") {
      errorTerm, inputs, rate in inputs.map { errorTerm * $0 / rate }
    }
    check.hint("An input of 0 had no part in the answer. How far should its weight move?")
    check.hint("One number per weight, and only the input differs between them.")
    check.hint("Δwᵢ = η · δ · xᵢ.")
    check.measure { weightStep in
      [
        Measured("weightStep", weightStep(-0.07, [0.1, 0.3, -2], 0.5)),
        Measured("second weightStep", weightStep(0.4, [1.5], 0.25)),
      ]
    }
  }
}
