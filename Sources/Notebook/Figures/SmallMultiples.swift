import Exercises
import Lab

/// Several plots of one kind in a grid, with common axes and one legend.
///
///     page.plot(
///       SmallMultiples(
///         "The boundary with 1, 2 and 10 hidden units",
///         maps: [1, 2, 10].map { regions(hiddenUnits: $0) }))
///
/// The title of each plot becomes its caption. A reader compares shapes, so all plots span the same
/// numbers, and one colour means one number in all of them.
public struct SmallMultiples: Plot, Sendable {
  /// What the figure shows, as a heading.
  public let title: String

  /// What a reader who cannot see the figure should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let panels: [any Panel & Sendable]
  private let givenAlternative: String?

  /// Charts with the same series.
  ///
  /// - Parameters:
  ///   - title: What the figure shows.
  ///   - charts: The charts; the names of the axes are those of the first.
  ///   - alternative: What a reader who cannot see it should know; without it what each chart says.
  public init(_ title: String, charts: [Chart], alternative: String? = nil) {
    let frames = charts.map(\.frame)
    panels = charts.map { chart in
      var chart = chart
      for frame in frames.prefix(1) {
        chart.frame = Frame(
          x: Axis(frame.x.title, covering: frames.map(\.x), scale: frame.x.scale),
          y: Axis(frame.y.title, covering: frames.map(\.y), scale: frame.y.scale),
          isCategories: frame.isCategories, hasEqualAxes: frame.hasEqualAxes)
      }
      return chart
    }
    (self.title, givenAlternative) = (title, alternative)
  }

  /// Heat maps over the same plane.
  ///
  /// - Parameters:
  ///   - title: What the figure shows.
  ///   - maps: The maps, with the same ranges of axes; their colours span the numbers of all.
  ///   - alternative: What a reader who cannot see it should know; without it what each map says.
  public init(_ title: String, maps: [HeatMap], alternative: String? = nil) {
    let spans = maps.compactMap { map in
      map.valueRange.map { ($0.lowerBound, $0.upperBound) } ?? map.limits
    }
    panels = maps.map { map in
      var map = map
      if let low = spans.map(\.0).min(), let high = spans.map(\.1).max() {
        map.valueRange = low...high
      }
      return map
    }
    (self.title, givenAlternative) = (title, alternative)
  }

  private var computedAlternative: String {
    if panels.isEmpty { return "No plots." }
    let told = panels.map { "\($0.title): \($0.alternative)" }
    return "\(panels.count) plots side by side. " + told.joined(separator: " ")
  }

  /// Two columns of plots where they fit, else one below the other, and the legend once.
  public func lines(for terminal: Terminal) -> [String] {
    guard let first = panels.first else { return ["  no plots"] }
    let columns = terminal.width >= 72 ? 2 : 1
    let width = (terminal.width - 2 * (columns - 1)) / columns
    let narrow = Terminal(columns: width, like: terminal)
    let drawn = panels.map { panel in
      ["  " + panel.title.clipped(to: width - 2)]
        + panel.lines(for: narrow).dropLast(panel.key(for: narrow).count)
    }
    var lines: [String] = []
    for start in stride(from: 0, to: drawn.count, by: columns) {
      let row = drawn[start..<min(start + columns, drawn.count)]
      for number in 0..<(row.map(\.count).max() ?? 0) {
        let cells = row.map { number < $0.count ? $0[number] : "" }
        let padded = cells.dropLast().map { cell in
          cell + String(repeating: " ", count: max(width + 2 - cell.visibleCount, 0))
        }
        lines.append(padded.joined() + (cells.last ?? ""))
      }
    }
    return lines + first.key(for: terminal)
  }
}
