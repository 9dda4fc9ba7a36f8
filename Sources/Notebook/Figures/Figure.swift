import Lab

/// What the figures of this folder share: sizes of text and colours of what flows.
enum Figure {
  /// The size of all text in a figure.
  static let textSize = 17.0

  /// From one line of text to the next.
  static let line = 21.0

  /// The width of a figure that a phone shows whole: there it is about 350 points wide, and text is
  /// 11 points high.
  static let width = 540.0

  /// What goes forward, and what is positive.
  static let forward = PlotColor.series(0)

  /// What flows back.
  static let back = PlotColor.series(1)

  /// What is negative.
  static let negative = PlotColor.series(3)

  /// What is picked out.
  static let picked = PlotColor.series(4)

  /// The dashes of what is negative and of what flows back: a reader needs no colours.
  static let negativeDashes = "7 4"
  static let backDashes = "3 3"

  /// The style of a line.
  static func stroke(
    _ color: PlotColor, width: Double = 2, dashes: String? = nil, opacity: Double = 1
  ) -> String {
    "stroke:\(color.css);fill:none;stroke-width:\(SVG.number(width))"
      + (dashes.map { ";stroke-dasharray:\($0)" } ?? "")
      + (opacity < 1 ? ";opacity:\(SVG.number(opacity))" : "")
  }

  /// The style of the inside of a unit or a block: a breath of the colour, on any page.
  static func tint(_ color: PlotColor, _ share: Int = 9) -> String {
    "fill:color-mix(in srgb,\(color.css) \(share)%,var(--paper,#ffffff))"
  }

  /// CSS that keeps text readable: no larger than the prose around it, and on a phone never under 11
  /// points, for which a wide figure scrolls in its own box.
  static func bounds(width: Double) -> String {
    let narrowest =
      width > Self.width ? ";min-width:\(Int((width * 11 / textSize).rounded(.up)))px" : ""
    return ";max-width:\(Int(width * 1.15))px;margin-inline:auto" + narrowest
  }
}

/// A rectangle around its middle.
struct Box {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  func overlaps(_ other: Box) -> Bool {
    abs(x - other.x) * 2 < width + other.width && abs(y - other.y) * 2 < height + other.height
  }
}

/// A straight line between two points.
struct Segment {
  let x0: Double
  let y0: Double
  let x1: Double
  let y1: Double

  var length: Double { max(((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0)).squareRoot(), 1e-9) }

  /// The direction, of length 1.
  var direction: (x: Double, y: Double) { ((x1 - x0) / length, (y1 - y0) / length) }

  /// The point at a share of the way.
  func point(_ share: Double) -> (x: Double, y: Double) {
    (x0 + (x1 - x0) * share, y0 + (y1 - y0) * share)
  }

  /// The line without so much of its start and end, moved to its right by `aside`.
  func cut(start: Double, end: Double, aside: Double = 0) -> Segment {
    let (dx, dy) = direction
    return Segment(
      x0: x0 + dx * start - dy * aside, y0: y0 + dy * start + dx * aside,
      x1: x1 - dx * end - dy * aside, y1: y1 - dy * end + dx * aside)
  }

  /// Whether the line passes through a box.
  func crosses(_ box: Box) -> Bool {
    (0...40).contains { step in
      let (x, y) = point(Double(step) / 40)
      return abs(x - box.x) * 2 < box.width && abs(y - box.y) * 2 < box.height
    }
  }
}
