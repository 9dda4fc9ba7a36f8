import Lab
import Notebook

/// One colour for one meaning on the whole page.
enum Tone {
  static let no = PlotColor.series(0)
  static let yes = PlotColor.series(1)
  static let training = PlotColor.series(5)
  static let validation = PlotColor.series(3)
  static let units = [PlotColor.series(4), .series(2)]
  static let network = PlotColor.ink
}

extension Lesson11 {
  /// Degrees from −3 to 3, for curves.
  static let axis = (0...120).map { -3 + Double($0) * 0.05 }

  /// The part of the plane that is drawn.
  static let plane = -3.0...3.0

  /// Records with one input as points at 0 and 1.
  static func points(of records: Records) -> [Chart.Series] {
    classes(records.features.column(0), records.targets, records)
  }

  /// The probability of yes over the plane, with the training records on it.
  static func map(
    of study: Study, _ title: String, _ probability: ([Double]) -> Double
  ) -> HeatMap {
    let features = study.training.features
    return HeatMap(
      title, x: "input x₁", y: "input x₂", value: "probability of yes", xRange: plane,
      yRange: plane, resolution: 50, colors: .diverging(around: 0.5), valueRange: 0...1,
      overlays: classes(features.column(0), features.column(1), study.training)
    ) { probability([$0, $1]) }
  }

  private static func classes(
    _ xs: [Double], _ ys: [Double], _ records: Records
  ) -> [Chart.Series] {
    Chart.Series.points(
      xs, ys, classes: records.targets.map { Int($0) }, of: ["no", "yes"],
      colors: [Tone.no, Tone.yes])
  }

  static func units(_ count: Int) -> String { "\(count) hidden unit\(count == 1 ? "" : "s")" }
}
