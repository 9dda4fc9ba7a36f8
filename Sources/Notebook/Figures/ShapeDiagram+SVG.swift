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
}
