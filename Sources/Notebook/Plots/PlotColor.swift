import Exercises
import Lab

/// The colour of something in a plot, by its meaning; the page says what it looks like.
///
/// The fallbacks are the colours of Okabe and Ito ("Color Universal Design", 2008), which people
/// with any kind of colour vision can tell apart.
public enum PlotColor: Equatable, Sendable {
  /// The colour of the series with this number, from 0; it repeats after six.
  case series(Int)

  /// What is good or positive: green.
  case positive

  /// What is bad or negative: dark.
  case negative

  /// The colour of text.
  case ink

  /// The colour of what stands back.
  case muted

  /// The colour as CSS: a property of the page, with a fallback for an SVG that stands alone.
  var css: String {
    switch self {
    case .series(let index): return "var(--series-\(((index % 6) + 6) % 6 + 1),\(hex))"
    case .positive: return "var(--positive,\(hex))"
    case .negative: return "var(--negative,\(hex))"
    case .ink: return "var(--ink,\(hex))"
    case .muted: return "var(--muted,\(hex))"
    }
  }

  /// The colour on a light page.
  var hex: String {
    switch self {
    case .series(let index):
      let colors = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"]
      return colors[((index % 6) + 6) % 6]
    case .positive: return "#009e73"
    case .negative: return "#333333"
    case .ink: return "#222222"
    case .muted: return "#666666"
    }
  }

  /// The nearest colour that every terminal has; nothing for that of plain text.
  var terminal: Terminal.Color? {
    switch self {
    case .series(let index):
      return [.blue, .red, .green, .magenta, .yellow, .cyan][((index % 6) + 6) % 6]
    case .positive: return .green
    case .negative, .ink: return nil
    case .muted: return .dim
    }
  }
}

/// What tells a series from the others, with colour and without.
struct SeriesStyle {
  let color: PlotColor
  /// The dashes of a line in SVG: lengths of strokes and gaps.
  let dashes: String?
  /// The dashes of a line in the terminal: dots drawn and dots left out.
  let dots: (on: Int, off: Int)
  /// The letter that stands for a line in the terminal.
  let letter: Character
  /// The character that stands for a point in the terminal.
  let mark: Character
  /// Which of the shapes a point has in SVG.
  let shape: Int
  /// Which of the fillings a bar has in the terminal.
  let filling: Int
  /// Whether the colours are those of a light page on any page.
  private(set) var isFixed = false

  /// The style of the series at a place among all series, from 0.
  ///
  /// - Parameter line: the place among the lines alone, if points or bars are drawn before: the first
  ///   line has no dashes.
  init(_ index: Int, color: PlotColor?, line: Int? = nil) {
    let line = line ?? index
    self.color = color ?? .series(index)
    // Five dash patterns beside six colours: thirty series before two look the same.
    dashes = [nil, "9 5", "2 5", "12 4 2 4", "16 5"][line % 5]
    dots = [(1, 0), (4, 3), (1, 2), (7, 2), (2, 1)][line % 5]
    letter = Character(UnicodeScalar(UInt8(65 + index % 26)))
    shape = index % 4
    filling = index % 4
    switch color {
    case .positive: mark = "+"
    case .negative: mark = "−"
    default: mark = ["●", "○", "▲", "△", "■", "□", "◆", "◇"][index % 8]
    }
  }

  /// The same style for what is drawn over a picture that no page changes.
  var fixed: SeriesStyle {
    var style = self
    style.isFixed = true
    return style
  }

  /// The colour in CSS.
  var css: String { isFixed ? color.hex : color.css }

  /// The colour of the rim that keeps a point off its neighbours: that of the page.
  var rim: String { isFixed ? "#ffffff" : "var(--paper,#ffffff)" }
}
