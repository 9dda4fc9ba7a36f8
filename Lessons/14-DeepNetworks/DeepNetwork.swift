import Exercises
import Lab
import Notebook

/// A network of any depth, built and run by the learner's functions.
///
/// It computes in Double: then PyTorch's Float64 gives the same numbers after hundreds of steps, and a
/// test can compare them. Lesson 10's Float is twice as fast and would do as well.
final class DeepNetwork: Trainable {
  let layers: [any Layer<Double>]

  /// The outputs of each layer for the last batch.
  private(set) var outputs: [Matrix<Double>] = []

  /// ∂loss/∂output of each layer for the last batch; of a linear layer these are its error terms δ.
  private(set) var outputGradients: [Matrix<Double>] = []

  /// - Parameters:
  ///   - sizes: the numbers of inputs, of each hidden layer's units, and of outputs.
  ///   - initialization: how the weights begin.
  ///   - random: draws them, layer by layer.
  ///   - dropout: the probability with which each hidden unit is switched off in training; at 0 the
  ///     network has no dropout layers.
  ///   - seed: the dropout layers draw their masks from RandomState(seed + 1), (seed + 2), ….
  init(
    sizes: [Int], initialization: Initialization, random: inout RandomState, dropout: Double = 0,
    seed: UInt32 = 0
  ) {
    var layers = Scope.running("14.1") {
      Your.makeLayers(sizes) { inputs, outputs in
        initialization.linear(inputs: inputs, outputs: outputs, random: &random)
      }
    }
    if dropout > 0 {
      var dropouts: UInt32 = 0
      layers = layers.flatMap { layer -> [any Layer<Double>] in
        guard layer is ReLU<Double> else { return [layer] }
        dropouts += 1
        return [layer, Dropout<Double>(dropout, seed: seed &+ dropouts)]
      }
    }
    self.layers = layers
  }

  /// The parameters, for an optimiser.
  var parameters: [Parameter<Double>] { layers.flatMap { $0.parameters } }

  /// The linear layers, without what is between them.
  var linears: [Linear<Double>] { layers.compactMap { $0 as? Linear<Double> } }

  /// The forward pass of a batch, by the learner's function.
  func forward(_ input: Matrix<Double>) -> Matrix<Double> {
    outputs = Scope.running("14.2") { Your.forward(input, through: layers) }
    return outputs.last ?? input
  }

  /// The backward pass, by the learner's function: sets all gradients.
  func backward(_ outputGradient: Matrix<Double>) {
    outputGradients = Scope.running("14.3") { Your.backward(outputGradient, through: layers) }
  }

  /// Takes a batch forward and back: sets all gradients.
  func setGradients(on digits: Digits<Double>) {
    let loss = CrossEntropy<Double>()
    _ = loss.forward(forward(digits.images), digits.labels)
    backward(loss.backward())
  }

  /// The outputs for images when the network is used: no unit is switched off.
  func logits(_ images: Matrix<Double>) -> Matrix<Double> {
    let all = Sequential(layers)
    all.train(false)
    defer { all.train() }
    return forward(images)
  }

  /// The mean loss and the share of images whose digit is recognised, with no unit switched off.
  func evaluate(on digits: Digits<Double>) -> (loss: Double, accuracy: Double) {
    let logits = logits(digits.images)
    return (CrossEntropy().forward(logits, digits.labels), accuracy(logits, digits.labels))
  }
}
