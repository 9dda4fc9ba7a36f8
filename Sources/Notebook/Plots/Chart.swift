import Exercises
import Lab

/// Lines, points and bars in one frame with two axes.
///
///     let losses = Chart(
///       "Training and validation loss", x: "iteration", y: "mean squared error",
///       series: [.line("training", trainingLosses), .line("validation", validationLosses)])
///     lesson.plot(losses)
///
/// Numbers that are not finite are left out: a line has a gap there. A chart without any numbers is
/// an empty frame.
public struct Chart: Panel, Sendable {
  /// What the chart shows, as a heading.
  public let title: String

  /// What a reader who cannot see the chart should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  let series: [Series]
  let markers: [Marker]
  let notes: [Note]
  let isWide: Bool
  let givenAlternative: String?
  var frame: Frame

  /// A chart of any number of series.
  ///
  /// - Parameters:
  ///   - title: What the chart shows.
  ///   - x: The name of the horizontal axis, with its unit: "time (hours)".
  ///   - y: The name of the vertical axis, with its unit: "rentals per hour".
  ///   - series: What is drawn, later ones over earlier ones.
  ///   - xTicks: The labelled places of the horizontal axis, for dates and for names
  ///     (`.categories(names)`); without it round numbers are chosen.
  ///   - xScale: `.logarithmic` for a horizontal axis of powers.
  ///   - yScale: `.logarithmic` for a vertical axis of powers; what is not positive is left out.
  ///   - xRange: The numbers to show; without it all that there are.
  ///   - yRange: The numbers to show; without it all that there are, and 0 where there are bars.
  ///   - markers: Lines across the chart, with a label each.
  ///   - notes: Words written at a place of the chart.
  ///   - hasEqualAxes: Whether a unit is equally long on both axes, as on a map.
  ///   - isWide: Whether the page gives it all the room there is, for hundreds of points in a row; on
  ///     a phone it scrolls.
  ///   - alternative: What a reader who cannot see the chart should know; without it the axes and,
  ///     of each series, the first, last, lowest and highest value are told.
  public init(
    _ title: String, x: String, y: String, series: [Series], xTicks: [Tick]? = nil,
    xScale: AxisScale = .linear, yScale: AxisScale = .linear,
    xRange: ClosedRange<Double>? = nil, yRange: ClosedRange<Double>? = nil,
    markers: [Marker] = [], notes: [Note] = [], hasEqualAxes: Bool = false,
    isWide: Bool = false, alternative: String? = nil
  ) {
    self.title = title
    self.isWide = isWide
    self.series = series
    self.markers = markers
    self.notes = notes
    givenAlternative = alternative

    var xs: [Double] = []
    var ys: [Double] = []
    for series in series {
      for (x, y) in zip(series.xs, series.ys) where x.isFinite && y.isFinite {
        // Half a bar stands on either side of its place.
        let half = series.kind == .bars ? series.barWidth / 2 : 0
        xs += half > 0 ? [x - half, x + half] : [x]
        ys.append(y)
      }
    }
    let hasBars = series.contains { $0.kind == .bars }
    if hasBars && yScale == .linear { ys.append(0) }
    for marker in markers {
      if marker.isVertical { xs.append(marker.value) } else { ys.append(marker.value) }
    }
    // A point on the edge would be cut in half; a line may well begin there.
    let isLines = series.allSatisfy { $0.kind == .line }
    frame = Frame(
      x: Axis(
        x, values: xs, scale: xScale, range: xRange, ticks: xTicks, padding: isLines ? 0 : 0.02),
      y: Axis(y, values: ys, scale: yScale, range: yRange, padding: 0.05),
      isCategories: hasBars, hasEqualAxes: hasEqualAxes)
  }

  /// A labelled line across the whole chart.
  ///
  ///     markers: [.vertical(at: 12, "chosen"), .horizontal(at: 0.5, "chance")]
  public struct Marker: Sendable {
    let value: Double
    let label: String
    let isVertical: Bool

    /// A line from bottom to top at a number of the horizontal axis.
    public static func vertical(at x: Double, _ label: String) -> Marker {
      Marker(value: x, label: label, isVertical: true)
    }

    /// A line from left to right at a number of the vertical axis.
    public static func horizontal(at y: Double, _ label: String) -> Marker {
      Marker(value: y, label: label, isVertical: false)
    }
  }

  /// Words written at a place of a chart, such as the name of a region of a map.
  ///
  ///     notes: [.init("praise", x: 12.5, y: -3)]
  public struct Note: Sendable {
    let text: String
    let x: Double
    let y: Double

    /// Words with their middle at a place given in the units of the axes.
    public init(_ text: String, x: Double, y: Double) {
      (self.text, self.x, self.y) = (text, x, y)
    }
  }
}
