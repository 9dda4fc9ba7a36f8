import Exercises
import Lab

extension ContourPaths {
  /// The figure as one `<svg>` element.
  public func svg() -> String { svg(width: frame.planeWidth, hasKey: true) }

  func svg(width: Double, hasKey: Bool) -> String {
    var svg = SVG(width: width, height: width < 500 ? 300 : 440)
    let styled = Chart.styled(paths)
    let legend = hasKey ? LegendEntry.entries(for: styled) : []
    let area = frame.draw(in: &svg, legend: legend, hasGrid: false)
    var taken = styled.flatMap { frame.runs($0.series.xs, $0.series.ys).joined() }
    // Enough of a long path to keep the numbers off it.
    taken = stride(from: 0, to: taken.count, by: max(taken.count / 200, 1)).map { taken[$0] }
    for level in contours.levels {
      let segments = contours.segments(at: level)
      let data = segments.map { SVG.lines([[$0.0, $0.1]], in: area) }.joined()
      guard !data.isEmpty else { continue }
      svg.path(
        data, style: "stroke:var(--muted,#666666);stroke-width:1;fill:none;opacity:.75",
        title: "\(value) \(Format.short(level))")
      if let spot = Contours.label(segments, awayFrom: taken) {
        let (x, y) = area.place(spot)
        svg.text(
          Format.short(level), x: x, y: y, anchor: "middle",
          style: "fill:var(--muted,#666666);" + SVG.halo)
        taken.append(spot)
      }
    }
    for (series, style) in styled { draw(series, style, in: &svg, area: area) }
    if let first = paths.first, let x = first.xs.first, let y = first.ys.first,
      let start = frame.visibleSpot(x, y)
    {
      let (x, y) = area.place(start)
      let isLeft = start.x > 0.8
      svg.text(
        "start", x: x + (isLeft ? -12 : 12), y: max(y - 14, area.top + 8),
        anchor: isLeft ? "end" : "start", style: "fill:var(--ink,#222222);" + SVG.halo)
    }
    return svg.document(title: title, alternative: alternative)
  }

  /// A line, its points where they are few, a ring at the start and a disc at the end.
  private func draw(
    _ series: Chart.Series, _ style: SeriesStyle, in svg: inout SVG, area: PlotArea
  ) {
    let runs = frame.runs(series.xs, series.ys)
    guard !runs.isEmpty else { return }
    svg.path(SVG.lines(runs, in: area), style: SVG.stroke(style), title: series.name)
    if series.xs.count <= 100 {
      let dots = series.xs.indices.compactMap { frame.visibleSpot(series.xs[$0], series.ys[$0]) }
      let shapes = dots.map { spot in
        SVG.shape(0, x: area.place(spot).x, y: area.place(spot).y, radius: 3)
      }
      svg.path(shapes.joined(), style: "fill:\(style.css)")
    }
    for (index, name) in [(0, "start"), (series.xs.count - 1, "end")] {
      guard let spot = frame.visibleSpot(series.xs[index], series.ys[index]) else { continue }
      let (x, y) = area.place(spot)
      let fill = index == 0 ? "var(--paper,#ffffff)" : style.css
      let rim = index == 0 ? style.css : "var(--paper,#ffffff)"
      svg.path(
        SVG.shape(0, x: x, y: y, radius: 7), style: "fill:\(fill);stroke:\(rim);stroke-width:2.5",
        title: "\(series.name): \(name)")
    }
  }

  /// Contours as fine dots, paths as lines; "S" where they start, letters where they end.
  public func lines(for terminal: Terminal) -> [String] {
    let rows = Screen.rows(
      max(12, min(24, terminal.width / 4)), for: frame, columns: terminal.width - 8)
    var screen = Screen(frame, terminal: terminal, rows: rows, margin: 1)
    for level in contours.levels {
      var phase = 0
      for (start, end) in contours.segments(at: level) {
        screen.canvas.line(
          from: screen.onCanvas(start), to: screen.onCanvas(end), color: .dim, dashes: (1, 3),
          phase: &phase)
      }
    }
    let styled = Chart.styled(paths)
    var letters: [(letter: Character, end: (column: Int, row: Int), SeriesStyle)] = []
    for (series, style) in styled {
      let end = screen.draw(frame.runs(series.xs, series.ys), style: style)
      if let end { letters.append((style.letter, end, style)) }
    }
    for (series, _) in styled {
      guard let x = series.xs.first, let y = series.ys.first, let spot = frame.visibleSpot(x, y)
      else { continue }
      let cell = screen.canvas.cell(at: screen.onCanvas(spot))
      screen.canvas.write("S", column: cell.column, row: cell.row, color: .bold)
    }
    screen.write(letters: letters)
    return screen.lines() + key(for: terminal)
  }

  func drawKey(in svg: inout SVG) -> Double {
    Frame.drawLegend(LegendEntry.entries(for: Chart.styled(paths)), in: &svg, top: 0)
  }

  func key(for terminal: Terminal) -> [String] {
    let levels = contours.levels.map { Format.short($0) }.joined(separator: ", ")
    let starts = paths.count == 1 ? "S start, A end" : "S start, letters at the ends"
    let drawn = levels.isEmpty ? starts : "\(starts); dotted: \(value) \(levels)"
    return Chart.legend(Chart.styled(paths), for: terminal)
      + terminal.wrapped(drawn, indent: 2).map { $0.clipped(to: terminal.width) }
  }
}
