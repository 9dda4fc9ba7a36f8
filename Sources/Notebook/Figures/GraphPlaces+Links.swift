import Lab

extension GraphPlaces {
  /// Whether a link leads from the end of a row to the beginning of the next.
  private func isBroken(_ link: Int) -> Bool {
    let (from, to) = (graph.links[link].from, graph.links[link].to)
    return layout.column[from] / perRow != layout.column[to] / perRow
  }

  /// The corners of a link: from box to box, through the columns between them.
  private func points(_ link: Int) -> [(x: Double, y: Double)] {
    let (from, to) = (graph.links[link].from, graph.links[link].to)
    let (start, end) = (middle(from), middle(to))
    let first = (start.x + boxWidth / 2 + 1, start.y)
    let last = (end.x - boxWidth / 2 - 2, end.y)
    if isBroken(link) {
      let left = last.0 - side + 6
      let between = bottom(column: layout.column[from]) + 13
      return [
        (start.x, start.y + boxHeight / 2 + 1), (start.x, between), (left, between), (left, end.y),
        last,
      ]
    }
    let passing = layout.passes[link].enumerated().flatMap { number, row in
      let (x, y) = place(column: layout.column[from] + 1 + number, row: row)
      return [(x - boxWidth / 2, y), (x + boxWidth / 2, y)]
    }
    return [first] + passing + [last]
  }

  /// The last stretch of a link.
  func ends(_ link: Int) -> Segment {
    let points = points(link)
    let (a, b) = (points[points.count - 2], points[points.count - 1])
    return Segment(x0: a.x, y0: a.y, x1: b.x, y1: b.y)
  }

  /// The straight line that a link's number stands on: its last stretch, or the one between two rows.
  func numberLine(_ link: Int) -> Segment {
    guard isBroken(link) else { return ends(link) }
    let points = points(link)
    return Segment(x0: points[2].x, y0: points[2].y, x1: points[1].x, y1: points[1].y)
  }

  /// The direction in which a link arrives.
  func arrival(_ link: Int) -> (x: Double, y: Double) {
    let end = ends(link)
    return isBroken(link) || abs(end.y1 - end.y0) < 1 ? end.direction : (1, 0)
  }

  /// On which side of its line a number stands: under one that is level, on one that is not.
  func side(_ link: Int) -> Double {
    let line = numberLine(link)
    return abs(line.y1 - line.y0) < 1 && !isBroken(link) ? 1 : 0
  }

  /// A link as path data: level at every box, and bent between them.
  func path(_ link: Int) -> String {
    let points = points(link)
    func pair(_ point: (x: Double, y: Double)) -> String {
      "\(SVG.number(point.x)) \(SVG.number(point.y))"
    }
    var data = "M\(pair(points[0]))"
    for (a, b) in zip(points, points.dropFirst()) {
      if isBroken(link) || abs(a.y - b.y) < 1 {
        data += "L\(pair(b))"
      } else {
        let half = (a.x + b.x) / 2
        data += "C\(pair((half, a.y))) \(pair((half, b.y))) \(pair(b))"
      }
    }
    return data
  }
}
