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
    var svg = SVG(height: Double(rowCount) * block)
    let longest = names.map { SVG.width($0) }.max() ?? 0
    // One column of bars alone need not be as wide as four.
    let nameWidth = min(longest + 20, perRow > 2 ? 120 : 260)
    let width = min((svg.width - nameWidth) / Double(perRow), 260)
    for (index, step) in steps.enumerated() {
      let top = Double(index / perRow) * block
      if index % perRow == 0 { drawNames(in: &svg, top: top + line, line: line, width: nameWidth) }
      let left = nameWidth + Double(index % perRow) * width
      svg.text(
        step.name, x: left + 8, y: top + line / 2, style: "font-weight:600", width: width - 12)
      draw(step.values, in: &svg, left: left + 8, top: top + line, line: line, width: width - 16)
    }
    return svg.document(title: title, alternative: alternative)
  }

  private func drawNames(in svg: inout SVG, top: Double, line: Double, width: Double) {
    for (row, name) in names.enumerated() {
      let y = top + (Double(row) + 0.5) * line
      if row == marked {
        svg.rectangle(
          x: 0, y: y - line / 2, width: svg.width, height: line,
          style: "fill:var(--panel,#f0f0f0)")
      }
      svg.text(
        name, x: 4, y: y, style: row == marked ? "font-weight:700" : "", width: width - 8)
    }
  }

  /// The bars of one step, each with its number: beyond its end or, where that is at the edge, in it.
  private func draw(
    _ values: [Double], in svg: inout SVG, left: Double, top: Double, line: Double, width: Double
  ) {
    let (zero, ends) = Self.bars(values)
    let x = SVG.number(left + zero * width)
    svg.path(
      "M\(x) \(SVG.number(top))v\(SVG.number(Double(values.count) * line))",
      style: "stroke:var(--muted,#666666);fill:none")
    for (row, end) in ends.enumerated() {
      let y = top + (Double(row) + 0.5) * line
      let text = Self.text(values[row])
      let room = SVG.width(text) + 6
      let length = abs((end ?? zero) - zero) * width
      if let end {
        svg.rectangle(
          x: left + min(zero, end) * width, y: y - line * 0.38, width: length,
          height: line * 0.76,
          style: "fill:\(PlotColor.series(values[row] < 0 ? 1 : 0).css)",
          more: SVG.title("\(names[row]): \(Format.short(values[row]))"))
      }
      let start = left + max(end ?? zero, zero) * width + 5
      if start + room - 6 <= left + width + 6 {
        svg.text(text, x: start, y: y)
      } else if length > room {
        svg.text(
          text, x: left + max(end ?? zero, zero) * width - 4, y: y, anchor: "end",
          style: "fill:var(--paper,#ffffff)")
      } else {
        svg.text(
          text, x: left + width + 6, y: y, anchor: "end",
          style: "fill:var(--ink,#222222);" + SVG.halo)
      }
    }
  }
}
