/// Multiplies two matrices: c = a·b, or c += a·b when `accumulating`.
///
/// Each operand may be row-major or transposed (`MatrixView.transposed`); neither is copied as a
/// whole. With c set to a bias before, `accumulating` gives x·w + bias at no extra cost.
///
/// The order of the sum is fixed. Element (i, j) is one chain of fused multiply-adds:
///
///     var sum = accumulating ? c[i, j] : 0
///     for k in 0..<depth { sum.addProduct(a[i, k], b[k, j]) }
///
/// So it is the same number, to the last bit, on every machine, for any number of threads, in debug
/// and release builds, and wherever in the matrix the element lies.
///
/// - Parameters:
///   - a: The left matrix, rows × depth.
///   - b: The right matrix, depth × columns; the caller has seen to it that the depths are equal.
///   - c: The result, rows × columns; it must not overlap with `a` or `b`.
///   - rowStride: How far apart the rows of c start; within a row its elements lie side by side.
///   - threads: How many threads may take part. A small product uses just one all the same.
/// - Complexity: O(rows · columns · depth), and memory for one panel of b and, where there are many, for
///   a block of a (less than 2 MB).
@_specialize(where Scalar == Float)
@_specialize(where Scalar == Double)
func multiply<Scalar: MatrixScalar>(
  _ a: MatrixView<Scalar>, _ b: MatrixView<Scalar>,
  into c: UnsafeMutablePointer<Scalar>, rowStride: Int, accumulating: Bool = false,
  threads: Int = 1
) {
  guard a.rows > 0, b.columns > 0 else { return }
  if b.columns == 1, a.rows > 1, rowStride == 1 {
    // A column would fill one lane of each vector: as a row, of the transposed product, it fills all.
    return multiply(
      b.transposed, a.transposed, into: c, rowStride: a.rows, accumulating: accumulating,
      threads: threads)
  }
  let product = MatrixProduct(a: a, b: b, c: c, rowStride: rowStride, accumulating: accumulating)
  if threads > 1, a.rows * b.columns * a.columns >= parallelWork {
    product.compute(threads: threads)
  } else {
    product.compute(rows: 0..<a.rows, columns: 0..<b.columns)
  }
}

/// How many multiplications a product must have for a second thread to pay, which must first fetch its
/// part of the numbers from the other's cache: 20 µs of one core.
private let parallelWork = 1_000_000

extension MatrixProduct {
  /// Computes c on several threads at once: its longer side is cut, between tiles, into equal parts.
  func compute(threads: Int) {
    let (rows, columns) = (a.rows, b.columns)
    let (height, width) = (tileRows, tileVectors * Self.lanes)
    let (rowTiles, columnTiles) = ((rows + height - 1) / height, (columns + width - 1) / width)
    let parts = min(threads, max(rowTiles, columnTiles))
    ThreadPool.shared.perform(parts) { part in
      if rowTiles >= columnTiles {
        let (from, to) = (rowTiles * part / parts, rowTiles * (part + 1) / parts)
        compute(rows: from * height..<min(to * height, rows), columns: 0..<columns)
      } else {
        let (from, to) = (columnTiles * part / parts, columnTiles * (part + 1) / parts)
        compute(rows: 0..<rows, columns: from * width..<min(to * width, columns))
      }
    }
  }
}
