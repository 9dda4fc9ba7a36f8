/// A rectangle of numbers, stored row after row.
///
/// Networks work on matrices: a batch of records is one (one record per row), and so is a layer's
/// weights (one row per input, one column per output, as in the lessons).
///
///     let a = Matrix<Double>([[1, 2, 3], [4, 5, 6]])
///     a.rows            // 2
///     a[1, 2]           // 6.0
///     a.row(0)          // [1.0, 2.0, 3.0]
///     a.dot([1, 0, 1])  // [4.0, 10.0]
///
/// Elements are `Double` in the lessons on small data and `Float` where speed counts.
public struct Matrix<Scalar: MatrixScalar>: Equatable, Sendable {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  /// The elements, row after row: element (i, j) is `values[i * columns + j]`.
  public package(set) var values: [Scalar]

  /// A matrix with the same value everywhere.
  public init(rows: Int, columns: Int, repeating value: Scalar = 0) {
    require(
      rows >= 0 && columns >= 0, "A matrix has no \(rows)×\(columns) shape: sizes start at 0.")
    self.init(rows: rows, columns: columns, values: Array(repeating: value, count: rows * columns))
  }

  /// A matrix from its elements, row after row.
  public init(rows: Int, columns: Int, values: [Scalar]) {
    require(
      values.count == rows * columns,
      "A \(rows)×\(columns) matrix needs \(rows * columns) values, not \(values.count).")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  /// A matrix from its rows, which all have the same number of elements.
  public init(_ rows: [[Scalar]]) {
    let columns = rows.first?.count ?? 0
    for (index, row) in rows.enumerated() {
      require(
        row.count == columns,
        "Row \(index) has \(row.count) values and row 0 has \(columns): rows must be equally long.")
    }
    self.init(rows: rows.count, columns: columns, values: rows.flatMap { $0 })
  }

  /// One row, as a matrix of a single row.
  public init(row: [Scalar]) {
    self.init(rows: 1, columns: row.count, values: row)
  }

  /// One column, as a matrix of a single column.
  public init(column: [Scalar]) {
    self.init(rows: column.count, columns: 1, values: column)
  }

  /// The element in row `row` and column `column`, both counted from 0.
  public subscript(row: Int, column: Int) -> Scalar {
    get {
      requireElement(row, column)
      return values[row * columns + column]
    }
    _modify {
      requireElement(row, column)
      yield &values[row * columns + column]
    }
  }

  /// The shape in words, such as "3×2".
  public var shape: String { "\(rows)×\(columns)" }

  private func requireElement(_ row: Int, _ column: Int) {
    require(
      row >= 0 && row < rows && column >= 0 && column < columns,
      "There is no element [\(row), \(column)] in a \(shape) matrix.")
  }
}

extension Matrix: CustomStringConvertible {
  /// The elements, a row a line.
  public var description: String {
    let lines = (0..<rows).map { row in
      "[" + self.row(row).map { "\($0)" }.joined(separator: ", ") + "]"
    }
    return "[" + lines.joined(separator: "\n ") + "]"
  }
}
