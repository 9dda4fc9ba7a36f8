import Lab

// Results with their names, a line each.

extension Page {
  /// A result with its name.
  public func show(_ name: String, _ value: String, file: String = #filePath, line: Int = #line) {
    add(.show(name: name, value: value), file, line)
  }

  /// A count with its name and what is counted.
  public func show(
    _ name: String, _ value: Int, unit: String = "", file: String = #filePath, line: Int = #line
  ) {
    add(.show(name: name, value: Self.with(unit, Format.count(value))), file, line)
  }

  /// A count with its name, and of how many it is a part: 12 of 340.
  public func show(
    _ name: String, _ value: Int, of total: Int, file: String = #filePath, line: Int = #line
  ) {
    let text = "\(Format.count(value)) of \(Format.count(total))"
    add(.show(name: name, value: text), file, line)
  }

  /// A number with its name and unit.
  public func show(
    _ name: String, _ value: Double, unit: String = "", digits: Int = 4, file: String = #filePath,
    line: Int = #line
  ) {
    let text = Format.number(value, digits: digits)
    add(.show(name: name, value: Self.with(unit, text)), file, line)
  }

  /// A number with its name, in a style: a share as a percentage, say.
  ///
  ///     page.show("test accuracy", 0.9713, as: .percent(decimals: 2))  // test accuracy = 97.13 %
  public func show(
    _ name: String, _ value: Double, as style: NumberStyle, file: String = #filePath,
    line: Int = #line
  ) {
    add(.show(name: name, value: style.text(value)), file, line)
  }

  /// Several numbers with their common name.
  public func show(
    _ name: String, _ values: [Double], digits: Int = 4, file: String = #filePath,
    line: Int = #line
  ) {
    add(.show(name: name, value: Format.list(values, digits: digits)), file, line)
  }

  private static func with(_ unit: String, _ text: String) -> String {
    unit.isEmpty ? text : "\(text) \(unit)"
  }
}
