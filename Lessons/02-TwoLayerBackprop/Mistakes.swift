import Exercises
import Lab

/// The solutions of lesson 2 around a part that may be wrong.
enum Mistakes {
  typealias Sum = ([Double]) -> Double
  typealias Activation = (Double) -> Double

  /// How a step so far, an error term and a signal make the next step.
  typealias Move = (_ old: Double, _ term: Double, _ signal: Double) -> Double

  static func total(_ values: [Double]) -> Double { values.reduce(0, +) }

  /// The weighted sums of the hidden units.
  static func hiddenSums(
    _ inputs: [Double], _ weights: Weights, sum: Sum = total
  ) -> [Double] {
    weights.hiddenToOutput.indices.map { unit in
      sum(inputs.indices.map { inputs[$0] * weights.inputToHidden[$0, unit] })
    }
  }

  /// The weighted sum of the output.
  static func outputSum(_ hidden: [Double], _ weights: Weights, sum: Sum = total) -> Double {
    sum(zip(hidden, weights.hiddenToOutput).map { $0 * $1 })
  }

  /// The forward pass with other sums or another activation function.
  static func forward(
    _ inputs: [Double], _ weights: Weights, hiddenSum: Sum = total,
    hiddenActivation: Activation = Solutions.sigmoid, outputSum: Sum = total,
    outputActivation: Activation = Solutions.sigmoid
  ) -> Activity {
    let hidden = hiddenSums(inputs, weights, sum: hiddenSum).map(hiddenActivation)
    return Activity(
      hidden: hidden, output: outputActivation(Self.outputSum(hidden, weights, sum: outputSum)))
  }

  /// The accumulation with another step for w or for v.
  static func accumulate(
    _ steps: inout Weights, _ inputs: [Double], _ hidden: [Double], _ terms: [Double],
    _ outputTerm: Double, w: Move = { $0 + $1 * $2 }, v: Move = { $0 + $1 * $2 }
  ) {
    for unit in hidden.indices {
      for (index, input) in inputs.enumerated() {
        steps.inputToHidden[index, unit] = w(steps.inputToHidden[index, unit], terms[unit], input)
      }
      steps.hiddenToOutput[unit] = v(steps.hiddenToOutput[unit], outputTerm, hidden[unit])
    }
  }

  /// The update with another move for w or for v.
  static func update(
    _ weights: inout Weights, _ steps: Weights, _ rate: Double, _ records: Int,
    w: (WeightMove) -> Double = \.moved, v: (WeightMove) -> Double = \.moved
  ) {
    func moves(_ weights: [Double], _ steps: [Double]) -> [WeightMove] {
      zip(weights, steps).map {
        WeightMove(weight: $0, step: $1, learningRate: rate, records: records)
      }
    }
    weights.inputToHidden = Matrix(
      rows: weights.inputToHidden.rows, columns: weights.inputToHidden.columns,
      values: moves(weights.inputToHidden.values, steps.inputToHidden.values).map(w))
    weights.hiddenToOutput = moves(weights.hiddenToOutput, steps.hiddenToOutput).map(v)
  }

  /// A share of all answers.
  static func share(
    _ outputs: [Double], _ targets: [Double], of all: Double? = nil,
    where isCounted: (_ output: Double, _ target: Double) -> Bool
  ) -> Double {
    Double(zip(outputs, targets).count(where: isCounted)) / (all ?? Double(targets.count))
  }
}
