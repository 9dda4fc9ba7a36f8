import Exercises
import Lab

// The checks of the two passes.

extension Checks {
  /// Three linear layers, all square: so layers in a wrong order give wrong numbers instead of a trap.
  private static func network() -> [any Layer<Double>] {
    [
      Linear(
        weight: Matrix([[0.5, -0.6, 1.1], [0.1, -0.2, 0.4], [-0.3, 0.7, 0.9]]),
        bias: [0.1, -0.2, 0.3]),
      ReLU<Double>(),
      Linear(
        weight: Matrix([[1.2, 0.3, -0.8], [-0.5, 0.6, 0.2], [0.4, -1.1, 0.7]]),
        bias: [-0.4, 0.2, 0.1]),
      ReLU<Double>(),
      Linear(
        weight: Matrix([[-0.9, 0.8, 0.3], [0.2, 1.3, -0.4], [0.6, -0.7, 0.5]]),
        bias: [0.05, -0.3, 0.6]),
    ]
  }

  private static let input = Matrix<Double>([
    [0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, 0.6, -0.5], [0.2, -0.7, -1.5],
  ])
  private static let outputGradient = Matrix<Double>([
    [0.3, -0.1, 0.4], [-0.6, 0.2, 0.5], [0.7, -0.8, 0.1], [0.9, 0.35, -0.25],
  ])

  static let forwardCheck = Exercise(
    "14.2", "the forward pass", learner: forward,
    solution: Solutions.forward, reference: Reference.values, buildsOn: ["14.1"]
  ) { check in
    check.mistake(
      "Every layer is given the network's input: each takes the output of the one before."
    ) {
      input, layers in layers.map { $0.forward(input) }
    }
    check.mistake("The input is among the outputs: the list begins with the first layer's output.")
    {
      [$0] + Solutions.forward($0, through: $1)
    }
    check.mistake("Only the last outputs are here: those of all layers are wanted.") {
      Array(Solutions.forward($0, through: $1).suffix(1))
    }
    check.mistake("The last layer is missing.") {
      Array(Solutions.forward($0, through: $1).dropLast())
    }
    check.mistake("The layers run from the last to the first.") {
      Solutions.forward($0, through: $1.reversed())
    }
    check.mistake("The outputs are in reverse order: the first layer's come first.") {
      Solutions.forward($0, through: $1).reversed()
    }
    check.mistake("A ReLU follows the last layer, which should have none.") { input, layers in
      let outputs = Solutions.forward(input, through: layers)
      return outputs.dropLast() + outputs.suffix(1).map { $0.map { max(0, $0) } }
    }
    check.hint("What does the second layer need that only the first can give?")
    check.hint("Keep what a layer has put out; the next one takes it. Collect all of them.")
    check.hint("a₀ = input; aₗ = layerₗ.forward(aₗ₋₁); the answer is [a₁, a₂, …].")
    check.measure { forward in measurements("outputs", forward(input, network())) }
  }

  static let backwardCheck = Exercise(
    "14.3", "the backward pass", learner: backward,
    solution: Solutions.backward, reference: Reference.values, buildsOn: ["14.1", "14.2"]
  ) { check in
    check.mistake("Every layer is given the loss's gradient: each takes that of its own output.") {
      gradient, layers in
      for layer in layers { _ = layer.backward(gradient) }
      return layers.map { _ in gradient }
    }
    check.mistake("This walks from the first layer to the last: the gradient starts at the end.") {
      Solutions.backward($0, through: $1.reversed()).reversed()
    }
    check.mistake("The gradients are in reverse order: the first layer's come first.") {
      Solutions.backward($0, through: $1).reversed()
    }
    check.mistake("The first layer's `backward` is never called, so its weights get no gradient.") {
      gradient, layers in
      let gradients = Solutions.backward(gradient, through: Array(layers.dropFirst()))
      // The gradient of the first output is what the second layer returns.
      return [layers[1].backward(gradients[0])] + gradients
    }
    check.mistake("These are the gradients of the inputs: those of the outputs are wanted.") {
      gradient, layers in
      let gradients = Solutions.backward(gradient, through: layers)
      return [layers[0].backward(gradients[0])] + gradients.dropLast()
    }
    check.mistake("Only the first layer's gradient is here: those of all layers are wanted.") {
      Array(Solutions.backward($0, through: $1).prefix(1))
    }
    check.hint("Which layer's gradient do you know before you have called any?")
    check.hint(
      "Walk from the last layer to the first. What a layer's backward returns belongs to the output "
        + "of the layer before it.")
    check.hint("g_last = outputGradient; gₗ₋₁ = layerₗ.backward(gₗ); the answer is [g₁, g₂, …].")
    check.measure { backward in
      let layers = network()
      _ = Solutions.forward(input, through: layers)
      let gradients = backward(outputGradient, layers)
      let weights = layers.compactMap { $0 as? Linear<Double> }
      return measurements("gradients", gradients)
        + weights.enumerated().map { index, linear in
          Measured("the gradient of the weights \(index + 1)", linear.weight.gradient)
        }
    }
  }

  private static func measurements(_ name: String, _ matrices: [Matrix<Double>]) -> [Measured] {
    [Measured("the number of \(name)", Double(matrices.count))]
      + matrices.enumerated().map { Measured("\(name)[\($0.offset)]", $0.element) }
  }
}
