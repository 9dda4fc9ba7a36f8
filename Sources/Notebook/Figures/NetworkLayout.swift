import Lab

/// Where the units of a diagram stand.
struct NetworkLayout {
  /// A unit with its place, and what is written beside it.
  struct Unit {
    let layer: Int
    let unit: Int
    let x: Double
    var y: Double
    let lines: [(text: String, color: PlotColor)]
  }

  private(set) var units: [[Unit]] = []
  /// The places of the three dots of what is left out.
  private(set) var gaps: [(x: Double, y: Double)] = []
  /// The middle of each layer, and how much room its name has.
  private(set) var columns: [(x: Double, width: Double)] = []
  /// The radius of each layer's units: those without a number are small.
  private(set) var radii: [Double] = []
  private(set) var width = Figure.width
  private(set) var height = 0.0
  private(set) var isShortened = false

  /// The height of the names above the layers.
  var headerHeight: Double { Figure.line * (isShortened ? 2 : 1) + 12 }

  init(_ diagram: NetworkDiagram) {
    let layers = diagram.layers
    guard !layers.isEmpty else { return }
    isShortened = layers.contains(where: \.isShortened)
    radii = layers.map { layer in
      let values = layer.shown.compactMap(layer.value).map(diagram.inside)
      let widest = values.map { SVG.labelWidth($0, isBold: true) }.max() ?? 0
      return values.isEmpty ? 13 : min(max(widest / 2 + 4, 20), Self.largestRadius)
    }

    let lines = zip(layers, radii).map { layer, radius in
      layer.shown.map { self.lines(layer, $0, radius, diagram) }
    }
    var left = 4.0
    var middles: [Double] = []
    for (number, layer) in layers.enumerated() {
      let radius = radii[number]
      let beside = lines[number].flatMap { $0 }.map { SVG.labelWidth($0.text) }.max() ?? 0
      let side = min(beside + (beside > 0 ? 13 : 0), 190)
      let (isFirst, isLast) = (number == 0, number == layers.count - 1)
      let header = min(SVG.labelWidth(layer.name, isBold: true), 150)
      if isFirst || isLast {
        // Names stand at the outer side of the first and of the last layer.
        let before = max(isFirst ? side + radius : radius, header / 2)
        let after = max(isLast ? side + radius : radius, header / 2)
        middles.append(left + before)
        left += before + after
      } else {
        // What is written under a unit may reach a little into the gaps beside it.
        let half = max(radius, header / 2, side / 2 - 16)
        middles.append(left + half)
        left += 2 * half
      }
      columns.append((0, max(header, 2 * radius)))
      if !isLast { left += room(number, diagram) }
    }
    // What is left of the width goes between the layers, and a little that is missing comes from there.
    let between = Double(max(layers.count - 1, 1))
    let spare = max((Figure.width - left - 4) / between, -18)
    width = layers.count > 1 ? max(left + 4 + spare * between, Figure.width) : max(left + 4, 200)
    for (number, middle) in middles.enumerated() {
      columns[number].x = layers.count > 1 ? middle + spare * Double(number) : width / 2
    }
    let pitches = pitches(lines, diagram)
    for number in layers.indices { place(number, lines[number], pitches[number], diagram) }
    finish()
  }

  private mutating func place(
    _ number: Int, _ lines: [[(text: String, color: PlotColor)]], _ pitch: Double,
    _ diagram: NetworkDiagram
  ) {
    let layer = diagram.layers[number]
    let most = Double(lines.map(\.count).max() ?? 0) * Figure.line
    let isMiddle = isMiddle(number, of: diagram.layers.count)
    var y = 0.0
    var column: [Unit] = []
    for (place, unit) in layer.shown.enumerated() {
      column.append(
        Unit(layer: number, unit: unit, x: columns[number].x, y: y, lines: lines[place]))
      if layer.hasGap(after: place) {
        gaps.append((columns[number].x, y + pitch / 2 + (isMiddle ? most / 2 : 0) + 14))
        y += 28
      }
      y += pitch
    }
    // Circles are centred, whatever is written under them.
    let middle = (column.last?.y ?? 0) / 2
    for index in column.indices { column[index].y -= middle }
    let first = gaps.count - (0..<layer.shown.count).count { layer.hasGap(after: $0) }
    for index in gaps.indices where index >= first { gaps[index].y -= middle }
    units.append(column)
  }

  private mutating func finish() {
    let all = units.flatMap { $0 }
    func below(_ unit: Unit) -> Double {
      let written = Double(unit.lines.count) * Figure.line
      let radius = radii[unit.layer]
      return isMiddle(unit.layer, of: units.count) ? radius + written + 4 : max(radius, written / 2)
    }
    func above(_ unit: Unit) -> Double {
      let written = Double(unit.lines.count) * Figure.line
      let radius = radii[unit.layer]
      return isMiddle(unit.layer, of: units.count) ? radius : max(radius, written / 2)
    }
    let top = all.map { $0.y - above($0) }.min() ?? 0
    let bottom = all.map { $0.y + below($0) }.max() ?? 0
    let shift = headerHeight - top + 2
    for column in units.indices {
      for index in units[column].indices { units[column][index].y += shift }
    }
    for index in gaps.indices { gaps[index].y += shift }
    height = bottom + shift + 8
  }
}
