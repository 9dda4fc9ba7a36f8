/// A matrix somewhere in memory: element (i, j) lies at `start[i * rowStride + j * columnStride]`.
///
/// Transposing swaps the two strides and touches no element. A view does not own its memory: it is
/// valid only inside the `withUnsafeBufferPointer` that gave the pointer.
///
///     let x = MatrixView(pointer, rows: 64, columns: 784)   // row-major
///     x.transposed                                          // 784 × 64, nothing copied
struct MatrixView<Scalar: MatrixScalar> {
  var start: UnsafePointer<Scalar>
  var rows: Int
  var columns: Int
  var rowStride: Int
  var columnStride: Int

  /// A row-major matrix, its rows one after the other.
  init(_ start: UnsafePointer<Scalar>, rows: Int, columns: Int) {
    self.init(start, rows: rows, columns: columns, rowStride: columns, columnStride: 1)
  }

  init(
    _ start: UnsafePointer<Scalar>, rows: Int, columns: Int, rowStride: Int, columnStride: Int
  ) {
    self.start = start
    self.rows = rows
    self.columns = columns
    self.rowStride = rowStride
    self.columnStride = columnStride
  }

  var transposed: MatrixView {
    MatrixView(
      start, rows: columns, columns: rows, rowStride: columnStride, columnStride: rowStride)
  }

  /// Some of its rows and columns.
  @inline(__always)
  func part(_ rows: Range<Int>, _ columns: Range<Int>) -> MatrixView {
    MatrixView(
      address(rows.lowerBound, columns.lowerBound), rows: rows.count, columns: columns.count,
      rowStride: rowStride, columnStride: columnStride)
  }

  /// A copy in other memory, of a view whose rows' elements lie side by side.
  func copied(to memory: UnsafeMutablePointer<Scalar>, rowStride: Int) -> MatrixView {
    for row in 0..<rows {
      (memory + row * rowStride).initialize(from: address(row, 0), count: columns)
    }
    return MatrixView(
      UnsafePointer(memory), rows: rows, columns: columns, rowStride: rowStride, columnStride: 1)
  }

  /// The address of element (i, j).
  @inline(__always)
  func address(_ i: Int, _ j: Int) -> UnsafePointer<Scalar> {
    start + (i &* rowStride &+ j &* columnStride)
  }

  /// The address just after the last element, which no read may reach.
  var end: UnsafePointer<Scalar> { address(rows - 1, columns - 1) + 1 }
}

extension UnsafePointer where Pointee: MatrixScalar {
  /// The vector that starts here, at any alignment.
  @inline(__always)
  func load<V: SIMD>() -> V where V.Scalar == Pointee {
    UnsafeRawPointer(self).loadUnaligned(as: V.self)
  }
}

extension UnsafeMutablePointer where Pointee: MatrixScalar {
  /// The vector that starts here, at any alignment.
  @inline(__always)
  func load<V: SIMD>() -> V where V.Scalar == Pointee {
    UnsafeRawPointer(self).loadUnaligned(as: V.self)
  }

  /// Writes a vector from here on.
  @inline(__always)
  func store<V: SIMD>(_ vector: V) where V.Scalar == Pointee {
    UnsafeMutableRawPointer(self).storeBytes(of: vector, as: V.self)
  }
}
