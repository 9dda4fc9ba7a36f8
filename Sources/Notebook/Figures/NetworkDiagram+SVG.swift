import Lab

extension NetworkDiagram {
  /// The diagram as one `<svg>` element, on a phone as wide as the page.
  public func svg() -> String {
    let layout = NetworkLayout(self)
    guard !layers.isEmpty else {
      return SVG(width: Figure.width, height: 40).document(title: title, alternative: alternative)
    }
    let edges = NetworkEdges(self, layout)
    let keys = keys(edges)
    var svg = SVG(
      width: layout.width,
      height: layout.height + 8 + FigureKey.height(keys, width: layout.width))
    drawHighlight(in: &svg, layout, edges)
    edges.draw(in: &svg)
    for unit in layout.units.flatMap({ $0 }) { draw(unit, in: &svg, layout) }
    for (x, y) in layout.gaps {
      svg.label("⋮", x: x, y: y, color: .muted, isBold: true)
    }
    edges.drawNumbers(in: &svg)
    for (layer, column) in zip(layers, layout.columns) {
      let room = max(column.width + 60, 80)
      svg.label(
        layer.name, x: column.x, y: Figure.line / 2 + 1, isBold: true, hasRim: false, width: room)
      guard layout.isShortened else { continue }
      let count = "\(Format.count(layer.count)) unit\(layer.count == 1 ? "" : "s")"
      svg.label(count, x: column.x, y: Figure.line * 1.5 + 1, color: .muted, hasRim: false)
    }
    svg.key(keys, y: layout.height + 4)
    return svg.document(
      title: title, alternative: alternative, style: Figure.bounds(width: layout.width))
  }

  private func keys(_ edges: NetworkEdges) -> [FigureKey] {
    var keys: [FigureKey] = []
    if edges.hasPositive {
      keys.append(
        FigureKey(name: "positive weight", style: Figure.stroke(Figure.forward, width: 2.5)))
    }
    if edges.hasNegative {
      keys.append(
        FigureKey(
          name: "negative weight",
          style: Figure.stroke(Figure.negative, width: 2.5, dashes: Figure.negativeDashes)))
    }
    if edges.hasBack {
      let names = [hasTerms ? "error term \(termName)" : nil, steps.isEmpty ? nil : stepName]
      keys.append(
        FigureKey(
          name: "back: " + names.compactMap { $0 }.joined(separator: ", "),
          style: Figure.stroke(Figure.back, dashes: Figure.backDashes), isBack: true))
    }
    if layers.contains(where: { !$0.off.isEmpty }) {
      keys.append(
        FigureKey(name: "switched off", style: Figure.stroke(.muted, width: 1.5, dashes: "2 4")))
    }
    if let highlight {
      keys.append(
        FigureKey(
          name: highlight.name, style: Figure.stroke(Figure.picked, width: 12, opacity: 0.4)))
    }
    return keys
  }

  private func drawHighlight(in svg: inout SVG, _ layout: NetworkLayout, _ edges: NetworkEdges) {
    guard let highlight else { return }
    let style = Figure.stroke(Figure.picked, width: 16, opacity: 0.4)
    for edge in edges.all
    where highlight.contains(edge.layer, edge.from) && highlight.contains(edge.layer + 1, edge.to) {
      svg.line(edge.centers, style: style)
    }
    for unit in layout.units.flatMap({ $0 }) where highlight.contains(unit.layer, unit.unit) {
      let circle = SVG.shape(0, x: unit.x, y: unit.y, radius: layout.radii[unit.layer] + 6)
      // The band's end under the circle would be darker than the ring.
      svg.path(circle, style: Figure.tint(Figure.picked, 40) + ";stroke:none")
    }
  }

  private func draw(_ unit: NetworkLayout.Unit, in svg: inout SVG, _ layout: NetworkLayout) {
    let layer = layers[unit.layer]
    let (isOff, isPale) = (layer.isOff(unit.unit), layer.isPale(unit.unit))
    let circle = SVG.shape(0, x: unit.x, y: unit.y, radius: layout.radii[unit.layer])
    let line =
      isOff
      ? Figure.stroke(.muted, width: 1.5, dashes: "3 4")
      : Figure.stroke(isPale ? .muted : Figure.forward, width: isPale ? 1 : 2)
    // The last `fill` counts.
    let fill = isOff || isPale ? "fill:var(--paper,#ffffff)" : Figure.tint(Figure.forward)
    svg.path(circle, style: "\(line);\(fill)", title: unitText(unit.layer, unit.unit))
    if let value = layer.value(unit.unit).map(inside),
      NetworkLayout.fits(value, layout.radii[unit.layer])
    {
      svg.label(
        value, x: unit.x, y: unit.y, color: isOff || isPale ? .muted : .ink,
        isBold: !isOff && !isPale, hasRim: false)
    }
    for (text, x, y, anchor, color) in layout.writing(of: unit) {
      svg.label(text, x: x, y: y, anchor: anchor, color: color)
    }
  }
}
