import Exercises
import Foundation
import Lab
import Notebook

/// A network of linear layers with an activation between them and none behind the last.
///
/// It computes in Double: then PyTorch's Float64 gives the same numbers after hundreds of steps, and a
/// test can compare them. Lesson 10's Float is twice as fast and would do as well.
final class DeepNetwork {
  let linears: [Linear<Double>]
  let layers: Sequential<Double>

  /// - Parameters:
  ///   - sizes: the numbers of inputs, of each hidden layer's units, and of outputs.
  ///   - activation: what stands between the layers.
  ///   - random: draws the weights layer after layer, each row after row. Biases begin at 0.
  init(sizes: [Int], activation: Activation, random: inout RandomState) {
    var linears: [Linear<Double>] = []
    for (inputs, outputs) in zip(sizes, sizes.dropFirst()) {
      // Sums about as large as what came in, and gradients too (Glorot & Bengio 2010, equation 16).
      let k = (6 / Double(inputs + outputs)).squareRoot()
      let weight: Matrix<Double> = random.uniform(-k, k, rows: inputs, columns: outputs)
      linears.append(Linear(weight: weight, bias: Array(repeating: 0, count: outputs)))
    }
    self.linears = linears
    var layers: [any Layer<Double>] = []
    for linear in linears {
      if !layers.isEmpty { layers.append(ActivationLayer(activation)) }
      layers.append(linear)
    }
    self.layers = Sequential(layers)
  }

  /// Takes a batch forward and back: sets all gradients.
  func setGradients(on digits: Digits<Double>) {
    let loss = CrossEntropy<Double>()
    _ = loss.forward(layers.forward(digits.images), digits.labels)
    layers.backward(loss.backward())
  }

  /// The share of images whose digit is recognised.
  func accuracy(on digits: Digits<Double>) -> Double {
    Lab.accuracy(layers.forward(digits.images), digits.labels)
  }
}
