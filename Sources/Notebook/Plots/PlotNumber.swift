import Exercises
import Lab
import Foundation

/// Numbers as a reader of a plot wants them: short, and without digits that say nothing.
enum PlotNumber {
  /// A number with the digits that matter.
  ///
  ///     PlotNumber.text(0.012345)  // "0.0123"
  ///     PlotNumber.text(25_000)    // "25,000": whole digits are never rounded away
  ///     PlotNumber.text(-1.5e-9)   // "−1.5×10⁻⁹"
  ///     PlotNumber.text(.nan)      // "none"
  static func text(_ value: Double, digits: Int = 3) -> String {
    guard value.isFinite else { return value.isNaN ? "none" : value < 0 ? "−∞" : "∞" }
    guard value != 0 else { return "0" }
    let exponent = Self.exponent(of: value)
    if exponent < -3 || exponent > 6 {
      return scientific(value, exponent: exponent, decimals: digits - 1, isTrimmed: true)
    }
    return trimmed(fixed(value, decimals: max(0, digits - 1 - exponent)))
  }

  /// A number with a fixed count of decimals, a true minus sign and commas between thousands.
  ///
  ///     PlotNumber.fixed(-12345.678, decimals: 1)  // "−12,345.7"
  static func fixed(_ value: Double, decimals: Int) -> String {
    let digits = String(format: "%.\(max(decimals, 0))f", abs(value))
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    var whole = String(parts[0])
    // Four digits read well without a comma, as years do.
    if whole.count > 4 {
      var grouped = ""
      for (index, digit) in whole.enumerated() {
        if index > 0 && (whole.count - index) % 3 == 0 { grouped += "," }
        grouped.append(digit)
      }
      whole = grouped
    }
    let text = parts.count > 1 ? whole + "." + parts[1] : whole
    // What rounds to zero has no sign.
    let isZero = !digits.contains { $0 != "0" && $0 != "." }
    return value < 0 && !isZero ? "−" + text : text
  }

  /// A number as a multiple of a power of ten: "1.5×10⁻⁹".
  static func scientific(
    _ value: Double, exponent: Int, decimals: Int, isTrimmed: Bool = false
  ) -> String {
    guard value != 0 else { return "0" }
    // Scaled in two halves, since 10³²⁰ is no number while 10¹⁶⁰ is.
    let half = exponent / 2
    let mantissa = value / pow(10, Double(half)) / pow(10, Double(exponent - half))
    let text = fixed(mantissa, decimals: decimals)
    return (isTrimmed ? trimmed(text) : text) + "×" + power(exponent)
  }

  /// A power of ten: "10⁻⁹".
  static func power(_ exponent: Int) -> String {
    let raised: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return "10"
      + String(String(exponent).map { $0.wholeNumberValue.map { raised[$0] } ?? "⁻" })
  }

  /// The e of a number written as m × 10ᵉ with 1 ≤ m < 10; 0 for zero.
  static func exponent(of value: Double) -> Int {
    guard value != 0, value.isFinite else { return 0 }
    return Int(floor(log10(abs(value)) + 1e-12))
  }

  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = text
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

extension String {
  /// The text cut to a number of characters, with "…" where something is missing.
  func clipped(to count: Int) -> String {
    self.count <= count ? self : String(prefix(max(count - 1, 0))) + (count > 0 ? "…" : "")
  }

  /// The text with spaces before it, up to a width.
  func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(width - count, 0)) + self
  }

  /// The text with spaces after it, up to a width.
  func rightPadded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}
