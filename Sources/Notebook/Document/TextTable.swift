import Exercises
import Lab

/// A table of text: aligned in the terminal, a `<table>` on the page.
///
///     let table = TextTable(
///       ["unit", .number("weight", decimals: 2), .percent("share")],
///       [[1, 0.5, 0.25], [1_000, -12.345, nil as Double?]])
///     table.lines
///     //  unit  weight   share
///     // ─────  ──────  ──────
///     //     1    0.50  25.0 %
///     // 1,000  −12.35
public struct TextTable {
  /// The columns' names.
  public let header: [String]

  /// The rows, each as long as the header.
  public let rows: [[String]]

  /// A table of values, which the columns say how to write.
  public init(_ columns: [Column], _ rows: [[any TableValue]]) {
    for row in rows {
      require(
        row.count == columns.count,
        "A table with \(columns.count) columns has no place for a row of \(row.count).")
    }
    header = columns.map(\.name)
    self.rows = rows.map { row in zip(row, columns).map { $0.text(in: $1.style) } }
  }

  /// A column: its name, and how its numbers are written.
  ///
  /// A name alone is enough where nothing special is asked for: whole numbers are counts then, and
  /// others have four significant digits.
  public struct Column: ExpressibleByStringInterpolation {
    let name: String
    let style: NumberStyle?

    private init(_ name: String, _ style: NumberStyle?) { (self.name, self.style) = (name, style) }

    /// A column whose name is worked out.
    public init(_ name: String) { self.init(name, nil) }

    /// A column from its name alone.
    public init(stringLiteral name: String) { self.init(name, nil) }

    /// Numbers with up to so many significant digits: 0.003964.
    public static func number(_ name: String, digits: Int) -> Column {
      Column(name, .digits(digits))
    }

    /// Numbers with so many digits after the point, so that the points stand below each other.
    public static func number(_ name: String, decimals: Int) -> Column {
      Column(name, .decimals(decimals))
    }

    /// Shares as percentages, with so many digits after the point: 72.5 %.
    public static func percent(_ name: String, decimals: Int = 1) -> Column {
      Column(name, .percent(decimals: decimals))
    }
  }

  /// Whether a column holds numbers, which are aligned at the right.
  func isNumeric(_ column: Int) -> Bool {
    !rows.isEmpty
      && rows.allSatisfy { row in
        let cell = row[column]
        return cell.isEmpty || cell == "NaN" || "−+0123456789.∞".contains(cell.prefix(1))
      }
  }
}
