import Exercises
import Foundation
import Lab

/// A number for each place of a plane, or each cell of a table, as a colour.
///
///     let surface = HeatMap(
///       "The error over the two weights", x: "w₁", y: "w₂", value: "squared error",
///       xRange: -2...2, yRange: -2...2, overlays: [.line("steps", w1s, w2s)]
///     ) { w1, w2 in error(w1, w2) }
///
/// A line over it has its points marked, and its start and end.
public struct HeatMap: Panel, Sendable {
  /// What the heat map shows, as a heading.
  public let title: String

  /// What a reader who cannot see the heat map should know.
  public var alternative: String { givenAlternative ?? computedAlternative }

  /// What the colours mean, with the unit.
  let value: String
  let values: Matrix<Double>
  let colors: ColorMap
  let scale: AxisScale
  let overlays: [Chart.Series]
  let givenAlternative: String?
  let frame: Frame
  /// The numbers that the colours span, if not those of the values.
  var valueRange: ClosedRange<Double>?
  /// Whether this is a table with names, its first row at the top.
  let isTable: Bool

  /// A heat map of values on a grid.
  ///
  /// - Parameters:
  ///   - title: What the heat map shows.
  ///   - x: The name of the horizontal axis, with its unit.
  ///   - y: The name of the vertical axis, with its unit.
  ///   - value: What the colours mean, with the unit.
  ///   - values: The numbers: a row for each place of the vertical axis from its lower end, a column
  ///     for each of the horizontal one. Each fills a cell; those that are not finite stay empty.
  ///   - xRange: The numbers from the left edge of the first column to the right of the last.
  ///   - yRange: The numbers from the lower edge of the first row to the upper of the last.
  ///   - colors: How numbers become colours.
  ///   - scale: `.logarithmic` for values over several powers of ten.
  ///   - valueRange: The numbers that the colours span; without it all that there are. The frames
  ///     of a film need it, so that a colour means one number in all of them.
  ///   - overlays: Lines (a path) and points (data by class) drawn over the map.
  ///   - hasEqualAxes: Whether a unit is equally long on both axes, so that circles are round and
  ///     right angles are right; not for axes of different kinds.
  ///   - alternative: What a reader who cannot see it should know; without it worked out.
  public init(
    _ title: String, x: String, y: String, value: String, values: Matrix<Double>,
    xRange: ClosedRange<Double>, yRange: ClosedRange<Double>, colors: ColorMap = .sequential,
    scale: AxisScale = .linear, valueRange: ClosedRange<Double>? = nil,
    overlays: [Chart.Series] = [], hasEqualAxes: Bool = true, alternative: String? = nil
  ) {
    let frame = Frame(
      x: Axis(x, values: [], range: xRange), y: Axis(y, values: [], range: yRange),
      hasEqualAxes: hasEqualAxes)
    self.init(
      title, value, values, colors, scale, overlays, alternative, frame, isTable: false)
    self.valueRange = valueRange
  }

  /// A heat map of a function, taken at the middle of each cell of a grid.
  ///
  /// - Parameters:
  ///   - resolution: The number of rows and of columns.
  ///   - function: The number for a place (x, y).
  public init(
    _ title: String, x: String, y: String, value: String,
    xRange: ClosedRange<Double>, yRange: ClosedRange<Double>, resolution: Int = 60,
    colors: ColorMap = .sequential, scale: AxisScale = .linear,
    valueRange: ClosedRange<Double>? = nil, overlays: [Chart.Series] = [],
    hasEqualAxes: Bool = true, alternative: String? = nil, function: (Double, Double) -> Double
  ) {
    let count = max(resolution, 1)
    func middle(_ index: Int, _ range: ClosedRange<Double>) -> Double {
      range.lowerBound
        + (Double(index) + 0.5) / Double(count) * (range.upperBound - range.lowerBound)
    }
    let values = (0..<count * count).map {
      function(middle($0 % count, xRange), middle($0 / count, yRange))
    }
    self.init(
      title, x: x, y: y, value: value,
      values: Matrix(rows: count, columns: count, values: values), xRange: xRange, yRange: yRange,
      colors: colors, scale: scale, valueRange: valueRange, overlays: overlays,
      hasEqualAxes: hasEqualAxes, alternative: alternative)
  }

  /// A table of numbers with named rows and columns, such as a confusion matrix.
  ///
  ///     HeatMap(
  ///       "Confusion matrix", x: "predicted digit", y: "true digit", value: "images",
  ///       values: counts, rows: digits, columns: digits)
  ///
  /// - Parameters:
  ///   - values: The numbers, the first row at the top; they are written into the cells where there
  ///     is room.
  ///   - rows: The name of each row.
  ///   - columns: The name of each column.
  public init(
    _ title: String, x: String, y: String, value: String, values: Matrix<Double>, rows: [String],
    columns: [String], colors: ColorMap = .sequential, scale: AxisScale = .linear,
    alternative: String? = nil
  ) {
    require(
      rows.count == values.rows && columns.count == values.columns,
      """
      A table of \(values.shape) numbers needs \(values.rows) names of rows and \
      \(values.columns) of columns, not \(rows.count) and \(columns.count).
      """)
    // The vertical axis counts upwards, a table downwards.
    let turned = (0..<values.rows).reversed().flatMap(values.row)
    let yTicks = rows.enumerated().map { Tick(Double(rows.count - 1 - $0.offset), $0.element) }
    let frame = Frame(
      x: Axis(
        x, values: [], range: -0.5...max(Double(columns.count), 1) - 0.5,
        ticks: .categories(columns)),
      y: Axis(y, values: [], range: -0.5...max(Double(rows.count), 1) - 0.5, ticks: yTicks),
      isCategories: true)
    self.init(
      title, value, Matrix(rows: values.rows, columns: values.columns, values: turned), colors,
      scale, [], alternative, frame, isTable: true)
  }

  private init(
    _ title: String, _ value: String, _ values: Matrix<Double>, _ colors: ColorMap,
    _ scale: AxisScale, _ overlays: [Chart.Series], _ alternative: String?, _ frame: Frame,
    isTable: Bool
  ) {
    (self.title, self.value, self.values, self.colors) = (title, value, values, colors)
    (self.scale, self.overlays, givenAlternative) = (scale, overlays, alternative)
    (self.frame, self.isTable) = (frame, isTable)
  }
}
