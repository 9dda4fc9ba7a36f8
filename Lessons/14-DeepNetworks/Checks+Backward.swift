import Exercises
import Lab

// The check of the backward pass. Its mistakes are continued in Checks+BackwardLists.swift.

extension Checks {
  typealias BackwardCheck = Check<(Matrix<Double>, [any Layer<Double>]) -> [Matrix<Double>]>

  static let backwardCheck = Exercise(
    "14.3", "the backward pass", learner: backward,
    solution: Solutions.backward, reference: Reference.values
  ) { check in
    addCalls(to: &check)
    addSizes(to: &check)
    addGradientLists(to: &check)
    addDroppedGradients(to: &check)
    check.hint("Which layer's gradient do you know before you have called any?")
    check.hint(
      "Walk from the last layer to the first. What a layer's backward returns belongs to the output "
        + "of the layer before it.")
    check.hint("g_last = outputGradient; gₗ₋₁ = layerₗ.backward(gₗ); the answer is [g₁, g₂, …].")
    check.hint(
      """
      `for layer in layers.reversed()` walks back. Keep the gradient in a \
      `var gradient = outputGradient`, and put it into the list before the layer changes it; \
      `Array(list.reversed())` turns a list round.
      """)
    check.given("outputGradient", network.outputGradient)
    check.given("input of the forward pass", network.input)
    giveLayers(to: &check)
    check.measure { backward, draw in
      [("", network), ("second ", secondNetwork)].flatMap { name, network in
        let network = network.drawn(by: draw)
        let layers = network.layers
        _ = Solutions.forward(network.input, through: layers)
        let gradients = backward(network.outputGradient, layers)
        let linears = layers.compactMap { $0 as? Linear<Double> }
        return measurements("\(name)gradients", gradients)
          + linears.enumerated().map { index, linear in
            Measured("the \(name)gradient of the weights \(index + 1)", linear.weight.gradient)
          }
      }
    }
  }

  /// Which layers are called, and with what.
  private static func addCalls(to check: inout BackwardCheck) {
    check.mistake("Every layer is given the loss's gradient: each takes that of its own output.") {
      gradient, layers in
      for layer in layers { _ = layer.backward(gradient) }
      return layers.map { _ in gradient }
    }
    let returned = "Every layer is given the loss's gradient: each takes what the next one returns."
    check.mistake(returned) { gradient, layers in layers.map { $0.backward(gradient) } }
    check.mistake(returned) { gradient, layers in
      var gradients = [gradient]
      for layer in layers.reversed() { gradients.append(layer.backward(gradient)) }
      return gradients.dropLast().reversed()
    }
    check.mistake("This walks from the first layer to the last: the gradient starts at the end.") {
      Solutions.backward($0, through: $1.reversed()).reversed()
    }
    check.mistake("This walks from the first layer to the last: the gradient starts at the end.") {
      Solutions.backward($0, through: $1.reversed())
    }
    check.mistake("This walks from the first layer to the last: the gradient starts at the end.") {
      Mistakes.forward($0, $1) { $0.backward($1) }
    }
    let first = "The first layer's `backward` is never called, so its weights get no gradient."
    check.mistake(first) { gradient, layers in
      let gradients = Solutions.backward(gradient, through: Array(layers.dropFirst()))
      // The gradient of the first output is what the second layer returns.
      return [layers[1].backward(gradients[0])] + gradients
    }
    check.mistake(first) { gradient, layers in
      Solutions.backward(gradient, through: Array(layers.dropFirst()))
    }
    check.mistake("The last layer's `backward` is never called: the walk begins there.") {
      gradient, layers in
      let before = Solutions.backward(gradient, through: Array(layers.dropLast()))
      return before + [gradient]
    }
    check.mistake("The ReLUs are passed over: their slope, 1 or 0, belongs in the gradient too.") {
      Mistakes.backward($0, $1) { $0 is ReLU<Double> ? $1 : $0.backward($1) }
    }
    check.mistake("The linear layers are passed over: every layer's `backward` is called.") {
      Mistakes.backward($0, $1) { $0 is ReLU<Double> ? $0.backward($1) : $1 }
    }
    check.mistake("`forward` is called in place of `backward`.") {
      Mistakes.backward($0, $1) { $0.forward($1) }
    }
    check.mistake("No layer is called: each one's `backward` has to be.") { gradient, layers in
      layers.map { _ in gradient }
    }
    check.mistake("Each layer's `backward` is called twice over, the second time with its result.")
    {
      Mistakes.backward($0, $1) { $0.backward($0.backward($1)) }
    }
  }

  /// What is made of the gradient on the way.
  private static func addSizes(to check: inout BackwardCheck) {
    check.mistake("The sign changes at each layer: the gradient goes on as it is.") {
      Mistakes.backward($0, $1) { -$0.backward($1) }
    }
    check.mistake("The gradient's sign is flipped at the start: it comes as it is wanted.") {
      Solutions.backward(-$0, through: $1)
    }
    check.mistake("The gradient is divided by the number of records: the loss has done that.") {
      Solutions.backward($0 / $0.rows, through: $1)
    }
    check.mistake("The gradient is divided by the number of records at each layer: leave it out.") {
      Mistakes.backward($0, $1) { $0.backward($1) / $1.rows }
    }
    check.mistake("The gradient is multiplied by the number of records: it comes as it is wanted.")
    {
      Solutions.backward(Double($0.rows) * $0, through: $1)
    }
    let added = "The gradient that came is added to what a layer returns: that alone goes on."
    check.mistake(added) { Mistakes.backward($0, $1) { $0.backward($1) + $1 } }
    check.mistake("The gradient is multiplied with what a layer returns: that alone goes on.") {
      Mistakes.backward($0, $1) { $0.backward($1) * $1 }
    }
    check.mistake("Gradients below 0 are set to 0: only the sums before a ReLU decide what is 0.") {
      Mistakes.backward($0, $1) { $0.backward($1).map { max(0, $0) } }
    }
  }
}
