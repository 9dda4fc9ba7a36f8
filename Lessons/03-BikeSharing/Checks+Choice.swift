import Exercises
import Lab

// The check of the choice of hyperparameters.

extension Checks {
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
    check.hint(
      "In Swift it is `Hyperparameters(iterations: …, learningRate: …, hiddenUnits: …)`, in this order."
    )
    check.measure { hyperparameters in
      let choice = hyperparameters()
      return [
        Measured("iterations", Double(choice.iterations)),
        Measured("learningRate", choice.learningRate),
        Measured("hiddenUnits", Double(choice.hiddenUnits)),
      ]
    } judge: { measured in
      let values = measured.map { $0.values.first ?? .nan }
      return problem(
        of: Hyperparameters(
          iterations: Int(exactly: values[0]) ?? 0, learningRate: values[1],
          hiddenUnits: Int(exactly: values[2]) ?? 0))
    }
  }

  /// What is wrong with a choice, judged by the losses it reaches.
  ///
  /// The network is made of the reference solutions, so that a mistake in an earlier exercise does not
  /// count twice.
  private static func problem(of choice: Hyperparameters) -> String? {
    if let symptom = Symptom.before(choice) { return symptom.sentence }
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
      \(Symptom.of(choice, trainingLoss: losses[0]).map(\.sentence).joined(separator: " "))
      """
  }
}

/// The reference solutions, so that a choice of hyperparameters can be judged on its own.
let solutionsParts = Parts(
  forward: Solutions.forward, backpropagation: Solutions.backpropagation,
  update: Solutions.update, run: Solutions.run)

/// Why a choice of hyperparameters does not reach the losses.
private enum Symptom: CaseIterable {
  case exchanged
  case noIterations
  case tooManyIterations
  case noUnits
  case tooManyUnits
  case rateNotANumber
  case rateNegative
  case rateZero
  case rateTooLarge
  case rateTooSmall
  case tooFewIterations
  case tooFewUnits

  /// What can be said without any training; a typing error should not run all night.
  static func before(_ choice: Hyperparameters) -> Symptom? {
    let (iterations, units) = (choice.iterations, choice.hiddenUnits)
    if iterations < 1 { return .noIterations }
    if units < 1 { return .noUnits }
    if units > 100, units > iterations { return .exchanged }
    if !choice.learningRate.isFinite { return .rateNotANumber }
    if choice.learningRate < 0 { return .rateNegative }
    if choice.learningRate == 0 { return .rateZero }
    if iterations > 100_000 { return .tooManyIterations }
    return units > 500 ? .tooManyUnits : nil
  }

  /// What the losses after a training are put down to.
  static func of(_ choice: Hyperparameters, trainingLoss: Double) -> [Symptom] {
    let (rate, units) = (choice.learningRate, choice.hiddenUnits)
    // Rate times units decides whether a step overshoots: 14 still works.
    if rate > 2 || rate * Double(units) > 15 || !trainingLoss.isFinite { return [.rateTooLarge] }
    var symptoms: [Symptom] = []
    if choice.iterations < 500 { symptoms.append(.tooFewIterations) }
    if rate < 0.1 { symptoms.append(.rateTooSmall) }
    if units < 3 { symptoms.append(.tooFewUnits) }
    return symptoms.isEmpty ? [.tooFewIterations] : symptoms
  }

  var sentence: String {
    switch self {
    case .exchanged:
      "There are more hidden units than iterations: are the two exchanged? It takes thousands of iterations, and far fewer units."
    case .noIterations: "There must be at least 1 iteration, or nothing is learned."
    case .tooManyIterations: "That would take too long: 100,000 iterations are more than enough."
    case .noUnits: "There must be at least 1 hidden unit, or nothing leads to the output."
    case .tooManyUnits: "That would take too long: 500 hidden units are more than enough."
    case .rateNotANumber:
      "The learning rate is infinite or not a number: something like 1 / 0 or 0 / 0 came before it."
    case .rateNegative:
      "The learning rate is negative: each step would then lead uphill, away from a smaller loss."
    case .rateZero:
      "The learning rate is 0, so no weight ever moves: are whole numbers divided, as in 1 / 2?"
    case .rateTooLarge: "The learning rate looks too large: each step overshoots the valley."
    case .rateTooSmall: "The learning rate looks too small: the weights move too slowly."
    case .tooFewIterations: "There seem to be too few iterations: the losses were still falling."
    case .tooFewUnits: "There seem to be too few hidden units for days as different as these."
    }
  }

  /// A choice that shows the symptom.
  var example: Hyperparameters {
    switch self {
    case .exchanged: Hyperparameters(iterations: 20, learningRate: 0.5, hiddenUnits: 6000)
    case .noIterations: Hyperparameters(iterations: 0, learningRate: 0.5, hiddenUnits: 20)
    case .tooManyIterations:
      Hyperparameters(iterations: 6_000_000, learningRate: 0.5, hiddenUnits: 20)
    case .noUnits: Hyperparameters(iterations: 6000, learningRate: 0.5, hiddenUnits: 0)
    case .tooManyUnits: Hyperparameters(iterations: 6000, learningRate: 0.5, hiddenUnits: 2000)
    case .rateNotANumber: Hyperparameters(iterations: 6000, learningRate: .nan, hiddenUnits: 20)
    case .rateNegative: Hyperparameters(iterations: 6000, learningRate: -0.5, hiddenUnits: 20)
    case .rateZero: Hyperparameters(iterations: 6000, learningRate: 0, hiddenUnits: 20)
    case .rateTooLarge: Hyperparameters(iterations: 400, learningRate: 5, hiddenUnits: 20)
    case .rateTooSmall: Hyperparameters(iterations: 2000, learningRate: 0.001, hiddenUnits: 20)
    case .tooFewIterations: Hyperparameters(iterations: 100, learningRate: 0.3, hiddenUnits: 20)
    case .tooFewUnits: Hyperparameters(iterations: 1000, learningRate: 0.5, hiddenUnits: 1)
    }
  }
}
