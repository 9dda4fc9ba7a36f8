/// A number the matrix product can work on, and the vector of such numbers it works with.
///
/// Sixteen floats or eight doubles are 64 bytes, a register of AVX-512. Where registers are narrower
/// the compiler splits each vector over several of them, and the product takes smaller tiles. What it
/// cannot do without is the compiler's leave to use the machine's fused multiply-add
/// (`-Xcc -march=native`).
public protocol MatrixScalar: BinaryFloatingPoint, ElementaryFunctions, SIMDScalar, Codable,
  Sendable
{
  /// As many scalars as one fused multiply-add instruction takes.
  associatedtype Vector: SIMD where Vector.Scalar == Self

  /// Half a `Vector`, 32 bytes, for a product's last columns where they are few.
  associatedtype Narrow: SIMD where Narrow.Scalar == Self

  /// Interleaves two vectors: (x₀ y₀ x₁ y₁ …) from their lower halves and from their upper halves.
  static func interleave(_ x: Vector, _ y: Vector) -> (lower: Vector, upper: Vector)
}

extension Float: MatrixScalar {
  public typealias Vector = SIMD16<Float>
  public typealias Narrow = SIMD8<Float>

  @inline(__always)
  public static func interleave(_ x: Vector, _ y: Vector) -> (lower: Vector, upper: Vector) {
    var (lower, upper) = (Vector(), Vector())
    (lower.evenHalf, lower.oddHalf) = (x.lowHalf, y.lowHalf)
    (upper.evenHalf, upper.oddHalf) = (x.highHalf, y.highHalf)
    return (lower, upper)
  }
}

extension Double: MatrixScalar {
  public typealias Vector = SIMD8<Double>
  public typealias Narrow = SIMD4<Double>

  @inline(__always)
  public static func interleave(_ x: Vector, _ y: Vector) -> (lower: Vector, upper: Vector) {
    var (lower, upper) = (Vector(), Vector())
    (lower.evenHalf, lower.oddHalf) = (x.lowHalf, y.lowHalf)
    (upper.evenHalf, upper.oddHalf) = (x.highHalf, y.highHalf)
    return (lower, upper)
  }
}
