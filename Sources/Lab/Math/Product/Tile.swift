/// The size of a tile of c that is computed entirely in registers; `TileShape.swift` says which sizes
/// fit.
///
/// In the tile of 8 rows × 2 vectors every number loaded is used two (a) or eight (b) times, so that
/// the loads keep up. Measured on panels in the first-level cache: 98 % of the FMA peak.
struct TileSize<let rows: Int, let vectors: Int> {}

/// Adds a·b to one tile of c: the innermost loop of every matrix product, also known as its
/// micro-kernel.
///
/// For each k, row i of the tile gains a[i, k] times row k of b. In this outer product no two lanes
/// of a vector ever meet. So every element of c is one chain of fused multiply-adds, k ascending;
/// and a lane beyond the last column of c may hold anything, even NaN: nobody reads its sum.
///
/// - Parameters:
///   - a: At most as many rows as the tile has. The tile's other rows repeat the last of them, and
///     the caller ignores their sums.
///   - b: Its row 0; a row is as many whole vectors as the tile is wide.
///   - c: A whole tile of memory.
///   - continuing: Whether the sums start from what is in c, rather than from 0.
@inline(never)  // alone in a function it has all the registers
func accumulateTile<Scalar: MatrixScalar, V: SIMD, let tileRows: Int, let tileVectors: Int>(
  _: TileSize<tileRows, tileVectors>, of _: V.Type, _ a: MatrixView<Scalar>,
  _ b: UnsafePointer<Scalar>, depthStride bDepthStride: Int,
  into c: UnsafeMutablePointer<Scalar>, rowStride cRowStride: Int, continuing: Bool
) where V.Scalar == Scalar {
  // &+ and &* do without overflow checks, which keep loops from being unrolled into registers.
  let lanes = V.scalarCount
  var sums = InlineArray<tileVectors, InlineArray<tileRows, V>>(
    repeating: InlineArray(repeating: .zero))
  if continuing {
    for i in 0..<tileRows {
      for j in 0..<tileVectors { sums[j][i] = (c + (i &* cRowStride &+ j &* lanes)).load() }
    }
  }

  var offsets = InlineArray<tileRows, Int>(repeating: 0)
  for i in 0..<tileRows { offsets[i] = min(i, a.rows &- 1) &* a.rowStride }

  var (x, b) = (a.start, b)
  for _ in 0..<a.columns {
    var row = InlineArray<tileVectors, V>(repeating: .zero)
    for j in 0..<tileVectors { row[j] = (b + j &* lanes).load() }
    for i in 0..<tileRows {
      let number = V(repeating: x[offsets[i]])
      for j in 0..<tileVectors { sums[j][i].addProduct(number, row[j]) }
    }
    x += a.columnStride
    b += bDepthStride
  }

  for i in 0..<tileRows {
    for j in 0..<tileVectors { (c + (i &* cRowStride &+ j &* lanes)).store(sums[j][i]) }
  }
}
