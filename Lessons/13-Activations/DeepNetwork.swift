import Lab

/// A network of linear layers with an activation between each of them and the next, and none after the
/// last.
///
/// It computes in Double: then PyTorch's Float64 gives the same numbers after hundreds of steps, and a
/// test can compare them. Lesson 10's Float is twice as fast and would do as well.
final class DeepNetwork {
  let linears: [Linear<Double>]
  let layers: Sequential<Double>

  /// A network of given linear layers.
  init(_ linears: [Linear<Double>], _ activation: Activation) {
    self.linears = linears
    layers = Sequential(
      linears.enumerated().flatMap { place, linear -> [any Layer<Double>] in
        place == 0 ? [linear] : [ActivationLayer(activation), linear]
      })
  }

  /// A network with random weights, and biases of 0.
  ///
  /// - Parameters:
  ///   - sizes: the numbers of inputs, of each hidden layer's units, and of outputs.
  ///   - activation: what stands between the layers.
  ///   - random: draws the weights layer by layer, each row by row.
  convenience init(sizes: [Int], activation: Activation, random: inout RandomState) {
    var linears: [Linear<Double>] = []
    for (inputs, outputs) in zip(sizes, sizes.dropFirst()) {
      // Keeps sums and error terms about as large as they were, apart from the activations' part in
      // it (Glorot & Bengio 2010, equation 16).
      let k = (6 / Double(inputs + outputs)).squareRoot()
      let weight: Matrix<Double> = random.uniform(-k, k, rows: inputs, columns: outputs)
      linears.append(Linear(weight: weight, bias: Array(repeating: 0, count: outputs)))
    }
    self.init(linears, activation)
  }

  /// The activations of the last of so many hidden layers: what the next linear layer is given.
  func activations(_ images: Matrix<Double>, after layers: Int) -> Matrix<Double> {
    self.layers.layers.prefix(2 * layers).reduce(images) { $1.forward($0) }
  }

  /// One epoch of stochastic gradient descent: each batch goes forward and back, then a step is taken.
  ///
  /// A layer whose parameters the optimiser does not have stays as it is.
  ///
  /// - Returns: the mean loss per image, measured before the step that the image took part in.
  func learn(
    from batches: some Sequence<(Matrix<Double>, [Int])>, _ optimizer: SGD<Double>
  ) -> Double {
    let loss = CrossEntropy<Double>()
    var (sum, count) = (0.0, 0)
    for (images, labels) in batches {
      let value = loss.forward(layers.forward(images), labels)
      layers.backward(loss.backward())
      optimizer.step()
      sum += value * Double(labels.count)
      count += labels.count
    }
    return sum / Double(count)
  }
}
