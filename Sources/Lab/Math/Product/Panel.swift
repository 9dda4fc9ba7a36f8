/// Some rows and columns of b, one tile wide, as the inner loop reads them: whole vectors.
struct Panel<Scalar: MatrixScalar> {
  var start: UnsafePointer<Scalar>
  var depthStride: Int

  /// The panel where it lies in b, row-major.
  init(of b: MatrixView<Scalar>, depths: Range<Int>, column: Int) {
    start = b.address(depths.lowerBound, column)
    depthStride = b.rowStride
  }

  /// Copies columns of b into `memory`, `width` to a row; what follows the last column is of no
  /// consequence.
  ///
  /// Packed, a panel's rows follow each other in the first-level cache, at aligned addresses, for
  /// all the tiles that use them, and a transposed b is as good as any other.
  init(
    packing b: MatrixView<Scalar>, depths: Range<Int>, columns: Range<Int>, width: Int,
    into memory: UnsafeMutablePointer<Scalar>
  ) {
    start = UnsafePointer(memory)
    depthStride = width
    let lanes = Scalar.Vector.scalarCount
    var k = depths.lowerBound
    var to = memory
    // Row-major: whole vectors, which may run over into b's next row but not over its end.
    while width >= lanes, k < depths.upperBound,
      b.hasWholeVectors(row: k, columns.lowerBound, width)
    {
      let from = b.address(k, columns.lowerBound)
      for j in stride(from: 0, to: width, by: lanes) {
        let vector: Scalar.Vector = (from + j).load()
        (to + j).store(vector)
      }
      to += width
      k += 1
    }
    // The transpose of a row-major matrix: square blocks, as long as they fit.
    while width >= lanes, b.columnStride != 1, b.rowStride == 1, k + lanes <= depths.upperBound {
      var j = 0
      while j + lanes <= columns.count {
        Scalar.transpose(b.address(k, columns.lowerBound + j), b.columnStride, to + j, width)
        j += lanes
      }
      while j < columns.count {
        let from = b.address(k, columns.lowerBound + j)
        for l in 0..<lanes { to[l &* width &+ j] = from[l] }
        j += 1
      }
      to += width * lanes
      k += lanes
    }
    // What is left, number by number.
    while k < depths.upperBound {
      let from = b.address(k, columns.lowerBound)
      for j in 0..<columns.count { to[j] = from[j &* b.columnStride] }
      to += width
      k += 1
    }
  }
}

extension MatrixView {
  /// Whether `width` elements from (row, column) on lie side by side and before the matrix's end.
  @inline(__always)
  func hasWholeVectors(row: Int, _ column: Int, _ width: Int) -> Bool {
    columnStride == 1 && address(row, column) + width <= end
  }
}

extension MatrixScalar {
  /// Transposes a square block, as wide and as high as a vector has lanes.
  ///
  /// Interleaving the first half of the vectors with the second half, log₂(lanes) times over, is a
  /// transposition, as perfect riffle shuffles of a pack of cards are. One instruction moves half a
  /// vector, so this is several times as fast as moving the numbers one by one.
  @inline(never)
  static func transpose(
    _ from: UnsafePointer<Self>, _ fromStride: Int,
    _ to: UnsafeMutablePointer<Self>, _ toStride: Int
  ) {
    let lanes = Vector.scalarCount
    var block = InlineArray<16, Vector>(repeating: .zero)  // of which Double uses eight
    for i in 0..<lanes { block[i] = (from + i &* fromStride).load() }
    for _ in 0..<lanes.trailingZeroBitCount {
      let deck = block
      for i in 0..<lanes / 2 {
        (block[2 &* i], block[2 &* i &+ 1]) = interleave(deck[i], deck[i &+ lanes / 2])
      }
    }
    for i in 0..<lanes { (to + i &* toStride).store(block[i]) }
  }
}
