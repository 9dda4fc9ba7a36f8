import Exercises
import Lab

extension VectorStrip {
  /// The strip as one `<svg>` element, with a line from each lit place down to its name.
  public func svg() -> String {
    let line = SVG.textSize * 1.4
    let strip = 34.0
    let named = named
    let below = strip + 10 + line
    var svg = SVG(height: below + Double(named.count + (rest == nil ? 0 : 1)) * line + 6)
    let width = svg.width - 4
    func x(_ place: Double) -> Double { 2 + width * place / max(Double(values.count), 1) }

    drawStrip(in: &svg, top: line, width: width, height: strip)
    svg.text("0", x: 2, y: line / 2, style: "fill:var(--muted,#666666)")
    svg.text(
      Format.count(max(values.count - 1, 0)), x: svg.width - 2, y: line / 2, anchor: "end",
      style: "fill:var(--muted,#666666)")
    svg.text(
      count, x: svg.width / 2, y: line / 2, anchor: "middle",
      style: "fill:var(--muted,#666666)", width: width - 120)

    // Names stand right of their lines in the left half and left of them in the right half; the
    // line to the lowest name is the outermost one, so that lines of a half cross none of its names.
    let isLeft = { (index: Int) in x(Double(index) + 0.5) <= svg.width / 2 }
    let rows = named.filter { !isLeft($0) } + named.filter(isLeft).reversed()
    let placed = rows.enumerated().map { row, index in
      (index, x: x(Double(index) + 0.5), y: below + (Double(row) + 0.5) * line)
    }
    let leaders = placed.map {
      "M\(SVG.number($0.x)) \(SVG.number(line + strip))V\(SVG.number($0.y))"
    }
    svg.path(leaders.joined(), style: "stroke:var(--muted,#666666);fill:none")
    for (index, x, y) in placed {
      svg.text(
        label(index), x: x + (isLeft(index) ? 8 : -8), y: y,
        anchor: isLeft(index) ? "start" : "end", style: "fill:var(--ink,#222222);" + SVG.halo,
        width: isLeft(index) ? svg.width - x - 12 : x - 12)
    }
    if let rest { svg.text(rest, x: 2, y: below + (Double(rows.count) + 0.5) * line) }
    return svg.document(title: title, alternative: alternative)
  }

  /// Cells, lit ones in the colour of their sign and wide enough to be seen.
  private func drawStrip(in svg: inout SVG, top: Double, width: Double, height: Double) {
    let parts = parts(320)
    let step = width / max(Double(parts.count), 1)
    if step > 6 {
      let edges = parts.indices.dropFirst().map {
        "M\(SVG.number(2 + Double($0) * step)) \(SVG.number(top))v\(SVG.number(height))"
      }
      svg.path(edges.joined(), style: "stroke:var(--grid,#dddddd);fill:none")
    }
    for (index, part) in parts.enumerated() where part != 0 {
      svg.rectangle(
        x: 2 + Double(index) * step, y: top, width: max(step - 0.5, 2), height: height,
        style: "fill:\(PlotColor.series(part < 0 ? 1 : 0).css)")
    }
    svg.rectangle(
      x: 2, y: top, width: width, height: height, style: "fill:none;stroke:var(--muted,#666666)")
  }
}
