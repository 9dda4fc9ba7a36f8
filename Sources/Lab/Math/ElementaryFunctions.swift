import Foundation

/// The functions with which networks bend their sums, for code that serves `Float` and `Double` alike.
///
///     func sigmoid<Scalar: MatrixScalar>(_ x: Scalar) -> Scalar { 1 / (1 + .exp(-x)) }
///
/// Named as in the package swift-numerics.
public protocol ElementaryFunctions {
  /// eˣ.
  static func exp(_ x: Self) -> Self

  /// The natural logarithm of x.
  static func log(_ x: Self) -> Self

  /// The hyperbolic tangent, (eˣ − e⁻ˣ) / (eˣ + e⁻ˣ).
  static func tanh(_ x: Self) -> Self
}

// Lab's own exponential is arithmetic without a branch, which the compiler vectorises.

extension Float: ElementaryFunctions {
  @inline(__always)
  public static func exp(_ x: Float) -> Float { Float(Lab.exp(Double(x))) }
  public static func log(_ x: Float) -> Float { Foundation.log(x) }
  public static func tanh(_ x: Float) -> Float { Foundation.tanh(x) }
}

extension Double: ElementaryFunctions {
  @inline(__always)
  public static func exp(_ x: Double) -> Double { Lab.exp(x) }
  public static func log(_ x: Double) -> Double { Foundation.log(x) }
  public static func tanh(_ x: Double) -> Double { Foundation.tanh(x) }
}
