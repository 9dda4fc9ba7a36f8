import Exercises
import Lab

extension HeatMap {
  /// The heat map drawn with shades; a small table as its numbers.
  public func lines(for terminal: Terminal) -> [String] {
    if isTable, let lines = tableLines(for: terminal) { return lines }
    let rows =
      isTable
      ? min(max(values.rows, 1), 40)
      : Screen.rows(
        max(12, min(24, terminal.width / 4)), for: frame, columns: terminal.width - 8)
    var screen = Screen(
      frame, terminal: terminal, rows: rows, yTickCount: isTable ? rows : 6)
    let places = places()
    if !places.isEmpty {
      for row in 0..<rows {
        for column in 0..<screen.frameColumns {
          // The cell of the map under the middle of the character.
          let x = (2 * column + 1) * values.columns / (2 * screen.frameColumns)
          let y = (2 * (rows - 1 - row) + 1) * values.rows / (2 * rows)
          let (character, color) = colors.character(places[y * values.columns + x])
          screen.canvas.shade(character, column: column, row: row, color: color)
        }
      }
    }
    let styled = Chart.styled(overlays)
    for (series, style) in styled where series.kind == .line {
      let runs = frame.runs(series.xs, series.ys)
      _ = screen.draw(runs, style: SeriesStyle(0, color: style.color))
      for (spot, letter) in [(runs.first?.first, "S"), (runs.last?.last, "E")] {
        guard let spot else { continue }
        let cell = screen.canvas.cell(at: screen.onCanvas(spot))
        screen.canvas.write(letter, column: cell.column, row: cell.row, color: .bold)
      }
    }
    screen.draw(points: styled.filter { $0.series.kind == .points })
    return screen.lines() + key(for: terminal)
  }

  func key(for terminal: Terminal) -> [String] {
    let styled = Chart.styled(overlays)
    let names = styled.filter { $0.series.kind == .points }
    let paths = styled.filter { $0.series.kind == .line }.map { path in
      "  S start, E end of “\(path.series.name)”".clipped(to: terminal.width)
    }
    return scaleLines(for: terminal) + paths
      + (names.count == 1
        ? ["  \(names[0].style.mark) \(names[0].series.name)".clipped(to: terminal.width)]
        : Chart.legend(names, for: terminal))
  }

  /// What the characters mean.
  private func scaleLines(for terminal: Terminal) -> [String] {
    if case .classes(let names) = colors {
      let signs = names.enumerated().map { number, name in
        "[\(colors.character(Double(number)).0)] \(name)"
      }
      return terminal.wrapped(signs.joined(separator: "   "), indent: 2).map {
        $0.clipped(to: terminal.width)
      }
    }
    guard let (low, high) = scaleLabels else { return ["  no values"] }
    let name = scale == .logarithmic ? value + " (log scale)" : value
    let bar = String(colors.characters)
    return [
      "  \(low) [\(bar)] \(high)  \(name)".clipped(to: terminal.width)
    ]
  }

  /// The table with its numbers; nothing where it is too wide.
  private func tableLines(for terminal: Terminal) -> [String]? {
    guard let rowTicks = frame.y.givenTicks, let columnTicks = frame.x.givenTicks else {
      return nil
    }
    let texts = cellTexts
    let names = columnTicks.map(\.label)
    let width = (texts + names).map(\.count).max() ?? 0
    let labelWidth = min(rowTicks.map(\.label.count).max() ?? 0, terminal.width / 3)
    guard labelWidth + 3 + names.count * (width + 2) <= terminal.width, !texts.isEmpty else {
      return nil
    }
    let places = places()
    let space = String(repeating: " ", count: labelWidth)
    var lines = [
      "\(frame.y.title) ↓   \(frame.x.title) →".clipped(to: terminal.width),
      space + "   " + names.map { $0.leftPadded(to: width + 1) + " " }.joined(),
      space + " ┌" + String(repeating: "─", count: names.count * (width + 2)),
    ]
    for (number, tick) in rowTicks.enumerated() {
      // The first row of the table is the last one of the map.
      let start = (values.rows - 1 - number) * values.columns
      let cells = (start..<start + values.columns).map { index -> String in
        // The number is padded with the shade of its colour, so that it reads without any.
        let (shade, color) = colors.character(places[index])
        let text = texts[index]
        let padding = String(repeating: shade, count: max(width - text.count, 0))
        let cell = padding.isEmpty || shade == "?" ? text.leftPadded(to: width) : padding + text
        let shown = " " + cell + " "
        return color.map { terminal.colored(shown, $0) } ?? shown
      }
      lines.append(
        tick.label.clipped(to: labelWidth).leftPadded(to: labelWidth) + " │" + cells.joined())
    }
    return (lines + scaleLines(for: terminal)).map { line in
      var line = line
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }
}
