/// Rows of a in a block: with 400 columns of floats 0.8 megabytes, for the second-level cache.
private let largestBlockRows = 512

/// Depth of a block: 400 rows of one or two vectors are a panel of 25 or 50 KB, for the first-level
/// cache or what a tile fetches ahead from the second.
private let largestBlockDepth = 400

/// Up to so many rows it is quicker to read b where it lies than to pack it first.
private let rowsWithoutPacking = 64

/// From so many panels on, each of which reads all rows of a, it pays to copy these together first.
private let panelsForCopying = 8

/// One product, cut into pieces that fit the caches (Goto & van de Geijn, "Anatomy of
/// High-Performance Matrix Multiplication", 2008).
///
/// From the outside in: blocks of rows, so that a's part stays in the second-level cache; blocks of
/// depth and panels of columns, so that b's part, packed, stays in the first-level cache while
/// every tile of the block uses it; and tiles, whose sums stay in registers. Other than in the
/// paper, a is not packed in a tile's order: a tile needs just one number of it at a time.
struct MatrixProduct<Scalar: MatrixScalar>: @unchecked Sendable {
  let a: MatrixView<Scalar>
  let b: MatrixView<Scalar>
  let c: UnsafeMutablePointer<Scalar>
  let rowStride: Int
  let accumulating: Bool

  static var lanes: Int { Scalar.Vector.scalarCount }

  /// Computes the elements of c in these rows and columns.
  func compute(rows: Range<Int>, columns: Range<Int>) {
    // Blocks of equal depth: 784 as twice 392, not as 400 and 384.
    let depth = a.columns
    let blocks = max(1, (depth + largestBlockDepth - 1) / largestBlockDepth)
    let blockDepth = (depth + blocks - 1) / blocks
    // A single row has a wide tile instead of a high one.
    let tileVectors = rows.count == 1 ? rowTileVectors : Lab.tileVectors
    let width = tileVectors * Self.lanes

    // Rows of a power of two, one below the other, would all want the same few places in the cache.
    let copyStride = blockDepth + Self.lanes
    let copies = a.columnStride == 1 && columns.count >= panelsForCopying * width
    let copied = copies ? min(rows.count, largestBlockRows) * copyStride : 0
    let scratch = (tileRows + blockDepth) * width + copied
    withUnsafeTemporaryAllocation(
      byteCount: scratch * MemoryLayout<Scalar>.stride, alignment: 64
    ) { memory in
      let edge = memory.baseAddress!.bindMemory(to: Scalar.self, capacity: scratch)
      edge.initialize(repeating: 0, count: tileRows * width)
      let packed = edge + tileRows * width
      let copy = packed + blockDepth * width
      for row in stride(from: rows.lowerBound, to: rows.upperBound, by: largestBlockRows) {
        let blockRows = row..<min(row + largestBlockRows, rows.upperBound)
        for block in 0..<blocks {
          let depths = block * blockDepth..<min((block + 1) * blockDepth, depth)
          var part = a.part(blockRows, depths)
          if copies { part = part.copied(to: copy, rowStride: copyStride) }
          var column = columns.lowerBound
          while column < columns.upperBound {
            let width = panelWidth(columns.upperBound - column, tileVectors)
            let end = min(column + width, columns.upperBound)
            let isReadable = b.hasWholeVectors(row: depths.upperBound - 1, column, width)
            let panel =
              part.rows <= rowsWithoutPacking && isReadable
              ? Panel(of: b, depths: depths, column: column)
              : Panel(packing: b, depths: depths, columns: column..<end, width: width, into: packed)
            multiply(
              part, panel, width: width, into: c + (row * rowStride + column),
              columns: end - column, continuing: accumulating || block > 0, edge: edge)
            column = end
          }
        }
      }
    }
  }

  /// How many columns the next panel takes, of those left: a whole tile's width while it can.
  private func panelWidth(_ left: Int, _ tileVectors: Int) -> Int {
    let (width, narrow) = (tileVectors * Self.lanes, Scalar.Narrow.scalarCount)
    if left >= width || left > Self.lanes + narrow { return width }
    return left > narrow ? Self.lanes : narrow
  }
}
