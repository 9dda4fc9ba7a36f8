import Foundation
import Lab

// What is taken for the network's outputs.

extension Mistakes {
  typealias Run = (_ features: Matrix<Double>, _ weights: Weights) -> [Double]

  /// Outputs that are changed, or are something else.
  static func wrongRuns(_ add: (String, @escaping Run) -> Void) {
    func outputs(_ sentence: String, _ change: @escaping ([Double]) -> [Double]) {
      add(sentence) { change(Solutions.run($0, $1)) }
    }
    func hidden(_ sentence: String, _ values: @escaping (Matrix<Double>) -> [Double]) {
      add(sentence) { values(Solutions.forward($0, $1).hidden) }
    }
    outputs("The outputs are squashed; the output unit is linear.") { $0.map(Solutions.activation) }
    outputs("The outputs go through tanh; the output unit is linear.") { $0.map { tanh($0) } }
    outputs(
      "Negative outputs are cut off at 0; the numbers are standardised, they may be negative."
    ) {
      $0.map { max(0, $0) }
    }
    outputs("The outputs' sizes are taken; they may be negative.") { $0.map { abs($0) } }
    outputs("The outputs are rounded: return them as they are.") { $0.map { $0.rounded() } }
    outputs("The outputs are cut off to whole numbers: return them as they are.") {
      $0.map { $0.rounded(.towardZero) }
    }
    outputs("The outputs are rounded down: return them as they are.") {
      $0.map { $0.rounded(.down) }
    }
    outputs("The outputs are whole numbers, none below 0: they are no bikes yet, so leave them.") {
      $0.map { max(0, $0.rounded()) }
    }
    outputs("The outputs are cut off to whole numbers, and at 0: return them as they are.") {
      $0.map { max(0, $0.rounded(.towardZero)) }
    }
    outputs("The outputs are made bikes, times 181 plus 189: return them as they are.") {
      $0.map { 181 * $0 + 189 }
    }
    outputs("The outputs are standardised once more: return them as they are.") { values in
      let mean = total(values) / Double(values.count)
      let squares = values.map { ($0 - mean) * ($0 - mean) }
      return values.map { ($0 - mean) / (total(squares) / Double(values.count)).squareRoot() }
    }
    outputs("Each output is divided by the largest: return them as they are.") { values in
      values.map { $0 / (values.max() ?? 1) }
    }
    outputs("Each output is divided by the sum of all: return them as they are.") { values in
      values.map { $0 / total(values) }
    }
    outputs("Each output is the mean of all: every record has its own.") { values in
      values.map { _ in total(values) / Double(values.count) }
    }
    outputs("The last record's output is there for every record.") { values in
      values.map { _ in values[values.count - 1] }
    }
    outputs("The signs are flipped: return the outputs as they are.") { $0.map { -$0 } }
    outputs("The outputs are 1 or 0: return them as they are.") { $0.map { $0 > 0.5 ? 1 : 0 } }
    wrongLists(outputs)
    hidden("These are the first hidden unit's activations; the outputs are ŷ = A·V.") {
      $0.column(0)
    }
    hidden("These are the last hidden unit's activations; the outputs are ŷ = A·V.") {
      $0.column($0.columns - 1)
    }
    hidden("These are the first record's activations; the outputs are ŷ = A·V.") { $0.row(0) }
    hidden("These are all the hidden units' activations; the outputs are ŷ = A·V.") { $0.values }
    hidden("The activations are added up without V; the outputs are ŷ = A·V.") { $0.sumOfColumns() }
    hidden("This is the mean of the activations; the outputs are ŷ = A·V.") { matrix in
      matrix.sumOfColumns().map { $0 / Double(matrix.columns) }
    }
    hidden("The activations are added up over the records; the outputs are ŷ = A·V.") {
      $0.sumOfRows()
    }
    add("These are the weighted sums X·W; the outputs are ŷ = A·V.") { x, weights in
      x.dot(weights.inputToHidden).values
    }
    add("The hidden units have no activation function: use `forward`.") { x, weights in
      x.dot(weights.inputToHidden).dot(weights.hiddenToOutput).values
    }
    add("The features come back: the outputs are ŷ = A·V.") { x, _ in x.values }
    add("The first feature of each record comes back: the outputs are ŷ = A·V.") { x, _ in
      x.column(0)
    }
    add("The features of each record are added up: the outputs are ŷ = A·V.") { x, _ in
      x.sumOfColumns()
    }
    add("The weights V come back: the outputs are ŷ = A·V.") { _, weights in
      weights.hiddenToOutput.values
    }
    add("The hidden units are squashed by tanh: use `forward`.") { x, weights in
      forward(x, weights, activation: { tanh($0) }).output.values
    }
    add("The hidden units are ReLUs: use `forward`.") { x, weights in
      forward(x, weights, activation: { max(0, $0) }).output.values
    }
    add("The activations are squashed twice: use `forward`.") { x, weights in
      Solutions.forward(x, weights).hidden.map(Solutions.activation).dot(weights.hiddenToOutput)
        .values
    }
  }
}
