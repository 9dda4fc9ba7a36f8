import Exercises
import Lab

/// A picture of numbers, in the terminal and as SVG.
public protocol Plot {
  /// What the plot shows, as a heading.
  var title: String { get }

  /// What a reader who cannot see the picture should know, in a sentence or two.
  var alternative: String { get }

  /// The plot as lines of text no wider than the terminal, without the title.
  func lines(for terminal: Terminal) -> [String]

  /// The plot as one `<svg>` element, with title and text alternative inside.
  func svg() -> String

  /// The plot as elements of a page; what the protocol does not say otherwise is its `svg()`.
  ///
  /// A plot that is more than one drawing (a film) or whose text has to wrap overrides it.
  var html: String { get }
}

extension Plot {
  /// The plot as elements of a page: its drawing.
  public var html: String { svg() }
}

/// A plot that can also be drawn small, for a film or a grid of several.
///
/// Text keeps its size in units, so that it stays legible where a drawing has half the width.
protocol Panel: Plot {
  /// The plot as one `<svg>` element of this width; what its colours mean may be left out.
  func svg(width: Double, hasKey: Bool) -> String

  /// Draws what the colours and lines mean, and returns how high that is.
  func drawKey(in svg: inout SVG) -> Double

  /// The same in a terminal: the last of the plot's lines.
  func key(for terminal: Terminal) -> [String]
}
