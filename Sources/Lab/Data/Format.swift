import Foundation

/// Numbers as a reader wants them: few digits, a real minus sign.
public enum Format {
  /// A number with up to `digits` significant digits: 0.003964, −12.5, 3.1e−09, ∞, NaN.
  public static func number(_ value: Double, digits: Int = 4) -> String {
    if value == 0 { return "0" }
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "−∞" : "∞" }
    return withMinus(String(format: "%.\(digits)g", value))
  }

  /// A number with a fixed number of digits after the point, for columns of a table.
  public static func fixed(_ value: Double, _ digits: Int) -> String {
    withMinus(String(format: "%.\(digits)f", value))
  }

  /// A share as a percentage: 72.5 %.
  public static func percent(_ share: Double, digits: Int = 1) -> String {
    fixed(share * 100, digits) + " %"
  }

  /// A count with commas between thousands: 17,379.
  public static func count(_ value: Int) -> String {
    var digits = String(value.magnitude)
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits, at: 0)
    return (value < 0 ? "−" : "") + groups.joined(separator: ",")
  }

  /// Several numbers in brackets: (0.1, 0.3).
  public static func list(_ values: [Double], digits: Int = 4) -> String {
    "(" + values.map { number($0, digits: digits) }.joined(separator: ", ") + ")"
  }

  private static func withMinus(_ text: String) -> String {
    text.replacingOccurrences(of: "-", with: "−")
  }
}
