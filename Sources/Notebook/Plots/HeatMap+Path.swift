// The steps of gradient descent, or of anything else, over a map.

import Exercises
import Lab

extension HeatMap {
  /// A line with a rim, its points, a ring at its start and a disc at its end.
  func drawPath(_ series: Chart.Series, in svg: inout SVG, area: PlotArea) {
    let runs = frame.runs(series.xs, series.ys)
    let data = SVG.lines(runs, in: area)
    guard !data.isEmpty else { return }
    let round = "fill:none;stroke-linejoin:round;stroke-linecap:round"
    svg.path(data, style: "stroke:#ffffff;stroke-width:5;\(round)")
    svg.path(data, style: "stroke:#c03a00;stroke-width:2.5;\(round)", title: series.name)
    if series.xs.count <= 200 {
      let dots = runs.joined().map { spot -> String in
        let (x, y) = area.place(spot)
        return SVG.shape(0, x: x, y: y, radius: 2.5)
      }
      svg.path(dots.joined(), style: "fill:#c03a00")
    }
    for (spot, fill, name) in [
      (runs.first?.first, "#ffffff", "start"), (runs.last?.last, "#c03a00", "end"),
    ] {
      guard let spot else { continue }
      let (x, y) = area.place(spot)
      svg.path(
        SVG.shape(0, x: x, y: y, radius: 6.5),
        style: "fill:\(fill);stroke:\(fill == "#ffffff" ? "#c03a00" : "#ffffff");stroke-width:2",
        title: name)
      let isLeft = spot.x > 0.8
      svg.text(
        name, x: x + (isLeft ? -11 : 11), y: y, anchor: isLeft ? "end" : "start",
        style: "fill:#111111;stroke:#ffffff;stroke-width:4;paint-order:stroke")
    }
  }
}
