import Lab

extension NetworkDiagram {
  /// The diagram drawn with characters, and under it its numbers; where it is too wide for that, the
  /// numbers alone.
  public func lines(for terminal: Terminal) -> [String] {
    guard !layers.isEmpty else { return ["  no layers"] }
    let drawing = drawing(for: terminal)
    var words = drawing.isEmpty ? layerSentences : []
    words += edgeSentences("weights", most: 14, number: weight)
    words += edgeSentences(stepName, most: 14, number: step)
    if let highlightSentence { words.append(highlightSentence) }
    return drawing
      + words.flatMap { terminal.wrapped($0, indent: 2) }.map { $0.clipped(to: terminal.width) }
  }

  /// What is written of a unit: what it is called and its numbers, a line each.
  private func cells(_ layer: Int, _ unit: Int) -> [(String, Terminal.Color?)] {
    let units = layers[layer]
    let value = units.value(unit).map { "(\(text($0)))" } ?? "( )"
    let name = units.unitName(unit)
    let mark = units.isOff(unit) ? "×" : highlight?.contains(layer, unit) == true ? "▸" : ""
    let isPale = units.isOff(unit) || units.isPale(unit)
    var lines: [(String, Terminal.Color?)] = [
      ([mark + name, value].filter { !$0.isEmpty }.joined(separator: " "), isPale ? .dim : nil)
    ]
    if let bias = units.bias(unit) { lines.append(("b \(text(bias))", .dim)) }
    if let term = units.term(unit) {
      lines.append(("◂ \(units.termName ?? termName) \(text(term))", Figure.back.terminal))
    }
    return lines
  }

  private func drawing(for terminal: Terminal) -> [String] {
    let cells = layers.indices.map { layer in layers[layer].shown.map { self.cells(layer, $0) } }
    let headers = layers.map { $0.isShortened ? "\($0.name) (\(Format.count($0.count)))" : $0.name }
    let widths = zip(cells, headers).map { column, header in
      max(column.flatMap { $0 }.map(\.0.count).max() ?? 1, header.count)
    }
    let spare = terminal.width - 2 - widths.reduce(0, +)
    let gap = min(spare / max(layers.count - 1, 1), 24)
    guard spare >= 0, layers.count == 1 || gap >= 5 else { return [] }

    let pitches = cells.map { ($0.map(\.count).max() ?? 1) + 1 }
    let heights = layers.indices.map { layer in
      layers[layer].shown.count * pitches[layer] - 1 + gapCount(layer) * 2
    }
    let rows = heights.max() ?? 1
    var canvas = Canvas(columns: terminal.width, rows: rows + 1)
    var places: [[(start: Int, end: Int, row: Int)]] = []
    var left = 2
    for layer in layers.indices {
      var row = 1 + (rows - heights[layer]) / 2
      canvas.write(headers[layer], column: left, row: 0, color: .bold)
      var column: [(start: Int, end: Int, row: Int)] = []
      for (place, cell) in cells[layer].enumerated() {
        for (line, (text, color)) in cell.enumerated() {
          canvas.write(text, column: left, row: row + line, color: color)
        }
        column.append((left, left + cell[0].0.count, row))
        row += pitches[layer]
        if layers[layer].hasGap(after: place) {
          canvas.write("⋮", column: left + 1, row: row, color: .dim)
          row += 2
        }
      }
      places.append(column)
      left += widths[layer] + gap
    }
    for (layer, (from, to)) in zip(places, places.dropFirst()).enumerated() {
      for (start, first) in zip(from, layers[layer].shown) {
        for (end, second) in zip(to, layers[layer + 1].shown) {
          drawEdge(layer, first, second, from: start, to: end, in: &canvas)
        }
      }
    }
    return canvas.lines(for: terminal).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  private func gapCount(_ layer: Int) -> Int {
    layers[layer].shown.indices.count { layers[layer].hasGap(after: $0) }
  }

  private func drawEdge(
    _ layer: Int, _ from: Int, _ to: Int, from start: (start: Int, end: Int, row: Int),
    to end: (start: Int, end: Int, row: Int), in canvas: inout Canvas
  ) {
    // Nothing passes a unit that is switched off, and what is not lit says nothing.
    let (before, after) = (layers[layer], layers[layer + 1])
    if before.isOff(from) || after.isOff(to) || before.isPale(from) || after.isPale(to) { return }
    func spot(_ column: Int, _ row: Int) -> Spot {
      Spot(
        x: Double(2 * column + 1) / Double(2 * canvas.columns - 1),
        y: 1 - Double(4 * row + 1) / Double(4 * canvas.rows - 1))
    }
    let isNegative = (weight(layer, from, to) ?? 0) < 0
    var phase = 0
    canvas.line(
      from: spot(start.end + 1, start.row), to: spot(end.start - 2, end.row),
      color: weight(layer, from, to) == nil
        ? nil : (isNegative ? Figure.negative : Figure.forward).terminal,
      dashes: isNegative ? (2, 3) : (1, 0), phase: &phase)
  }
}
