import Foundation

// Numbers as multiples of a power of ten.

extension Format {
  /// A power of ten: "10⁻⁹".
  package static func power(_ exponent: Int) -> String {
    let raised: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return "10"
      + String(String(exponent).map { $0.wholeNumberValue.map { raised[$0] } ?? "⁻" })
  }

  /// The e of a number written as m × 10ᵉ with 1 ≤ m < 10, once m is rounded; 0 for zero.
  ///
  ///     Format.exponent(of: 0.00123)          // -3
  ///     Format.exponent(of: 9.996, digits: 3) // 1: it is written as 10.0
  package static func exponent(of value: Double, digits: Int = 15) -> Int {
    guard value.isFinite else { return 0 }
    // printf rounds and counts in one, down to the smallest numbers that there are.
    return Int(String(format: "%.\(digits - 1)e", value).split(separator: "e")[1]) ?? 0
  }

  /// Whether numbers of this size are written out: from 0.0001 to below 10,000,000.
  package static func isWrittenOut(_ exponent: Int) -> Bool { (-4...6).contains(exponent) }

  /// A number as a multiple of a given power of ten, so that the labels of an axis share it.
  ///
  ///     Format.multiple(of: -9, 1.5e-9, decimals: 2)  // "1.50 × 10⁻⁹"
  package static func multiple(of exponent: Int, _ value: Double, decimals: Int) -> String {
    guard value != 0 else { return "0" }
    return mantissa(of: value, exponent: exponent, decimals: decimals) + " × " + power(exponent)
  }

  /// The m of a number written as m × 10ᵉ.
  static func mantissa(of value: Double, exponent: Int, decimals: Int) -> String {
    // Scaled in two halves, since 10³²⁰ is no number while 10¹⁶⁰ is.
    let half = exponent / 2
    return fixed(value / pow(10, Double(half)) / pow(10, Double(exponent - half)), decimals)
  }
}
