import Lab

extension ShapeDiagram {
  /// The blocks drawn with characters, what is picked out shaded, and under them what that is.
  public func lines(for terminal: Terminal) -> [String] {
    guard !parts.isEmpty else { return ["  no matrices"] }
    var rows: [[[String]]] = [[]]
    var used = 2
    for (number, part) in parts.enumerated() {
      let drawn = drawn(part, most: terminal.width - 2)
      let width = drawn[0].count
      // A sign stands before the block that it leads to.
      var needed = width
      if case .symbol = part, number + 1 < parts.count {
        needed += self.drawn(parts[number + 1], most: terminal.width - 2)[0].count + 1
      }
      if used + needed + 1 > terminal.width, !rows[rows.count - 1].isEmpty {
        rows.append([])
        used = 2
      }
      rows[rows.count - 1].append(drawn)
      used += width + 1
    }
    var lines = rows.flatMap { Self.joined($0) }
    let notes = [pickedText.map { "picked out ▒: " + $0 }] + litTexts.map { "not zero █: " + $0 }
    lines += notes.compactMap { $0 }.flatMap { terminal.wrapped($0, indent: 2) }
    return lines.map { line in
      String(line.clipped(to: terminal.width).reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Parts of different heights side by side, their middles at one height.
  private static func joined(_ parts: [[String]]) -> [String] {
    let height = parts.map(\.count).max() ?? 0
    return (0..<height).map { line in
      "  "
        + parts.map { part in
          let place = line - (height - part.count) / 2
          return part.indices.contains(place)
            ? part[place] : String(repeating: " ", count: part[0].count)
        }.joined(separator: " ")
    }
  }

  /// A part as lines of one width.
  private func drawn(_ part: Part, most: Int) -> [String] {
    guard case .block(let block) = part else {
      guard case .symbol(let symbol) = part else { return [""] }
      return [symbol.clipped(to: most)]
    }
    let columns = Int(length(block.columns, from: 3, to: 18).rounded())
    let rows = Int(length(block.rows, from: 1, to: 7).rounded())
    let side = Format.count(block.rows)
    var lines = ["┌" + String(repeating: "─", count: columns) + "┐"]
    lines += (0..<rows).map { row in
      let cells = (0..<columns).map { column in
        cell(block, row: row, of: rows, column: column, of: columns)
      }
      return "│" + String(cells) + "│"
    }
    lines.append("└" + String(repeating: "─", count: columns) + "┘")
    for index in lines.indices {
      lines[index] =
        (index == (rows + 1) / 2 ? side : "").leftPadded(to: side.count) + " " + lines[index]
    }
    // The names stand over and under the block: beside it there would be no room for three.
    let name = [block.name, block.rowName.isEmpty ? "" : "rows: \(block.rowName)"]
    let texts = [block.columnText] + name
    let width = min(max(lines[0].count, texts.map(\.count).max() ?? 0), most)
    let indent = String(repeating: " ", count: side.count + 1)
    func shown(_ text: String) -> String {
      let isNarrow = indent.count + text.count <= width
      return ((isNarrow ? indent : "") + text).clipped(to: width).rightPadded(to: width)
    }
    return [shown(texts[0])] + lines.map { $0.clipped(to: width).rightPadded(to: width) }
      + [shown(name[0]), shown(name[1])]
  }

  /// The character for a part of a block.
  private func cell(
    _ block: Block, row: Int, of rows: Int, column: Int, of columns: Int
  ) -> Character {
    func place(_ index: Int, _ size: Int, _ count: Int) -> Int {
      min(index * count / max(size, 1), count - 1)
    }
    let isRow = block.row.map { place($0, block.rows, rows) == row }
    let isColumn = block.column.map { place($0, block.columns, columns) == column }
    if isRow != nil || isColumn != nil, isRow ?? true, isColumn ?? true { return "▒" }
    guard block.litRows != nil || block.litColumns != nil else { return " " }
    let isLitRow = block.litRows?.contains { place($0, block.rows, rows) == row } ?? true
    let isLitColumn =
      block.litColumns?.contains { place($0, block.columns, columns) == column } ?? true
    return isLitRow && isLitColumn ? "█" : "·"
  }
}
