/// Numbers that a network learns, with the gradient of the loss with respect to them.
///
/// A layer's `backward` sets the gradient, and an optimiser moves the value against it. Both hold
/// the same object, as in PyTorch, where it is `torch.nn.Parameter` with its `grad`.
///
///     let bias = Parameter(Matrix<Double>(row: [0.5, -0.5]), .bias)
///     bias.gradient.values  // [0.0, 0.0]
///
/// The gradient is replaced by every backward pass. PyTorch's is added to, which is why its
/// training loops call `zero_grad`; here there is nothing to call.
public final class Parameter<Scalar: MatrixScalar> {
  /// What a parameter is in its layer. The raw value is its name in PyTorch.
  public enum Kind: String, Sendable {
    /// The weights between inputs and outputs: inputs × outputs.
    case weight

    /// One number per output, added to its sum: 1 × outputs.
    case bias
  }

  /// What the parameter is in its layer.
  public let kind: Kind

  /// The numbers themselves.
  public var value: Matrix<Scalar> {
    didSet { requireShape(of: value) }
  }

  /// ∂loss/∂value, of the same shape; 0 before the first backward pass.
  public var gradient: Matrix<Scalar> {
    didSet { requireShape(of: gradient) }
  }

  private let rows: Int
  private let columns: Int

  /// A parameter with a gradient of 0.
  public init(_ value: Matrix<Scalar>, _ kind: Kind) {
    self.kind = kind
    self.value = value
    (rows, columns) = (value.rows, value.columns)
    gradient = Matrix(rows: rows, columns: columns)
  }

  private func requireShape(of matrix: Matrix<Scalar>) {
    require(
      matrix.rows == rows && matrix.columns == columns,
      "A \(rows)×\(columns) \(kind.rawValue) and its gradient cannot be \(matrix.shape).")
  }
}
