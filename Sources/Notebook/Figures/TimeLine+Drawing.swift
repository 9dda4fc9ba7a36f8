import Exercises
import Lab

extension TimeLine {
  /// The time line as one `<svg>` element: each span a bar with its note above.
  public func svg() -> String {
    let row = SVG.textSize * 2.6
    var svg = SVG(height: max(Double(spans.count), 1) * row + SVG.textSize * 4)
    let area = frame.draw(in: &svg, legend: [], yTickCount: max(spans.count, 1), hasGrid: false)
    let height = area.height / max(Double(spans.count), 1)
    for (_, span, left, right, style) in bars {
      let (x, middle) = area.place(left)
      let width = max(area.place(right).x - x, 3)
      svg.rectangle(
        x: x, y: middle + height * 0.04, width: width, height: height * 0.34,
        style: "fill:\(style.css)",
        more: SVG.title("\(span.name): \(place(span.from)) to \(place(span.to))"))
      // Above its bar, from the bar's left end on if it fits there.
      let fits = x + SVG.width(span.note) <= area.left + area.width
      svg.text(
        span.note, x: fits ? x : area.left + area.width, y: middle - height * 0.2,
        anchor: fits ? "start" : "end", width: area.width)
    }
    return svg.document(title: title, alternative: alternative)
  }

  /// Two lines for each span: its note, and a bar.
  public func lines(for terminal: Terminal) -> [String] {
    if spans.isEmpty { return ["  no spans"] }
    var screen = Screen(
      frame, terminal: terminal, rows: spans.count * 2, yTickCount: spans.count)
    for (row, span, left, right, style) in bars {
      let start = screen.canvas.cell(at: screen.onCanvas(left)).column
      let end = max(screen.canvas.cell(at: screen.onCanvas(right)).column, start + 1)
      let sign: Character = ["█", "▒", "▓", "░"][style.filling]
      screen.canvas.write(
        String(repeating: sign, count: end - start), column: start, row: 2 * row + 1,
        color: style.color.terminal)
      let note = span.note.clipped(to: screen.frameColumns)
      screen.canvas.write(
        note, column: min(start, screen.frameColumns - note.count), row: 2 * row, color: nil)
    }
    return Array(screen.lines().dropFirst())
  }
}
