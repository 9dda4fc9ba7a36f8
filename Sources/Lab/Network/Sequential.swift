/// Layers one after the other, each fed with the outputs of the one before: `torch.nn.Sequential`.
///
///     var random = RandomState(1)
///     let network = Sequential<Float>([
///       Linear(inputs: 784, outputs: 50, random: &random),
///       ReLU(),
///       Linear(inputs: 50, outputs: 10, random: &random),
///     ])
///     network.forward(images)                // records × 10
///     network.namedParameters.map(\.name)    // ["0.weight", "0.bias", "2.weight", "2.bias"]
///
/// `backward` goes through the layers from the last to the first. The gradient that each layer is
/// given was computed once by the layer behind it; that is all there is to backpropagation.
public final class Sequential<Scalar: MatrixScalar> {
  /// The layers, from the inputs to the outputs.
  public let layers: [any Layer<Scalar>]

  /// ∂loss/∂output of each layer, from the last backward pass; empty before it.
  public private(set) var outputGradients: [Matrix<Scalar>] = []

  public init(_ layers: [any Layer<Scalar>]) { self.layers = layers }

  /// The parameters of all layers, in their order: what an optimiser is given.
  public var parameters: [Parameter<Scalar>] { layers.flatMap { $0.parameters } }

  /// The parameters with the names that PyTorch gives them: the layer's place, a dot and the kind.
  public var namedParameters: [(name: String, parameter: Parameter<Scalar>)] {
    layers.enumerated().flatMap { index, layer in
      layer.parameters.map { ("\(index).\($0.kind.rawValue)", $0) }
    }
  }

  /// The outputs of the last layer for a batch.
  ///
  /// - Parameter input: records × inputs.
  /// - Returns: records × outputs.
  public func forward(_ input: Matrix<Scalar>) -> Matrix<Scalar> {
    layers.reduce(input) { output, layer in layer.forward(output) }
  }

  /// Sets the gradients of all parameters, for the batch of the last `forward`.
  ///
  /// The gradient of the data themselves is not computed: it is a large product, and learning does
  /// not need it. `inputGradient` does.
  ///
  /// - Parameter outputGradient: ∂loss/∂output, records × outputs: a loss's `backward`.
  public func backward(_ outputGradient: Matrix<Scalar>) {
    guard let first = layers.first else { return }
    first.setParameterGradients(backwardToFirst(outputGradient))
  }

  /// Sets the gradients of all parameters and finds the data's: how the loss changes with each input.
  ///
  /// - Parameter outputGradient: ∂loss/∂output, records × outputs.
  /// - Returns: ∂loss/∂input, records × inputs.
  public func inputGradient(_ outputGradient: Matrix<Scalar>) -> Matrix<Scalar> {
    guard let first = layers.first else { return outputGradient }
    return first.backward(backwardToFirst(outputGradient))
  }

  /// Goes back through all layers but the first and returns the gradient of the first one's output.
  private func backwardToFirst(_ outputGradient: Matrix<Scalar>) -> Matrix<Scalar> {
    var gradients = [outputGradient]
    for layer in layers.dropFirst().reversed() {
      gradients.append(layer.backward(gradients[gradients.count - 1]))
    }
    outputGradients = gradients.reversed()
    return outputGradients[0]
  }

  /// Puts all layers in training mode, in which they begin, or out of it. PyTorch's `train`.
  public func train(_ isTraining: Bool = true) {
    for layer in layers { layer.train(isTraining) }
  }

  /// Puts all layers in evaluation mode: dropout lets everything pass. PyTorch's `eval`.
  public func eval() { train(false) }
}
