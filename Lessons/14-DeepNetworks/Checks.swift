import Exercises
import Lab

/// What is right in lesson 14, and which mistakes are known. Continued in Checks+Passes.swift and
/// Checks+Start.swift.
enum Checks {
  static let all = [
    makeLayersCheck, forwardCheck, backwardCheck, parameterCountCheck, heWeightsCheck,
  ]

  private static let makeLayersCheck = Exercise(
    "14.1", "layers from a list", learner: makeLayers,
    solution: Solutions.makeLayers, reference: Reference.values
  ) { check in
    check.mistake("A ReLU follows the last layer, whose outputs may be any numbers.") {
      Solutions.makeLayers($0, makeLinear: $1) + [ReLU<Double>()]
    }
    check.mistake("There is no ReLU between the layers, so together they are one linear layer.") {
      Solutions.makeLayers($0, makeLinear: $1).filter { $0 is Linear<Double> }
    }
    check.mistake("A ReLU comes before the first layer: the pixels go in as they are.") {
      [ReLU<Double>()] + Solutions.makeLayers($0, makeLinear: $1)
    }
    check.mistake("The last layer is missing: every pair of neighbouring sizes makes one.") {
      Array(Solutions.makeLayers($0, makeLinear: $1).dropLast(2))
    }
    check.mistake("Inputs and outputs are swapped.") { sizes, makeLinear in
      Solutions.makeLayers(sizes) { makeLinear($1, $0) }
    }
    check.mistake("Every layer has the network's inputs: it has the outputs of the one before.") {
      sizes, makeLinear in
      Solutions.makeLayers(sizes) { _, outputs in makeLinear(sizes[0], outputs) }
    }
    check.mistake(
      "The layers are made from the last to the first, so each draws another's weights."
    ) {
      sizes, makeLinear in
      let pairs = Array(zip(sizes, sizes.dropFirst()))
      var made = Array(pairs.reversed().map { makeLinear($0, $1) }.reversed())
      return Solutions.makeLayers(sizes) { _, _ in made.removeFirst() }
    }
    check.hint("Four sizes: how many linear layers do they make, and how many ReLUs?")
    check.hint(
      "Go through the pairs of neighbours in the list. Before every linear layer but the first "
        + "comes a ReLU.")
    check.hint("Layer l goes from sizes[l − 1] to sizes[l], for l = 1, 2, …, count − 1.")
    check.measure { makeLayers in
      var random = RandomState(7)
      let layers = makeLayers([3, 5, 4, 6, 2]) { inputs, outputs in
        Linear(inputs: inputs, outputs: outputs, random: &random)
      }
      return [Measured("the number of layers", Double(layers.count))]
        + layers.enumerated().flatMap { measurements($0.element, at: $0.offset) }
    }
  }

  /// A layer in numbers: its kind, and of a linear one the shape and the first weight.
  private static func measurements(_ layer: any Layer<Double>, at place: Int) -> [Measured] {
    let kind = "the kind of layer \(place) (1 Linear, 2 ReLU)"
    guard let linear = layer as? Linear<Double> else {
      return [Measured(kind, layer is ReLU<Double> ? 2 : 0)]
    }
    let weight = linear.weight.value
    return [
      Measured(kind, 1), Measured("the inputs of layer \(place)", Double(weight.rows)),
      Measured("the outputs of layer \(place)", Double(weight.columns)),
      Measured("the first weight of layer \(place)", weight[0, 0]),
    ]
  }
}
