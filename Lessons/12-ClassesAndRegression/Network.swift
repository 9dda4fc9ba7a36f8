import Exercises
import Lab
import Notebook

/// A network with one hidden layer of tanh units, or with none, and a linear output layer.
///
/// It is the same for classes and for amounts: the loss makes the difference.
struct Network {
  private let hiddenLayer: Linear<Double>?
  private let outputLayer: Linear<Double>
  private let layers: Sequential<Double>

  /// A network with weights as PyTorch draws them, the hidden layer's first.
  ///
  /// They come from a generator of their own, seeded with seed + hidden units, so a network is the
  /// same whichever others are trained beside it.
  init(inputs: Int, hiddenUnits: Int, outputs: Int, seed: UInt32) {
    var random = RandomState(seed &+ UInt32(hiddenUnits))
    if hiddenUnits == 0 {
      hiddenLayer = nil
      outputLayer = Linear(inputs: inputs, outputs: outputs, random: &random)
      layers = Sequential([outputLayer])
    } else {
      let hidden = Linear<Double>(inputs: inputs, outputs: hiddenUnits, random: &random)
      outputLayer = Linear(inputs: hiddenUnits, outputs: outputs, random: &random)
      layers = Sequential([hidden, Tanh(), outputLayer])
      hiddenLayer = hidden
    }
  }

  /// Learns from all records at once, epoch after epoch.
  ///
  /// - Parameter watch: told how many epochs are done, from 0 on.
  func train(
    on examples: Examples, loss: Loss, epochs: Int, learningRate: Double,
    watch: (Int) -> Void = { _ in }
  ) {
    let loss = loss.make()
    let optimizer = Adam(layers.parameters, learningRate: learningRate)
    watch(0)
    for epoch in 1...epochs {
      let outputs = layers.forward(examples.features)  // z of each record
      _ = loss.forward(outputs, examples.targets)
      layers.backward(loss.backward())  // output − target, and back
      optimizer.step()
      watch(epoch)
    }
  }

  /// The weights that lead to the outputs: one column per output.
  var outputWeights: Matrix<Double> { outputLayer.weight.value }

  /// The biases of the outputs.
  var outputBiases: [Double] { outputLayer.bias.value.values }

  /// The activations of the hidden units: one row per record. Without a hidden layer, the inputs.
  func hidden(_ features: Matrix<Double>) -> Matrix<Double> {
    hiddenLayer?.forward(features).map { tanh($0) } ?? features
  }

  /// The weighted sums of the last layer, called logits where they become probabilities.
  func outputs(_ features: Matrix<Double>) -> Matrix<Double> { layers.forward(features) }

  /// The class with the largest output, for each record.
  func classes(_ features: Matrix<Double>) -> [Int] {
    let outputs = outputs(features)
    return Scope.running("12.2") { Your.predictedClasses(outputs) }
  }

  /// The share of records whose class is found.
  func accuracy(on examples: Examples) -> Double {
    let right = zip(classes(examples.features), examples.classes).filter { $0 == $1 }
    return Double(right.count) / Double(examples.features.rows)
  }

  /// The cross-entropy over records, by Lab: the mean of −ln p of the right class.
  func crossEntropy(on examples: Examples) -> Double {
    CrossEntropy().forward(outputs(examples.features), examples.classes)
  }

  /// The mean squared error over records, by the lesson's function.
  func squaredError(on examples: Examples) -> Double {
    let outputs = outputs(examples.features)
    return Scope.running("12.3") { Your.meanSquaredError(outputs, targets: examples.targets) }
  }
}
