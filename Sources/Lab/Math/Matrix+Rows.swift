import Processor

// Rows, columns and parts of a matrix.

extension Matrix {
  /// Row `index` as an array of `columns` numbers.
  public func row(_ index: Int) -> [Scalar] {
    require(index >= 0 && index < rows, "There is no row \(index) in a \(shape) matrix.")
    return Array(values[index * columns..<(index + 1) * columns])
  }

  /// Column `index` as an array of `rows` numbers.
  public func column(_ index: Int) -> [Scalar] {
    require(index >= 0 && index < columns, "There is no column \(index) in a \(shape) matrix.")
    return (0..<rows).map { values[$0 * columns + index] }
  }

  /// The rows of a range: `x.rows(0..<10)` is the first ten.
  public func rows(_ range: Range<Int>) -> Matrix {
    require(
      range.lowerBound >= 0 && range.upperBound <= rows,
      "There are no rows \(range.lowerBound)..<\(range.upperBound) in a \(shape) matrix.")
    return Matrix(
      rows: range.count, columns: columns,
      values: Array(values[range.lowerBound * columns..<range.upperBound * columns]))
  }

  /// The rows at the given positions, in their order; a position may come more than once.
  ///
  /// This is how a batch is drawn: `x.rows(at: random.choice(x.rows, count: 128))`.
  public func rows(at positions: [Int]) -> Matrix {
    for position in positions {
      require(position >= 0 && position < rows, "There is no row \(position) in a \(shape) matrix.")
    }
    let count = positions.count * columns
    let picked = [Scalar](unsafeUninitializedCapacity: count) { picked, initialized in
      values.withUnsafeBufferPointer { values in
        copyRows(at: positions, from: values.baseAddress, to: picked.baseAddress)
      }
      initialized = count
    }
    return Matrix(rows: positions.count, columns: columns, values: picked)
  }

  /// Copies the rows at positions that exist, on several threads where there are many.
  private func copyRows(
    at positions: [Int], from: UnsafePointer<Scalar>?, to: UnsafeMutablePointer<Scalar>?
  ) {
    guard let from, let to, columns > 0 else { return }
    nonisolated(unsafe) let (source, target) = (from, to)
    // The processor reads on by itself, but cannot know where the next row begins.
    let announced = min(columns * MemoryLayout<Scalar>.stride, 512)
    Threads.perform(over: positions.count, least: 16384 / columns + 1) { range in
      for index in range {
        if index + 1 < range.upperBound {
          let next = UnsafeRawPointer(source + positions[index + 1] * columns)
          for line in stride(from: 0, to: announced, by: 64) { fetch_ahead(next + line) }
        }
        let row = source + positions[index] * columns
        (target + index * columns).initialize(from: row, count: columns)
      }
    }
  }

  /// The same matrix with another row added to each of its rows: NumPy's broadcasting of a row.
  ///
  /// A layer adds its bias so: one number a column, the same for every record of the batch.
  public func adding(row: [Scalar]) -> Matrix {
    var result = self
    result.add(row: row)
    return result
  }

  /// Adds another row to each of the rows, in place.
  public mutating func add(row: [Scalar]) {
    require(
      row.count == columns,
      "A row of \(row.count) cannot be added to the rows of a \(shape) matrix: it needs \(columns)."
    )
    var elements = values.mutableSpan
    let added = row.span
    for start in stride(from: 0, to: elements.count, by: max(added.count, 1)) {
      for column in added.indices { elements[start + column] += added[column] }
    }
  }
}
