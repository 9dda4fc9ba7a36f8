import Exercises
import Lab

extension Chart {
  /// The chart drawn with braille dots, a letter at the end of each line, and a legend below.
  public func lines(for terminal: Terminal) -> [String] {
    if isNamedBars { return namedBarLines(for: terminal) }
    let lineSeries = styled.filter { $0.series.kind == .line }
    let hasLetters = lineSeries.count > 1
    let rows = Screen.rows(
      max(12, min(frame.ratio == nil ? 18 : 24, terminal.width / 5)), for: frame,
      columns: terminal.width - 8)
    var screen = Screen(frame, terminal: terminal, rows: rows, margin: hasLetters ? 1 : 0)

    for (_, style, corners) in bars {
      for (_, low, high) in corners { screen.fill(low, high, style: style) }
    }
    for marker in markers { screen.draw(marker) }
    var letters: [(letter: Character, end: (column: Int, row: Int), SeriesStyle)] = []
    for (series, style) in lineSeries {
      let end = screen.draw(frame.runs(series.xs, series.ys), style: style)
      if hasLetters, let end { letters.append((style.letter, end, style)) }
    }
    screen.draw(points: styled.filter { $0.series.kind == .points })
    let written = notes.compactMap { screen.write($0) }
    screen.write(letters: letters, besides: written)
    return screen.lines() + key(for: terminal)
  }

  func key(for terminal: Terminal) -> [String] {
    isNamedBars ? [] : Self.legend(styled, for: terminal)
  }

  /// The names of the series, each after the sign it is drawn with; nothing for one series alone.
  static func legend(
    _ styled: [(series: Series, style: SeriesStyle)], for terminal: Terminal
  ) -> [String] {
    guard styled.count > 1 else { return [] }
    var lines: [String] = []
    var width = terminal.width
    for (series, style) in styled {
      let sign: Character
      switch series.kind {
      case .line: sign = style.letter
      case .points: sign = style.mark
      case .bars: sign = Screen.fillings[style.filling]
      }
      let name = series.name.clipped(to: terminal.width - 4)
      let color = style.color.terminal
      let shown = color.map { terminal.colored(String(sign), $0) } ?? String(sign)
      if width + name.count + 5 > terminal.width {
        lines.append("  \(shown) \(name)")
        width = name.count + 4
      } else {
        lines[lines.count - 1] += "   \(shown) \(name)"
        width += name.count + 5
      }
    }
    return lines
  }
}

extension Screen {
  /// What bars are filled with, as braille characters: full, every second dot, lines, columns.
  static let fillings: [Character] = ["⣿", "⡪", "⠭", "⡇"]

  /// Fills a bar.
  mutating func fill(_ low: Spot, _ high: Spot, style: SeriesStyle) {
    let from = canvas.dot(at: onCanvas(low))
    let to = canvas.dot(at: onCanvas(high))
    // The dots of neighbours touch; where a bar is wide enough it leaves one free.
    let right = to.x - from.x > 3 ? to.x - 1 : to.x
    for x in from.x...max(from.x, right) {
      for y in min(to.y, from.y)...from.y {
        let isSet = [true, (x + y) % 2 == 0, y % 2 == 0, x % 2 == 0][style.filling]
        if isSet { canvas.set(x: x, y: y, color: style.color.terminal) }
      }
    }
  }

  /// Writes a note around its place, and returns the cells it takes.
  mutating func write(_ note: Chart.Note) -> (row: Int, columns: Range<Int>)? {
    guard let spot = frame.visibleSpot(note.x, note.y) else { return nil }
    let cell = canvas.cell(at: onCanvas(spot))
    let text = note.text.clipped(to: frameColumns)
    let start = min(max(cell.column - text.count / 2, 0), frameColumns - text.count)
    canvas.write(text, column: start, row: cell.row, color: .bold)
    return (cell.row, start..<start + text.count)
  }

  /// Draws a marker as a dotted line, with its label at the top or on the right.
  mutating func draw(_ marker: Chart.Marker) {
    let dashes = (on: 1, off: 1)
    var phase = 0
    if marker.isVertical, let spot = frame.visibleSpot(marker.value, frame.y.upper) {
      let end = onCanvas(spot)
      canvas.line(
        from: end, to: Spot(x: end.x, y: 0), color: .dim, dashes: dashes, phase: &phase)
      let cell = canvas.cell(at: end)
      let label = marker.label.clipped(to: frameColumns / 2)
      let fits = cell.column + 1 + label.count <= frameColumns
      let start = fits ? cell.column + 1 : cell.column - label.count
      // Below a label that already stands there.
      let row =
        (0..<4).first { row in
          (start..<start + label.count).allSatisfy { !canvas.hasText(column: $0, row: row) }
        } ?? 0
      canvas.write(label, column: start, row: row, color: nil)
    } else if !marker.isVertical, let spot = frame.visibleSpot(frame.x.upper, marker.value) {
      let end = onCanvas(spot)
      canvas.line(
        from: Spot(x: 0, y: end.y), to: end, color: .dim, dashes: dashes, phase: &phase)
      let label = marker.label.clipped(to: frameColumns / 2)
      let row = canvas.cell(at: end).row
      canvas.write(
        label, column: frameColumns - label.count, row: row > 0 ? row - 1 : row + 1, color: nil)
    }
  }
}
