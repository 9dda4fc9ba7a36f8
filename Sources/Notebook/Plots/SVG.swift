import Exercises
import Foundation
import Lab

/// An SVG drawing in the making: elements, one after the other.
///
/// Colours are CSS properties of the page around it (`--ink`, `--paper`, `--grid`, `--series-1` …),
/// with fallbacks, so the same drawing suits a light page, a dark one and paper.
struct SVG {
  /// The size of text, in units of the drawing: on a phone the 600 units of a plot are 330 points
  /// wide, and 20 of them still 11.
  static let textSize = 20.0

  /// The width of a plot that has a figure to itself.
  static let fullWidth = 600.0

  /// The width of a plot that takes all the room of a page.
  static let pageWidth = 880.0

  /// The width of one panel of several.
  static let smallWidth = 360.0

  /// The width of one frame of a film.
  static let frameWidth = 440.0

  let width: Double
  /// The height, which may grow while the parts of the drawing find their places.
  var height: Double
  /// The least width on a screen, for what could not be read if it shrank: its figure scrolls.
  var leastWidth: Double?
  private var elements: [String] = []

  init(width: Double = fullWidth, height: Double) {
    (self.width, self.height) = (width, height)
  }

  /// Adds an element as it is written.
  mutating func add(_ element: String) { elements.append(element) }

  /// Adds text; the middle of its letters is at `y`.
  mutating func text(
    _ text: String, x: Double, y: Double, anchor: String = "start", style: String = "",
    size: Double = textSize, width: Double = .infinity
  ) {
    guard !text.isEmpty else { return }
    let isWide = Self.width(text, size) > width
    let shown = isWide ? text.clipped(to: Int(width / Self.width("0", size))) : text
    let anchor = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
    let size = size == Self.textSize ? "" : " font-size=\"\(Self.number(size))\""
    let style = style.isEmpty ? "" : " style=\"\(style)\""
    // A third of the letters' height below the middle is the line they stand on.
    let place = "x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" dy=\".35em\""
    add("<text \(place)\(anchor)\(size)\(style)>\(XML.escaped(shown))</text>")
  }

  /// About how wide a text is: letters of a sans-serif font are a good half of their height, m and
  /// w half as much again, and spaces and raised digits half of that.
  static func width(_ text: String, _ size: Double = textSize) -> Double {
    let narrow = text.count { " ⁻⁰¹²³⁴⁵⁶⁷⁸⁹".contains($0) }
    let wide = text.count { "mwMW".contains($0) }
    return (Double(text.count) - Double(narrow) / 2 + Double(wide) / 2) * size * 0.56
  }

  /// Adds a rectangle; less than a tenth of a unit is nothing to see.
  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, style: String, more: String = ""
  ) {
    let numbers = [x, y, width, height].map(Self.number)
    add(
      "<rect x=\"\(numbers[0])\" y=\"\(numbers[1])\" width=\"\(numbers[2])\" "
        + "height=\"\(numbers[3])\" style=\"\(style)\"" + (more.isEmpty ? "/>" : ">\(more)</rect>"))
  }

  /// Adds a path.
  mutating func path(_ data: String, style: String, title: String? = nil) {
    let title = title.map { ">\(Self.title($0))</path>" } ?? "/>"
    add("<path d=\"\(data)\" style=\"\(style)\"\(title)")
  }

  /// A title, which browsers show while the pointer rests on the element it is in.
  static func title(_ text: String) -> String { "<title>\(XML.escaped(text))</title>" }

  /// A coordinate with one decimal at most, which is finer than any screen shows.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let text = String(format: "%.1f", value)
    let short = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    return short == "-0" ? "0" : short
  }

  /// The whole `<svg>` element, with a title and a description for those who cannot see it; `style`
  /// is more CSS for it.
  func document(title: String, alternative: String, style: String = "") -> String {
    let body = elements.joined(separator: "\n")
    // The name of the elements that ids point to: the same drawing always gets the same one, and
    // two drawings of a page different ones.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325  // FNV-1a
    for byte in (title + alternative + body).utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let id = "plot-" + String(hash, radix: 36)
    // A wide page must not blow the text up beyond that of its paragraphs.
    let least = leastWidth.map { "min-width:\(Self.number($0))px;" } ?? ""
    let most = "max-width:\(Self.number(max(width * 0.9, leastWidth ?? 0)))px;"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \
      viewBox="0 0 \(Self.number(width)) \(Self.number(height))" width="100%" role="img" \
      aria-labelledby="\(id)-title \(id)-text" font-family="system-ui,sans-serif" \
      font-size="\(Self.number(Self.textSize))" style="\(least)\(most)fill:var(--ink,#222222)\(style)">
      <title id="\(id)-title">\(XML.escaped(title))</title>
      <desc id="\(id)-text">\(XML.escaped(alternative))</desc>
      \(body)
      </svg>
      """
  }
}
