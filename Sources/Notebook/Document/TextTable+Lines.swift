import Exercises

// A table in a terminal.

extension TextTable {
  /// The table as lines of text, a rule below the header.
  public var lines: [String] { lines(widths: naturalWidths) }

  /// The same for a terminal that may be too narrow: first words go on in a second line of their cell, then each
  /// row becomes a list of its values.
  ///
  /// - Parameter indent: how many spaces will stand before each line.
  package func lines(for terminal: Terminal, indent: Int) -> [String] {
    let room = terminal.width - indent - Self.gap * (header.count - 1)
    var widths = naturalWidths
    let least = header.indices.map(leastWidth)
    if least.reduce(0, +) > room { return lists }
    while widths.reduce(0, +) > room {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return lines(widths: widths)
  }

  /// How many columns of the terminal stand between two of the table.
  private static let gap = 2

  private var naturalWidths: [Int] {
    header.indices.map { column in
      ([header] + rows).map { $0[column].visibleCount }.max() ?? 0
    }
  }

  /// What a column needs: a number stays in one piece.
  private func leastWidth(_ column: Int) -> Int {
    let isNumeric = isNumeric(column)
    let parts =
      header[column].split(separator: " ")
      + rows.flatMap { isNumeric ? [$0[column][...]] : $0[column].split(separator: " ") }
    return parts.map(\.visibleCount).max() ?? 0
  }

  private func lines(widths: [Int]) -> [String] {
    let plain = Terminal(width: 80, hasColor: false, isInteractive: false)
    let numeric = header.indices.map(isNumeric)
    func lines(_ cells: [String]) -> [String] {
      let parts = zip(cells, widths).map { cell, width in
        cell.visibleCount > width ? Terminal(columns: width, like: plain).wrapped(cell) : [cell]
      }
      return (0..<(parts.map(\.count).max() ?? 0)).map { line in
        parts.indices.map { column in
          let text = line < parts[column].count ? parts[column][line] : ""
          return numeric[column]
            ? text.leftPadded(to: widths[column]) : text.rightPadded(to: widths[column])
        }.joined(separator: String(repeating: " ", count: Self.gap))
      }
    }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return lines(header) + [rule] + rows.flatMap(lines)
  }

  /// A row's first cell, and below it the others with the names of their columns.
  private var lists: [String] {
    let names = header.dropFirst().map(\.visibleCount).max() ?? 0
    return rows.flatMap { row in
      let first = isNumeric(0) && !header[0].isEmpty ? "\(header[0]) \(row[0])" : row[0]
      return [first]
        + row.indices.dropFirst().filter { !row[$0].isEmpty }.map {
          "  \(header[$0].rightPadded(to: names))  \(row[$0])"
        }
    }
  }
}
