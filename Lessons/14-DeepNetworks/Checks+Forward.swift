import Exercises
import Lab

// The check of the forward pass.

extension Checks {
  private typealias ForwardCheck = Check<
    (Matrix<Double>, [any Layer<Double>]) -> [Matrix<Double>]
  >

  static let forwardCheck = Exercise(
    "14.2", "the forward pass", learner: forward,
    solution: Solutions.forward, reference: Reference.values, standIns: ["Sequential"]
  ) { check in
    addSignals(to: &check)
    addLists(to: &check)
    addDroppedOutputs(to: &check)
    check.hint("What does the second layer need that only the first can give?")
    check.hint("Keep what a layer has put out; the next one takes it. Collect all of them.")
    check.hint("a₀ = input; aₗ = layerₗ.forward(aₗ₋₁); the answer is [a₁, a₂, …].")
    check.hint(
      """
      Start with `var outputs: [Matrix<Double>] = []` and loop with `for layer in layers`. What the \
      layer before has put out is `outputs.last`, and `?? input` stands in where there is none.
      """)
    check.given("input", network.input)
    giveLayers(to: &check)
    check.measure { forward, draw in
      [("outputs", network), ("second outputs", secondNetwork)].flatMap { name, network in
        let network = network.drawn(by: draw)
        return measurements(name, forward(network.input, network.layers))
      }
    }
  }

  /// What a layer is given, and what is made of what it puts out.
  private static func addSignals(to check: inout ForwardCheck) {
    check.mistake(
      "Every layer is given the network's input: each takes the output of the one before."
    ) {
      input, layers in layers.map { $0.forward(input) }
    }
    check.mistake("Every layer is given the first one's output: each takes that of the one before.")
    { input, layers in
      let first = layers[0].forward(input)
      return [first] + layers.dropFirst().map { $0.forward(first) }
    }
    check.mistake("The layers run from the last to the first.") {
      Solutions.forward($0, through: $1.reversed())
    }
    check.mistake("The layers run from the last to the first.") {
      Solutions.forward($0, through: $1.reversed()).reversed()
    }
    check.mistake("A ReLU follows the last layer, which should have none.") { input, layers in
      let outputs = Solutions.forward(input, through: layers)
      return outputs.dropLast() + outputs.suffix(1).map { $0.map { max(0, $0) } }
    }
    check.mistake("Outputs below 0 are set to 0 after every layer: the ReLU layers see to that.") {
      Mistakes.forward($0, $1) { $0.forward($1).map { max(0, $0) } }
    }
    check.mistake("The ReLUs are passed over: every layer's `forward` is called.") {
      Mistakes.forward($0, $1) { $0 is ReLU<Double> ? $1 : $0.forward($1) }
    }
    check.mistake("The linear layers are passed over: every layer's `forward` is called.") {
      Mistakes.forward($0, $1) { $0 is ReLU<Double> ? $0.forward($1) : $1 }
    }
    check.mistake("Every layer is run twice: once is enough.") {
      Mistakes.forward($0, $1) { $0.forward($0.forward($1)) }
    }
    check.mistake("The first layer is run twice: begin with the input, and run each layer once.") {
      Solutions.forward($1[0].forward($0), through: $1)
    }
    check.mistake("Outputs are divided by their sum: a layer's outputs are wanted as they are.") {
      Solutions.forward($0, through: $1).map { $0 / $0.sum() }
    }
    check.mistake("A layer's input is added to its output: only the output goes on.") {
      Mistakes.forward($0, $1) { $0.forward($1) + $1 }
    }
    check.mistake("No layer is run: call each one's `forward`.") {
      Mistakes.forward($0, $1) { $1 }
    }
    check.mistake("`backward` is called in place of `forward`.") { input, layers in
      _ = Solutions.forward(input, through: layers)
      return Mistakes.forward(input, layers) { $0.backward($1) }
    }
    check.mistake("The first layer is passed over: the loop begins with layer 0.") {
      input, layers in
      [input] + Solutions.forward(input, through: Array(layers.dropFirst()))
    }
    check.mistake("The first layer is passed over: the loop begins with layer 0.") {
      Solutions.forward($0, through: Array($1.dropFirst()))
    }
  }

  /// What is put into the list.
  private static func addLists(to check: inout ForwardCheck) {
    check.mistake("The input is among the outputs: the list begins with the first layer's output.")
    {
      [$0] + Solutions.forward($0, through: $1)
    }
    check.mistake("The input stands at the end of the outputs: leave it out.") {
      Solutions.forward($0, through: $1) + [$0]
    }
    check.mistake("This is the input of each layer: its output is wanted.") {
      [$0] + Solutions.forward($0, through: $1).dropLast()
    }
    check.mistake("Only the last outputs are here: those of all layers are wanted.") {
      Array(Solutions.forward($0, through: $1).suffix(1))
    }
    check.mistake("Only the first layer's outputs are here: is the list returned inside the loop?")
    {
      Array(Solutions.forward($0, through: $1).prefix(1))
    }
    check.mistake("The last layer is missing.") {
      Array(Solutions.forward($0, through: $1).dropLast())
    }
    check.mistake("The first layer's outputs are missing.") {
      Array(Solutions.forward($0, through: $1).dropFirst())
    }
    check.mistake("The outputs are in reverse order: the first layer's come first.") {
      Solutions.forward($0, through: $1).reversed()
    }
    check.mistake("Only the linear layers' outputs are here: a ReLU is a layer too.") {
      zip(Solutions.forward($0, through: $1), $1).filter { $1 is Linear<Double> }.map { $0.0 }
    }
    check.mistake("Only the ReLUs' outputs are here: a linear layer's are wanted too.") {
      zip(Solutions.forward($0, through: $1), $1).filter { $1 is ReLU<Double> }.map { $0.0 }
    }
    check.mistake("The last outputs stand for every layer: keep each layer's own.") {
      let outputs = Solutions.forward($0, through: $1)
      return outputs.map { _ in outputs[outputs.count - 1] }
    }
    check.mistake("The list is filled from the front: new outputs are appended at the end.") {
      let outputs = Solutions.forward($0, through: $1)
      return outputs.suffix(1) + outputs.dropLast()
    }
    check.mistake("This knows five layers alone: go through all of them in a loop.") {
      Solutions.forward($0, through: Array($1.prefix(5)))
    }
    check.mistake("This knows three layers alone: go through all of them in a loop.") {
      Solutions.forward($0, through: Array($1.prefix(3)))
    }
    check.mistake("Each layer's outputs are here twice: append them once.") {
      Solutions.forward($0, through: $1).flatMap { [$0, $0] }
    }
    check.mistake("The list is empty: `append` each layer's outputs.") { _, _ in [] }
  }
}
