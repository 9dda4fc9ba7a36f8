import Lab

extension Chart.Series {
  /// The lines along which functions of two variables have one value: the border between two
  /// answers, say, of several networks over each other.
  ///
  ///     .contour("ten fits", at: 0.5, xRange: -3...3, yRange: -3...3, of: fits.map(\.probability))
  ///
  /// - Parameters:
  ///   - name: What the legend calls them, all together.
  ///   - level: The value along the lines.
  ///   - xRange: The numbers of the first variable.
  ///   - yRange: The numbers of the second variable.
  ///   - resolution: The number of rows and of columns at which the functions are taken.
  ///   - color: A colour with a meaning; without it the next one of the series.
  ///   - functions: The value at a place (x, y), for each function.
  public static func contour(
    _ name: String, at level: Double, xRange: ClosedRange<Double>, yRange: ClosedRange<Double>,
    resolution: Int = 50, color: PlotColor? = nil, of functions: [(Double, Double) -> Double]
  ) -> Chart.Series {
    let count = max(resolution, 2)
    func place(_ share: Double, _ range: ClosedRange<Double>) -> Double {
      range.lowerBound + share * (range.upperBound - range.lowerBound)
    }
    let shares = (0..<count).map { Double($0) / Double(count - 1) }
    var (xs, ys): ([Double], [Double]) = ([], [])
    for function in functions {
      let values = shares.flatMap { y in
        shares.map { x in function(place(x, xRange), place(y, yRange)) }
      }
      let grid = Matrix(rows: count, columns: count, values: values)
      for (start, end) in Contours(grid, count: 0).segments(at: level) {
        // What is not a number leaves a gap: each piece is a line of its own.
        xs += [place(start.x, xRange), place(end.x, xRange), .nan]
        ys += [place(start.y, yRange), place(end.y, yRange), .nan]
      }
    }
    return .line(name, xs, ys, color: color)
  }
}
