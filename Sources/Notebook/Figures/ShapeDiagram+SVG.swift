import Lab

extension ShapeDiagram {
  /// A part with its room in a row of the drawing.
  private struct Placed {
    let part: Part
    let width: Double
    /// How much room the number of rows takes to the left of a block.
    let before: Double
  }

  /// The diagram as one `<svg>` element, on a phone as wide as the page.
  public func svg() -> String {
    let rows = rows
    let widest = rows.map { $0.reduce(0) { $0 + $1.width } }.max() ?? 0
    let width = max(min(widest + 16, 2_000), Figure.width)
    let heights = rows.map { row in
      (row.compactMap { if case .block(let block) = $0.part { height(block) } else { nil } }.max()
        ?? 20)
        + 2 * Figure.line + 22
    }
    let notes = notes(width: width)
    var svg = SVG(
      width: width, height: heights.reduce(8, +) + Double(notes.count) * (Figure.line + 2))
    var top = 4.0
    for (row, height) in zip(rows, heights) {
      // The middle of all blocks and signs of a row, under the numbers of columns.
      let middle = top + Figure.line + (height - 2 * Figure.line - 14) / 2
      var x = (width - row.reduce(0) { $0 + $1.width }) / 2
      for placed in row {
        switch placed.part {
        case .symbol(let symbol):
          svg.label(
            symbol, x: x + placed.width / 2, y: middle, isBold: true, hasRim: false, width: 300)
        case .block(let block):
          draw(block, x: x + placed.before, middle: middle, room: placed.width, in: &svg)
        }
        x += placed.width
      }
      top += height
    }
    for (number, note) in notes.enumerated() {
      svg.label(
        note, x: width / 2, y: top + (Double(number) + 0.5) * (Figure.line + 2), color: .muted,
        hasRim: false, width: width - 8)
    }
    return svg.document(title: title, alternative: alternative, style: Figure.bounds(width: width))
  }

  private func width(_ block: Block) -> Double { length(block.columns, from: 22, to: 150) }
  private func height(_ block: Block) -> Double { length(block.rows, from: 22, to: 150) }

  /// What is picked out and lit, in lines that fit.
  private func notes(width: Double) -> [String] {
    let most = Int(width / SVG.labelWidth("0"))
    let texts = [pickedText.map { "picked out: " + $0 }] + litTexts.map { "not zero: " + $0 }
    return texts.compactMap { $0 }.flatMap { text -> [String] in
      var lines = [""]
      for word in text.split(separator: " ") {
        if lines[lines.count - 1].count + word.count + 1 > most { lines.append("") }
        lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
      }
      return lines
    }
  }

  /// The parts in rows that fit; a row does not end with a sign.
  private var rows: [[Placed]] {
    var rows: [[Placed]] = [[]]
    var used = 0.0
    for (number, part) in parts.enumerated() {
      let placed = placed(part)
      var needed = placed.width
      if case .symbol = part, number + 1 < parts.count {
        needed += self.placed(parts[number + 1]).width
      }
      var stays = false
      if number > 0, case .symbol = parts[number - 1] { stays = true }
      if used + needed > Figure.width - 12, !rows[rows.count - 1].isEmpty, !stays {
        rows.append([])
        used = 0
      }
      rows[rows.count - 1].append(placed)
      used += placed.width
    }
    return rows
  }

  private func placed(_ part: Part) -> Placed {
    switch part {
    case .symbol(let symbol):
      return Placed(
        part: part, width: min(SVG.labelWidth(symbol, isBold: true), 300) + 18, before: 0)
    case .block(let block):
      let side = min(SVG.labelWidth(Format.count(block.rows)), 150)
      let wide = max(side, min(SVG.labelWidth(block.rowName), 150)) + 8
      // What stands over the block and under it may be wider than it.
      let texts = [SVG.labelWidth(block.columnText), SVG.labelWidth(block.name, isBold: true)]
      let over = max((min(texts.max() ?? 0, 190) - width(block)) / 2, 0) + 3
      let before = max(wide, over)
      return Placed(part: part, width: before + width(block) + over, before: before)
    }
  }

  private func draw(_ block: Block, x: Double, middle: Double, room: Double, in svg: inout SVG) {
    let (width, height) = (width(block), height(block))
    let top = middle - height / 2
    let isGreyed = block.litRows != nil || block.litColumns != nil
    let fill = isGreyed ? "fill:var(--grid,#dddddd);opacity:.55" : Figure.tint(Figure.forward)
    svg.rectangle(x: x, y: top, width: width, height: height, style: fill)
    /// A band over the block: a row or column at its place, wide enough to be seen.
    func band(rows: Int?, columns: Int?, _ style: String) {
      let high = rows == nil ? height : max(height / Double(block.rows), 5)
      let wide = columns == nil ? width : max(width / Double(block.columns), 5)
      let down = rows.map { Double($0) / Double(max(block.rows - 1, 1)) * (height - high) } ?? 0
      let right =
        columns.map { Double($0) / Double(max(block.columns - 1, 1)) * (width - wide) } ?? 0
      svg.rectangle(x: x + right, y: top + down, width: wide, height: high, style: style)
    }
    let lit = "fill:\(Figure.forward.css)"
    // Thousands of bands a unit high would be one grey, and a heavy page.
    for row in (block.litRows ?? []).sorted().prefix(300) { band(rows: row, columns: nil, lit) }
    for column in (block.litColumns ?? []).sorted().prefix(300) {
      band(rows: nil, columns: column, lit)
    }
    let picked = "fill:\(Figure.back.css);opacity:"
    if let row = block.row, let column = block.column {
      band(rows: row, columns: nil, picked + ".15")
      band(rows: nil, columns: column, picked + ".15")
      band(rows: row, columns: column, picked + "1")
    } else if block.row != nil || block.column != nil {
      band(rows: block.row, columns: block.column, picked + ".55")
    }
    svg.rectangle(
      x: x, y: top, width: width, height: height, style: Figure.stroke(Figure.forward, width: 1.5))
    let isInside = SVG.labelWidth(block.name, isBold: true) < width - 8 && height > 30
    svg.label(
      block.name, x: x + width / 2, y: isInside ? middle : top + height + Figure.line / 2 + 2,
      isBold: true, hasRim: isGreyed, width: max(room, 30))
    svg.label(
      block.columnText, x: x + width / 2, y: top - Figure.line / 2 - 1, color: .muted,
      hasRim: false,
      width: 196)
    let lines = [Format.count(block.rows), block.rowName].filter { !$0.isEmpty }
    for (number, line) in lines.enumerated() {
      let y = middle + (Double(number) - Double(lines.count - 1) / 2) * Figure.line
      svg.label(line, x: x - 7, y: y, anchor: "end", color: .muted, hasRim: false, width: 150)
    }
  }
}
