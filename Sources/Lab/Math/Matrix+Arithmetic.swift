// Arithmetic between matrices, and between a matrix and a number, element by element: what a formula
// of a page needs, so that it compiles nearly as it stands.
//
//     let slope = a * (1 - a)
//     let gradient = 2 * (predictions - targets) / targets.rows

extension Matrix {
  /// The element-wise sum.
  public static func + (left: Matrix, right: Matrix) -> Matrix {
    left.zip(right, "added to") { $0 + $1 }
  }

  /// The element-wise difference.
  public static func - (left: Matrix, right: Matrix) -> Matrix {
    left.zip(right, "reduced by") { $0 - $1 }
  }

  /// The element-wise product, as in NumPy; the matrix product is `dot`.
  public static func * (left: Matrix, right: Matrix) -> Matrix {
    left.zip(right, "multiplied element by element with") { $0 * $1 }
  }

  /// The element-wise quotient.
  public static func / (left: Matrix, right: Matrix) -> Matrix {
    left.zip(right, "divided element by element by") { $0 / $1 }
  }

  /// Every element plus a number.
  public static func + (left: Matrix, right: Scalar) -> Matrix { left.map { $0 + right } }

  /// A number plus every element.
  public static func + (left: Scalar, right: Matrix) -> Matrix { right.map { left + $0 } }

  /// Every element minus a number.
  public static func - (left: Matrix, right: Scalar) -> Matrix { left.map { $0 - right } }

  /// A number minus every element: `1 - a`.
  public static func - (left: Scalar, right: Matrix) -> Matrix { right.map { left - $0 } }

  /// Every element times a number.
  public static func * (left: Matrix, right: Scalar) -> Matrix { left.map { $0 * right } }

  /// A number times every element.
  public static func * (left: Scalar, right: Matrix) -> Matrix { right.map { left * $0 } }

  /// Every element divided by a number.
  public static func / (left: Matrix, right: Scalar) -> Matrix { left.map { $0 / right } }

  /// A number divided by every element.
  public static func / (left: Scalar, right: Matrix) -> Matrix { right.map { left / $0 } }

  /// A whole number times every element, for counts: `n * a`.
  public static func * (left: Int, right: Matrix) -> Matrix { Scalar(left) * right }

  /// Every element divided by a whole number, for counts: `a / a.rows`.
  public static func / (left: Matrix, right: Int) -> Matrix { left / Scalar(right) }

  /// Every element with the other sign.
  public static prefix func - (matrix: Matrix) -> Matrix { matrix.map { -$0 } }

  /// Adds element by element, in place.
  public static func += (left: inout Matrix, right: Matrix) {
    left.update(with: right, "added to") { $0 + $1 }
  }

  /// Subtracts element by element, in place.
  public static func -= (left: inout Matrix, right: Matrix) {
    left.update(with: right, "reduced by") { $0 - $1 }
  }
}
