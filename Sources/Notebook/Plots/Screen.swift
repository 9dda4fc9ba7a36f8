import Exercises
import Lab

/// A frame drawn with characters: a canvas, with the axes around it.
///
///     loss
///     0.9 ┤⠤⣀
///     0.5 ┤  ⠑⠤⣀
///     0.1 ┤     ⠉⠒⠒A
///         └┬─────┬──
///          0    50
///             iteration
struct Screen {
  let frame: Frame
  let terminal: Terminal
  var canvas: Canvas
  private let yTicks: [Tick]
  private let labelWidth: Int

  /// - Parameters:
  ///   - rows: The height of the canvas, in lines.
  ///   - margin: Columns to leave free on the right of the frame, for letters at ends of lines.
  init(_ frame: Frame, terminal: Terminal, rows: Int, margin: Int = 0, yTickCount: Int = 6) {
    self.frame = frame
    self.terminal = terminal
    yTicks = frame.y.ticks(atMost: min(yTickCount, rows)) { ticks in
      let places = ticks.map { Self.row(of: $0, frame: frame, rows: rows) }
      return Set(places).count == places.count
    }
    // Names of rows may be long, but the data comes first.
    labelWidth = min(yTicks.map(\.label.count).max() ?? 0, terminal.width * 2 / 5)
    let columns = terminal.width - labelWidth - 2
    // A character is about twice as high as it is wide.
    let equal = frame.ratio.map { Int((Double(2 * rows) / $0).rounded()) } ?? columns
    self.margin = max(margin, columns - max(equal, 8))
    canvas = Canvas(columns: columns, rows: rows)
  }

  private let margin: Int

  /// The width of the frame in characters; the canvas is wider by the margin.
  var frameColumns: Int { max(canvas.columns - margin, 2) }

  /// The number of rows for a plane whose axes are equal and may have that many columns, or `rows`.
  static func rows(_ rows: Int, for frame: Frame, columns: Int) -> Int {
    frame.ratio.map { max(min(Int(Double(columns) * $0 / 2), rows), 6) } ?? rows
  }

  private static func row(of tick: Tick, frame: Frame, rows: Int) -> Int {
    Canvas(columns: 1, rows: rows).cell(at: Spot(x: 0, y: frame.y.position(tick.value) ?? 0)).row
  }

  /// A spot of the frame as a spot of the canvas, which is wider.
  func onCanvas(_ spot: Spot) -> Spot {
    let dots = Double(2 * frameColumns - 1) / Double(2 * canvas.columns - 1)
    return Spot(x: spot.x * dots, y: spot.y)
  }

  /// Draws lines through runs of spots and returns the cell in which the last one ends.
  mutating func draw(_ runs: [[Spot]], style: SeriesStyle) -> (column: Int, row: Int)? {
    // A line of a single dot would be lost.
    if runs.count == 1, runs[0].count == 1 {
      let cell = canvas.cell(at: onCanvas(runs[0][0]))
      canvas.write("•", column: cell.column, row: cell.row, color: style.color.terminal)
      return cell
    }
    for run in runs {
      var phase = 0
      // A run of one spot is a line from the spot to itself.
      for (start, end) in zip(run, run.count > 1 ? run.dropFirst() : run[...]) {
        canvas.line(
          from: onCanvas(start), to: onCanvas(end), color: style.color.terminal,
          dashes: style.dots, phase: &phase)
      }
    }
    return runs.last?.last.map { canvas.cell(at: onCanvas($0)) }
  }

  /// Draws points: where several share a cell, the mark of the series that has most of them.
  mutating func draw(points: [(series: Chart.Series, style: SeriesStyle)]) {
    var counts: [Int: [Int]] = [:]
    for (number, (series, _)) in points.enumerated() {
      for (x, y) in zip(series.xs, series.ys) {
        guard let spot = frame.visibleSpot(x, y) else { continue }
        let cell = canvas.cell(at: onCanvas(spot))
        let index = cell.row * canvas.columns + cell.column
        counts[index, default: Array(repeating: 0, count: points.count)][number] += 1
      }
    }
    for (index, counts) in counts {
      let most = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
      let style = points[most].style
      canvas.write(
        String(style.mark), column: index % canvas.columns, row: index / canvas.columns,
        color: style.color.terminal)
    }
  }

  /// Writes each line's letter to the right of its end, or in the nearest row that is free and where
  /// it touches no note.
  mutating func write(
    letters: [(letter: Character, end: (column: Int, row: Int), SeriesStyle)],
    besides notes: [(row: Int, columns: Range<Int>)] = []
  ) {
    for (letter, end, style) in letters {
      let column = min(end.column + 1, canvas.columns - 1)
      let rows = (0..<canvas.rows).sorted {
        (abs($0 - end.row), $0) < (abs($1 - end.row), $1)
      }
      let free = rows.first { row in
        !canvas.hasText(column: column, row: row)
          && !notes.contains {
            $0.row == row && ($0.columns.lowerBound - 1...$0.columns.upperBound).contains(column)
          }
      }
      let row = free ?? end.row
      canvas.write(String(letter), column: column, row: row, color: style.color.terminal)
    }
  }

  /// The canvas with axes, ticks and names.
  func lines() -> [String] {
    var labels = [Int: String]()
    for tick in yTicks {
      labels[Self.row(of: tick, frame: frame, rows: canvas.rows)] = tick.label
    }
    var lines = [frame.y.heading.clipped(to: terminal.width)]
    for (row, line) in canvas.lines(for: terminal).enumerated() {
      let label = (labels[row] ?? "").clipped(to: labelWidth).leftPadded(to: labelWidth)
      lines.append(label + (labels[row] == nil ? " │" : " ┤") + line)
    }
    let (axis, names) = xAxis()
    lines += [axis, names]
    let name = frame.x.heading.clipped(to: terminal.width)
    let middle = labelWidth + 2 + (frameColumns - name.count) / 2
    lines.append(name.leftPadded(to: min(max(middle, 0) + name.count, terminal.width)))
    return lines.map { line in
      var line = line
      while line.hasSuffix(" ") { line.removeLast() }
      return line
    }
  }

  /// The line under the canvas, and the labels under its ticks.
  private func xAxis() -> (String, String) {
    func placed(_ ticks: [Tick]) -> [(label: String, column: Int, start: Int)] {
      ticks.map { tick in
        let spot = Spot(x: frame.x.position(tick.value) ?? 0, y: 0)
        let column = min(canvas.cell(at: onCanvas(spot)).column, frameColumns - 1)
        let label = tick.label.clipped(to: terminal.width / 2)
        let start = labelWidth + 2 + column - label.count / 2
        return (label, column, max(min(start, terminal.width - label.count), 0))
      }
    }
    let count = frame.x.givenTicks == nil ? 8 : 60
    let ticks = placed(
      frame.x.ticks(atMost: count) { ticks in
        zip(placed(ticks), placed(ticks).dropFirst()).allSatisfy {
          $0.start + $0.label.count < $1.start
        }
      })
    var axis = Array(repeating: Character("─"), count: frameColumns)
    var names = ""
    for tick in ticks {
      axis[tick.column] = "┬"
      names = names.rightPadded(to: tick.start) + tick.label
    }
    return (String(repeating: " ", count: labelWidth + 1) + "└" + String(axis), names)
  }
}
