import Exercises
import Lab

/// Operations on whole matrices. Each is compiled for Float once more, where a network spends its time.
extension Tensor {
  /// The matrix product x·W.
  @_specialize(where Scalar == Float)
  func dot(_ weight: Tensor) -> Tensor {
    let (x, w) = (value, weight.value)
    let wayBack = { Your.matrixProductGradient($0, of: $1, x: x, weight: w) }
    return Tensor(
      x.dot(w), "x·W", (self, { wayBack($0, .left) }), (weight, { wayBack($0, .right) }))
  }

  /// Adds the same row to every row.
  @_specialize(where Scalar == Float)
  func adding(row: Tensor) -> Tensor {
    require(row.value.rows == 1, "adding(row:) takes one row, not \(row.value.shape): use + there.")
    return Tensor(
      value.adding(row: row.value.values), "+ row", (self, { $0 }), (row, { Your.rowGradient($0) }))
  }

  /// Row by row ln softmax(z) = z − ln Σⱼ e^zⱼ, with the largest taken out first as in lesson 10.
  @_specialize(where Scalar == Float)
  func logSoftmax() -> Tensor {
    var (output, p) = (value, value)
    for row in 0..<value.rows {
      let z = value.row(row)
      let largest = z.max() ?? 0
      let powers = z.map { Scalar(Lab.exp(Double($0 - largest))) }
      let sum = powers.reduce(0, +)
      let logarithm = largest + .log(sum)
      for column in z.indices {
        p[row, column] = powers[column] / sum
        output[row, column] = z[column] - logarithm
      }
    }
    return then(output, "log-softmax") { [p] in Your.logSoftmaxGradient($0, probabilities: p) }
  }

  /// The element of each row in the column that its label names, as a column.
  @_specialize(where Scalar == Float)
  func gather(_ labels: [Int]) -> Tensor {
    let (rows, columns) = (value.rows, value.columns)
    require(labels.count == rows, "gather takes \(rows) labels, one a row, not \(labels.count).")
    return then(Matrix(column: labels.indices.map { value[$0, labels[$0]] }), "gather") { g in
      var result = Matrix<Scalar>(rows: rows, columns: columns)
      for (row, label) in labels.enumerated() { result[row, label] = g[row, 0] }
      return result
    }
  }

  /// Added up in Double and rounded once, as the loss of Lab's layers is.
  @_specialize(where Scalar == Float)
  func sum(dividedBy count: Int = 1, _ name: String = "Σ") -> Tensor {
    let x = value
    let sum = x.values.reduce(0.0) { $0 + Double($1) } / Double(count)
    return then(Matrix(row: [Scalar(sum)]), name) { g in x.map { _ in g[0, 0] / Scalar(count) } }
  }

  func mean() -> Tensor { sum(dividedBy: value.values.count, "mean") }
}
