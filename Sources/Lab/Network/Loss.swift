/// How far a network's outputs are from what they should be, as one number, and its slope: one of
/// PyTorch's `torch.nn` losses.
///
/// `forward` takes the outputs for a batch and what was wanted, and keeps what `backward` needs of
/// them. `backward` is where the way back through the network begins.
///
///     let loss = MeanSquaredError<Double>()
///     loss.forward(Matrix([[1, 5]]), Matrix([[0, 2]]))  // 5.0
///     loss.backward()                                   // [[1.0, 3.0]]
///
/// What the targets are depends on the loss: classes, probabilities or amounts.
public protocol Loss<Scalar, Targets>: AnyObject {
  associatedtype Scalar: MatrixScalar
  associatedtype Targets

  /// The loss of a batch.
  ///
  /// - Parameters:
  ///   - outputs: the network's outputs, records × outputs.
  ///   - targets: what they should be, for the same records.
  func forward(_ outputs: Matrix<Scalar>, _ targets: Targets) -> Double

  /// ∂loss/∂outputs for the batch of the last `forward`: records × outputs.
  func backward() -> Matrix<Scalar>
}
