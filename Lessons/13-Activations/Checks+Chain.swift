import Exercises
import Lab

// The checks of the chain of layers and of the norm.

extension Checks {
  static let chainGradientsCheck = Exercise(
    "13.4", "the chain through three layers", learner: chainGradients,
    solution: Solutions.chainGradients, reference: Reference.values,
    buildsOn: ["13.1", "13.2", "13.3"]
  ) { check in
    check.mistake("These are the terms δ: the gradient of a weight is δₗ · aₗ₋₁.") {
      inputs, weights, slopes in
      Solutions.chainGradients(inputs: inputs.map { _ in 1 }, weights: weights, slopes: slopes)
    }
    check.mistake("The weights are missing in the backward pass: δₗ = δₗ₊₁ · wₗ₊₁ · f′(hₗ).") {
      inputs, weights, slopes in
      Solutions.chainGradients(inputs: inputs, weights: weights.map { _ in 1 }, slopes: slopes)
    }
    check.mistake("The slopes f′(h) are missing.") { inputs, weights, slopes in
      Solutions.chainGradients(inputs: inputs, weights: weights, slopes: slopes.map { _ in 1 })
    }
    check.mistake("The last layer's slope is missing: δ₃ = f′(h₃).") { inputs, weights, slopes in
      let slopes = slopes.dropLast() + [1]
      return Solutions.chainGradients(inputs: inputs, weights: weights, slopes: Array(slopes))
    }
    check.mistake("The order is reversed: the gradient of w₁ comes first.") {
      inputs, weights, slopes in
      Solutions.chainGradients(inputs: inputs, weights: weights, slopes: slopes).reversed()
    }
    check.mistake("This walks from the first layer to the last: begin at the last one and go back.")
    {
      inputs, weights, slopes in
      Solutions.chainGradients(
        inputs: inputs.reversed(), weights: weights.reversed(), slopes: slopes.reversed()
      ).reversed()
    }
    check.mistake("Each layer uses its own weight for δ: δₗ takes wₗ₊₁, the next layer's.") {
      inputs, weights, slopes in
      let shifted = Array(weights.prefix(1) + weights.dropLast())
      return Solutions.chainGradients(inputs: inputs, weights: shifted, slopes: slopes)
    }
    check.mistake("Only the layer's own slope is used: the slopes of all later layers count too.") {
      inputs, _, slopes in zip(inputs, slopes).map { $0 * $1 }
    }
    check.hint("If w₃ were 0, could a change of w₁ or of w₂ reach the last activation?")
    check.hint(
      "Walk from the last layer to the first with one number: how the last activation changes with "
        + "that of the layer you are at. It begins at 1.")
    check.hint(
      "At layer l: δ = number · f′(hₗ); the gradient of wₗ is δ · aₗ₋₁; the new number is δ · wₗ.")
    check.measure { chain in
      [
        Measured(
          "chainGradients", chain([0.5, -1.2, 0.8], [1.5, -0.7, 2.0], [0.25, 0.4, 0.9])),
        Measured(
          "second chainGradients",
          chain([2, 0.3, -0.6, 1.1], [0.5, 3, -1.5, 0.9], [0.1, 0.7, 0.3, 0.2])),
      ]
    }
  }

  static let gradientNormCheck = Exercise(
    "13.5", "the norm of a gradient", learner: gradientNorm, solution: Solutions.gradientNorm,
    reference: Reference.values
  ) { check in
    check.mistake("The square root is missing: this is the sum of the squares.") {
      ($0 * $0).sum()
    }
    check.mistake("This is the root of the mean square: the norm is the root of the sum.") {
      ($0 * $0).mean().squareRoot()
    }
    check.mistake(
      "The sum of the absolute values |g| is another norm: this one is the root of Σ g²."
    ) {
      $0.map(abs).sum()
    }
    check.mistake("The elements are added with their signs, and cancel: square them first.") {
      abs($0.sum())
    }
    check.mistake("This is the largest element alone: all of them count.") {
      $0.values.map(abs).max() ?? 0
    }
    check.mistake("The norms of the rows are added: take one root, of the sum of all squares.") {
      gradient in
      (gradient * gradient).sumOfColumns().map { $0.squareRoot() }.reduce(0, +)
    }
    check.hint("How long is the arrow (3, 4)? And one with more numbers?")
    check.hint("Pythagoras, with as many sides as the matrix has elements.")
    check.hint("‖g‖ = √(Σᵢⱼ gᵢⱼ²).")
    check.measure { norm in
      [
        Measured(
          "gradientNorm of a 2×3 matrix", norm(Matrix([[0.5, -1.2, 2.0], [-0.4, 0.3, 0.8]]))),
        Measured("gradientNorm of a 3×1 matrix", norm(Matrix([[3], [-4], [12]]))),
      ]
    }
  }
}
