/// Layers one after the other, each fed with the outputs of the one before: `torch.nn.Sequential`.
///
///     var random = RandomState(1)
///     let network = Sequential<Float>([
///       Linear(inputs: 784, outputs: 50, random: &random),
///       ReLU(),
///       Linear(inputs: 50, outputs: 10, random: &random),
///     ])
///     let images = Matrix<Float>(rows: 64, columns: 784)
///     network.forward(images).shape        // "64×10", records × classes
///     network.namedParameters.map(\.name)  // ["0.weight", "0.bias", "2.weight", "2.bias"]
///
/// `backward` goes through the layers from the last to the first. The gradient that each layer is
/// given was computed once by the layer behind it; that is all there is to backpropagation.
public final class Sequential<Scalar: MatrixScalar>: Trainable {
  /// The layers, from the inputs to the outputs.
  public let layers: [any Layer<Scalar>]

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
  /// not need it.
  ///
  /// - Parameter outputGradient: ∂loss/∂output, records × outputs: a loss's `backward`.
  public func backward(_ outputGradient: Matrix<Scalar>) {
    var gradient = outputGradient
    for layer in layers.dropFirst().reversed() { gradient = layer.backward(gradient) }
    layers.first?.setParameterGradients(gradient)
  }

  /// Puts all layers in training mode, in which they begin, or with `false` in evaluation mode, in
  /// which dropout lets everything pass: PyTorch's `train` and `eval`.
  public func train(_ isTraining: Bool = true) {
    for layer in layers { layer.train(isTraining) }
  }
}
