import Exercises
import Notebook
import Lab

/// A network of any depth, built and run by the learner's functions.
///
/// It computes in Double: then PyTorch's Float64 gives the same numbers after hundreds of steps, and a
/// test can compare them. Lesson 10's Float is twice as fast and would do as well.
final class DeepNetwork {
  let layers: [any Layer<Double>]
  private let loss = CrossEntropy<Double>()

  /// - Parameters:
  ///   - sizes: the numbers of inputs, of each hidden layer's units, and of outputs.
  ///   - initialization: how the weights begin.
  ///   - random: draws them, layer after layer.
  ///   - dropout: the probability with which each hidden unit is switched off in training; at 0 the
  ///     network has no dropout layers.
  ///   - seed: the dropout layers draw their masks from RandomState(seed + 1), (seed + 2), ….
  init(
    sizes: [Int], initialization: Initialization, random: inout RandomState, dropout: Double = 0,
    seed: UInt32 = 0
  ) {
    var layers = Scope.running("14.1 or 14.5") {
      makeLayers(sizes) { inputs, outputs in
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

  /// The linear layers, without what stands between them.
  var linears: [Linear<Double>] { layers.compactMap { $0 as? Linear<Double> } }

  /// Takes a batch forward and back: sets all gradients.
  ///
  /// - Returns: the loss, and the outputs of each layer.
  @discardableResult
  func gradients(on digits: Images) -> (loss: Double, outputs: [Matrix<Double>]) {
    let outputs = Scope.running("14.2") { forward(digits.images, through: layers) }
    let value = loss.forward(outputs.last ?? digits.images, digits.labels)
    _ = Scope.running("14.3") { backward(loss.backward(), through: layers) }
    return (value, outputs)
  }

  /// The mean loss and the share of images whose digit is recognised, with no unit switched off.
  func evaluate(on digits: Images) -> (loss: Double, accuracy: Double) {
    for layer in layers { layer.train(false) }
    defer { for layer in layers { layer.train(true) } }
    let outputs = Scope.running("14.2") { forward(digits.images, through: layers) }
    let logits = outputs.last ?? digits.images
    return (loss.forward(logits, digits.labels), Lab.accuracy(logits, digits.labels))
  }
}
