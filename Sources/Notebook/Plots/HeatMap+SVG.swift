import Exercises
import Lab

extension HeatMap {
  /// The heat map as one `<svg>` element.
  public func svg() -> String { svg(width: frame.planeWidth, hasKey: true) }

  /// The heat map as one `<svg>` element, 440 units high unless its axes are equal.
  func svg(width: Double, hasKey: Bool) -> String {
    var svg = SVG(width: width, height: width < 500 ? 300 : 440)
    let top = hasKey ? drawScale(in: &svg) : 0
    // The colours of the map are those of the light page on a dark one too, and so are the points'.
    let styled = Chart.styled(overlays).map { ($0.series, $0.style.fixed) }
    let legend = hasKey ? LegendEntry.entries(for: styled) : []
    let area = frame.draw(
      in: &svg, legend: legend, top: top, yTickCount: isTable ? 40 : 6,
      hasGrid: false)
    drawCells(in: &svg, area: area)
    if isTable { drawNumbers(in: &svg, area: area) }
    for (series, style) in styled {
      switch series.kind {
      case .points: svg.points(series, style: style, frame: frame, area: area)
      case .line: drawPath(series, in: &svg, area: area)
      case .bars: break  // A bar over a map would have no zero to stand on.
      }
    }
    return svg.document(title: title, alternative: alternative)
  }

  /// The number of colours: few enough on a map that their edges read as contour lines.
  private var levels: Int { isTable ? 40 : 14 }

  /// What the colours mean, and how high that is drawn.
  private func drawScale(in svg: inout SVG) -> Double {
    let name = scale == .logarithmic ? value + " (log scale)" : value
    return svg.colorScale(colors, levels: levels, name: name, ends: scaleLabels)
  }

  func drawKey(in svg: inout SVG) -> Double {
    let top = drawScale(in: &svg)
    let legend = LegendEntry.entries(
      for: Chart.styled(overlays).map { ($0.series, $0.style.fixed) })
    return top + Frame.drawLegend(legend, in: &svg, top: top)
  }

  private func color(of level: Int) -> RGB {
    if case .classes = colors { return colors.color(Double(level)) }
    return colors.color(Double(level) / Double(levels - 1))
  }

  private func level(of place: Double) -> Int? {
    guard place.isFinite else { return nil }
    if case .classes = colors { return Int(min(max(place.rounded(), 0), 1_000)) }
    return min(Int(min(max(place, 0), 1) * Double(levels)), levels - 1)
  }

  /// The cells as one path for each colour, neighbours of the same colour in one rectangle.
  private func drawCells(in svg: inout SVG, area: PlotArea) {
    guard values.rows > 0, values.columns > 0 else { return }
    let cells = places().map(level)
    var paths: [Int: String] = [:]
    // Whole units: rounded any later, neighbours would leave hairs of the page between them.
    func edge(_ column: Int) -> Double {
      (area.left + area.width * Double(column) / Double(values.columns)).rounded()
    }
    func edge(row: Int) -> Double {
      (area.top + area.height * (1 - Double(row) / Double(values.rows))).rounded()
    }
    // Runs of the row below that may go on upwards: their columns, level and first row.
    struct Run: Hashable { let start, end, level: Int }
    var open: [Run: Int] = [:]
    func close(_ run: Run, at row: Int) {
      guard let first = open.removeValue(forKey: run) else { return }
      let numbers = [
        edge(run.start), edge(row: row), edge(run.end) - edge(run.start),
        edge(row: first) - edge(row: row),
      ].map(SVG.number)
      paths[run.level, default: ""] +=
        "M\(numbers[0]) \(numbers[1])h\(numbers[2])v\(numbers[3])h-\(numbers[2])z"
    }
    for row in 0...values.rows {
      var runs: [Run] = []
      var start = 0
      while row < values.rows && start < values.columns {
        let level = cells[row * values.columns + start]
        var end = start + 1
        while end < values.columns && cells[row * values.columns + end] == level { end += 1 }
        if let level { runs.append(Run(start: start, end: end, level: level)) }
        start = end
      }
      let ended = open.keys.filter { !runs.contains($0) }.sorted { $0.start < $1.start }
      for run in ended { close(run, at: row) }
      for run in runs where open[run] == nil { open[run] = row }
    }
    svg.add("<g shape-rendering=\"crispEdges\">")
    for (level, path) in paths.sorted(by: { $0.key < $1.key }) {
      svg.path(path, style: "fill:\(color(of: level).css)")
    }
    svg.add("</g>")
  }

  private func drawNumbers(in svg: inout SVG, area: PlotArea) {
    guard values.rows > 0, values.columns > 0 else { return }
    let width = area.width / Double(values.columns)
    let height = area.height / Double(values.rows)
    // A multiple of a power of ten stands on two lines, or it would run into its neighbours.
    let texts = cellTexts.map { text -> [String] in
      let parts = text.components(separatedBy: " × ")
      return parts.count == 2 ? [parts[0], "× " + parts[1]] : [text]
    }
    let longest = max(texts.joined().map { SVG.width($0, 1) }.max() ?? 1, 0.56)
    let lines = Double(texts.map(\.count).max() ?? 1)
    let size = min(SVG.textSize, (width - 8) / (longest * 1.1), (height - 4) / lines / 1.1)
    // Smaller than this it could not be read; the colours still can.
    guard size >= 9 else { return }
    // What is readable only where there is room does not shrink on a phone: its figure scrolls.
    if size < SVG.textSize { svg.leastWidth = svg.width * 11 / size }
    for (index, (parts, place)) in zip(texts, places()).enumerated() {
      let isDark = level(of: place).map { color(of: $0).isDark } ?? false
      let middle = area.top + area.height - (Double(index / values.columns) + 0.5) * height
      for (line, text) in parts.enumerated() {
        svg.text(
          text, x: area.left + (Double(index % values.columns) + 0.5) * width,
          y: middle + (Double(line) - Double(parts.count - 1) / 2) * size * 1.1, anchor: "middle",
          style: place.isFinite ? "fill:\(isDark ? "#ffffff" : "#111111")" : "", size: size)
      }
    }
  }
}
