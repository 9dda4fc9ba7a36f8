import Exercises
import Lab
import Notebook

/// The weights of a network with one hidden layer and one output.
///
/// The same shape serves for the steps by which the weights are to move.
struct Weights {
  /// From inputs to hidden units: inputs × hidden units.
  var inputToHidden: Matrix<Double>

  /// From the hidden units to the output: one number per hidden unit.
  var hiddenToOutput: [Double]

  /// Random weights, drawn from the normal distribution with deviation 1/√inputs: the first layer's
  /// first, row after row, as in the original.
  init(inputs: Int, hiddenUnits: Int, random: inout RandomState) {
    let deviation = 1 / Double(inputs).squareRoot()
    inputToHidden = random.normal(0, deviation, rows: inputs, columns: hiddenUnits)
    hiddenToOutput = random.normal(0, deviation, count: hiddenUnits)
  }

  init(inputToHidden: Matrix<Double>, hiddenToOutput: [Double]) {
    self.inputToHidden = inputToHidden
    self.hiddenToOutput = hiddenToOutput
  }

  /// Steps of 0, of the shape of these weights.
  var zeroSteps: Weights {
    Weights(
      inputToHidden: Matrix(rows: inputToHidden.rows, columns: inputToHidden.columns),
      hiddenToOutput: Array(repeating: 0, count: hiddenToOutput.count))
  }
}

/// What one record's forward pass gives.
struct Activity {
  /// The hidden units' activations, a.
  var hidden: [Double]

  /// The network's output, ŷ.
  var output: Double
}

/// The sigmoid of lesson 1.
func sigmoid(_ x: Double) -> Double { Solutions.sigmoid(x) }
