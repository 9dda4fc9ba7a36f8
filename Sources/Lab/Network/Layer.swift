/// One step of a network's way from inputs to outputs, and of the gradient's way back.
///
/// `forward` takes a batch, one record per row, and keeps what `backward` needs of it. `backward` takes
/// the gradient of the loss with respect to the layer's output and returns the one with respect to
/// its input: the chain rule, ∂loss/∂x = ∂loss/∂y · ∂y/∂x. On the way it sets the gradients of the
/// layer's own parameters.
///
///     let relu = ReLU<Double>()
///     relu.forward(Matrix([[-1, 2]]))   // [[0.0, 2.0]]
///     relu.backward(Matrix([[10, 10]])) // [[0.0, 10.0]]
///
/// In PyTorch a layer is a `torch.nn.Module`, and autograd finds its backward. Here it is written out.
///
/// A layer is called through this protocol, and then the compiler does not know whether it holds
/// `Float` or `Double`. `@_specialize` on its methods asks for a fast version for each of the two;
/// without it a layer gives the same numbers a thousand times more slowly.
public protocol Layer<Scalar>: AnyObject {
  associatedtype Scalar: MatrixScalar

  /// What the layer learns, in PyTorch's order: the weight, then the bias.
  var parameters: [Parameter<Scalar>] { get }

  /// The outputs for a batch.
  ///
  /// - Parameter input: records × inputs.
  /// - Returns: records × outputs.
  func forward(_ input: Matrix<Scalar>) -> Matrix<Scalar>

  /// Sets the parameters' gradients and finds the input's, for the batch of the last `forward`.
  ///
  /// - Parameter outputGradient: ∂loss/∂output, records × outputs.
  /// - Returns: ∂loss/∂input, records × inputs.
  func backward(_ outputGradient: Matrix<Scalar>) -> Matrix<Scalar>

  /// Sets the parameters' gradients and nothing else, for a first layer: its input is the data, and
  /// nobody asks for their gradient.
  func setParameterGradients(_ outputGradient: Matrix<Scalar>)

  /// Switches between training and evaluation, where a layer differs between the two.
  func train(_ isTraining: Bool)
}

extension Layer {
  public var parameters: [Parameter<Scalar>] { [] }

  public func setParameterGradients(_ outputGradient: Matrix<Scalar>) {
    _ = backward(outputGradient)
  }

  public func train(_ isTraining: Bool) {}
}
