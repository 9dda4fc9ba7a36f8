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
}
