import Foundation

/// The solutions of lesson 1 around a part that may be wrong.
enum Mistakes {
  /// The neuron's output with another sum of the products, or another function of it.
  static func output(
    _ inputs: [Double], _ weights: [Double],
    sum: ([Double]) -> Double = { $0.reduce(0, +) },
    sigmoid: (Double) -> Double = Solutions.sigmoid
  ) -> Double {
    sigmoid(sum(zip(inputs, weights).map { $0 * $1 }))
  }

  /// A weight step for each input, from η · δ and that input.
  static func steps(
    _ errorTerm: Double, _ inputs: [Double], _ rate: Double,
    _ step: (_ share: Double, _ input: Double) -> Double
  ) -> [Double] {
    inputs.map { step(rate * errorTerm, $0) }
  }
}
