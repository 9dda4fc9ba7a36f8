import Lab

/// Finds places for the numbers of lines where they cover neither each other nor anything else.
struct LabelPlacer {
  /// What may not be covered.
  var taken: [Box]

  /// The lines of the figure: a number stands on or beside its own, and over few others.
  let lines: [Segment]

  /// A place for every text, on its line or beside it, or nothing if one of them finds none.
  ///
  /// - Parameters:
  ///   - texts: each with its line.
  ///   - side: −1 for a place to the left of the line's direction, 1 for the right, 0 for on it.
  mutating func places(for texts: [(text: String, line: Segment)], side: Double) -> [Box]? {
    var boxes: [Box] = []
    for (text, line) in texts {
      guard let box = place(for: text, on: line, side: side, with: boxes) else { return nil }
      boxes.append(box)
    }
    taken += boxes
    return boxes
  }

  private func place(
    for text: String, on line: Segment, side: Double, with boxes: [Box]
  ) -> Box? {
    let (dx, dy) = line.direction
    let (width, height) = (SVG.labelWidth(text) + 6, Figure.textSize + 2)
    let aside = side * ((abs(dy) * width + abs(dx) * height) / 2 + 3)
    // Only what is near the line can be in the way.
    let near = Box(
      x: (line.x0 + line.x1) / 2, y: (line.y0 + line.y1) / 2,
      width: abs(line.x1 - line.x0) + 2 * (width + abs(aside)),
      height: abs(line.y1 - line.y0) + 2 * (height + abs(aside)))
    let taken = (taken + boxes).filter(near.overlaps)
    var best: (box: Box, score: Double)?
    for share in [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8] {
      let (x, y) = line.point(share)
      let box = Box(x: x - dy * aside, y: y + dx * aside, width: width, height: height)
      if taken.contains(where: box.overlaps) { continue }
      // Its own line counts on both sides of the comparison.
      let crossed = lines.count { $0.crosses(box) }
      let score = Double(crossed) + abs(share - 0.5)
      if score < best?.score ?? .infinity { best = (box, score) }
    }
    return best?.box
  }
}
