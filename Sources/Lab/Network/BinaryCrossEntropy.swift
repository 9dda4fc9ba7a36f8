/// The cross-entropy of yes and no: `torch.nn.BCELoss`, and `torch.nn.BCEWithLogitsLoss` for logits.
///
/// With a probability p that the answer is yes, and the target y = 1 for yes and 0 for no,
///
///     loss = −(y·ln p + (1 − y)·ln(1 − p))
///     ∂loss/∂p = (p − y) / (p·(1 − p))
///
/// A p of exactly 0 or 1 would make it infinite. As in PyTorch each logarithm is at least −100, and the
/// product below the gradient at least 10⁻¹². With logits, p = σ(x), neither happens:
///
///     loss = max(x, 0) − x·y + ln(1 + e^−|x|)
///     ∂loss/∂x = σ(x) − y
///
///     let loss = BinaryCrossEntropy<Double>()
///     loss.forward(Matrix([[0.5], [1]]), Matrix([[1], [1]]))  // 0.34657…, the mean of ln 2 and 0
///     loss.backward()                                         // [[-1.0], [0.0]]
public final class BinaryCrossEntropy<Scalar: MatrixScalar>: Loss {
  /// What the network's outputs are.
  public enum Outputs: Sendable {
    /// Numbers from 0 to 1: the network ends in a sigmoid.
    case probabilities

    /// Any numbers, not yet squashed: the network ends in a linear layer.
    case logits
  }

  /// What the network's outputs are.
  public let outputs: Outputs

  private var predictions = Matrix<Scalar>(rows: 0, columns: 0)
  private var targets = Matrix<Scalar>(rows: 0, columns: 0)

  public init(of outputs: Outputs = .probabilities) { self.outputs = outputs }

  /// The loss of a batch.
  ///
  /// - Parameters:
  ///   - predictions: the network's outputs, records × outputs.
  ///   - targets: y, of the same shape, from 0 to 1.
  /// - Returns: the mean over all numbers, records times outputs.
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func forward(_ predictions: Matrix<Scalar>, _ targets: Matrix<Scalar>) -> Double {
    (self.predictions, self.targets) = (predictions, targets)
    let losses: Matrix<Scalar>
    switch outputs {
    case .probabilities:
      losses = predictions.zip(targets, "compared with") { p, y in
        -(y * max(.log(p), -100) + (1 - y) * max(.log(1 - p), -100))
      }
    case .logits:
      losses = predictions.zip(targets, "compared with") { x, y in
        max(x, 0) - x * y + .log(1 + .exp(-abs(x)))
      }
    }
    let sum = losses.values.reduce(0.0) { $0 + Double($1) }
    return sum / Double(losses.values.count)
  }

  /// ∂loss/∂predictions for the batch of the last `forward`.
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func backward() -> Matrix<Scalar> {
    let count = Scalar(predictions.values.count)
    switch outputs {
    case .probabilities:
      return predictions.zip(targets) { p, y in (p - y) / max(p * (1 - p), 1e-12) / count }
    case .logits:
      return predictions.zip(targets) { x, y in (sigmoid(x) - y) / count }
    }
  }
}
