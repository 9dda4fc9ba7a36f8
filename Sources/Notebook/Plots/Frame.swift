import Exercises
import Foundation
import Lab

/// The two axes of a plot, and what of the data stands between them.
struct Frame {
  let x: Axis
  let y: Axis
  /// Whether the horizontal axis is one of names that all have to be read.
  var isCategories = false
  /// Whether a unit is equally long on both axes, as on a map.
  var hasEqualAxes = false

  /// The height of the span over its width, where the axes are equal. A span that is more than four
  /// times as long as the other would leave a sliver: such axes are drawn as if they were not equal.
  var ratio: Double? {
    guard hasEqualAxes, x.scale == y.scale else { return nil }
    let ratio = y.length / x.length
    return ratio >= 0.25 && ratio <= 4 ? ratio : nil
  }

  /// The width of a drawing: a square as wide as the page would be as high as the screen.
  var planeWidth: Double { ratio.map { $0 > 0.7 } ?? false ? 520 : SVG.fullWidth }

  /// The spot of a pair of numbers; nothing where one of them has no place on its axis.
  func spot(_ x: Double, _ y: Double) -> Spot? {
    guard let x = self.x.position(x), let y = self.y.position(y) else { return nil }
    return Spot(x: x, y: y)
  }

  /// The spot of a pair of numbers, if it is inside the frame.
  func visibleSpot(_ x: Double, _ y: Double) -> Spot? {
    guard let spot = spot(x, y), Self.contains(spot) else { return nil }
    return spot
  }

  /// A line through the numbers as unbroken runs of spots.
  ///
  /// A pair that has no place (a loss that is not a number, say) leaves a gap, and what is outside
  /// the frame is cut off at its edge.
  func runs(_ xs: [Double], _ ys: [Double]) -> [[Spot]] {
    var runs: [[Spot]] = []
    var run: [Spot] = []
    func finish() {
      if !run.isEmpty { runs.append(run) }
      run = []
    }
    var last: Spot?
    for (x, y) in zip(xs, ys) {
      let spot = spot(x, y)
      switch (last, spot) {
      case (_, nil): finish()
      case (nil, let spot?): if Self.contains(spot) { run = [spot] }
      case (let start?, let end?):
        if let (from, to) = Self.clipped(start, end) {
          if run.last != from {
            finish()
            run = [from]
          }
          run.append(to)
        } else {
          finish()
        }
      }
      last = spot
    }
    finish()
    return runs
  }

  private static func contains(_ spot: Spot) -> Bool {
    let range = -1e-9...1 + 1e-9
    return range.contains(spot.x) && range.contains(spot.y)
  }

  /// The part of a straight line that is inside the frame (Liang and Barsky 1984).
  private static func clipped(_ a: Spot, _ b: Spot) -> (Spot, Spot)? {
    if contains(a) && contains(b) { return (a, b) }
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    var (enter, leave) = (0.0, 1.0)
    for (speed, distance) in [(-dx, a.x), (dx, 1 - a.x), (-dy, a.y), (dy, 1 - a.y)] {
      if speed == 0 {
        if distance < 0 { return nil }
      } else if speed < 0 {
        enter = max(enter, distance / speed)
      } else {
        leave = min(leave, distance / speed)
      }
    }
    guard enter <= leave else { return nil }
    return (
      enter == 0 ? a : Spot(x: a.x + enter * dx, y: a.y + enter * dy),
      leave == 1 ? b : Spot(x: a.x + leave * dx, y: a.y + leave * dy)
    )
  }

  /// A run with no more spots than a picture can show.
  ///
  /// Of the spots that fall into the same 1/500 of the width, the first, lowest, highest and last
  /// remain: 20,000 noisy losses look the same, in a hundredth of the file.
  static func thinned(_ run: [Spot]) -> [Spot] {
    guard run.count > 2_000 else { return run }
    var result: [Spot] = []
    var start = 0
    while start < run.count {
      let column = (run[start].x * 500).rounded(.down)
      var end = start + 1
      while end < run.count && (run[end].x * 500).rounded(.down) == column { end += 1 }
      let part = start..<end
      let lowest = part.min { run[$0].y < run[$1].y } ?? start
      let highest = part.max { run[$0].y < run[$1].y } ?? start
      result += Set([start, lowest, highest, end - 1]).sorted().map { run[$0] }
      start = end
    }
    return result
  }
}
