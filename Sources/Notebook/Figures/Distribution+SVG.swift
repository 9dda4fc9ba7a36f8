import Exercises
import Lab

extension Distribution {
  /// The columns as one `<svg>` element, four of them side by side.
  public func svg() -> String {
    let line = SVG.textSize * 1.5
    let most = 4
    let rowCount = max((steps.count + most - 1) / most, 1)
    let perRow = max((steps.count + rowCount - 1) / rowCount, 1)
    let block = Double(names.count + 1) * line + 16
    let side = picture == nil ? 0 : 124.0
    var svg = SVG(height: Double(rowCount) * block)
    let longest = names.map { SVG.width($0) }.max() ?? 0
    // One column of bars alone need not be as wide as four. Words such as "disappointing" have room
    // beside three.
    let nameWidth = min(longest + 20, perRow > 3 ? 120 : perRow > 2 ? 170 : 260)
    // Numbers of both signs get a column of their own, and more room for it.
    let weights = steps.map { $0.values.contains { $0 < 0 } ? 1.4 : 1 }
    if let picture {
      svg.image(picture, colors: .gray, x: 1, y: line, width: side, height: side)
    }
    let indent = side > 0 ? side + 12 : 0
    for start in stride(from: 0, to: steps.count, by: perRow) {
      let part = start..<min(start + perRow, steps.count)
      let top = Double(start / perRow) * block
      drawNames(in: &svg, left: indent, top: top + line, line: line, width: nameWidth)
      let unit = (svg.width - indent - nameWidth) / part.reduce(0) { $0 + weights[$1] }
      var left = indent + nameWidth
      for index in part {
        let width = min(unit * weights[index], 280)
        svg.text(
          steps[index].name, x: left + 8, y: top + line / 2, style: "font-weight:600",
          width: width - 12)
        draw(
          steps[index].values, in: &svg, left: left + 8, top: top + line, line: line,
          width: width - 16)
        left += width
      }
    }
    return svg.document(title: title, alternative: alternative)
  }

  private func drawNames(
    in svg: inout SVG, left: Double, top: Double, line: Double, width: Double
  ) {
    for (row, name) in names.enumerated() {
      let y = top + (Double(row) + 0.5) * line
      if row == marked {
        svg.rectangle(
          x: left, y: y - line / 2, width: svg.width - left, height: line,
          style: "fill:var(--panel,#f0f0f0)")
      }
      svg.text(
        name, x: left + 4, y: y, style: row == marked ? "font-weight:700" : "", width: width - 8)
    }
  }

  /// The bars of one step, each with its number: at its end or, where that is at the edge, in it. Of
  /// bars to both sides the numbers stand at the right, one below the other.
  private func draw(
    _ values: [Double], in svg: inout SVG, left: Double, top: Double, line: Double, width: Double
  ) {
    let (zero, ends) = Self.bars(values)
    let texts = values.map(Self.text)
    let room = texts.map { SVG.width($0) * 1.1 }.max() ?? 0
    let hasColumn = values.contains { $0 < 0 }
    let bars = hasColumn ? max(width - room - 8, 20) : width
    func x(_ place: Double) -> Double { left + place * bars }
    svg.path(
      "M\(SVG.number(x(zero))) \(SVG.number(top))v\(SVG.number(Double(values.count) * line))",
      style: "stroke:var(--muted,#666666);fill:none")
    for (row, end) in ends.enumerated() {
      let y = top + (Double(row) + 0.5) * line
      let end = end ?? zero
      svg.rectangle(
        x: x(min(zero, end)), y: y - line * 0.38, width: x(max(zero, end)) - x(min(zero, end)),
        height: line * 0.76, style: "fill:\(PlotColor.series(values[row] < 0 ? 1 : 0).css)",
        more: SVG.title("\(names[row]): \(Format.short(values[row]))"))
      if hasColumn {
        svg.text(texts[row], x: left + width, y: y, anchor: "end")
      } else if x(end) + 5 + SVG.width(texts[row]) <= left + width + 8 {
        svg.text(texts[row], x: x(end) + 5, y: y)
      } else {
        // A bar that leaves no room for its number beside it is long enough to hold it.
        svg.text(
          texts[row], x: x(end) - 4, y: y, anchor: "end", style: "fill:var(--paper,#ffffff)")
      }
    }
  }
}
