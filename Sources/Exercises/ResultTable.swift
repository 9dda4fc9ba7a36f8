import Lab

/// A wrong result beside the right one, as lines of text in columns.
///
///                 yours   should be
///     hidden[0]     0.5      0.3846   ← first difference
///     hidden[1]  0.7925      0.7925
///
/// Small results are shown whole; of a large one its shape and the first place that differs.
struct ResultTable {
  let measured: Measured
  let expected: Quantity
  let tolerance: Double

  /// The lines, without indentation; none where a sentence says as much.
  var lines: [String] {
    let (value, wanted) = (measured.quantity, expected)
    if value.shape != wanted.shape { return shapes }
    if wanted.shape.count == 2, wanted.shape[1] > 1 {
      return wanted.shape[0] <= 6 && wanted.shape[1] <= 5 ? matrix : []
    }
    return wanted.values.count <= 12 ? list : []
  }

  private var firstDifference: Int? {
    zip(measured.quantity.values, expected.values).enumerated()
      .first { !agree($1.0, $1.1, tolerance: tolerance) }?.offset
  }

  /// As few digits as tell every pair apart, and four at least.
  private var digits: Int {
    digitsThatTellApart(
      zip(measured.quantity.values, expected.values)
        .filter { !agree($0, $1, tolerance: tolerance) })
  }

  private func text(_ values: [Double]) -> [String] {
    let digits = digits
    return values.map { Format.number($0, digits: digits) }
  }

  /// A number per line, with its name.
  private var list: [String] {
    let names = [""] + expected.values.indices.map(measured.elementName)
    let yours = ["yours"] + text(measured.quantity.values)
    let wanted = ["should be"] + text(expected.values)
    let marked = firstDifference.map { $0 + 1 }
    return names.indices.map { row in
      line(
        [names[row].padded(to: names)] + [yours[row].padded(to: yours, before: true)]
          + [wanted[row].padded(to: wanted, before: true)], isMarked: row == marked)
    }
  }

  /// A row per line: the result's, then the expected one.
  private var matrix: [String] {
    let columns = expected.shape[1]
    let (yours, wanted) = (text(measured.quantity.values), text(expected.values))
    let marked = firstDifference.map { $0 / columns }
    func row(_ texts: [String], _ row: Int) -> String {
      texts[row * columns..<(row + 1) * columns].map { $0.padded(to: texts, before: true) }
        .joined(separator: "  ")
    }
    let rows = (0..<expected.shape[0]).map { number in
      (name: "row \(number)", yours: row(yours, number), wanted: row(wanted, number))
    }
    let names = [measured.name] + rows.map(\.name)
    let width = rows.map(\.yours)
    let heading = line(
      [names[0].padded(to: names), "yours".padded(to: width), "should be"], isMarked: false)
    let lines =
      [heading]
      + rows.enumerated().map { number, row in
        line([row.name.padded(to: names), row.yours, row.wanted], isMarked: number == marked)
      }
    if lines.allSatisfy({ $0.count <= Self.width }) { return lines }
    // Too wide for both beside each other: the first row that differs, one above the other.
    guard let marked else { return [] }
    return [
      "\(measured.name), row \(marked), the first that differs",
      "yours:     \(rows[marked].yours)", "should be: \(rows[marked].wanted)",
    ]
  }

  /// What there is where the shapes differ: both results if they are short.
  private var shapes: [String] {
    let (value, wanted) = (measured.quantity, expected)
    guard value.values.count <= 12, wanted.values.count <= 12 else { return [] }
    return ["yours:     \(Self.text(value))", "should be: \(Self.text(wanted))"]
  }

  private static func text(_ quantity: Quantity) -> String {
    let rows = quantity.shape.count == 2 ? quantity.rows : [quantity.values]
    let texts = rows.map { "(" + $0.map { Format.number($0) }.joined(separator: ", ") + ")" }
    return texts.isEmpty ? "()" : texts.joined(separator: " ")
  }

  /// How long a line may be: 80 columns with a terminal's indentation.
  private static let width = 76

  private func line(_ cells: [String], isMarked: Bool) -> String {
    let line = cells.joined(separator: "   ")
    let mark = "   ← first difference"
    return isMarked ? line + (line.count + mark.count <= Self.width ? mark : " ←") : line
  }
}

extension String {
  /// The text with spaces after it, or before it, to the width of the widest of some texts.
  fileprivate func padded(to texts: [String], before: Bool = false) -> String {
    let space = String(repeating: " ", count: max((texts.map(\.count).max() ?? 0) - count, 0))
    return before ? space + self : self + space
  }
}
