import Foundation
import Lab

/// The edges of a diagram that are drawn, with the numbers on them.
struct NetworkEdges {
  /// An edge between two units that are drawn.
  struct Edge {
    let layer: Int
    let from: Int
    let to: Int
    /// From the middle of one unit to that of the other.
    let centers: Segment
    let weight: Double?
    let step: Double?
    /// The largest weight beside it, which is drawn widest.
    let largest: Double
    let isOff: Bool
    let isPale: Bool
    /// Whether anything flows back along it.
    let isBack: Bool
  }

  let all: [Edge]
  let diagram: NetworkDiagram
  let layout: NetworkLayout

  init(_ diagram: NetworkDiagram, _ layout: NetworkLayout) {
    (self.diagram, self.layout) = (diagram, layout)
    var edges: [Edge] = []
    for (layer, (left, right)) in zip(layout.units, layout.units.dropFirst()).enumerated() {
      let pairs = left.flatMap { from in right.map { (from, $0) } }
      let weights = pairs.compactMap { diagram.weight(layer, $0.unit, $1.unit) }
      let largest = weights.filter(\.isFinite).map(abs).max() ?? 0
      let (before, after) = (diagram.layers[layer], diagram.layers[layer + 1])
      for (from, to) in pairs {
        let step = diagram.step(layer, from.unit, to.unit)
        let hasTerms = before.term(from.unit) != nil && after.term(to.unit) != nil
        let isOff = before.isOff(from.unit) || after.isOff(to.unit)
        edges.append(
          Edge(
            layer: layer, from: from.unit, to: to.unit,
            centers: Segment(x0: from.x, y0: from.y, x1: to.x, y1: to.y),
            weight: diagram.weight(layer, from.unit, to.unit), step: step, largest: largest,
            isOff: isOff, isPale: before.isPale(from.unit) || after.isPale(to.unit),
            isBack: !isOff && (step != nil || hasTerms)))
      }
    }
    all = edges
  }

  var hasPositive: Bool { all.contains { !$0.isOff && !$0.isPale && ($0.weight ?? 0) > 0 } }
  var hasNegative: Bool { all.contains { !$0.isOff && !$0.isPale && ($0.weight ?? 0) < 0 } }
  var hasBack: Bool { all.contains(where: \.isBack) }

  /// The line of an edge on the way forward: to the left of the middle where something comes back.
  func forward(_ edge: Edge) -> Segment {
    let (start, end) = (layout.radii[edge.layer], layout.radii[edge.layer + 1])
    return edge.centers.cut(
      start: start + 1, end: end + (edge.isBack ? 3 : 1), aside: edge.isBack ? -5 : 0)
  }

  /// The line of what flows back, from right to left.
  func back(_ edge: Edge) -> Segment {
    let line = edge.centers.cut(
      start: layout.radii[edge.layer] + 3, end: layout.radii[edge.layer + 1] + 1, aside: 6)
    return Segment(x0: line.x1, y0: line.y1, x1: line.x0, y1: line.y0)
  }

  func draw(in svg: inout SVG) {
    // Those that stand back are drawn first, under the others.
    for edge in all.filter(\.isPale) + all.filter({ !$0.isPale }) {
      let name =
        "\(diagram.unitName(edge.layer, edge.from)) → \(diagram.unitName(edge.layer + 1, edge.to))"
      let weight = edge.weight.map { " \(diagram.text($0))" } ?? ""
      let line = forward(edge)
      let style = style(edge)
      svg.line(
        line, style: style.css, head: edge.isBack && !edge.isOff ? style.color : nil,
        title: name + weight)
      if edge.isOff { cross(line, in: &svg) }
      guard edge.isBack else { continue }
      svg.line(
        back(edge), style: Figure.stroke(Figure.back, width: 2, dashes: Figure.backDashes),
        head: Figure.back,
        title: edge.step.map { "\(name), \(diagram.stepName) \(diagram.text($0))" })
    }
  }

  /// How an edge is drawn.
  func style(_ edge: Edge) -> (css: String, color: PlotColor) {
    if edge.isOff { return (Figure.stroke(.muted, width: 1, dashes: "2 4", opacity: 0.7), .muted) }
    if edge.isPale { return (Figure.stroke(.muted, width: 1, opacity: 0.35), .muted) }
    guard let weight = edge.weight else { return (Figure.stroke(.muted, width: 1.5), .muted) }
    guard weight.isFinite else { return (Figure.stroke(.muted, width: 1.5, dashes: "1 5"), .muted) }
    let width = edge.largest > 0 ? 1 + 3.5 * abs(weight) / edge.largest : 1
    return weight < 0
      ? (
        Figure.stroke(Figure.negative, width: width, dashes: Figure.negativeDashes), Figure.negative
      )
      : (Figure.stroke(weight > 0 ? Figure.forward : .muted, width: width), Figure.forward)
  }

  /// Two strokes through an edge that nothing passes.
  private func cross(_ line: Segment, in svg: inout SVG) {
    let (x, y) = line.point(0.5)
    let corner = "M\(SVG.number(x - 5)) \(SVG.number(y - 5))l10 10m0 -10l-10 10"
    svg.path(corner, style: Figure.stroke(.muted, width: 1.5))
  }
}
