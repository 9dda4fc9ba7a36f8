// A block of a times a panel of b, tile by tile.

extension MatrixProduct {
  /// Adds the product of a block of a with a panel of b to c.
  ///
  /// - Parameters:
  ///   - width: The panel's, in numbers.
  ///   - target: Where the product's first element lies in c.
  ///   - columns: How many of the panel's columns c has.
  ///   - continuing: Whether c already holds a part of the sums.
  ///   - edge: Memory for one tile.
  func multiply(
    _ a: MatrixView<Scalar>, _ panel: Panel<Scalar>, width: Int,
    into target: UnsafeMutablePointer<Scalar>, columns: Int, continuing: Bool,
    edge: UnsafeMutablePointer<Scalar>
  ) {
    let isNarrow = width < Self.lanes
    let height = isNarrow ? narrowTileRows : tileRows
    for row in stride(from: 0, to: a.rows, by: height) {
      let tile = a.part(row..<min(row + height, a.rows), 0..<a.columns)
      let place = TilePlace(
        target: target + row &* rowStride, columns: columns, continuing: continuing, edge: edge)
      if isNarrow {
        multiply(TileSize<8, 1>(), of: Scalar.Narrow.self, tile, panel, place)
      } else if isTileWide {
        switch (tile.rows, width / Self.lanes) {
        case (_, 8): multiply(TileSize<1, 8>(), of: Scalar.Vector.self, tile, panel, place)
        case (_, 1): multiply(TileSize<8, 1>(), of: Scalar.Vector.self, tile, panel, place)
        case (...4, _): multiply(TileSize<4, 2>(), of: Scalar.Vector.self, tile, panel, place)
        default: multiply(TileSize<8, 2>(), of: Scalar.Vector.self, tile, panel, place)
        }
      } else {
        switch (tile.rows, width / Self.lanes) {
        case (_, 4): multiply(TileSize<1, 4>(), of: Scalar.Vector.self, tile, panel, place)
        case (...4, _): multiply(TileSize<4, 1>(), of: Scalar.Vector.self, tile, panel, place)
        default: multiply(TileSize<6, 1>(), of: Scalar.Vector.self, tile, panel, place)
        }
      }
    }
  }

  /// Computes one tile: straight into c where it fits, and at c's right and lower edge into a tile
  /// of its own, of which the part that exists is copied.
  @inline(__always)
  private func multiply<V: SIMD, let height: Int, let vectors: Int>(
    _ size: TileSize<height, vectors>, of type: V.Type, _ a: MatrixView<Scalar>,
    _ panel: Panel<Scalar>, _ place: TilePlace<Scalar>
  ) where V.Scalar == Scalar {
    let width = vectors &* V.scalarCount
    let (target, edge, columns) = (place.target, place.edge, place.columns)
    let isWhole = a.rows == height && columns == width
    if !isWhole && place.continuing {
      for i in 0..<a.rows {
        for j in 0..<columns { edge[i &* width &+ j] = target[i &* rowStride &+ j] }
      }
    }
    accumulateTile(
      size, of: type, a, panel.start, depthStride: panel.depthStride,
      into: isWhole ? target : edge, rowStride: isWhole ? rowStride : width,
      continuing: place.continuing)
    if !isWhole {
      for i in 0..<a.rows {
        for j in 0..<columns { target[i &* rowStride &+ j] = edge[i &* width &+ j] }
      }
    }
  }
}

/// Where a tile's sums go.
private struct TilePlace<Scalar: MatrixScalar> {
  let target: UnsafeMutablePointer<Scalar>
  let columns: Int
  let continuing: Bool
  let edge: UnsafeMutablePointer<Scalar>
}
