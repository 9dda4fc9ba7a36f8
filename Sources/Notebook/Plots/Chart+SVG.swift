import Exercises
import Lab

extension Chart {
  /// The chart as one `<svg>` element.
  public func svg() -> String { svg(width: isWide ? SVG.pageWidth : SVG.fullWidth, hasKey: true) }

  /// The chart as one `<svg>` element: 600 × 360 units or, with a long legend, a little higher.
  func svg(width: Double, hasKey: Bool) -> String {
    let legend = hasKey ? LegendEntry.entries(for: styled) : []
    var svg = SVG(width: width, height: width < 500 ? 300 : 360)
    if width > SVG.fullWidth { svg.leastWidth = width * 11 / SVG.textSize }
    let area = frame.draw(in: &svg, legend: legend)

    drawBars(in: &svg, area: area)
    for (series, style) in styled where series.kind == .line {
      let data = SVG.lines(frame.runs(series.xs, series.ys), in: area)
      if !data.isEmpty { svg.path(data, style: SVG.stroke(style), title: series.name) }
    }
    for (series, style) in styled where series.kind == .points {
      svg.points(series, style: style, frame: frame, area: area)
    }
    drawMarkers(in: &svg, area: area)
    for note in notes {
      guard let spot = frame.visibleSpot(note.x, note.y) else { continue }
      let (x, y) = area.place(spot)
      let half = SVG.width(note.text) / 2
      svg.text(
        note.text, x: min(max(x, area.left + half), area.left + area.width - half), y: y,
        anchor: "middle", style: Self.haloed)
    }
    return svg.document(title: title, alternative: alternative)
  }

  /// Text over data: a rim in the colour of the page keeps it readable.
  static let haloed = "fill:var(--ink,#222222);" + SVG.halo

  func drawKey(in svg: inout SVG) -> Double {
    Frame.drawLegend(LegendEntry.entries(for: styled), in: &svg, top: 0)
  }

  private func drawBars(in svg: inout SVG, area: PlotArea) {
    for (series, style, corners) in bars {
      for (index, low, high) in corners {
        let (left, bottom) = area.place(low)
        let (right, top) = area.place(high)
        // A hair of the page between bars that touch.
        let gap = right - left > 4 ? 0.5 : 0
        svg.rectangle(
          x: left + gap, y: top, width: max(right - left - 2 * gap, 0.1), height: bottom - top,
          style: "fill:\(style.css)", more: SVG.title(barName(series, index)))
      }
    }
    if !bars.isEmpty, let zero = frame.visibleSpot(frame.x.lower, 0), zero.y > 0 {
      let (x, y) = area.place(zero)
      svg.path(
        "M\(SVG.number(x)) \(SVG.number(y))h\(SVG.number(area.width))",
        style: "stroke:var(--muted,#666666);fill:none")
    }
  }

  /// What a bar is called when a pointer rests on it: the place and the value.
  private func barName(_ series: Series, _ index: Int) -> String {
    let x = series.xs[index]
    let place = frame.x.givenTicks?.first { $0.value == x }?.label ?? Format.short(x)
    return "\(place): \(Format.short(series.ys[index]))"
  }
}
