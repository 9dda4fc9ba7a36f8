import Lab
import Notebook

/// How often a network gives which output, to applicants who were admitted and to those who were not.
enum OutputChart {
  private static let bins = 20

  /// Two rows of bars over the outputs from 0 to 1.
  ///
  /// - Parameter most: the height of the frame, in applicants, for charts that are to be compared.
  static func chart(_ title: String, _ outputs: [Double], _ records: Admissions, most: Double)
    -> Chart
  {
    let counts = counts(outputs, records.targets)
    let middles = (0..<bins).map { (Double($0) + 0.5) / Double(bins) }
    return Chart(
      title, x: "output ŷ", y: "applicants",
      series: [
        .bars("admitted", middles, counts.admitted, width: 0.9 / Double(bins), color: .positive),
        .bars("turned down", middles, counts.others, width: 0.9 / Double(bins), color: .negative),
      ],
      xRange: 0...1, yRange: 0...most * 1.1, markers: [.vertical(at: 0.5, "½")])
  }

  /// The largest number of applicants in one bar.
  static func most(_ outputs: [Double], _ records: Admissions) -> Double {
    let counts = counts(outputs, records.targets)
    return max(counts.admitted.max() ?? 0, counts.others.max() ?? 0)
  }

  private static func counts(
    _ outputs: [Double], _ targets: [Double]
  ) -> (admitted: [Double], others: [Double]) {
    var (admitted, others) = (
      Array(repeating: 0.0, count: bins), Array(repeating: 0.0, count: bins)
    )
    for (output, target) in zip(outputs, targets) {
      let bin = min(max(Int(output * Double(bins)), 0), bins - 1)
      if target == 1 { admitted[bin] += 1 } else { others[bin] += 1 }
    }
    return (admitted, others)
  }
}
