import Lab
import Notebook

extension Lesson12 {
  static let classNames = ["A", "B", "C"]

  /// The colours of what is no class.
  enum Tone {
    static let network = PlotColor.ink
    static let points = PlotColor.muted
    static let parts = [PlotColor.series(3), .series(4), .series(2), .series(0), .series(1)]
  }

  /// The regions of a network's answers, with records on them.
  static func map(
    of network: Network, over examples: Examples, _ title: String, range: ClosedRange<Double>
  ) -> HeatMap {
    HeatMap(
      title, x: "input x₁", y: "input x₂", value: "class", xRange: range, yRange: range,
      colors: .classes(classNames), overlays: points(examples.features, examples)
    ) { Double(network.classes(Matrix(row: [$0, $1])).first ?? 0) }
  }

  /// Records at places that may be others than their inputs.
  static func points(_ places: Matrix<Double>, _ examples: Examples) -> [Chart.Series] {
    Chart.Series.points(
      places.column(0), places.column(1), classes: examples.classes, of: classNames)
  }

  static func className(_ number: Int) -> String {
    classNames.indices.contains(number) ? classNames[number] : "\(number)"
  }

  static func units(_ count: Int) -> String {
    count == 0 ? "no hidden layer" : "\(count) hidden unit\(count == 1 ? "" : "s")"
  }

  /// Places on both sides of 0, for curves.
  static func axis(to end: Double) -> [Double] {
    (0...120).map { end * (Double($0) / 60 - 1) }
  }
}
