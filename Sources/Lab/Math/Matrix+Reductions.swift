// Sums, means and the largest of a matrix. Sums run in the order of the elements, so the same
// matrix gives the same number on every machine.

extension Matrix {
  /// The sum of all elements.
  public func sum() -> Scalar { values.reduce(0, +) }

  /// The mean of all elements; not a number for an empty matrix.
  public func mean() -> Scalar { sum() / Scalar(values.count) }

  /// The sum of the rows: one number a column. NumPy's `sum(axis=0)`.
  public func sumOfRows() -> [Scalar] {
    var sums = [Scalar](repeating: 0, count: columns)
    for row in 0..<rows {
      for column in 0..<columns { sums[column] += values[row * columns + column] }
    }
    return sums
  }

  /// The sum of the columns: one number a row. NumPy's `sum(axis=1)`.
  public func sumOfColumns() -> [Scalar] {
    (0..<rows).map { row in values[row * columns..<(row + 1) * columns].reduce(0, +) }
  }

  /// For each row the column of its largest element; the first one where several are equal.
  public func argMaxOfRows() -> [Int] {
    (0..<rows).map { row in
      (0..<columns).reduce(0) { best, column in
        values[row * columns + column] > values[row * columns + best] ? column : best
      }
    }
  }
}
