import Lab

// Results with their names, a line each.

extension Page {
  /// A result with its name, and the exercises on whose functions it rests.
  public func show(_ name: String, _ value: String, from exercises: String...) {
    add(.show(name: name, value: value), from: exercises)
  }

  /// A count with its name and what is counted.
  public func show(_ name: String, _ value: Int, unit: String = "", from exercises: String...) {
    add(.show(name: name, value: Self.with(unit, Format.count(value))), from: exercises)
  }

  /// A count with its name, and of how many it is a part: 12 of 340.
  public func show(_ name: String, _ value: Int, of total: Int, from exercises: String...) {
    let text = "\(Format.count(value)) of \(Format.count(total))"
    add(.show(name: name, value: text), from: exercises)
  }

  /// A number with its name and unit.
  public func show(
    _ name: String, _ value: Double, unit: String = "", digits: Int = 4,
    from exercises: String...
  ) {
    let text = Format.number(value, digits: digits)
    add(.show(name: name, value: Self.with(unit, text)), from: exercises)
  }

  /// A number with its name, in a style: a share as a percentage, say.
  ///
  ///     page.show("test accuracy", 0.9713, as: .percent(decimals: 2))  // test accuracy = 97.13 %
  public func show(
    _ name: String, _ value: Double, as style: NumberStyle, from exercises: String...
  ) {
    add(.show(name: name, value: style.text(value)), from: exercises)
  }

  /// Several numbers with their common name.
  public func show(_ name: String, _ values: [Double], digits: Int = 4, from exercises: String...) {
    add(.show(name: name, value: Format.list(values, digits: digits)), from: exercises)
  }

  private static func with(_ unit: String, _ text: String) -> String {
    unit.isEmpty ? text : "\(text) \(unit)"
  }
}
