import Exercises
import Lab

/// What is right in lesson 3, and which mistakes have a name. Continued in Checks+Backpropagation.swift,
/// Checks+Training.swift and Checks+Choice.swift.
enum Checks {
  static let all = [
    activationCheck, forwardCheck, backpropagationCheck, updateCheck, runCheck,
    hyperparametersCheck,
  ]

  /// Five records, four inputs, three hidden units: unequal sizes, so that a mix-up shows.
  static let features = Matrix<Double>([
    [0.5, -1.2, 2.0, 0.7], [-0.4, 0.3, 0.8, -0.9], [1.1, 0.6, -0.5, 1.4], [0.2, -0.7, -1.5, -0.6],
    [-0.8, 1.3, 0.1, 0.4],
  ])
  static let targets = Matrix<Double>(column: [0.4, -1.5, 2.2, 0.3, -0.7])
  static let weights = Weights(
    inputToHidden: Matrix([
      [0.5, -0.6, 0.2], [0.1, -0.2, -0.8], [-0.3, 0.7, 0.9], [1.1, 0.4, -0.5],
    ]),
    hiddenToOutput: Matrix([[2.3], [-3.1], [1.7]]))

  /// Another batch for another network: six records, three inputs, five hidden units.
  static let otherFeatures = Matrix<Double>([
    [1.3, -0.6, 0.8], [-0.2, 0.9, -1.1], [0.7, 0.4, -0.3], [-1.4, 0.1, 0.6], [0.3, -0.8, 1.7],
    [-0.5, 1.6, 0.2],
  ])
  static let otherTargets = Matrix<Double>(column: [-0.9, 1.2, 0.6, -0.2, 1.8, -1.1])
  static let otherWeights = Weights(
    inputToHidden: Matrix([
      [-0.4, 0.3, 0.9, -1.2, 0.6], [0.8, -0.5, 0.1, 0.7, -0.9], [0.2, 1.4, -0.6, 0.3, -0.7],
    ]),
    hiddenToOutput: Matrix([[-1.8], [1.2], [-2.7], [0.5], [1.4]]))

  private static let activationCheck = Exercise(
    "3.1", "the activation function", learner: activation, solution: Solutions.activation,
    reference: Reference.values, standIns: ["Sigmoid"]
  ) { check in
    check.slips(Slip.sigmoids) { $0 }
    check.slips(Slip.sigmoidFormulas) { $0 }
    check.hint("Which function of lesson 1 squashes any number into (0, 1)?")
    check.hint("It is lesson 1's sigmoid.")
    check.hint("σ(x) = 1 / (1 + e⁻ˣ).")
    check.hint("In Swift e⁻ˣ is `exp(-x)`, and the fraction needs brackets: `1 / (1 + …)`.")
    check.namesShowTheCall()
    check.measure { activation, draw in
      let points = draw([-3, -0.4, 0, 0.7, 2.5])
      let ends = [-1000.0, 1000].map { ("activation(\(Format.number($0)))", activation($0)) }
      return [
        Measured("activation", at: points, activation),
        Measured("activation far out", labelled: ends),
      ]
    }
  }

  private static let forwardCheck = Exercise(
    "3.2", "the forward pass", learner: forward, solution: Solutions.forward,
    reference: Reference.values, buildsOn: ["3.1"],
    standIns: ["Linear", "Sigmoid"]
  ) { check in
    check.slips(Slip.sigmoids, in: "In the hidden units: ") { wrong in
      { Mistakes.forward($0, $1, activation: wrong) }
    }
    check.slips(Slip.sums, in: "In X·W: ", except: ["minus"]) { sum in
      { Mistakes.forward($0, $1, hiddenSum: sum) }
    }
    check.slips(Slip.sums, in: "In A·V: ", except: ["minus"]) { sum in
      { Mistakes.forward($0, $1, outputSum: sum) }
    }
    check.slips(Slip.sums, in: "In X·W and A·V: ", except: ["minus"]) { sum in
      { Mistakes.forward($0, $1, hiddenSum: sum, outputSum: sum) }
    }
    Mistakes.wrongForwards { check.mistake($0, $1) }
    check.hint("Which layer has an activation function, and why must the other do without?")
    check.hint("Each layer is one matrix product; `map(activation)` squashes every element.")
    check.hint("A = σ(X·W) and ŷ = A·V.")
    check.hint(
      "`let hidden = features.dot(weights.inputToHidden).map(activation)`, the same without `map` for the output, and `return Activity(hidden: …, output: …)`."
    )
    giveNetworks(to: &check)
    check.following { Mistakes.forward($0, $1, activation: activation) }
    check.measure { forward, draw in
      let first = forward(draw(features), draw(weights))
      let second = forward(draw(otherFeatures), draw(otherWeights))
      return [
        Measured("hidden", first.hidden), Measured("output", first.output),
        Measured("second hidden", second.hidden), Measured("second output", second.output),
      ]
    }
  }

  /// Shows both batches and both networks.
  static func giveNetworks<Function>(
    _ first: Weights = weights, _ second: Weights = otherWeights, to check: inout Check<Function>
  ) {
    check.given("features", features)
    check.given("weights.inputToHidden", first.inputToHidden)
    check.given("weights.hiddenToOutput", first.hiddenToOutput)
    check.given("second features", otherFeatures)
    check.given("second weights.inputToHidden", second.inputToHidden)
    check.given("second weights.hiddenToOutput", second.hiddenToOutput)
  }

  static func measurements(_ name: String, _ weights: Weights) -> [Measured] {
    [
      Measured("\(name).inputToHidden", weights.inputToHidden),
      Measured("\(name).hiddenToOutput", weights.hiddenToOutput),
    ]
  }
}

extension Draw {
  /// Weights like these.
  func callAsFunction(_ weights: Weights) -> Weights {
    Weights(
      inputToHidden: self(weights.inputToHidden), hiddenToOutput: self(weights.hiddenToOutput))
  }
}
