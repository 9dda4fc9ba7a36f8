import Exercises
import Lab
import Notebook

/// The neuron of lesson 1, trained on the same records: what a network without a hidden layer can do.
struct SingleNeuron {
  private(set) var weights: [Double]

  /// Trains from weights of 0; a single neuron has nobody to become different from.
  init(_ records: Admissions, epochs: Int, learningRate: Double) {
    weights = Array(repeating: 0, count: records.features.columns)
    let rows = (0..<records.count).map { records.features.row($0) }
    for _ in 0..<epochs {
      var steps = Array(repeating: 0.0, count: weights.count)
      for (inputs, target) in zip(rows, records.targets) {
        let output = output(inputs)
        let term = (target - output) * output * (1 - output)
        for (index, input) in inputs.enumerated() { steps[index] += term * input }
      }
      for (index, step) in steps.enumerated() {
        weights[index] += learningRate * step / Double(records.count)
      }
    }
  }

  /// Its output for every record.
  func outputs(for records: Admissions) -> [Double] {
    (0..<records.count).map { output(records.features.row($0)) }
  }

  private func output(_ inputs: [Double]) -> Double {
    sigmoid(zip(inputs, weights).reduce(0) { $0 + $1.0 * $1.1 })
  }
}
