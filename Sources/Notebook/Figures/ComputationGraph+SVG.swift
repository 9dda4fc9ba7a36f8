import Lab

extension ComputationGraph {
  /// The graph as one `<svg>` element. A long graph goes on in the next row where it is as narrow as
  /// a chain; one that never is may be wider than a phone and scrolls there.
  public func svg() -> String {
    let places = GraphPlaces(self)
    let keys = keys
    var svg = SVG(
      width: places.width,
      height: max(places.height + 8 + FigureKey.height(keys, width: places.width), 40))
    let counts = useCounts
    var taken = nodes.indices.flatMap(places.boxes)
    var labels: [(text: String, box: Box)] = []
    for link in links.indices where counts[links[link].from] > 1 {
      svg.path(places.path(link), style: Figure.stroke(Figure.picked, width: 14, opacity: 0.3))
    }
    for (number, link) in links.enumerated() {
      let name = "\(nodes[link.from].name) → \(nodes[link.to].name)"
      let slope = link.slope.map { ", slope \(text($0))" } ?? ""
      svg.path(places.path(number), style: Figure.stroke(Figure.forward), title: name + slope)
      let end = places.ends(number)
      svg.arrowhead(x: end.x1, y: end.y1, places.arrival(number), color: Figure.forward)
      guard let slope = link.slope else { continue }
      var placer = LabelPlacer(taken: taken, lines: [])
      if let box = placer.places(
        for: [("· " + text(slope), places.numberLine(number))], side: places.side(number))?.first
      {
        taken.append(box)
        labels.append(("· " + text(slope), box))
      }
    }
    for node in nodes.indices { draw(node, uses: counts[node], in: &svg, places) }
    for (text, box) in labels { svg.label(text, x: box.x, y: box.y, color: Figure.back) }
    svg.key(keys, y: places.height + 4)
    return svg.document(
      title: title, alternative: alternative, style: Figure.bounds(width: places.width))
  }

  private var keys: [FigureKey] {
    guard !nodes.isEmpty else { return [] }
    var keys = [FigureKey(name: valueName, style: Figure.stroke(Figure.forward))]
    if links.contains(where: { $0.slope != nil }) || nodes.contains(where: { $0.gradient != nil }) {
      let names = [
        links.contains { $0.slope != nil } ? "· slope of a step" : nil,
        nodes.contains { $0.gradient != nil } ? "◂ gradient" : nil,
      ]
      keys.append(
        FigureKey(
          name: "back: " + names.compactMap { $0 }.joined(separator: ", "),
          style: Figure.stroke(Figure.back, dashes: Figure.backDashes), isBack: true))
    }
    if useCounts.contains(where: { $0 > 1 }) {
      keys.append(
        FigureKey(
          name: "used more than once", style: Figure.stroke(Figure.picked, width: 12, opacity: 0.4))
      )
    }
    return keys
  }

  private func draw(_ node: Int, uses: Int, in svg: inout SVG, _ places: GraphPlaces) {
    let (x, y) = places.middle(node)
    let (width, height) = (places.boxWidth, places.boxHeight)
    let quantity = nodes[node]
    let isUsedAgain = uses > 1
    let line = Figure.stroke(
      isUsedAgain ? Figure.picked : Figure.forward, width: isUsedAgain ? 3 : 2)
    svg.add("<g>\(SVG.title(sentence(node)))")
    // Before the box, whose edge the rim of the name would cut.
    svg.label(
      quantity.formula, x: x, y: y - height / 2 - Figure.line / 2 - 1, color: .muted,
      width: places.nameWidth + 12)
    svg.add(
      "<rect x=\"\(SVG.number(x - width / 2))\" y=\"\(SVG.number(y - height / 2))\" "
        + "width=\"\(SVG.number(width))\" height=\"\(SVG.number(height))\" rx=\"9\" "
        + "style=\"\(line);\(Figure.tint(isUsedAgain ? Figure.picked : Figure.forward))\"/>")
    var lines: [(String, PlotColor)] = []
    if let value = quantity.value { lines.append((text(value), .ink)) }
    if let gradient = quantity.gradient { lines.append(("◂ \(text(gradient))", Figure.back)) }
    for (place, (text, color)) in lines.enumerated() {
      let middle = y + (Double(place) - Double(lines.count - 1) / 2) * Figure.line
      svg.label(
        text, x: x, y: middle, color: color, isBold: color == .ink, hasRim: false, width: width + 8)
    }
    svg.add("</g>")
  }
}
