import Foundation

/// Numbers as a reader wants them: few digits, commas between thousands, a real minus sign.
///
/// Pages, tables, plots and progress bars all write their numbers with it, so that one number is
/// written in one way.
public enum Format {
  /// A number with up to so many significant digits; whole digits are never rounded away.
  ///
  /// From ten million on, and below one ten-thousandth, it is a multiple of a power of ten.
  ///
  ///     Format.number(0.0039638)         // "0.003964"
  ///     Format.number(25_001, digits: 2) // "25,001"
  ///     Format.number(-3.4e-9)           // "−3.4 × 10⁻⁹"
  ///     Format.number(0.00001)           // "10⁻⁵"
  ///     Format.number(.infinity)         // "∞"
  ///     Format.number(.nan)              // "NaN"
  public static func number(_ value: Double, digits: Int = 4) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "−∞" : "∞" }
    let exponent = exponent(of: value, digits: digits)
    if isWrittenOut(exponent) { return trimmed(fixed(value, max(digits - 1 - exponent, 0))) }
    let mantissa = trimmed(mantissa(of: value, exponent: exponent, decimals: digits - 1))
    // A one says nothing before a power of ten.
    return ["1", "−1"].contains(mantissa)
      ? mantissa.dropLast() + power(exponent) : mantissa + " × " + power(exponent)
  }

  /// A number in three significant digits, for the narrow places of plots.
  package static func short(_ value: Double) -> String { number(value, digits: 3) }

  /// A number with a fixed count of decimals, for columns of a table.
  ///
  ///     Format.fixed(-12345.678, 1)  // "−12,345.7"
  ///     Format.fixed(-0.0001, 2)     // "0.00": what rounds to zero has no sign
  public static func fixed(_ value: Double, _ decimals: Int) -> String {
    // Beyond this the decimals, and then the last whole digits, would be invented.
    guard abs(value) < 1e15 else { return number(value, digits: decimals + 1) }
    let digits = String(format: "%.\(decimals)f", abs(value))
    let whole = digits.prefix { $0 != "." }
    let isZero = digits.allSatisfy { "0.".contains($0) }
    return (value < 0 && !isZero ? "−" : "") + grouped(whole) + digits.dropFirst(whole.count)
  }

  /// A share as a percentage: 0.725 as "72.5 %".
  public static func percent(_ share: Double, decimals: Int = 1) -> String {
    share.isFinite ? fixed(share * 100, decimals) + " %" : number(share)
  }

  /// A count with commas between thousands: "17,379".
  public static func count(_ value: Int) -> String {
    (value < 0 ? "−" : "") + grouped(String(value.magnitude)[...])
  }

  /// Several numbers in brackets: "(0.1, 0.3)".
  public static func list(_ values: [Double], digits: Int = 4) -> String {
    "(" + values.map { number($0, digits: digits) }.joined(separator: ", ") + ")"
  }

  /// The digits of a whole number in groups of three.
  private static func grouped(_ digits: Substring) -> String {
    var (groups, rest) = ([Substring](), digits)
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest.removeLast(3)
    }
    return ([rest] + groups).joined(separator: ",")
  }

  /// The digits without zeros that say nothing: "0.2" for "0.200".
  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var text = text
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
