// The matrix product, (a·b)ᵢⱼ = Σₖ aᵢₖ bₖⱼ, also with one of the two transposed.

extension Matrix {
  /// The matrix product with another matrix, (rows × n)·(n × columns).
  public func dot(_ other: Matrix) -> Matrix {
    product(Operand(self), Operand(other))
  }

  /// The product with a transposed matrix: `errors.dot(weights.transposed)`.
  public func dot(_ other: Transposed<Scalar>) -> Matrix {
    product(Operand(self), Operand(other))
  }

  /// The product with a column of numbers: one sum a row.
  public func dot(_ column: [Scalar]) -> [Scalar] {
    product(Operand(self), Operand(Matrix(column: column))).values
  }

  /// This matrix with rows and columns exchanged, as a view: nothing is copied.
  public var transposed: Transposed<Scalar> { Transposed(original: self) }

  /// A copy of a transposed matrix.
  public init(_ transposed: Transposed<Scalar>) {
    let original = transposed.original
    self.init(
      rows: original.columns, columns: original.rows,
      values: (0..<original.columns).flatMap(original.column))
  }
}

/// A matrix seen with rows and columns exchanged, to be multiplied without a copy.
///
///     let x = Matrix<Double>([[1, 2], [3, 4], [5, 6]])
///     x.transposed.dot(x)  // [[35.0, 44.0], [44.0, 56.0]], which is xᵀ·x
public struct Transposed<Scalar: MatrixScalar>: Sendable {
  let original: Matrix<Scalar>

  /// The matrix product of the transposed matrix with another.
  public func dot(_ other: Matrix<Scalar>) -> Matrix<Scalar> {
    product(Operand(self), Operand(other))
  }
}

/// One side of a product: a matrix, perhaps to be read as transposed.
private struct Operand<Scalar: MatrixScalar> {
  let matrix: Matrix<Scalar>
  let isTransposed: Bool

  init(_ matrix: Matrix<Scalar>) { (self.matrix, isTransposed) = (matrix, false) }

  init(_ transposed: Transposed<Scalar>) { (matrix, isTransposed) = (transposed.original, true) }

  var rows: Int { isTransposed ? matrix.columns : matrix.rows }

  var columns: Int { isTransposed ? matrix.rows : matrix.columns }

  func withView(_ body: (MatrixView<Scalar>) -> Void) {
    matrix.values.withUnsafeBufferPointer { values in
      // An empty matrix has no memory, and none of it is read.
      guard let start = values.baseAddress else { return }
      let view = MatrixView(start, rows: matrix.rows, columns: matrix.columns)
      body(isTransposed ? view.transposed : view)
    }
  }
}

private func product<Scalar>(_ a: Operand<Scalar>, _ b: Operand<Scalar>) -> Matrix<Scalar> {
  require(
    a.columns == b.rows,
    """
    A \(a.rows)×\(a.columns) matrix cannot be multiplied with a \(b.rows)×\(b.columns) matrix: \
    the \(a.columns) columns of the first must equal the \(b.rows) rows of the second.
    """)
  guard a.columns > 0 else { return Matrix(rows: a.rows, columns: b.columns) }
  let count = a.rows * b.columns
  // Not zeros to begin with: each thread is the first to write its part.
  let values = [Scalar](unsafeUninitializedCapacity: count) { c, initialized in
    a.withView { a in
      b.withView { b in
        multiply(a, b, into: c.baseAddress!, rowStride: b.columns, threads: Threads.count)
      }
    }
    initialized = count
  }
  return Matrix(rows: a.rows, columns: b.columns, values: values)
}
