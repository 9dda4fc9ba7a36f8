import Processor

/// How many registers of this processor hold one `Vector` of 64 bytes: 1 with AVX-512, 2 with AVX2, 4
/// with ARM's NEON.
///
/// This decides the shape of a tile, whose sums must stay in registers together with a row of b and
/// one number of a: what does not fit goes through memory for every multiplication.
///
/// | processor | registers | tile | sums | b | a |
/// | --- | --- | --- | --- | --- | --- |
/// | AVX-512 | 32 of 64 bytes | 8 rows × 2 vectors | 16 | 2 | 1 |
/// | AVX2 | 16 of 32 bytes | 6 rows × 1 vector | 12 | 2 | 1 |
/// | NEON | 32 of 16 bytes | 6 rows × 1 vector | 24 | 4 | 1 |
///
/// A fused multiply-add is ready 4 cycles after it starts and two start every cycle, so at least 8
/// must be under way at once, and all of these have more. With 8 × 2 on AVX2 32 sums would share 16
/// registers: two thirds of the speed. The shape changes no number, since every element is one chain
/// of fused multiply-adds wherever it lies in a tile.
@inline(__always)
private var registersPerVector: Int { 64 / Int(VECTOR_BYTES) }

/// Whether a tile is 8 rows × 2 vectors, and not 6 × 1.
@inline(__always)
var isTileWide: Bool { registersPerVector == 1 }

/// Rows of a tile.
@inline(__always)
var tileRows: Int { isTileWide ? 8 : 6 }

/// Vectors in a tile's row.
@inline(__always)
var tileVectors: Int { isTileWide ? 2 : 1 }

/// Vectors in the tile of a single row, whose sums are all there are: as many as keep 8 registers busy.
@inline(__always)
var rowTileVectors: Int { isTileWide ? 8 : 4 }

/// Rows of the tile of one `Narrow` vector, for the last columns where they are few.
@inline(__always)
var narrowTileRows: Int { 8 }
