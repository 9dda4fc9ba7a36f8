import Exercises
import Lab

extension ImageGrid {
  /// The pictures drawn with characters: dots for grey ones, signs and shades for weights.
  public func lines(for terminal: Terminal) -> [String] {
    let drawn = pictures.enumerated().map { index, picture in
      var (width, lines) = isDiverging ? shaded(picture, terminal) : picture.dotted(terminal)
      if index < beneath.count {
        let (other, dots) = beneath[index].dotted(terminal)
        lines = lines.map { $0 + String(repeating: " ", count: max(other - width, 0)) }
        lines += dots.map { $0 + String(repeating: " ", count: max(width - other, 0)) }
        width = max(width, other)
      }
      return (picture, (width, lines))
    }
    var lines: [String] = []
    var row: [(picture: Picture, lines: [String], width: Int)] = []
    func finish() {
      let height = row.map(\.lines.count).max() ?? 0
      for number in 0..<height {
        // What is coloured has a width that its characters do not tell.
        lines.append(
          row.map { _, lines, width in
            number < lines.count ? lines[number] : String(repeating: " ", count: width)
          }.joined(separator: "  "))
      }
      if row.contains(where: { !$0.picture.caption.isEmpty }) {
        lines.append(
          row.map { $0.picture.caption.clipped(to: $0.width).rightPadded(to: $0.width) }
            .joined(separator: "  "))
      }
      row = []
    }
    for (picture, (canvas, pictureLines)) in drawn {
      // A caption may ask for more room than its picture.
      let width = max(canvas, min(picture.caption.count, terminal.width / 2, canvas + 12))
      let padded = pictureLines.map { $0 + String(repeating: " ", count: width - canvas) }
      if row.reduce(0, { $0 + $1.width + 2 }) + width > terminal.width { finish() }
      row.append((picture, padded, width))
    }
    finish()
    if let (low, high) = scaleLabels {
      lines.append(
        "  \(low) [\(String(colors.characters))] \(high)  \(value)".clipped(to: terminal.width))
    }
    return lines
  }

  private var isDiverging: Bool {
    if case .diverging = colors { return true }
    return false
  }

  /// A picture of weights, a character for the mean of the pixels under it.
  private func shaded(_ picture: Picture, _ terminal: Terminal) -> (Int, [String]) {
    guard picture.columns > 0, picture.rows > 0 else { return (0, []) }
    // At least four side by side; a character is twice as high as it is wide.
    let columns = min(picture.columns, terminal.width / 4 - 2)
    let rows = max(columns * picture.rows / picture.columns / 2, 1)
    var canvas = Canvas(columns: columns, rows: rows)
    for row in 0..<rows {
      for column in 0..<columns {
        let top = row * picture.rows / rows
        let ys = top..<max((row + 1) * picture.rows / rows, top + 1)
        let xs = column * picture.columns / columns..<(column + 1) * picture.columns / columns
        var sum = 0.0
        for y in ys { for x in xs { sum += picture.places[y * picture.columns + x] } }
        let (character, color) = colors.character(sum / Double(ys.count * xs.count))
        canvas.shade(character, column: column, row: row, color: color)
      }
    }
    return (columns, canvas.lines(for: terminal))
  }
}

extension ImageGrid.Picture {
  /// A grey picture as dots where it is more than half dark, 2×4 pixels a character.
  func dotted(_ terminal: Terminal) -> (Int, [String]) {
    let scale = max((columns + 2 * terminal.width - 1) / (2 * terminal.width), 1)
    let (columns, rows) = (columns / scale, rows / scale)
    guard columns > 0, rows > 0 else { return (0, []) }
    var canvas = Canvas(columns: (columns + 1) / 2, rows: (rows + 3) / 4)
    // A faint picture is dark where it is darkest: half of its own largest value counts.
    let largest = places.filter(\.isFinite).max() ?? 0
    for y in 0..<rows {
      for x in 0..<columns {
        let place = places[y * scale * columns + x * scale]
        if place > largest / 2 { canvas.set(x: x, y: y, color: nil) }
      }
    }
    return (canvas.columns, canvas.lines(for: terminal))
  }
}
