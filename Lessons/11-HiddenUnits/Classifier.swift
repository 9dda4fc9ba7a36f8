import Exercises
import Lab
import Notebook

/// A network that says yes or no: a hidden layer of sigmoids, and an output unit.
///
/// Lab's layers learn; the functions of Exercises.swift run what was learned.
struct Classifier {
  private let hiddenLayer: Linear<Double>
  private let outputLayer: Linear<Double>

  /// A network with weights as PyTorch draws them, the hidden layer's first.
  ///
  /// They come from a generator of their own, seeded with seed + hidden units, so a network is the
  /// same whichever others are trained beside it.
  init(inputs: Int, hiddenUnits: Int, seed: UInt32) {
    var random = RandomState(seed &+ UInt32(hiddenUnits))
    hiddenLayer = Linear(inputs: inputs, outputs: hiddenUnits, random: &random)
    outputLayer = Linear(inputs: hiddenUnits, outputs: 1, random: &random)
  }

  /// Learns from all records at once, epoch after epoch.
  ///
  /// - Parameter watch: called before the first epoch and after each one, with how many are done.
  func train(on records: Records, _ plan: Plan, watch: (Int) -> Void = { _ in }) {
    descend(Sequential([hiddenLayer, Sigmoid(), outputLayer]), on: records, plan, watch: watch)
  }

  /// The hidden weights: inputs × hidden units.
  var weights: Matrix<Double> { hiddenLayer.weight.value }

  /// The root of the mean square of the hidden weights.
  var typicalWeight: Double { (weights * weights).mean().squareRoot() }

  /// The hidden units' biases.
  var biases: [Double] { hiddenLayer.bias.value.values }

  /// The weights from the hidden units to the output.
  var outputWeights: [Double] { outputLayer.weight.value.values }

  /// The output's bias.
  var outputBias: Double { outputLayer.bias.value[0, 0] }

  /// The activations of the hidden units for one record.
  func hidden(_ inputs: [Double]) -> [Double] {
    Scope.running("11.1") { Your.hiddenRecord(inputs, weights: weights, biases: biases) }
  }

  /// The probability of yes for one record.
  func probability(_ inputs: [Double]) -> Double {
    let parts = zip(hidden(inputs), outputWeights).map { $0 * $1 }
    return sigmoid(parts.reduce(outputBias, +))
  }

  /// The mean binary cross-entropy over records.
  func loss(on records: Records) -> Double {
    let probabilities = Scope.running("11.2") {
      let hidden = Your.hiddenBatch(records.features, weights: weights, biases: biases)
      return outputLayer.forward(hidden).map { sigmoid($0) }.values
    }
    return Scope.running("11.3") {
      Your.binaryCrossEntropy(probabilities: probabilities, targets: records.targets)
    }
  }
}

/// The sigmoid of lesson 1.
func sigmoid(_ x: Double) -> Double { Solutions.sigmoid(x) }
