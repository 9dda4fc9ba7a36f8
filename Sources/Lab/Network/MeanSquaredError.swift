/// The mean squared error: `torch.nn.MSELoss`.
///
///     loss = Σ (ŷ − y)² / n    over all n numbers, records times outputs
///     ∂loss/∂ŷ = 2·(ŷ − y) / n
///
///     let loss = MeanSquaredError<Double>()
///     loss.forward(Matrix([[1, 5]]), Matrix([[0, 2]]))  // 5.0
///     loss.backward()                                   // [[1.0, 3.0]]
public final class MeanSquaredError<Scalar: MatrixScalar>: Loss {
  private var errors = Matrix<Scalar>(rows: 0, columns: 0)

  public init() {}

  /// The loss of a batch.
  ///
  /// - Parameters:
  ///   - predictions: ŷ, records × outputs.
  ///   - targets: y, of the same shape.
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func forward(_ predictions: Matrix<Scalar>, _ targets: Matrix<Scalar>) -> Double {
    errors = predictions - targets
    let squares = errors.values.reduce(0.0) { $0 + Double($1) * Double($1) }
    return squares / Double(errors.values.count)
  }

  /// ∂loss/∂predictions for the batch of the last `forward`.
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func backward() -> Matrix<Scalar> {
    errors * Scalar(2 / Double(errors.values.count))
  }
}
