import Lab

extension ShapeDiagram {
  func width(_ block: Block) -> Double { length(block.columns, from: 22, to: 150) }
  func height(_ block: Block) -> Double { length(block.rows, from: 22, to: 150) }

  /// Draws a block with its left edge at `x`, its sizes beside it and what is picked out of it.
  func draw(_ block: Block, x: Double, middle: Double, room: Double, in svg: inout SVG) {
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
