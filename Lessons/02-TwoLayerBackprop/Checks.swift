import Exercises
import Lab

/// What is right in lesson 2, and which mistakes are known. Continued in Checks+Training.swift.
enum Checks {
  static let all = [
    forwardCheck, outputErrorTermCheck, hiddenErrorTermsCheck, accumulateCheck, updateCheck,
    accuracyCheck,
  ]

  /// Three inputs, two hidden units and two records: unequal sizes, so that a mix-up shows.
  static let weights = Weights(
    inputToHidden: Matrix([[0.5, -0.6], [0.1, -0.2], [-0.3, 0.7]]), hiddenToOutput: [0.4, -0.9])
  static let records: [(inputs: [Double], target: Double)] = [
    ([0.5, -1.2, 2.0], 1), ([-0.4, 0.3, 0.8], 0),
  ]

  private static let forwardCheck = Exercise(
    "2.1", "the forward pass", learner: forward, solution: Solutions.forward,
    reference: Reference.values
  ) { check in
    check.mistake("The hidden units have no sigmoid: aⱼ = σ(hⱼ).") { inputs, weights in
      let hidden = Matrix(row: inputs).dot(weights.inputToHidden).values
      let h = zip(hidden, weights.hiddenToOutput).map { $0 * $1 }.reduce(0, +)
      return Activity(hidden: hidden, output: sigmoid(h))
    }
    check.mistake("The output has no sigmoid: ŷ = σ(z) with z = Σⱼ aⱼ · vⱼ.") { inputs, weights in
      let hidden = Solutions.forward(inputs, weights).hidden
      let h = zip(hidden, weights.hiddenToOutput).map { $0 * $1 }.reduce(0, +)
      return Activity(hidden: hidden, output: h)
    }
    check.mistake("This takes the sigmoid of each product: take it once, of their sum.") {
      inputs, weights in
      let hidden = weights.hiddenToOutput.indices.map { unit in
        inputs.indices.map { sigmoid(inputs[$0] * weights.inputToHidden[$0, unit]) }.reduce(0, +)
      }
      let h = zip(hidden, weights.hiddenToOutput).map { $0 * $1 }.reduce(0, +)
      return Activity(hidden: hidden, output: sigmoid(h))
    }
    check.hint("What does a single neuron do with its inputs? Each hidden unit does the same.")
    check.hint("Go over the hidden units; for each, add up input times weight, then squash.")
    check.hint("hⱼ = Σᵢ xᵢ · wᵢⱼ, aⱼ = σ(hⱼ), z = Σⱼ aⱼ · vⱼ, ŷ = σ(z). Column j of w is unit j.")
    check.measure { forward in
      records.enumerated().flatMap { number, record in
        let activity = forward(record.inputs, weights)
        return [
          Measured("record \(number), hidden", activity.hidden),
          Measured("record \(number), output", activity.output),
        ]
      }
    }
  }

  private static let outputErrorTermCheck = Exercise(
    "2.2", "the output's error term", learner: outputErrorTerm,
    solution: Solutions.outputErrorTerm, reference: Reference.values, buildsOn: ["2.1"]
  ) { check in
    check.mistake("The sign is flipped: the error is y − ŷ, target minus output.") {
      target, output in (output - target) * output * (1 - output)
    }
    check.mistake("The slope ŷ · (1 − ŷ) is missing.") { target, output in target - output }
    check.mistake("This takes σ of ŷ again: ŷ is already σ(z), so the slope is ŷ · (1 − ŷ).") {
      target, output in (target - output) * sigmoid(output) * (1 - sigmoid(output))
    }
    check.mistake(
      "This divides by ŷ · (1 − ŷ), as the slope of a logarithm does: here the loss is a square."
    ) {
      target, output in (target - output) / (output * (1 - output))
    }
    check.hint("When the answer is right, what is the error term?")
    check.hint("It is lesson 1's error term, with the slope written in terms of ŷ.")
    check.hint("δ = (y − ŷ) · ŷ · (1 − ŷ).")
    check.measure { errorTerm in
      let answers = [
        ("outputErrorTerm(target: 1, output: 0.3)", errorTerm(1, 0.3)),
        ("outputErrorTerm(target: 0, output: 0.8)", errorTerm(0, 0.8)),
      ]
      return [Measured("outputErrorTerm", labelled: answers)]
    }
  }

  private static let hiddenErrorTermsCheck = Exercise(
    "2.3", "the hidden units' error terms", learner: hiddenErrorTerms,
    solution: Solutions.hiddenErrorTerms, reference: Reference.values, buildsOn: ["2.1", "2.2"]
  ) { check in
    check.mistake("The hidden units' slope aⱼ · (1 − aⱼ) is missing.") { term, weights, _ in
      weights.map { term * $0 }
    }
    check.mistake("The weights v are missing: the error flows back over them.") { term, _, hidden in
      hidden.map { term * $0 * (1 - $0) }
    }
    check.mistake("The slope is only aⱼ: it is aⱼ · (1 − aⱼ).") { term, weights, hidden in
      zip(weights, hidden).map { term * $0 * $1 }
    }
    check.mistake("This takes σ of aⱼ again: aⱼ is already σ(hⱼ).") { term, weights, hidden in
      zip(weights, hidden).map { term * $0 * sigmoid($1) * (1 - sigmoid($1)) }
    }
    check.hint("Does a hidden unit whose weight to the output is 0 have any share in the error?")
    check.hint("The error flows back over the same weight, then through the unit's own slope.")
    check.hint("δⱼ = δ · vⱼ · aⱼ · (1 − aⱼ), one number per hidden unit.")
    check.measure { errorTerms in
      [Measured("hiddenErrorTerms", errorTerms(-0.12, [0.4, -0.9, 1.5], [0.3, 0.6, 0.8]))]
    }
  }
}
