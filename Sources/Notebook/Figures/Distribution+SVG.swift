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

  /// The numbers of one step at the right, their bars at the left.
  private func draw(
    _ values: [Double], in svg: inout SVG, left: Double, top: Double, line: Double, width: Double
  ) {
    let texts = values.map(Self.text)
    let room = min(texts.map { SVG.width($0) }.max() ?? 0, width - 24)
    let bars = width - room - 10
    let (zero, ends) = Self.bars(values)
    for (row, end) in ends.enumerated() {
      let y = top + (Double(row) + 0.5) * line
      svg.text(texts[row], x: left + width, y: y, anchor: "end", width: room + 2)
      guard let end else { continue }
      let color = PlotColor.series(values[row] < 0 ? 1 : 0)
      svg.rectangle(
        x: left + min(zero, end) * bars, y: y - line * 0.36, width: abs(end - zero) * bars,
        height: line * 0.72, style: "fill:\(color.css)",
        more: SVG.title("\(names[row]): \(Format.short(values[row]))"))
    }
    let x = SVG.number(left + zero * bars)
    svg.path(
      "M\(x) \(SVG.number(top))v\(SVG.number(Double(values.count) * line))",
      style: "stroke:var(--muted,#666666);fill:none")
  }
}
