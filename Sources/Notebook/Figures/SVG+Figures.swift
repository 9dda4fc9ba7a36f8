import Lab

extension SVG {
  /// Adds text of a figure, with a rim in the colour of the page that keeps it off the lines.
  mutating func label(
    _ text: String, x: Double, y: Double, anchor: String = "middle", color: PlotColor = .ink,
    isBold: Bool = false, hasRim: Bool = true, width: Double = .infinity
  ) {
    let rim =
      hasRim
      ? ";stroke:var(--paper,#ffffff);stroke-width:12;paint-order:stroke;stroke-linejoin:round" : ""
    self.text(
      text, x: x, y: y, anchor: anchor,
      style: "fill:\(color.css)" + (isBold ? ";font-weight:600" : "") + rim,
      size: Figure.textSize, width: width)
  }

  /// How wide a label is at most: some systems' letters are wide, and bold ones wider.
  static func labelWidth(_ text: String, isBold: Bool = false) -> Double {
    width(text, Figure.textSize) * (isBold ? 1.16 : 1.08)
  }

  /// Adds a straight line, with a head at its end if wanted.
  mutating func line(
    _ segment: Segment, style: String, head: PlotColor? = nil, title: String? = nil
  ) {
    let data =
      "M\(Self.number(segment.x0)) \(Self.number(segment.y0))"
      + "L\(Self.number(segment.x1)) \(Self.number(segment.y1))"
    path(data, style: style, title: title)
    if let head { arrowhead(x: segment.x1, y: segment.y1, segment.direction, color: head) }
  }

  /// Adds the head of an arrow with its point at a place.
  mutating func arrowhead(
    x: Double, y: Double, _ direction: (x: Double, y: Double), color: PlotColor
  ) {
    let (dx, dy) = (direction.x * 11, direction.y * 11)
    let corners = [
      (x + dx * 0.1, y + dy * 0.1), (x - dx - dy * 0.45, y - dy + dx * 0.45),
      (x - dx + dy * 0.45, y - dy - dx * 0.45),
    ]
    let data = corners.map { "\(Self.number($0.0)) \(Self.number($0.1))" }.joined(separator: " ")
    path("M\(data)z", style: "fill:\(color.css)")
  }

  /// Adds the key of a figure, what each kind of line means, from `y` on.
  mutating func key(_ entries: [FigureKey], y: Double) {
    for (entry, x, y) in FigureKey.placed(entries, width: width, y: y) {
      let sample = Segment(x0: x, y0: y, x1: x + 30, y1: y)
      line(
        entry.isBack ? Segment(x0: x + 30, y0: y, x1: x, y1: y) : sample, style: entry.style,
        head: entry.isBack ? Figure.back : nil)
      label(
        entry.name, x: x + 38, y: y, anchor: "start", color: .muted, hasRim: false,
        width: width - 44)
    }
  }
}

/// What a kind of line in a figure means.
struct FigureKey {
  let name: String
  let style: String
  var isBack = false

  /// The entries with their places, as many in a row as fit.
  static func placed(
    _ entries: [FigureKey], width: Double, y: Double
  ) -> [(entry: FigureKey, x: Double, y: Double)] {
    var (x, y) = (2.0, y + Figure.line / 2)
    return entries.map { entry in
      let wide = min(58 + SVG.labelWidth(entry.name), width - 4)
      if x > 2 && x + wide - 20 > width { (x, y) = (2, y + Figure.line + 4) }
      defer { x += wide }
      return (entry, x, y)
    }
  }

  /// How high the key is.
  static func height(_ entries: [FigureKey], width: Double) -> Double {
    (placed(entries, width: width, y: 0).last?.y).map { $0 + Figure.line / 2 } ?? 0
  }
}
