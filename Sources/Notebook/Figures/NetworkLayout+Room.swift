import Lab

// How much room units and the numbers between them need.

extension NetworkLayout {
  /// How far apart two layers stand at least: their numbers have to fit between them.
  func room(_ layer: Int, _ diagram: NetworkDiagram) -> Double {
    let (left, right) = (diagram.layers[layer].shown, diagram.layers[layer + 1].shown)
    let isFew = left.count * right.count <= 9
    let hasNumbers =
      isFew
      && left.contains { from in
        right.contains {
          diagram.weight(layer, from, $0) != nil || diagram.step(layer, from, $0) != nil
        }
      }
    return hasNumbers ? 88 : 58
  }

  /// From one unit of a layer to the next: room for what is written, and for the numbers of edges.
  func pitches(
    _ lines: [[[(text: String, color: PlotColor)]]], _ diagram: NetworkDiagram
  ) -> [Double] {
    var pitches = lines.indices.map { number -> Double in
      let most = Double(lines[number].map(\.count).max() ?? 0) * Figure.line
      let isFew = (2...3).contains(lines[number].count)
      let least = isFew && !diagram.weights.isEmpty ? (diagram.steps.isEmpty ? 84.0 : 150) : 0
      return isMiddle(number, of: lines.count)
        ? max(2 * radii[number] + most + 16, least)
        : max(2 * radii[number] + 10, most + 12, least)
    }
    // Beside a tall layer the units of a low one stand further apart.
    let tallest = zip(pitches, lines).map { $0 * Double($1.count - 1) }.max() ?? 0
    for number in lines.indices where lines[number].count > 1 {
      let own = pitches[number] * Double(lines[number].count - 1)
      pitches[number] *= max(1, min(tallest * 0.6 / max(own, 1), 3))
    }
    return pitches
  }

  /// Whether what is written of a unit stands under it.
  func isMiddle(_ layer: Int, of count: Int) -> Bool {
    count == 1 || layer > 0 && layer < count - 1
  }
}
