import Lab

/// What one batch leaves in a network: three things for each linear layer, and none of them is another.
struct Trace {
  /// a: what each linear layer is given; the pixels, then the activations of each hidden layer.
  private(set) var inputs: [Matrix<Double>] = []

  /// h: the weighted sums of each linear layer.
  private(set) var sums: [Matrix<Double>] = []

  /// δ = ∂loss/∂h: the error terms of each linear layer's sums.
  private(set) var errorTerms: [Matrix<Double>] = []

  /// ∂loss/∂W = aᵀ·δ: what each linear layer's weights learn from.
  let gradients: [Matrix<Double>]

  /// Takes a batch forward and back.
  init(_ network: DeepNetwork, _ digits: Digits<Double>) {
    let layers = network.layers.layers
    var signal = digits.images
    for layer in layers {
      if layer is Linear<Double> { inputs.append(signal) }
      signal = layer.forward(signal)
      if layer is Linear<Double> { sums.append(signal) }
    }
    let loss = CrossEntropy<Double>()
    _ = loss.forward(signal, digits.labels)
    var gradient = loss.backward()
    for layer in layers.reversed() {
      if layer is Linear<Double> { errorTerms.insert(gradient, at: 0) }
      gradient = layer.backward(gradient)
    }
    gradients = network.linears.map(\.weight.gradient)
  }
}

extension Matrix<Double> {
  /// How much the rows differ: the root of the mean square of each number minus its column's mean.
  ///
  /// With one image per row it says how far apart the images are here.
  var spread: Double { (centred * centred).mean().squareRoot() }

  /// The numbers minus the means of their columns.
  var centred: Matrix<Double> { adding(row: sumOfRows().map { -$0 / Double(rows) }) }
}
