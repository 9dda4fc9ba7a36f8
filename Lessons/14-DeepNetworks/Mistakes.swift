import Exercises
import Lab

/// The solutions around a part that may be wrong.
enum Mistakes {
  typealias Layers = [any Layer<Double>]
  typealias MakeLinear = (_ inputs: Int, _ outputs: Int) -> Linear<Double>

  /// The pairs of neighbours in a list of sizes.
  static func pairs(_ sizes: [Int]) -> [(inputs: Int, outputs: Int)] {
    zip(sizes, sizes.dropFirst()).map { ($0, $1) }
  }

  /// Linear layers for pairs of sizes, with a ReLU before some of them.
  static func layers(
    _ pairs: [(inputs: Int, outputs: Int)], _ makeLinear: MakeLinear,
    isBent: (Int) -> Bool = { $0 > 0 }
  ) -> Layers {
    var layers: Layers = []
    for (place, pair) in pairs.enumerated() {
      if isBent(place) { layers.append(ReLU<Double>()) }
      layers.append(makeLinear(pair.inputs, pair.outputs))
    }
    return layers
  }

  /// Runs the layers one after the other.
  ///
  /// - Parameter pass: from a layer and the signal to the new signal.
  static func forward(
    _ input: Matrix<Double>, _ layers: Layers,
    _ pass: (any Layer<Double>, Matrix<Double>) -> Matrix<Double>
  ) -> [Matrix<Double>] {
    var signal = input
    return layers.map { layer in
      signal = pass(layer, signal)
      return signal
    }
  }

  /// Walks from the last layer to the first.
  ///
  /// - Parameter pass: from a layer and the gradient of its output to that of its input.
  /// - Returns: the gradients of the outputs, in the order of the layers.
  static func backward(
    _ outputGradient: Matrix<Double>, _ layers: Layers,
    _ pass: (any Layer<Double>, Matrix<Double>) -> Matrix<Double>
  ) -> [Matrix<Double>] {
    var gradient = outputGradient
    return Array(
      layers.reversed().map { layer in
        defer { gradient = pass(layer, gradient) }
        return gradient
      }.reversed())
  }

  /// The gradients of the inputs, in the order of the layers: one place before those of the outputs.
  static func inputGradients(
    _ outputGradient: Matrix<Double>, _ layers: Layers
  ) -> [Matrix<Double>] {
    var gradient = outputGradient
    return Array(
      layers.reversed().map { layer in
        gradient = layer.backward(gradient)
        return gradient
      }.reversed())
  }

  /// What is counted for each layer, added up.
  static func count(
    _ sizes: [Int], _ layer: (_ inputs: Int, _ outputs: Int) -> Int
  ) -> Int {
    pairs(sizes).map { layer($0.inputs, $0.outputs) }.reduce(0, +)
  }
}
