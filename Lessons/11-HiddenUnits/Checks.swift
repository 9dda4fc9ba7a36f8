import Exercises
import Lab

/// What is right in lesson 11, and which mistakes are known. Continued in the other files whose names
/// begin with Checks.
enum Checks {
  static let all = [
    hiddenRecordCheck, hiddenBatchCheck, binaryCrossEntropyCheck, gradientCheck, choiceCheck,
    earlyStopCheck,
  ]

  typealias HiddenRecord = ([Double], Matrix<Double>, [Double]) -> [Double]

  /// Four inputs, three hidden units and five records: unequal sizes, so that a mix-up shows.
  static let weights = Matrix<Double>([
    [0.5, -0.6, 0.8], [0.1, -0.2, -0.9], [-0.3, 0.7, 0.4], [1.2, 0.3, -0.5],
  ])
  static let biases = [0.4, -1.1, 0.7]
  static let features = Matrix<Double>([
    [0.5, -1.2, 2.0, 0.3], [-0.4, 0.3, 0.8, -0.9], [1.1, 0.6, -0.5, 0.2], [0.2, -0.7, -1.5, 1.3],
    [-0.8, 1.4, 0.9, -0.6],
  ])

  /// Three inputs, five hidden units and two records.
  static let secondWeights = Matrix<Double>([
    [0.9, -0.4, 0.3, -1.1, 0.6], [-0.7, 0.2, 1.3, 0.5, -0.8], [0.4, 1.1, -0.6, 0.7, -0.3],
  ])
  static let secondBiases = [-0.2, 0.6, 0.1, -0.5, 0.9]
  static let secondFeatures = Matrix<Double>([[1.3, -0.5, 0.7], [-0.6, 0.8, 1.5]])

  private static let hiddenRecordCheck = Exercise(
    "11.1", "a hidden layer, one record", learner: hiddenRecord, solution: Solutions.hiddenRecord,
    reference: Reference.values, standIns: ["Linear", "Sigmoid"]
  ) { check in
    check.slips(Slip.sigmoids) { Mistakes.hiddenRecord(activation: $0) }
    check.slips(Slip.sums, in: "In the sum of the inputs times their weights: ") {
      Mistakes.hiddenRecord(sum: $0)
    }
    addMistakesOfBias(&check)
    addMistakesOfUnits(&check)
    check.hint(
      "What did a hidden unit do in lesson 2, and what does it have now that it did not have there?"
    )
    check.hint(
      "For each unit: begin with its bias, add each input times its weight, then squash the sum.")
    check.hint("aⱼ = σ(Σᵢ xᵢ · wᵢⱼ + bⱼ). Column j of w is unit j.")
    check.hint(
      "`biases.indices.map { unit in … }` makes one number per unit; in it `var h = biases[unit]`, a loop `for i in inputs.indices`, and `weights[i, unit]`."
    )
    check.given("inputs", features.row(0))
    check.given("weights", weights)
    check.given("biases", biases)
    check.given("second inputs", secondFeatures.row(0))
    check.given("second weights", secondWeights)
    check.given("second biases", secondBiases)
    check.number("the number of inputs", 4)
    check.number("the number of units", 3)
    check.measure { hiddenRecord, draw in
      [
        Measured(
          "hidden", hiddenRecord(draw(features.row(0)), draw(weights), draw(biases))),
        Measured(
          "second hidden",
          hiddenRecord(draw(secondFeatures.row(0)), draw(secondWeights), draw(secondBiases))),
      ]
    }
  }
}
