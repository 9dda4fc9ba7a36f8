import Exercises
import Foundation
import Lab

/// A point in a plot's frame: (0, 0) at the lower left, (1, 1) at the upper right.
struct Spot: Equatable {
  var x: Double
  var y: Double
}

/// A drawing made of characters, each of them 2×4 dots of braille, a letter or a shade.
///
/// Unicode has a character for every pattern of eight dots, from U+2800, which makes a terminal of
/// 80 columns a screen of 160 dots.
struct Canvas {
  let columns: Int
  let rows: Int

  /// What one character shows: dots over a shade, and text over both.
  private struct Cell {
    var dots: UInt8 = 0
    var shade: Character = " "
    var text: Character?
    var color: Terminal.Color?
  }
  private var cells: [Cell]

  init(columns: Int, rows: Int) {
    self.columns = max(columns, 1)
    self.rows = max(rows, 1)
    cells = Array(repeating: Cell(), count: self.columns * self.rows)
  }

  /// The column and the row of dots of a spot, counted from the upper left.
  func dot(at spot: Spot) -> (x: Int, y: Int) {
    // A spot far outside must not overflow an Int.
    let (x, y) = (min(max(spot.x, -1), 2), min(max(spot.y, -1), 2))
    return (
      Int((x * Double(2 * columns - 1)).rounded()), Int(((1 - y) * Double(4 * rows - 1)).rounded())
    )
  }

  /// The column and the row of characters of a spot.
  func cell(at spot: Spot) -> (column: Int, row: Int) {
    let dot = dot(at: spot)
    return (dot.x >> 1, dot.y >> 2)
  }

  /// Sets one dot; outside of the canvas nothing happens.
  mutating func set(x: Int, y: Int, color: Terminal.Color?) {
    guard x >= 0, y >= 0, x < 2 * columns, y < 4 * rows else { return }
    let index = (y >> 2) * columns + x >> 1
    // The bits of a braille character: 1 2 3 7 down the left, 4 5 6 8 down the right.
    let bits: [UInt8] = x & 1 == 0 ? [0x01, 0x02, 0x04, 0x40] : [0x08, 0x10, 0x20, 0x80]
    cells[index].dots |= bits[y & 3]
    cells[index].color = color
  }

  /// Draws a straight line; `phase` counts its dots, so that dashes go on around a corner.
  mutating func line(
    from start: Spot, to end: Spot, color: Terminal.Color?, dashes: (on: Int, off: Int) = (1, 0),
    phase: inout Int
  ) {
    let (a, b) = (dot(at: start), dot(at: end))
    let steps = max(abs(b.x - a.x), abs(b.y - a.y), 1)
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      if phase % (dashes.on + dashes.off) < dashes.on {
        set(
          x: a.x + Int((Double(b.x - a.x) * share).rounded()),
          y: a.y + Int((Double(b.y - a.y) * share).rounded()), color: color)
      }
      // The first dot of a line is the last one of the line before.
      if step > 0 { phase += 1 }
    }
  }

  /// Writes text from a cell to the right; what would stand outside is left out.
  mutating func write(_ text: String, column: Int, row: Int, color: Terminal.Color?) {
    for (offset, character) in text.enumerated() {
      guard row >= 0, row < rows, column + offset >= 0, column + offset < columns else { continue }
      cells[row * columns + column + offset].text = character
      cells[row * columns + column + offset].color = color
    }
  }

  /// Gives a cell a character to stand behind dots and text.
  mutating func shade(_ character: Character, column: Int, row: Int, color: Terminal.Color?) {
    guard row >= 0, row < rows, column >= 0, column < columns else { return }
    cells[row * columns + column].shade = character
    cells[row * columns + column].color = color
  }

  /// Whether a cell holds text.
  func hasText(column: Int, row: Int) -> Bool {
    guard row >= 0, row < rows, column >= 0, column < columns else { return false }
    return cells[row * columns + column].text != nil
  }

  /// The rows from top to bottom, neighbours of one colour coloured together.
  func lines(for terminal: Terminal) -> [String] {
    (0..<rows).map { row in
      var line = ""
      var run = ""
      var runColor: Terminal.Color?
      for cell in cells[row * columns..<(row + 1) * columns] {
        let braille = UnicodeScalar(0x2800 + UInt32(cell.dots)).map(Character.init)
        let character = cell.text ?? (cell.dots > 0 ? braille ?? "?" : cell.shade)
        if cell.color != runColor {
          line += Self.colored(run, runColor, terminal)
          (run, runColor) = ("", cell.color)
        }
        run.append(character)
      }
      return line + Self.colored(run, runColor, terminal)
    }
  }

  private static func colored(
    _ text: String, _ color: Terminal.Color?, _ terminal: Terminal
  ) -> String {
    guard let color, !text.isEmpty else { return text }
    return terminal.colored(text, color)
  }
}
