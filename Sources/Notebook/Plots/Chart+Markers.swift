extension Chart {
  /// Draws the lines across the chart, each with its label where that hides the fewest points.
  func drawMarkers(in svg: inout SVG, area: PlotArea) {
    let style = "stroke:var(--ink,#222222);stroke-width:1.5;stroke-dasharray:3 3;fill:none"
    // Notes stand where they were put.
    var labels = notes.compactMap { note in
      frame.visibleSpot(note.x, note.y).map { spot in
        let (x, y) = area.place(spot)
        return LabelPlace(note.text, isLeft: false, x: x - SVG.width(note.text) / 2, y: y)
      }
    }
    let points = series.filter { $0.kind != .bars }.flatMap { series in
      zip(series.xs, series.ys).compactMap(frame.visibleSpot).map(area.place)
    }
    for (index, marker) in markers.enumerated() {
      let end =
        marker.isVertical
        ? frame.visibleSpot(marker.value, frame.y.upper)
        : frame.visibleSpot(frame.x.upper, marker.value)
      guard let end else { continue }
      let (x, y) = area.place(end)
      let places: [LabelPlace]
      if marker.isVertical {
        svg.path("M\(SVG.number(x)) \(SVG.number(y))v\(SVG.number(area.height))", style: style)
        places = beside(marker, x: x, row: index % 4, area: area)
      } else {
        svg.path(
          "M\(SVG.number(area.left)) \(SVG.number(y))h\(SVG.number(area.width))", style: style)
        places = along(marker, y: y, area: area)
      }
      let hidden = places.map { place in
        points.count(where: place.contains) + 1000 * labels.count(where: place.overlaps)
      }
      // The first of equals, which is the usual place.
      guard let best = hidden.indices.min(by: { hidden[$0] < hidden[$1] }) else { continue }
      let place = places[best]
      labels.append(place)
      svg.text(
        marker.label, x: place.isLeft ? place.right : place.left, y: place.y,
        anchor: place.isLeft ? "end" : "start", style: Self.haloed)
    }
  }

  /// Where the label of a vertical line may stand: on the side with more room or on the other, at
  /// the top or at the bottom, and each label a row farther in than the one before.
  private func beside(_ marker: Marker, x: Double, row: Int, area: PlotArea) -> [LabelPlace] {
    let isLeft = x > area.left + 0.6 * area.width
    let inset = 10 + Double(row) * 20
    return [area.top + inset, area.top + area.height - inset].flatMap { y in
      [isLeft, !isLeft].map { isLeft in
        LabelPlace(marker.label, isLeft: isLeft, x: isLeft ? x - 7 : x + 7, y: y)
      }
    }.filter { $0.isLeft == isLeft || ($0.left > area.left && $0.right < area.left + area.width) }
  }

  /// Where the label of a horizontal line may stand: at its right or left end, above or below it.
  private func along(_ marker: Marker, y: Double, area: PlotArea) -> [LabelPlace] {
    let above = y - area.top > 0.1 * area.height
    let below = area.top + area.height - y > 24
    let ys = (above ? [y - 12] : []) + (below || !above ? [y + 12] : [])
    let right = ys.map {
      LabelPlace(marker.label, isLeft: true, x: area.left + area.width - 4, y: $0)
    }
    return right + ys.map { LabelPlace(marker.label, isLeft: false, x: area.left + 4, y: $0) }
  }
}

/// A place for a label: its two ends and the height of its middle.
private struct LabelPlace {
  /// Whether it reaches to the left of where it is fixed.
  let isLeft: Bool
  let left: Double
  let right: Double
  let y: Double

  init(_ label: String, isLeft: Bool, x: Double, y: Double) {
    self.isLeft = isLeft
    let width = SVG.width(label)
    (left, right) = isLeft ? (x - width, x) : (x, x + width)
    self.y = y
  }

  func contains(_ point: (x: Double, y: Double)) -> Bool {
    (left - 4...right + 4).contains(point.x) && abs(point.y - y) < 12
  }

  func overlaps(_ other: LabelPlace) -> Bool {
    left < other.right && other.left < right && abs(y - other.y) < 18
  }
}
