// What stands for the numbers of a series: strokes, shapes and bars.

import Exercises
import Lab

extension SVG {
  /// A rim in the colour of the page around text over data.
  static let halo =
    "stroke:var(--paper,#ffffff);stroke-width:4;paint-order:stroke;stroke-linejoin:round"

  /// The style of a line.
  static func stroke(_ style: SeriesStyle) -> String {
    let dashes = style.dashes.map { ";stroke-dasharray:\($0)" } ?? ""
    return "stroke:\(style.css);stroke-width:2.5;fill:none;stroke-linejoin:round;"
      + "stroke-linecap:\(style.dashes == nil ? "round" : "butt")" + dashes
  }

  /// The style of a point: an outline in the colour of the page keeps it off its neighbours.
  static func fill(_ style: SeriesStyle) -> String {
    "fill:\(style.css);stroke:\(style.rim)" + (style.isFixed ? ";stroke-width:1.5" : "")
  }

  /// A circle, triangle, square or diamond as path data.
  static func shape(_ shape: Int, x: Double, y: Double, radius r: Double) -> String {
    func data(_ letter: String, _ numbers: [Double]) -> String {
      letter + numbers.map(number).joined(separator: " ")
    }
    switch shape {
    case 1:
      return data("M", [x, y - r * 1.2]) + data("l", [r * 1.1, r * 2]) + data("h", [-r * 2.2]) + "z"
    case 2:
      return data("M", [x - r * 0.9, y - r * 0.9]) + data("h", [r * 1.8])
        + data("v", [r * 1.8]) + data("h", [-r * 1.8]) + "z"
    case 3:
      return data("M", [x, y - r * 1.3]) + data("l", [r * 1.3, r * 1.3])
        + data("l", [-r * 1.3, r * 1.3]) + data("l", [-r * 1.3, -r * 1.3]) + "z"
    default:
      return data("M", [x - r, y]) + data("a", [r, r, 0, 1, 0, 2 * r, 0])
        + data("a", [r, r, 0, 1, 0, -2 * r, 0])
    }
  }

  /// Lines through runs of spots; a run of a single spot is a dot.
  static func lines(_ runs: [[Spot]], in area: PlotArea) -> String {
    var data = ""
    for run in runs {
      for (index, spot) in Frame.thinned(run).enumerated() {
        let (x, y) = area.place(spot)
        data += (index == 0 ? "M" : index == 1 ? "L" : " ") + number(x) + " " + number(y)
      }
      // A stroke without length is drawn as its round ends alone; a lone point is made larger.
      if run.count == 1 { data += runs.count == 1 ? "m-4 0h8m-4 -4v8" : "h.1" }
    }
    return data
  }

  /// What stands before a name in a legend.
  static func drawSample(_ entry: LegendEntry, x: Double, y: Double, in svg: inout SVG) {
    switch entry.kind {
    case .line: svg.path("M\(number(x)) \(number(y))h30", style: stroke(entry.style))
    case .points:
      svg.path(shape(entry.style.shape, x: x + 15, y: y, radius: 6), style: fill(entry.style))
    case .bars:
      svg.rectangle(
        x: x + 6, y: y - 7, width: 20, height: 14, style: "fill:\(entry.style.css)")
    }
  }

  /// Draws the points of a series: with names one element each, else all in one.
  mutating func points(
    _ series: Chart.Series, style: SeriesStyle, frame: Frame, area: PlotArea
  ) {
    let radius = series.xs.count > 200 ? 4.0 : 5.5
    var shapes = ""
    add("<g style=\"\(Self.fill(style))\">")
    for index in series.xs.indices {
      guard let spot = frame.visibleSpot(series.xs[index], series.ys[index]) else { continue }
      let (x, y) = area.place(spot)
      let shape = Self.shape(style.shape, x: x, y: y, radius: radius)
      if let name = series.names?[index] {
        add("<path d=\"\(shape)\">\(Self.title(name))</path>")
      } else {
        shapes += shape
      }
    }
    if !shapes.isEmpty { add("<path d=\"\(shapes)\"/>") }
    add("</g>")
  }
}
