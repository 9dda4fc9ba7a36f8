import Exercises
import Lab

/// What is right in lesson 2, and which mistakes are known. Continued in Checks+Terms.swift,
/// Checks+Training.swift and Checks+Accuracy.swift.
enum Checks {
  static let all = [
    forwardCheck, outputErrorTermCheck, hiddenErrorTermsCheck, accumulateCheck, updateCheck,
    accuracyCheck,
  ]

  /// Four inputs and three hidden units: unequal sizes, so that a mix-up shows.
  static let weights = Weights(
    inputToHidden: Matrix([
      [0.5, -0.6, 0.2], [0.1, -0.2, -0.8], [-0.3, 0.7, 0.9], [1.1, 0.4, -0.5],
    ]),
    hiddenToOutput: [0.4, -0.9, 1.3])
  static let inputs = [0.5, -1.2, 2.0, 0.7]

  /// Another network, of three inputs and five hidden units: no size is fixed.
  static let wideWeights = Weights(
    inputToHidden: Matrix([
      [-0.4, 0.3, 0.9, -1.2, 0.6], [0.8, -0.5, 0.1, 0.7, -0.9], [0.2, 1.4, -0.6, 0.3, -0.7],
    ]),
    hiddenToOutput: [-0.7, 0.5, -1.1, 0.2, -0.3])
  static let wideInputs = [1.3, -0.6, 0.8]

  private static let forwardCheck = Exercise(
    "2.1", "the forward pass", learner: forward, solution: Solutions.forward,
    reference: Reference.values, standIns: ["Linear", "Sigmoid"]
  ) { check in
    check.mistake("The hidden units have no sigmoid: aⱼ = σ(hⱼ).") {
      Mistakes.forward($0, $1, hiddenActivation: { $0 })
    }
    check.mistake("The output has no sigmoid: ŷ = σ(z) with z = Σⱼ aⱼ · vⱼ.") {
      Mistakes.forward($0, $1, outputActivation: { $0 })
    }
    check.mistake("Neither layer has its sigmoid: aⱼ = σ(hⱼ) and ŷ = σ(z).") {
      Mistakes.forward($0, $1, hiddenActivation: { $0 }, outputActivation: { $0 })
    }
    check.slips(Slip.sums, in: "In the hidden units: ", except: ["minus"]) { sum in
      { Mistakes.forward($0, $1, hiddenSum: sum) }
    }
    check.slips(Slip.sums, in: "In the output: ", except: ["minus"]) { sum in
      { Mistakes.forward($0, $1, outputSum: sum) }
    }
    check.slips(Slip.sums, in: "In both sums: ", except: ["minus"]) { sum in
      { Mistakes.forward($0, $1, hiddenSum: sum, outputSum: sum) }
    }
    check.slips(Slip.sigmoids, in: "In the hidden units: ", except: ["none"]) { wrong in
      { Mistakes.forward($0, $1, hiddenActivation: wrong) }
    }
    check.slips(Slip.sigmoids, in: "In the output: ", except: ["none", "step"]) { wrong in
      { Mistakes.forward($0, $1, outputActivation: wrong) }
    }
    check.slips(Slip.sigmoids, in: "In both layers: ", except: ["none"]) { wrong in
      { Mistakes.forward($0, $1, hiddenActivation: wrong, outputActivation: wrong) }
    }
    Mistakes.wrongForwards { check.mistake($0, $1) }
    check.hint("What does a single neuron do with its inputs? Each hidden unit does the same.")
    check.hint("Go over the hidden units; for each, add up input times weight, then squash.")
    check.hint("hⱼ = Σᵢ xᵢ · wᵢⱼ, aⱼ = σ(hⱼ), z = Σⱼ aⱼ · vⱼ, ŷ = σ(z). Column j of w is unit j.")
    check.hint(
      "Begin with `var hidden: [Double] = []` and go over `weights.hiddenToOutput.indices`; a weight is `weights.inputToHidden[i, j]`. At the end `return Activity(hidden: hidden, output: …)`."
    )
    check.given("inputs", inputs)
    given(weights, &check)
    check.given("second inputs", wideInputs)
    given(wideWeights, &check, "second ")
    check.measure { forward, draw in
      let first = forward(draw(inputs), draw(weights))
      let second = forward(draw(wideInputs), draw(wideWeights))
      return [
        Measured("hidden", first.hidden), Measured("output", first.output),
        Measured("second hidden", second.hidden), Measured("second output", second.output),
      ]
    }
  }

  /// Shows the weights of a call.
  private static func given<Function>(
    _ weights: Weights, _ check: inout Check<Function>, _ which: String = ""
  ) {
    check.given("\(which)weights.inputToHidden", weights.inputToHidden)
    check.given("\(which)weights.hiddenToOutput", weights.hiddenToOutput)
  }
}

extension Draw {
  /// Weights like these.
  func callAsFunction(_ weights: Weights) -> Weights {
    Weights(
      inputToHidden: self(weights.inputToHidden), hiddenToOutput: self(weights.hiddenToOutput))
  }
}
