import Lab

extension NetworkEdges {
  /// Writes the numbers of each gap in which there is room for all of them.
  func drawNumbers(in svg: inout SVG) {
    var taken = layout.units.flatMap { $0 }.map { (unit) -> Box in
      let side = 2 * layout.radii[unit.layer]
      return Box(x: unit.x, y: unit.y, width: side, height: side)
    }
    for unit in layout.units.flatMap({ $0 }) {
      for line in layout.writing(of: unit) {
        let width = SVG.labelWidth(line.text)
        let middle = line.anchor == "middle" ? 0 : line.anchor == "end" ? -width / 2 : width / 2
        taken.append(
          Box(x: line.x + middle, y: line.y, width: width + 12, height: Figure.textSize + 2))
      }
    }
    var placer = LabelPlacer(taken: taken, lines: all.map(forward))
    for layer in diagram.layers.indices.dropLast() {
      let edges = all.filter { $0.layer == layer && !$0.isOff && !$0.isPale }
      // Of a layer that is shortened, a few weights among thousands say nothing.
      let isWhole = !diagram.layers[layer...(layer + 1)].contains(where: \.isShortened)
      guard edges.count <= 9, isWhole else { continue }
      let hasBack = edges.contains(where: \.isBack)
      let weighted = edges.filter { $0.weight != nil }
      let weights = weighted.map { (diagram.text($0.weight ?? 0), forward($0)) }
      for (edge, place) in zip(weighted, placer.places(for: weights, side: hasBack ? -1 : 0) ?? [])
      {
        svg.label(diagram.text(edge.weight ?? 0), x: place.x, y: place.y, color: style(edge).color)
      }
      let stepped = edges.filter { $0.step != nil }
      let steps = stepped.map { ("\(diagram.stepName) \(diagram.text($0.step ?? 0))", $0) }
      // On its way back a line has its right side above it.
      let places = placer.places(for: steps.map { ($0.0, back($0.1)) }, side: -1) ?? []
      for (step, place) in zip(steps, places) {
        svg.label(step.0, x: place.x, y: place.y, color: Figure.back)
      }
    }
  }
}
