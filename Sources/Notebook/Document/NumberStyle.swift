import Lab

/// How a result or a column of a table writes its numbers.
///
///     page.show("test accuracy", 0.9713, as: .percent(decimals: 2))  // test accuracy = 97.13 %
public enum NumberStyle: Sendable {
  /// Up to so many significant digits: 0.003964.
  case digits(Int)

  /// So many digits after the point: 0.0040.
  case decimals(Int)

  /// A share as a percentage, with so many digits after the point: 72.5 %.
  case percent(decimals: Int = 1)

  /// The number as text.
  func text(_ value: Double) -> String {
    switch self {
    case .digits(let digits): Format.number(value, digits: digits)
    case .decimals(let decimals): Format.fixed(value, decimals)
    case .percent(let decimals): Format.percent(value, decimals: decimals)
    }
  }
}
