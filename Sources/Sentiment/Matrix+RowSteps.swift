// What a linear layer does with one record: it sums rows, each times an input, and later moves them.
//
// All rows take part, or only those at some positions. Sums run from the first row to the last, in
// each column for itself, so a row times 0 changes nothing, not even the last bit: the dense and
// the sparse way give the same numbers.
//
// The rows are reached by pointers, not by spans: checking each row's bounds once more in the inner
// loops leaves lesson 9 with 0.6 of its reviews per second (143,000 against 255,000, side by side on a
// busy machine, medians of 15). What callers give is checked before the loops.

import Lab

extension Matrix where Scalar == Double {
  /// The sum of all rows, each times its factor: NumPy's `factors.dot(matrix)`.
  ///
  ///     let weights = Matrix<Double>([[1, 2], [3, 4], [5, 6]])
  ///     weights.sumOfRows(times: [1, 0, 2])  // [11.0, 14.0]
  public func sumOfRows(times factors: [Double]) -> [Double] {
    requireOneFactor(perRow: factors.count, of: rows)
    var sums = [Double](repeating: 0, count: columns)
    factors.withUnsafeBufferPointer { factors in
      for part in parts { add(part.lazy.map { ($0, factors[$0]) }, to: &sums) }
    }
    return sums
  }

  /// The sum of the rows at some positions: `matrix.rows(at: positions).sumOfRows()` without a copy.
  ///
  ///     weights.sumOfRows(at: [0, 2])  // [6.0, 8.0]
  public func sumOfRows(at positions: [Int]) -> [Double] {
    requireRows(at: positions)
    var sums = [Double](repeating: 0, count: columns)
    add(positions.lazy.map { ($0, 1) }, to: &sums)
    return sums
  }

  /// The sum of the rows at some positions, each times its factor.
  ///
  ///     weights.sumOfRows(at: [0, 2], times: [1, 2])  // [11.0, 14.0]
  public func sumOfRows(at positions: [Int], times factors: [Double]) -> [Double] {
    requireRows(at: positions)
    requireOneFactor(perRow: factors.count, of: positions.count)
    var sums = [Double](repeating: 0, count: columns)
    add(positions.indices.lazy.map { (positions[$0], factors[$0]) }, to: &sums)
    return sums
  }

  /// Adds `step`, times its factor and times `rate`, to each row: NumPy's
  /// `matrix += np.outer(factors, step) * rate`.
  ///
  ///     var weights = Matrix<Double>([[1, 2], [3, 4]])
  ///     weights.addToRows([10, 20], times: [1, 0.5])  // [[11.0, 22.0], [8.0, 14.0]]
  public mutating func addToRows(_ step: [Double], times factors: [Double], rate: Double = 1) {
    requireOneFactor(perRow: factors.count, of: rows)
    let parts = parts
    factors.withUnsafeBufferPointer { factors in
      for part in parts { addStep(step, to: part.lazy.map { ($0, factors[$0]) }, rate: rate) }
    }
  }

  /// Adds `step` times `rate` to the rows at some positions, and leaves the others alone.
  public mutating func addToRows(_ step: [Double], at positions: [Int], rate: Double = 1) {
    requireRows(at: positions)
    addStep(step, to: positions.lazy.map { ($0, 1) }, rate: rate)
  }

  /// Adds `step`, times its factor and times `rate`, to the rows at some positions.
  public mutating func addToRows(
    _ step: [Double], at positions: [Int], times factors: [Double], rate: Double = 1
  ) {
    requireRows(at: positions)
    requireOneFactor(perRow: factors.count, of: positions.count)
    addStep(step, to: positions.indices.lazy.map { (positions[$0], factors[$0]) }, rate: rate)
  }

  /// All rows, a few at a time, so that they are still near when their next columns are met.
  private var parts: some Sequence<Range<Int>> {
    // Only the number is kept: a sequence that kept the matrix would have it copied when it changes.
    stride(from: 0, to: rows, by: 256).lazy.map { [rows] in $0..<Swift.min($0 + 256, rows) }
  }

  @inline(__always)
  private func add(_ rows: some Sequence<(Int, Double)>, to sums: inout [Double]) {
    values.withUnsafeBufferPointer { values in
      sums.withUnsafeMutableBufferPointer { sums in
        guard let values = values.baseAddress, let sums = sums.baseAddress else { return }
        func add<Strip: ColumnStrip>(_ strip: Strip.Type, from first: Int) -> Int {
          var column = first
          while column + Strip.width <= columns {
            var sum = Strip.load(sums + column)
            for (row, factor) in rows {
              sum = sum + factor * Strip.load(values + row * columns + column)
            }
            sum.store(to: sums + column)
            column += Strip.width
          }
          return column
        }
        let rest = add(SIMD2.self, from: add(SIMD8.self, from: 0))
        _ = add(Double.self, from: rest)
      }
    }
  }

  @inline(__always)
  private mutating func addStep(
    _ step: [Double], to rows: some Sequence<(Int, Double)>, rate: Double
  ) {
    require(step.count == columns, "A step of \(step.count) numbers for rows of \(columns).")
    let columns = columns
    values.withUnsafeMutableBufferPointer { values in
      step.withUnsafeBufferPointer { step in
        guard let values = values.baseAddress, let step = step.baseAddress else { return }
        func add<Strip: ColumnStrip>(_ strip: Strip.Type, from first: Int) -> Int {
          var column = first
          while column + Strip.width <= columns {
            let step = Strip.load(step + column)
            for (row, factor) in rows {
              let place = values + row * columns + column
              (Strip.load(place) + rate * (factor * step)).store(to: place)
            }
            column += Strip.width
          }
          return column
        }
        let rest = add(SIMD2.self, from: add(SIMD8.self, from: 0))
        _ = add(Double.self, from: rest)
      }
    }
  }

  private func requireOneFactor(perRow count: Int, of rows: Int) {
    require(count == rows, "\(count) factors do not fit \(rows) rows: each row needs one.")
  }

  private func requireRows(at positions: [Int]) {
    for position in positions {
      require(position >= 0 && position < rows, "There is no row \(position) in a \(shape) matrix.")
    }
  }
}
