import Exercises
import Lab

// The check of the chain of layers. Its mistakes are continued in Checks+ChainWalk.swift.

extension Checks {
  typealias ChainCheck = Check<([Double], [Double], [Double]) -> [Double]>

  static let chainGradientsCheck = Exercise(
    "13.4", "the chain through three layers", learner: chainGradients,
    solution: Solutions.chainGradients, reference: Reference.values, standIns: ["Multiplications"]
  ) { check in
    addMissing(to: &check)
    addExchanges(to: &check)
    addWalks(to: &check)
    addEnds(to: &check)
    check.hint("If w₃ were 0, could a change of w₁ or of w₂ reach the last activation?")
    check.hint(
      "Walk from the last layer to the first with one number: how the last activation changes with "
        + "that of the layer you are at. It begins at 1.")
    check.hint(
      "At layer l: δ = number · f′(hₗ); the gradient of wₗ is δ · aₗ₋₁; the new number is δ · wₗ.")
    check.hint(
      """
      Start with `var gradients = inputs`, a list of the right length, and walk with \
      `for layer in inputs.indices.reversed()`. The lists count from 0: w₁ is `weights[0]`.
      """)
    let (inputs, weights, slopes) = ([0.5, -1.2, 0.8], [1.5, -0.7, 2.0], [0.25, 0.4, 0.9])
    let (inputs2, weights2, slopes2) = (
      [2, 0.3, -0.6, 1.1, -0.9], [0.5, 3, -1.5, 0.9, 1.7], [0.1, 0.7, 0.3, 0.2, 0.6]
    )
    check.given("inputs", inputs)
    check.given("weights", weights)
    check.given("slopes", slopes)
    check.given("second inputs", inputs2)
    check.given("second weights", weights2)
    check.given("second slopes", slopes2)
    check.number("the number of layers", 3)
    check.measure { chain, draw in
      [
        Measured("chainGradients", chain(draw(inputs), draw(weights), draw(slopes))),
        Measured(
          "second chainGradients", chain(draw(inputs2), draw(weights2), draw(slopes2))),
      ]
    }
  }

  /// What is left out.
  private static func addMissing(to check: inout ChainCheck) {
    check.mistake("These are the terms δ: the gradient of a weight is δₗ · aₗ₋₁.") {
      inputs, weights, slopes in Mistakes.chain(inputs.map { _ in 1 }, weights, slopes)
    }
    check.mistake("These are the terms δ, and from the last to the first: δₗ · aₗ₋₁ is wanted.") {
      inputs, weights, slopes in
      Mistakes.chain(inputs.map { _ in 1 }, weights, slopes).reversed()
    }
    check.mistake("The weights are missing in the backward pass: δₗ = δₗ₊₁ · wₗ₊₁ · f′(hₗ).") {
      inputs, weights, slopes in Mistakes.chain(inputs, weights.map { _ in 1 }, slopes)
    }
    check.mistake("The slopes f′(h) are missing.") { inputs, weights, slopes in
      Mistakes.chain(inputs, weights, slopes.map { _ in 1 })
    }
    check.mistake("The last layer's slope is missing: δ₃ = f′(h₃).") { inputs, weights, slopes in
      Mistakes.chain(inputs, weights, slopes.dropLast() + [1])
    }
    check.mistake("The last weight is missing as the error goes back: δ₂ = δ₃ · w₃ · f′(h₂).") {
      inputs, weights, slopes in Mistakes.chain(inputs, weights.dropLast() + [1], slopes)
    }
    check.mistake("Only the layer's own slope is used: the slopes of all later layers count too.") {
      inputs, _, slopes in zip(inputs, slopes).map { $0 * $1 }
    }
    check.mistake("Of the slopes only the layer's own is used: δₗ₊₁ has the later ones in it.") {
      inputs, weights, slopes in
      Mistakes.chain(inputs.count) { change, layer in
        (change * slopes[layer] * inputs[layer], change * weights[layer])
      }
    }
    let replaced =
      "Only the next layer counts: δₗ₊₁ has all the later ones in it, so multiply by it."
    check.mistake(replaced) { inputs, weights, slopes in
      Mistakes.chain(inputs.count) { change, layer in
        (change * slopes[layer] * inputs[layer], weights[layer])
      }
    }
    check.mistake(replaced) { inputs, weights, slopes in
      Mistakes.chain(inputs.count) { change, layer in
        (change * slopes[layer] * inputs[layer], slopes[layer] * weights[layer])
      }
    }
    check.mistake("The layer's own slope is missing: δₗ = δₗ₊₁ · wₗ₊₁ · f′(hₗ).") {
      inputs, weights, slopes in
      Mistakes.chain(inputs.count) { change, layer in
        (change * inputs[layer], change * slopes[layer] * weights[layer])
      }
    }
  }
}
