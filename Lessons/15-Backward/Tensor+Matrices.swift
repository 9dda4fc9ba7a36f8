import Exercises
import Lab

/// Operations on whole matrices. Each is compiled for Float once more, where a network spends its time.
extension Tensor {
  @_specialize(where Scalar == Float)
  func relu() -> Tensor {
    let output = value.map { $0 < 0 ? 0 : $0 }
    return then(output, "ReLU") { gradient in output.zip(gradient) { $0 > 0 ? $1 : 0 } }
  }

  /// The matrix product x·W.
  @_specialize(where Scalar == Float)
  func dot(_ weight: Tensor) -> Tensor {
    let (x, w) = (value, weight.value)
    return Tensor(
      x.dot(w), "x·W",
      (self, { Your.matrixProductGradient($0, of: .left, x: x, weight: w) }),
      (weight, { Your.matrixProductGradient($0, of: .right, x: x, weight: w) }))
  }

  /// Adds the same row to every row.
  @_specialize(where Scalar == Float)
  func adding(row: Tensor) -> Tensor {
    require(
      row.value.rows == 1,
      "adding(row:) takes one row, and this is a \(row.value.shape) matrix: use + for equal shapes."
    )
    return Tensor(
      value.adding(row: row.value.values), "+ row",
      (self, { $0 }), (row, { Your.rowGradient($0) }))
  }

  /// Row by row ln softmax(z) = z − ln Σⱼ e^zⱼ, with the largest taken out first as in lesson 10.
  @_specialize(where Scalar == Float)
  func logSoftmax() -> Tensor {
    var (output, probabilities) = (value, value)
    var z = output.values.mutableSpan
    var p = probabilities.values.mutableSpan
    for row in 0..<value.rows {
      let places = row * value.columns..<(row + 1) * value.columns
      var (largest, sum) = (-Scalar.infinity, 0 as Scalar)
      for place in places { largest = max(largest, p[place]) }
      for place in places {
        p[place] = Scalar(Lab.exp(Double(p[place] - largest)))
        sum += p[place]
      }
      let logarithm = largest + .log(sum)
      for place in places {
        p[place] /= sum
        z[place] -= logarithm
      }
    }
    return then(output, "log-softmax") { [probabilities] in
      Your.logSoftmaxGradient($0, probabilities: probabilities)
    }
  }

  /// The element of each row in the column that its label names, as a column.
  @_specialize(where Scalar == Float)
  func gather(_ labels: [Int]) -> Tensor {
    require(
      labels.count == value.rows,
      "gather takes a label for each row: a \(value.shape) matrix needs \(value.rows), not \(labels.count)."
    )
    let (rows, columns) = (value.rows, value.columns)
    let output = Matrix(column: labels.indices.map { value[$0, labels[$0]] })
    return then(output, "gather") { gradient in
      var result = Matrix<Scalar>(rows: rows, columns: columns)
      for (row, label) in labels.enumerated() { result[row, label] = gradient[row, 0] }
      return result
    }
  }

  func sum() -> Tensor { total(dividedBy: 1, "Σ") }

  func mean() -> Tensor { total(dividedBy: value.values.count, "mean") }

  /// Added up in Double and rounded once, as the loss of Lab's layers is.
  @_specialize(where Scalar == Float)
  private func total(dividedBy count: Int, _ name: String) -> Tensor {
    let (rows, columns) = (value.rows, value.columns)
    let total = value.values.reduce(0.0) { $0 + Double($1) } / Double(count)
    return then(Matrix(row: [Scalar(total)]), name) {
      Matrix(rows: rows, columns: columns, repeating: $0[0, 0] / Scalar(count))
    }
  }
}
