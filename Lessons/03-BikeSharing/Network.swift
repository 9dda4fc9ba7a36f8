import Exercises
import Lab
import Notebook

/// The weights of a network with one hidden layer and one output.
///
/// The steps ΔW and ΔV have the same shapes, so they are `Weights` too.
struct Weights {
  /// W, from the inputs to the hidden units: inputs × hidden units.
  var inputToHidden: Matrix<Double>

  /// V, from the hidden units to the output: hidden units × 1.
  var hiddenToOutput: Matrix<Double>

  init(inputToHidden: Matrix<Double>, hiddenToOutput: Matrix<Double>) {
    self.inputToHidden = inputToHidden
    self.hiddenToOutput = hiddenToOutput
  }

  /// Random weights from the normal distribution, with standard deviation 1/√n where n units feed the
  /// layer; W is drawn first, row by row.
  init(inputs: Int, hiddenUnits: Int, random: inout RandomState) {
    inputToHidden = random.normal(
      0, 1 / Double(inputs).squareRoot(), rows: inputs, columns: hiddenUnits)
    hiddenToOutput = random.normal(
      0, 1 / Double(hiddenUnits).squareRoot(), rows: hiddenUnits, columns: 1)
  }
}

/// What the network computes in the forward pass of a batch, one record per row.
struct Activity {
  /// The hidden units' activations A: records × hidden units.
  var hidden: Matrix<Double>

  /// The network's outputs ŷ: records × 1.
  var output: Matrix<Double>
}

/// What you choose before the training.
struct Hyperparameters {
  /// How many batches the network learns from.
  var iterations: Int

  /// How far each step goes.
  var learningRate: Double

  /// How many units the hidden layer has.
  var hiddenUnits: Int
}
