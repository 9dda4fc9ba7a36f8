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
///   - rows: How many rows of `a` there are, at most the tile's. The tile's other rows repeat the
///     last of them, and the caller ignores their sums.
///   - depth: Columns of `a` and rows of `b`.
///   - a: Its element (0, 0), read where it lies, row-major or transposed.
///   - b: Its row 0; a row is as many whole vectors as the tile is wide.
///   - c: A whole tile of memory.
///   - continuing: Whether the sums start from what is in c, rather than from 0.
@inline(never)  // alone in a function it has all the registers
func accumulateTile<Scalar: MatrixScalar, let tileRows: Int, let tileVectors: Int>(
  _: TileSize<tileRows, tileVectors>, rows: Int, depth: Int,
  _ a: UnsafePointer<Scalar>, rowStride aRowStride: Int, depthStride aDepthStride: Int,
  _ b: UnsafePointer<Scalar>, depthStride bDepthStride: Int,
  into c: UnsafeMutablePointer<Scalar>, rowStride cRowStride: Int, continuing: Bool
) {
  // &+ and &* do without overflow checks, which keep loops from being unrolled into registers.
  let lanes = Scalar.Vector.scalarCount
  var sums = InlineArray<tileVectors, InlineArray<tileRows, Scalar.Vector>>(
    repeating: InlineArray(repeating: .zero))
  if continuing {
    for i in 0..<tileRows {
      for j in 0..<tileVectors { sums[j][i] = (c + (i &* cRowStride &+ j &* lanes)).vector }
    }
  }

  var offsets = InlineArray<tileRows, Int>(repeating: 0)
  for i in 0..<tileRows { offsets[i] = min(i, rows &- 1) &* aRowStride }

  var (a, b) = (a, b)
  for _ in 0..<depth {
    var row = InlineArray<tileVectors, Scalar.Vector>(repeating: .zero)
    for j in 0..<tileVectors { row[j] = (b + j &* lanes).vector }
    for i in 0..<tileRows {
      let x = Scalar.Vector(repeating: a[offsets[i]])
      for j in 0..<tileVectors { sums[j][i].addProduct(x, row[j]) }
    }
    a += aDepthStride
    b += bDepthStride
  }

  for i in 0..<tileRows {
    for j in 0..<tileVectors { (c + (i &* cRowStride &+ j &* lanes)).vector = sums[j][i] }
  }
}
