import Exercises
import Lab

// What the two passes run through.

extension Checks {
  /// Linear layers in the form of numbers, all square: so layers in a wrong order give wrong numbers
  /// instead of a trap. Some sums of each are below 0.
  struct Network {
    let weights: [Matrix<Double>]
    let biases: [[Double]]
    let input: Matrix<Double>
    let outputGradient: Matrix<Double>

    /// New layers with a ReLU between any two.
    var layers: [any Layer<Double>] {
      zip(weights, biases).enumerated().flatMap { place, pair -> [any Layer<Double>] in
        let linear = Linear(weight: pair.0, bias: pair.1)
        return place == 0 ? [linear] : [ReLU<Double>(), linear]
      }
    }

    /// Other numbers in the same places.
    func drawn(by draw: Draw) -> Network {
      Network(
        weights: weights.map { draw($0) }, biases: draw(biases), input: draw(input),
        outputGradient: draw(outputGradient))
    }

    /// The layers in words.
    var text: String {
      Array(repeating: "Linear(\(weights[0].shape))", count: weights.count)
        .joined(separator: ", ReLU(), ")
    }
  }

  /// Five layers and four records.
  static let network = Network(
    weights: [
      Matrix([[0.5, -0.6, 1.1], [0.1, -0.2, 0.4], [-0.3, 0.7, 0.9]]),
      Matrix([[1.2, 0.3, -0.8], [-0.5, 0.6, 0.2], [0.4, -1.1, 0.7]]),
      Matrix([[-0.9, 0.8, 0.3], [0.2, 1.3, -0.4], [0.6, -0.7, 0.5]]),
    ], biases: [[0.1, -0.2, 0.3], [-0.4, 0.2, 0.1], [0.05, -0.3, 0.6]],
    input: Matrix([[0.5, -1.2, 2.0], [-0.4, 0.3, 0.8], [1.1, 0.6, -0.5], [0.2, -0.7, -1.5]]),
    outputGradient: Matrix([
      [0.3, -0.1, 0.4], [-0.6, 0.2, 0.5], [0.7, -0.8, 0.1], [0.9, 0.35, -0.25],
    ]))

  /// Seven layers and three records.
  static let secondNetwork = Network(
    weights: [
      Matrix([[0.8, -0.5], [0.3, 1.2]]), Matrix([[-0.7, 0.9], [1.1, 0.4]]),
      Matrix([[0.6, -1.3], [-0.2, 0.5]]), Matrix([[1.4, 0.2], [-0.6, 0.7]]),
    ], biases: [[0.1, -0.2], [0.3, 0.05], [-0.1, 0.4], [0.2, -0.3]],
    input: Matrix([[1.2, -0.8], [-0.5, 0.9], [0.4, 1.5]]),
    outputGradient: Matrix([[0.5, -0.2], [-0.3, 0.6], [0.15, -0.7]]))

  /// Says what layers a pass is given: the first network in full, and of the second, which tells only
  /// whether any number of layers will do, what there is in it.
  static func giveLayers<Function>(to check: inout Check<Function>) {
    check.given("layers", text: network.text)
    for (place, weights) in network.weights.enumerated() {
      check.given("weights \(place + 1)", weights)
      check.given("biases \(place + 1)", network.biases[place])
    }
    check.given("second layers", text: secondNetwork.text)
    check.number("the number of records", 4)
  }

  static func measurements(_ name: String, _ matrices: [Matrix<Double>]) -> [Measured] {
    [Measured("the number of \(name)", Double(matrices.count))]
      + matrices.enumerated().map { Measured("\(name)[\($0.offset)]", $0.element) }
  }
}
