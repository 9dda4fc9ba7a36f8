/// The cross-entropy of a softmax over logits, for one right class a record:
/// `torch.nn.CrossEntropyLoss`.
///
///     pᵢ = e^xᵢ / Σⱼ e^xⱼ               the softmax: the logits as probabilities (Bridle 1990)
///     loss = −ln p_target = ln Σⱼ e^xⱼ − x_target
///     ∂loss/∂xᵢ = pᵢ − (1 if i is the target, else 0)
///
/// e⁸⁹ is more than a Float can hold, so the largest logit m is taken out first, which changes nothing:
/// ln Σ e^xⱼ = m + ln Σ e^(xⱼ − m). This is the log-sum-exp.
///
///     let loss = CrossEntropy<Double>()
///     loss.forward(Matrix([[0, 0], [1000, 0]]), [1, 0])  // 0.34657…, the mean of ln 2 and 0
///     loss.probabilities                                 // [[0.5, 0.5], [1.0, 0.0]]
///     loss.backward()                                    // [[0.25, -0.25], [0.0, 0.0]]
public final class CrossEntropy<Scalar: MatrixScalar>: Loss {
  /// The softmax of the last `forward`'s logits: records × classes.
  public private(set) var probabilities = Matrix<Scalar>(rows: 0, columns: 0)

  private var targets: [Int] = []

  public init() {}

  /// The loss of a batch.
  ///
  /// - Parameters:
  ///   - logits: records × classes, any numbers.
  ///   - targets: for each record the index of its class.
  /// - Returns: the mean over the records, a Double also where the logits are Floats.
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func forward(_ logits: Matrix<Scalar>, _ targets: [Int]) -> Double {
    require(
      targets.count == logits.rows,
      "\(logits.shape) logits need \(logits.rows) targets, not \(targets.count).")
    self.targets = targets
    let classes = logits.columns
    var loss = 0.0
    var probabilities = logits
    var p = probabilities.values.mutableSpan
    for (record, target) in targets.enumerated() {
      require(
        target >= 0 && target < classes,
        "Target \(record) is class \(target); the logits have classes 0 to \(classes - 1).")
      let row = record * classes..<(record + 1) * classes
      let logit = p[row.lowerBound + target]
      var largest = p[row.lowerBound]
      for index in row where p[index] > largest { largest = p[index] }
      var sum: Scalar = 0
      for index in row {
        p[index] = .exp(p[index] - largest)
        sum += p[index]
      }
      for index in row { p[index] /= sum }
      loss += Double(largest + .log(sum) - logit)
    }
    self.probabilities = probabilities
    return loss / Double(targets.count)
  }

  /// ∂loss/∂logits for the batch of the last `forward`: records × classes.
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func backward() -> Matrix<Scalar> {
    var gradient = probabilities
    for (record, target) in targets.enumerated() { gradient[record, target] -= 1 }
    return gradient / Scalar(targets.count)
  }
}
