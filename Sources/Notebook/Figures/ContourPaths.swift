import Exercises
import Lab

/// Ways down a valley: paths of points over the contours of a function of two variables.
///
///     let valley = { (x: Double, y: Double) in 0.05 * x * x + y * y }
///     page.plot(
///       ContourPaths(
///         "Three rates in one valley", x: "weight w₁", y: "weight w₂", value: "loss",
///         xRange: -10...10, yRange: -5...5,
///         paths: [.init("rate 0.1", slow), .init("rate 0.9", fast)], function: valley))
///
/// A unit is equally long on both axes, so steps against the gradient are seen to cross the contours
/// at a right angle.
public struct ContourPaths: Panel, Sendable {
  /// What the figure shows, as a heading.
  public let title: String

  /// What a reader who cannot see the figure should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  /// Points in the order in which they were reached.
  public struct Path: Sendable {
    let series: Chart.Series

    /// A path with its name, such as "momentum".
    ///
    /// - Parameters:
    ///   - name: What the legend calls it.
    ///   - points: The places (x, y).
    ///   - color: A colour with a meaning; without it the next one of the series.
    public init(_ name: String, _ points: [(x: Double, y: Double)], color: PlotColor? = nil) {
      series = .line(name, points.map(\.x), points.map(\.y), color: color)
    }
  }

  let value: String
  let paths: [Chart.Series]
  let ends: [(first: Double, last: Double)]
  let contours: Contours
  let frame: Frame
  private let givenAlternative: String?

  /// Paths over a function.
  ///
  /// - Parameters:
  ///   - title: What the figure shows.
  ///   - x: The name of the first variable.
  ///   - y: The name of the second variable.
  ///   - value: What the function gives, such as "loss".
  ///   - xRange: The numbers of the first variable to show.
  ///   - yRange: The numbers of the second variable to show.
  ///   - paths: The paths; what is outside the ranges is cut off.
  ///   - contours: How many contours to draw at most.
  ///   - resolution: The number of rows and of columns at which the function is taken.
  ///   - alternative: What a reader who cannot see it should know; without it where each path begins
  ///     and ends.
  ///   - function: The value at a place (x, y).
  public init(
    _ title: String, x: String, y: String, value: String, xRange: ClosedRange<Double>,
    yRange: ClosedRange<Double>, paths: [Path], contours: Int = 7, resolution: Int = 60,
    alternative: String? = nil, function: (Double, Double) -> Double
  ) {
    (self.title, self.value, givenAlternative) = (title, value, alternative)
    self.paths = paths.map(\.series)
    frame = Frame(
      x: Axis(x, values: [], range: xRange), y: Axis(y, values: [], range: yRange),
      hasEqualAxes: true)
    let count = max(resolution, 2)
    func place(_ index: Int, _ range: ClosedRange<Double>) -> Double {
      range.lowerBound
        + Double(index) / Double(count - 1) * (range.upperBound - range.lowerBound)
    }
    let values = (0..<count * count).map {
      function(place($0 % count, xRange), place($0 / count, yRange))
    }
    self.contours = Contours(
      Matrix(rows: count, columns: count, values: values), count: contours)
    ends = self.paths.map { path in
      guard let x0 = path.xs.first, let x1 = path.xs.last, let y0 = path.ys.first,
        let y1 = path.ys.last
      else { return (.nan, .nan) }
      return (function(x0, y0), function(x1, y1))
    }
  }

  private var computedAlternative: String {
    let levels = contours.levels.map { Format.short($0) }.joined(separator: ", ")
    var text = "Contours of \(value) over \(frame.x.title) (across) and \(frame.y.title) (up)"
    text += levels.isEmpty ? "." : " at \(levels)."
    for (path, ends) in zip(paths, ends) {
      guard let x0 = path.xs.first, let x1 = path.xs.last, let y0 = path.ys.first,
        let y1 = path.ys.last
      else {
        text += " \(path.name): no points."
        continue
      }
      text +=
        " \(path.name): \(Format.count(path.xs.count - 1)) steps from "
        + "\(Format.list([x0, y0], digits: 3)), \(value) \(Format.short(ends.first)), to "
        + "\(Format.list([x1, y1], digits: 3)), \(value) \(Format.short(ends.last))."
    }
    return text
  }
}
