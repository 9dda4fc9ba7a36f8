import Lab

/// What may stand in a cell of a table: text, whole numbers, numbers, or nothing.
public protocol TableValue {
  /// The cell as text, a number in the style of its column.
  func text(in style: NumberStyle?) -> String
}

extension String: TableValue {
  /// The text as it is, whatever the column's style.
  public func text(in style: NumberStyle?) -> String { self }
}

extension Int: TableValue {
  /// A count, or a number where the column has a style.
  public func text(in style: NumberStyle?) -> String {
    style?.text(Double(self)) ?? Format.count(self)
  }
}

extension Double: TableValue {
  /// The number in the column's style, or else with four significant digits.
  public func text(in style: NumberStyle?) -> String { (style ?? .digits(4)).text(self) }
}

extension Optional: TableValue where Wrapped: TableValue {
  /// The value, or an empty cell where there is none.
  public func text(in style: NumberStyle?) -> String { self?.text(in: style) ?? "" }
}
