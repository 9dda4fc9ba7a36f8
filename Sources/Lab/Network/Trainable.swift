/// What `fit` can train: a way forward, and a way back that sets gradients.
///
/// `Sequential` is one. A network of your own is one as soon as it has these two methods.
public protocol Trainable<Scalar>: AnyObject {
  associatedtype Scalar: MatrixScalar

  /// The outputs for a batch.
  ///
  /// - Parameter input: records × inputs.
  /// - Returns: records × outputs.
  func forward(_ input: Matrix<Scalar>) -> Matrix<Scalar>

  /// Sets the gradients of all parameters, for the batch of the last `forward`.
  ///
  /// - Parameter outputGradient: ∂loss/∂output, records × outputs: a loss's `backward`.
  func backward(_ outputGradient: Matrix<Scalar>)
}
