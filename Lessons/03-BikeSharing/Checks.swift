import Exercises
import Lab

/// What is right in lesson 3, and which mistakes have a name. Continued in Checks+Training.swift.
enum Checks {
  static let all = [
    activationCheck, forwardCheck, backpropagationCheck, updateCheck, runCheck,
    hyperparametersCheck,
  ]

  /// Four records, three inputs, two hidden units: unequal sizes, so that a mix-up shows.
  static let features = Matrix<Double>([
    [0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, 0.6, -0.5], [0.2, -0.7, -1.5],
  ])
  static let targets = Matrix<Double>(column: [0.4, -1.5, 2.2, 0.3])
  static let weights = Weights(
    inputToHidden: Matrix([[0.5, -0.6], [0.1, -0.2], [-0.3, 0.7]]),
    hiddenToOutput: Matrix([[0.4], [-0.9]]))

  private static let activationCheck = Exercise(
    "3.1", "the activation function", learner: activation, solution: Solutions.activation,
    reference: Reference.values
  ) { check in
    check.slips(Slip.sigmoids) { $0 }
    check.hint("Which function of lesson 1 squashes any number into (0, 1)?")
    check.hint("It is lesson 1's sigmoid.")
    check.hint("σ(x) = 1 / (1 + e⁻ˣ).")
    check.hint("In Swift e⁻ˣ is `exp(-x)`, and the fraction needs brackets: `1 / (1 + …)`.")
    check.namesShowTheCall()
    check.measure { activation in
      let points: [Double] = [-3, -0.4, 0, 0.7, 2.5]
      return [Measured("activation", at: points, activation)]
    }
  }

  private static let forwardCheck = Exercise(
    "3.2", "the forward pass", learner: forward, solution: Solutions.forward,
    reference: Reference.values, buildsOn: ["3.1"]
  ) { check in
    check.mistake(
      "The output is squashed. It is linear here, ŷ = A·V, so that it can be any number."
    ) {
      features, weights in
      let activity = Solutions.forward(features, weights)
      return Activity(
        hidden: activity.hidden, output: activity.output.map(Solutions.activation))
    }
    check.slips(Slip.sigmoids, in: "In the hidden units: ") { wrong in
      { Mistakes.forward($0, $1, activation: wrong) }
    }
    check.mistake(
      "The output is computed from the weighted sums X·W; it needs the activations A = σ(X·W)."
    ) {
      features, weights in
      let sums = features.dot(weights.inputToHidden)
      return Activity(
        hidden: sums.map(Solutions.activation), output: sums.dot(weights.hiddenToOutput))
    }
    check.hint("Which layer has an activation function, and why must the other do without?")
    check.hint("Each layer is one matrix product; `map(activation)` squashes every element.")
    check.hint("A = σ(X·W) and ŷ = A·V.")
    check.hint(
      "`let hidden = features.dot(weights.inputToHidden).map(activation)`, the same without `map` for the output, and `return Activity(hidden: …, output: …)`."
    )
    check.given("features", features)
    check.given("weights.inputToHidden", weights.inputToHidden)
    check.given("weights.hiddenToOutput", weights.hiddenToOutput)
    check.following { Mistakes.forward($0, $1, activation: activation) }
    check.measure { forward in
      let activity = forward(features, weights)
      return [Measured("hidden", activity.hidden), Measured("output", activity.output)]
    }
  }

  private static let backpropagationCheck = Exercise(
    "3.3", "backpropagation", learner: backpropagation,
    solution: Solutions.backpropagation, reference: Reference.values, buildsOn: ["3.2"]
  ) { check in
    check.mistake(
      "The output's error is multiplied by σ′. The output is linear, its slope is 1, so δ = y − ŷ.",
      Mistakes.slopedOutput)
    check.mistake("The output's error is multiplied by ŷ · (1 − ŷ). A linear output's slope is 1.")
    {
      features, targets, activity, weights in
      let slopes = activity.output.map { $0 * (1 - $0) }
      let bent = activity.output + (targets - activity.output) * slopes
      return Solutions.backpropagation(
        features, targets: bent, activity: activity, weights: weights)
    }
    check.mistake(
      "The sign is flipped: the error is y − ŷ, because the steps are added to the weights."
    ) {
      features, targets, activity, weights in
      Solutions.backpropagation(
        features, targets: activity.output + activity.output - targets, activity: activity,
        weights: weights)
    }
    check.mistake("Only the last record counts; the steps are the sums over all records.") {
      features, targets, activity, weights in
      let last = features.rows - 1
      return Solutions.backpropagation(
        features.rows(last..<last + 1), targets: targets.rows(last..<last + 1),
        activity: Activity(
          hidden: activity.hidden.rows(last..<last + 1),
          output: activity.output.rows(last..<last + 1)), weights: weights)
    }
    check.mistake("The hidden units' slopes A * (1 − A) are missing.") {
      features, targets, activity, weights in
      let errors = targets - activity.output
      return Weights(
        inputToHidden: features.transposed.dot(errors.dot(weights.hiddenToOutput.transposed)),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    check.mistake("The sums are divided by the number of records; that is left to the update, 3.4.")
    {
      features, targets, activity, weights in
      let steps = Solutions.backpropagation(
        features, targets: targets, activity: activity, weights: weights)
      let records = Double(features.rows)
      return Weights(
        inputToHidden: steps.inputToHidden / records,
        hiddenToOutput: steps.hiddenToOutput / records)
    }
    check.hint("The output is its own weighted sum, ŷ = z. What is the slope of that?")
    check.hint(
      "The error goes back over V, through the hidden units' slopes, and meets the inputs.")
    check.hint("δ = y − ŷ; ΔV = Aᵀ·δ; ΔW = Xᵀ·((δ·Vᵀ) * A * (1 − A)).")
    check.measure { backpropagation in
      let activity = Solutions.forward(features, weights)
      return measurements("steps", backpropagation(features, targets, activity, weights))
    }
  }

  static func measurements(_ name: String, _ weights: Weights) -> [Measured] {
    [
      Measured("\(name).inputToHidden", weights.inputToHidden),
      Measured("\(name).hiddenToOutput", weights.hiddenToOutput),
    ]
  }
}
