import Exercises
import Lab
import Notebook

/// The weights of a network with one hidden layer and one output.
///
/// The same shape serves for the steps by which the weights are to move.
struct Weights {
  /// From inputs to hidden units: inputs × hidden units.
  var inputToHidden: Matrix<Double>

  /// From hidden units to the output: hidden units × 1.
  var hiddenToOutput: Matrix<Double>

  init(inputToHidden: Matrix<Double>, hiddenToOutput: Matrix<Double>) {
    self.inputToHidden = inputToHidden
    self.hiddenToOutput = hiddenToOutput
  }

  /// Random weights from the normal distribution, with deviation 1/√(units that feed a layer); the
  /// first layer's are drawn first, row after row.
  init(inputs: Int, hiddenUnits: Int, random: inout RandomState) {
    inputToHidden = random.normal(
      0, 1 / Double(inputs).squareRoot(), rows: inputs, columns: hiddenUnits)
    hiddenToOutput = random.normal(
      0, 1 / Double(hiddenUnits).squareRoot(), rows: hiddenUnits, columns: 1)
  }
}

/// What a batch of records makes of the network on its way forward, a record a row.
struct Activity {
  /// The hidden units' outputs: records × hidden units.
  var hidden: Matrix<Double>

  /// The network's answers: records × 1.
  var output: Matrix<Double>
}

/// What a person chooses before the training.
struct Hyperparameters {
  /// How many batches are learned from.
  var iterations: Int

  /// How far each step goes.
  var learningRate: Double

  /// How many units the hidden layer has.
  var hiddenUnits: Int
}
