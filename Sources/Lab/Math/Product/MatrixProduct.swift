/// Rows of a in a block: with 256 columns of floats half a megabyte, for the second-level cache.
private let largestBlockRows = 512

/// Depth of a block: 256 rows of two vectors are a panel of 32 KB, for the first-level cache.
private let largestBlockDepth = 256

/// Up to so many rows it is quicker to read b where it lies than to pack it first.
private let rowsWithoutPacking = 64

/// One product, cut into pieces that fit the caches (Goto & van de Geijn, "Anatomy of
/// High-Performance Matrix Multiplication", 2008).
///
/// From the outside in: blocks of rows, so that a's part stays in the second-level cache; blocks of
/// depth and panels of columns, so that b's part, packed, stays in the first-level cache while
/// every tile of the block uses it; and tiles, whose sums stay in registers. Other than in the
/// paper, a is not packed: a tile needs just one number of it at a time, which is read as quickly
/// from where it lies.
struct MatrixProduct<Scalar: MatrixScalar>: @unchecked Sendable {
  let a: MatrixView<Scalar>
  let b: MatrixView<Scalar>
  let c: UnsafeMutablePointer<Scalar>
  let rowStride: Int
  let accumulating: Bool

  static var lanes: Int { Scalar.Vector.scalarCount }

  /// Computes the elements of c in these rows and columns.
  func compute(rows: Range<Int>, columns: Range<Int>) {
    // Blocks of equal depth: 784 as four times 196, not as three times 256 and 16.
    let depth = a.columns
    let blocks = max(1, (depth + largestBlockDepth - 1) / largestBlockDepth)
    let blockDepth = (depth + blocks - 1) / blocks
    // A single row has a wide tile instead of a high one.
    let tileVectors = rows.count == 1 ? rowTileVectors : Lab.tileVectors
    let width = tileVectors * Self.lanes

    let scratch = (tileRows + blockDepth) * width
    withUnsafeTemporaryAllocation(
      byteCount: scratch * MemoryLayout<Scalar>.stride, alignment: 64
    ) { memory in
      let edge = memory.baseAddress!.bindMemory(to: Scalar.self, capacity: scratch)
      edge.initialize(repeating: 0, count: tileRows * width)
      let packed = edge + tileRows * width
      for row in stride(from: rows.lowerBound, to: rows.upperBound, by: largestBlockRows) {
        let blockRows = row..<min(row + largestBlockRows, rows.upperBound)
        for block in 0..<blocks {
          let depths = block * blockDepth..<min((block + 1) * blockDepth, depth)
          for column in stride(from: columns.lowerBound, to: columns.upperBound, by: width) {
            multiplyPanel(
              rows: blockRows, depths: depths,
              columns: column..<min(column + width, columns.upperBound),
              tileVectors: tileVectors, packed: packed, edge: edge)
          }
        }
      }
    }
  }

  /// Adds a block of a times a panel of b to c.
  ///
  /// - Parameters:
  ///   - packed: Memory for the panel.
  ///   - edge: Memory for one tile.
  private func multiplyPanel(
    rows: Range<Int>, depths: Range<Int>, columns: Range<Int>, tileVectors: Int,
    packed: UnsafeMutablePointer<Scalar>, edge: UnsafeMutablePointer<Scalar>
  ) {
    let vectors = columns.count > Self.lanes ? tileVectors : 1
    let width = vectors * Self.lanes
    let isReadable = b.hasWholeVectors(row: depths.upperBound - 1, columns.lowerBound, width)
    let panel =
      rows.count <= rowsWithoutPacking && isReadable
      ? Panel(of: b, depths: depths, column: columns.lowerBound)
      : Panel(packing: b, depths: depths, columns: columns, width: width, into: packed)

    for row in stride(from: rows.lowerBound, to: rows.upperBound, by: tileRows) {
      let tile = row..<min(row + tileRows, rows.upperBound)
      if isTileWide {
        switch (tile.count, vectors) {
        case (_, 8): multiplyTile(TileSize<1, 8>(), tile, depths, columns, panel, edge)
        case (_, 1): multiplyTile(TileSize<8, 1>(), tile, depths, columns, panel, edge)
        case (...4, _): multiplyTile(TileSize<4, 2>(), tile, depths, columns, panel, edge)
        default: multiplyTile(TileSize<8, 2>(), tile, depths, columns, panel, edge)
        }
      } else {
        switch (tile.count, vectors) {
        case (_, 4): multiplyTile(TileSize<1, 4>(), tile, depths, columns, panel, edge)
        case (...4, _): multiplyTile(TileSize<4, 1>(), tile, depths, columns, panel, edge)
        default: multiplyTile(TileSize<6, 1>(), tile, depths, columns, panel, edge)
        }
      }
    }
  }

  /// Computes one tile: straight into c where it fits, and at c's right and lower edge into a tile
  /// of its own, of which the part that exists is copied.
  @inline(__always)
  private func multiplyTile<let height: Int, let vectors: Int>(
    _ size: TileSize<height, vectors>, _ rows: Range<Int>, _ depths: Range<Int>,
    _ columns: Range<Int>, _ panel: Panel<Scalar>, _ edge: UnsafeMutablePointer<Scalar>
  ) {
    let width = vectors &* Self.lanes
    let target = c + (rows.lowerBound &* rowStride &+ columns.lowerBound)
    let continuing = accumulating || depths.lowerBound > 0
    let isWhole = rows.count == height && columns.count == width
    if !isWhole && continuing {
      for i in 0..<rows.count {
        for j in 0..<columns.count { edge[i &* width &+ j] = target[i &* rowStride &+ j] }
      }
    }
    accumulateTile(
      size, rows: rows.count, depth: depths.count,
      a.address(rows.lowerBound, depths.lowerBound), rowStride: a.rowStride,
      depthStride: a.columnStride, panel.start, depthStride: panel.depthStride,
      into: isWhole ? target : edge, rowStride: isWhole ? rowStride : width,
      continuing: continuing)
    if !isWhole {
      for i in 0..<rows.count {
        for j in 0..<columns.count { target[i &* rowStride &+ j] = edge[i &* width &+ j] }
      }
    }
  }
}
