import Exercises
import Lab

extension Chart {
  /// Numbers that belong together: a line, a cloud of points or a row of bars.
  ///
  ///     Chart.Series.line("training", [0.9, 0.5, 0.3])           // at 0, 1, 2
  ///     Chart.Series.line("validation", [10, 20], [0.8, 0.6])
  ///     Chart.Series.points("words", xs, ys, names: vocabulary)  // the name appears on hover
  ///     Chart.Series.bars("accuracy (%)", [91, 95, 97])
  public struct Series: Sendable {
    /// How the numbers of a series are drawn.
    enum Kind: Sendable { case line, points, bars }

    let name: String
    let kind: Kind
    let xs: [Double]
    let ys: [Double]
    let names: [String]?
    let color: PlotColor?
    let barWidth: Double

    private init(
      _ name: String, _ kind: Kind, _ xs: [Double], _ ys: [Double], names: [String]? = nil,
      color: PlotColor?, barWidth: Double = 0
    ) {
      require(
        xs.count == ys.count,
        "The series “\(name)” has \(xs.count) x and \(ys.count) y: it needs one y for each x.")
      if let names {
        require(
          names.count == xs.count,
          "The series “\(name)” has \(xs.count) points and \(names.count) names.")
      }
      (self.name, self.kind, self.xs, self.ys, self.names) = (name, kind, xs, ys, names)
      (self.color, self.barWidth) = (color, barWidth)
    }

    /// A line through points, in their order.
    ///
    /// - Parameters:
    ///   - name: What the legend calls it.
    ///   - xs: The places on the horizontal axis, in its unit.
    ///   - ys: The values on the vertical axis, in its unit, as many.
    ///   - color: A colour with a meaning; without it the next one of the series.
    public static func line(
      _ name: String, _ xs: [Double], _ ys: [Double], color: PlotColor? = nil
    ) -> Series {
      Series(name, .line, xs, ys, color: color)
    }

    /// A line through values at 0, 1, 2, …
    public static func line(_ name: String, _ ys: [Double], color: PlotColor? = nil) -> Series {
      line(name, ys.indices.map(Double.init), ys, color: color)
    }

    /// Points that no line joins.
    ///
    /// - Parameters:
    ///   - name: What the legend calls them.
    ///   - xs: The places on the horizontal axis.
    ///   - ys: The places on the vertical axis, as many.
    ///   - names: What each point is called when a pointer rests on it, in the HTML page.
    ///   - color: A colour with a meaning, such as `.positive`.
    public static func points(
      _ name: String, _ xs: [Double], _ ys: [Double], names: [String]? = nil,
      color: PlotColor? = nil
    ) -> Series {
      Series(name, .points, xs, ys, names: names, color: color)
    }

    /// Points in classes: one series for each class, so that the legend names it.
    ///
    ///     .points(x.column(0), x.column(1), classes: labels, of: ["inside", "outside"])
    ///
    /// - Parameters:
    ///   - classes: The class of each point, from 0.
    ///   - classNames: The name of each class.
    ///   - names: What each point is called when a pointer rests on it.
    ///   - colors: The colour of each class; without it those of the series.
    public static func points(
      _ xs: [Double], _ ys: [Double], classes: [Int], of classNames: [String],
      names: [String]? = nil, colors: [PlotColor]? = nil
    ) -> [Series] {
      require(
        classes.count == xs.count, "There are \(xs.count) points and \(classes.count) classes.")
      return classNames.enumerated().map { number, className in
        let members = classes.indices.filter { classes[$0] == number }
        let color = colors.flatMap { number < $0.count ? $0[number] : nil }
        return points(
          className, members.map { xs[$0] }, members.map { ys[$0] },
          names: names.map { names in members.map { names[$0] } }, color: color)
      }
    }

    /// Bars from zero to each value.
    ///
    /// Several series of bars at the same places stand side by side.
    ///
    /// - Parameters:
    ///   - xs: The middle of each bar on the horizontal axis.
    ///   - ys: The heights, as many.
    ///   - width: The width of a bar in units of the horizontal axis; without it four fifths of the
    ///     least distance between two of them.
    public static func bars(
      _ name: String, _ xs: [Double], _ ys: [Double], width: Double? = nil,
      color: PlotColor? = nil
    ) -> Series {
      let places = Set(xs.filter(\.isFinite)).sorted()
      let least = zip(places.dropFirst(), places).map { $0 - $1 }.min() ?? 1
      return Series(name, .bars, xs, ys, color: color, barWidth: width ?? least * 0.8)
    }

    /// Bars at 0, 1, 2, …, which `xTicks: .categories(names)` can name.
    public static func bars(
      _ name: String, _ ys: [Double], width: Double? = nil, color: PlotColor? = nil
    ) -> Series {
      bars(name, ys.indices.map(Double.init), ys, width: width, color: color)
    }
  }

  /// The series with their styles.
  var styled: [(series: Series, style: SeriesStyle)] { Self.styled(series) }

  static func styled(_ series: [Series]) -> [(series: Series, style: SeriesStyle)] {
    var lines = 0
    return series.enumerated().map { place, series in
      defer { lines += series.kind == .line ? 1 : 0 }
      return (series, SeriesStyle(place, color: series.color, line: lines))
    }
  }

  /// The corners of the bars that can be seen, lower left and upper right, by series.
  var bars: [(series: Series, style: SeriesStyle, corners: [(Int, Spot, Spot)])] {
    let groups = styled.filter { $0.series.kind == .bars }
    return groups.enumerated().map { place, group in
      let width = group.series.barWidth / Double(groups.count)
      let shift = -group.series.barWidth / 2 + Double(place) * width
      // A logarithmic axis has no zero: there the bars stand on its lower end.
      let base = frame.y.position(0) ?? 0
      let corners = group.series.xs.indices.compactMap { index -> (Int, Spot, Spot)? in
        let (x, y) = (group.series.xs[index] + shift, group.series.ys[index])
        guard let a = frame.spot(x, y), let b = frame.spot(x + width, y) else { return nil }
        func inside(_ value: Double) -> Double { min(max(value, 0), 1) }
        let low = Spot(x: inside(a.x), y: inside(min(a.y, base)))
        let high = Spot(x: inside(b.x), y: inside(max(a.y, base)))
        return low.x < high.x ? (index, low, high) : nil
      }
      return (group.series, group.style, corners)
    }
  }
}
