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
  var vector: Pointee.Vector { UnsafeRawPointer(self).loadUnaligned(as: Pointee.Vector.self) }
}

extension UnsafeMutablePointer where Pointee: MatrixScalar {
  /// The vector that starts here, at any alignment.
  @inline(__always)
  var vector: Pointee.Vector {
    get { UnsafeRawPointer(self).loadUnaligned(as: Pointee.Vector.self) }
    nonmutating set {
      UnsafeMutableRawPointer(self).storeBytes(of: newValue, as: Pointee.Vector.self)
    }
  }
}
