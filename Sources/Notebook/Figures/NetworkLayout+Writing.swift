import Lab

extension NetworkLayout {
  /// The largest unit, which holds a number of six characters.
  static let largestRadius = 38.0

  /// What is written beside or under a unit.
  func lines(
    _ layer: NetworkDiagram.Layer, _ unit: Int, _ radius: Double, _ diagram: NetworkDiagram
  ) -> [(text: String, color: PlotColor)] {
    var lines: [(text: String, color: PlotColor)] = []
    let name = layer.unitName(unit)
    if !name.isEmpty { lines.append((name.clipped(to: 16), .muted)) }
    if let value = layer.value(unit).map(diagram.inside), !Self.fits(value, radius) {
      lines.append((value, .ink))
    }
    if let bias = layer.bias(unit) { lines.append(("b \(diagram.text(bias))", .muted)) }
    if let term = layer.term(unit) {
      lines.append(("\(layer.termName ?? diagram.termName) \(diagram.text(term))", Figure.back))
    }
    return lines
  }

  /// Whether a number stands inside its unit.
  static func fits(_ value: String, _ radius: Double) -> Bool {
    SVG.labelWidth(value, isBold: true) <= 2 * radius - 6
  }

  /// What is written of a unit, with the place of each line.
  func writing(
    of unit: Unit
  ) -> [(text: String, x: Double, y: Double, anchor: String, color: PlotColor)] {
    let isUnder = isMiddle(unit.layer, of: units.count)
    let radius = radii[unit.layer]
    let side = radius + 11
    let middle = Double(unit.lines.count - 1) / 2
    return unit.lines.enumerated().map { place, line in
      let y = unit.y + (Double(place) - middle) * Figure.line
      if isUnder {
        let under = unit.y + radius + (Double(place) + 0.5) * Figure.line + 2
        return (line.text, unit.x, under, "middle", line.color)
      }
      return unit.layer == 0
        ? (line.text, unit.x - side, y, "end", line.color)
        : (line.text, unit.x + side, y, "start", line.color)
    }
  }
}
