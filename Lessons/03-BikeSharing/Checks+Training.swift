import Exercises
import Lab

// The checks of the update, the run and the choice of hyperparameters.

extension Checks {
  static let updateCheck = Exercise(
    "3.4", "the weight update", learner: update, solution: Solutions.update,
    reference: Reference.values, buildsOn: ["3.3"]
  ) { check in
    check.mistake("The steps are not divided by the number of records.") {
      weights, steps, rate, _ in
      Solutions.update(&weights, by: steps, learningRate: rate, records: 1)
    }
    check.mistake(
      "The steps are subtracted. They already point downhill, so they have to be added."
    ) {
      weights, steps, rate, records in
      Solutions.update(&weights, by: steps, learningRate: -rate, records: records)
    }
    check.mistake("The learning rate is missing.") { weights, steps, _, records in
      Solutions.update(&weights, by: steps, learningRate: 1, records: records)
    }
    check.mistake("Only W moves; V has to move too.") { weights, steps, rate, records in
      let before = weights.hiddenToOutput
      Solutions.update(&weights, by: steps, learningRate: rate, records: records)
      weights.hiddenToOutput = before
    }
    check.mistake("The weights are replaced by the step; it has to be added to them.") {
      weights, steps, rate, records in
      weights = Weights(
        inputToHidden: rate / Double(records) * steps.inputToHidden,
        hiddenToOutput: rate / Double(records) * steps.hiddenToOutput)
    }
    check.hint("If a batch is twice as large, should its step be twice as long?")
    check.hint("The steps are sums over the records; the weights move by their mean.")
    check.hint("W ← W + η · ΔW / n, and the same for V.")
    check.measure { update in
      var moved = weights
      let steps = Solutions.backpropagation(
        features, targets: targets, activity: Solutions.forward(features, weights),
        weights: weights)
      update(&moved, steps, 0.7, features.rows)
      return measurements("weights", moved)
    }
  }

  static let runCheck = Exercise(
    "3.5", "running the network", learner: run, solution: Solutions.run,
    reference: Reference.values, buildsOn: ["3.2"]
  ) { check in
    check.mistake("The outputs are squashed; the output unit is linear.") { features, weights in
      Solutions.run(features, weights).map(Solutions.activation)
    }
    check.mistake("These are a hidden unit's activations; the outputs are ŷ = A·V.") {
      features, weights in Solutions.forward(features, weights).hidden.column(0)
    }
    check.mistake(
      "Only the first record has an output; the exercise asks for one number per record."
    ) {
      features, weights in Array(Solutions.run(features, weights).prefix(1))
    }
    check.hint("Which of your functions already leads from features to outputs?")
    check.hint("The forward pass returns a matrix of one column; its numbers are in `values`.")
    check.hint("It is `output.values` of what `forward` returns.")
    check.measure { run in [Measured("run", run(features, weights))] }
  }

  static let hyperparametersCheck = Exercise(
    "3.6", "the choice of hyperparameters", learner: hyperparameters,
    solution: Solutions.hyperparameters, timeLimit: 120
  ) { check in
    for symptom in Symptom.allCases {
      check.mistake(symptom.sentence) { symptom.example }
    }
    check.hint("Look at both losses in the lesson's plot: are they still falling at the end?")
    check.hint(
      "Several thousand iterations first, then a rate of a few tenths, then ten units or so.")
    check.hint(
      "Rate times units is what counts: 0.5 works with 10 or 20 hidden units and is too large for 50."
    )
    check.judge { hyperparameters in problem(of: hyperparameters()) }
  }

  /// What is wrong with a choice, judged by the losses it reaches.
  ///
  /// The network is made of the reference solutions, so that a mistake in an earlier exercise does not
  /// count twice.
  private static func problem(of choice: Hyperparameters) -> String? {
    guard choice.iterations > 0, choice.hiddenUnits > 0, choice.learningRate.isFinite else {
      return "There must be at least 1 iteration and 1 hidden unit, and the rate must be a number."
    }
    // Enough for any good choice; a typing error should not run all night.
    guard choice.iterations <= 100_000, choice.hiddenUnits <= 500 else {
      return "That would take too long: at most 100,000 iterations and 500 hidden units, please."
    }
    guard let data = try? RentalData(Dataset.find("bike-sharing")) else {
      return "The data cannot be read: `swift run lesson03` says why."
    }
    var training = Training(
      inputs: data.featureNames.count, choice, seed: 21, parts: solutionsParts)
    training.train(on: data.training, iterations: choice.iterations)
    let losses = training.losses(on: [data.trainingBlocks, data.validationBlocks])
    if losses[0] < 0.09 && losses[1] < 0.18 { return nil }
    return """
      The training loss should be below 0.09 and is \(Format.number(losses[0])); the validation \
      loss should be below 0.18 and is \(Format.number(losses[1])). \
      \(Symptom.of(choice, trainingLoss: losses[0]).sentence)
      """
  }
}

/// Why a choice of hyperparameters does not reach the losses.
private enum Symptom: CaseIterable {
  case rateTooLarge
  case rateTooSmall
  case tooFewIterations
  case tooFewUnits

  static func of(_ choice: Hyperparameters, trainingLoss: Double) -> Symptom {
    if choice.hiddenUnits < 5 { return .tooFewUnits }
    if choice.learningRate > 0.7 || !trainingLoss.isFinite { return .rateTooLarge }
    return choice.learningRate < 0.1 ? .rateTooSmall : .tooFewIterations
  }

  var sentence: String {
    switch self {
    case .rateTooLarge: "The learning rate looks too large: each step overshoots the valley."
    case .rateTooSmall: "The learning rate looks too small: the weights have hardly moved."
    case .tooFewIterations: "There seem to be too few iterations: the losses were still falling."
    case .tooFewUnits: "There seem to be too few hidden units for days as different as these."
    }
  }

  /// A choice that shows the symptom.
  var example: Hyperparameters {
    switch self {
    case .rateTooLarge: Hyperparameters(iterations: 400, learningRate: 5, hiddenUnits: 20)
    case .rateTooSmall: Hyperparameters(iterations: 2000, learningRate: 0.001, hiddenUnits: 20)
    case .tooFewIterations: Hyperparameters(iterations: 100, learningRate: 0.3, hiddenUnits: 20)
    case .tooFewUnits: Hyperparameters(iterations: 1000, learningRate: 0.5, hiddenUnits: 1)
    }
  }
}
