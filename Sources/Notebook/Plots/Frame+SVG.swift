import Exercises
import Lab

/// The part of a drawing inside the axes.
struct PlotArea {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  /// The units of the drawing for a spot of the frame.
  func place(_ spot: Spot) -> (x: Double, y: Double) {
    (left + spot.x * width, top + (1 - spot.y) * height)
  }
}

/// A name in a legend, with what it names.
struct LegendEntry {
  let name: String
  let kind: Chart.Series.Kind
  let style: SeriesStyle

  /// The entries for the series of a plot; one series alone needs none, the title says it.
  static func entries(for styled: [(series: Chart.Series, style: SeriesStyle)]) -> [LegendEntry] {
    styled.count < 2
      ? [] : styled.map { LegendEntry(name: $0.series.name, kind: $0.series.kind, style: $0.style) }
  }
}

extension Frame {
  /// Draws axes, grid, ticks, names and legend, and returns the area that is left for the data.
  ///
  /// The name of the vertical axis is written over it and not along it, where a reader would have to
  /// turn the head.
  func draw(
    in svg: inout SVG, legend: [LegendEntry], top: Double = 0, yTickCount: Int = 6,
    hasGrid: Bool = true
  ) -> PlotArea {
    let line = SVG.textSize * 1.45
    let key = Self.drawLegend(legend, in: &svg, top: top)
    let titleTop = top + key
    let areaTop = titleTop + (y.title.isEmpty ? 0 : line) + 10
    let slanted = slantedLength(in: svg)
    let labelHeight = slanted.map { max($0 * 0.7 + 12, line) } ?? line
    // A legend of many rows makes the drawing higher, not the data flatter.
    svg.height += max(key - 2 * line, 0)
    var height = max(svg.height - areaTop - line - labelHeight - 8, 80)

    let room = height / (SVG.textSize * 1.2)
    let yTicks = y.ticks(atMost: yTickCount) { Double($0.count) <= room }
    // Names of rows may be long, but the data comes first.
    let longest = min(yTicks.map { SVG.width($0.label) }.max() ?? 0, svg.width * 0.3)
    let left = max(longest + 14, 24)
    var width = svg.width - left - 18
    if let ratio {
      let equal = min(width * ratio, width * 1.1)
      (svg.height, width) = (svg.height + equal - height, equal / ratio)
      height = equal
    }
    let area = PlotArea(left: left, top: areaTop, width: width, height: height)
    let bottom = area.top + area.height

    svg.text(y.heading, x: 2, y: titleTop + line / 2, width: svg.width - 4)
    var grid = ""
    for tick in yTicks {
      let y = area.place(Spot(x: 0, y: self.y.position(tick.value) ?? 0)).y
      grid += "M\(SVG.number(left)) \(SVG.number(y))h\(SVG.number(area.width))"
      svg.text(
        tick.label, x: left - 8, y: y, anchor: "end", style: "fill:var(--muted,#666666)",
        width: longest + 5)
    }
    var marks = ""
    for (tick, middle) in labels(for: area, in: svg, isSlanted: slanted != nil) {
      let x = area.place(Spot(x: self.x.position(tick.value) ?? 0, y: 0)).x
      marks += "M\(SVG.number(x)) \(SVG.number(bottom))v6"
      if let slanted {
        let place = "translate(\(SVG.number(x + 4)) \(SVG.number(bottom + 14)))"
        svg.add("<g transform=\"\(place) rotate(-40)\">")
        svg.text(
          tick.label, x: 0, y: 0, anchor: "end", style: "fill:var(--muted,#666666)",
          width: slanted + 5)
        svg.add("</g>")
        continue
      }
      svg.text(
        tick.label, x: middle, y: bottom + 8 + line / 2, anchor: "middle",
        style: "fill:var(--muted,#666666)", width: svg.width)
    }
    if hasGrid && !grid.isEmpty { svg.path(grid, style: "stroke:var(--grid,#dddddd);fill:none") }
    svg.path(
      marks + "M\(SVG.number(left)) \(SVG.number(bottom))h\(SVG.number(area.width))",
      style: "stroke:var(--muted,#666666);fill:none")
    svg.text(
      x.heading, x: left + area.width / 2, y: svg.height - line / 2, anchor: "middle",
      width: area.width)
    return area
  }

  /// The length of the longest name under the axis, where names have to be slanted to fit.
  ///
  /// A date left out is no loss, for its neighbours tell it; the name of a bar is.
  private func slantedLength(in svg: SVG) -> Double? {
    guard let ticks = x.givenTicks, isCategories, ticks.count <= 30 else { return nil }
    let room = (svg.width - 60) / Double(max(ticks.count, 1))
    let longest = ticks.map { SVG.width($0.label) }.max() ?? 0
    return longest + 6 > room ? min(longest, 150) : nil
  }

  /// The ticks of the horizontal axis with the middle of each label, moved in at the edges, and no
  /// more of them than stand side by side.
  private func labels(
    for area: PlotArea, in svg: SVG, isSlanted: Bool
  ) -> [(Tick, Double)] {
    func placed(_ ticks: [Tick]) -> [(Tick, Double)] {
      ticks.map { tick in
        let half = SVG.width(tick.label) / 2
        let x = area.place(Spot(x: self.x.position(tick.value) ?? 0, y: 0)).x
        return (tick, max(min(x, svg.width - half - 2), half + 2))
      }
    }
    let count = x.givenTicks == nil ? 8 : 60
    if isSlanted { return placed(x.ticks(atMost: count)) }
    let ticks = x.ticks(atMost: count) { ticks in
      zip(placed(ticks), placed(ticks).dropFirst()).allSatisfy { left, right in
        // Where a system's letters are wide, half of this room is left.
        right.1 - left.1 >= (SVG.width(left.0.label) + SVG.width(right.0.label)) / 2 + SVG.textSize
      }
    }
    return placed(ticks)
  }

  /// Draws the legend and returns how high it is.
  static func drawLegend(_ legend: [LegendEntry], in svg: inout SVG, top: Double) -> Double {
    let line = SVG.textSize * 1.45
    var (x, row) = (2.0, 0)
    for entry in legend {
      let width = min(44 + SVG.width(entry.name), svg.width - 4)
      if x > 2 && x + width > svg.width {
        x = 2
        row += 1
      }
      let y = top + (Double(row) + 0.5) * line
      SVG.drawSample(entry, x: x, y: y, in: &svg)
      svg.text(entry.name, x: x + 36, y: y, width: width - 36)
      x += width + 16
    }
    return legend.isEmpty ? 0 : Double(row + 1) * line
  }
}
