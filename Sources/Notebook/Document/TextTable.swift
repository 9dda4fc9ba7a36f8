import Exercises
import Lab

/// A table of text: aligned in the terminal, a `<table>` on the page.
public struct TextTable {
  /// The columns' names.
  public let header: [String]

  /// The rows, each as long as the header.
  public let rows: [[String]]

  public init(_ header: [String], _ rows: [[String]]) {
    for row in rows {
      require(
        row.count == header.count,
        "A table with \(header.count) columns has no place for a row of \(row.count).")
    }
    self.header = header
    self.rows = rows
  }

  /// Whether a column holds numbers, which are aligned at the right.
  func isNumeric(_ column: Int) -> Bool {
    !rows.isEmpty
      && rows.allSatisfy { row in
        row[column].isEmpty || row[column].first.map { "−+0123456789.".contains($0) } == true
      }
  }

  /// The table as lines of text, a rule below the header.
  public var lines: [String] {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    let numeric = header.indices.map(isNumeric)
    func line(_ cells: [String]) -> String {
      cells.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - cells[column].count)
        return numeric[column] ? padding + cells[column] : cells[column] + padding
      }.joined(separator: "  ")
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return [line(header), rule] + rows.map(line)
  }
}
