import Exercises
import Lab
import Notebook

/// Records of two classes: what is known of each, and 1 for yes or 0 for no.
struct Records {
  let features: Matrix<Double>
  let targets: [Double]

  /// The first `count` records.
  func prefix(_ count: Int) -> Records {
    Records(features: features.rows(0..<count), targets: Array(targets.prefix(count)))
  }

  /// Bath water: by how many degrees each bath is warmer than 37 °C, uniformly from −3 to 3, and yes
  /// where that is less than one degree either way.
  static func baths(_ count: Int, random: inout RandomState) -> Records {
    let degrees = random.uniform(-3, 3, count: count)
    return Records(
      features: Matrix(column: degrees), targets: degrees.map { abs($0) < 1 ? 1 : 0 })
  }

  /// Noisy exclusive or: points around the corners (−1, −1), (−1, 1), (1, −1) and (1, 1), in turn, and
  /// yes around the corners whose signs differ.
  ///
  /// - Parameters:
  ///   - noise: the standard deviation with which points are scattered around their corner.
  ///   - random: draws two normal numbers per record, record after record.
  static func exclusiveOr(_ count: Int, noise: Double, random: inout RandomState) -> Records {
    let corners: [[Double]] = [[-1, -1], [-1, 1], [1, -1], [1, 1]]
    let middles = Matrix((0..<count).map { corners[$0 % 4] })
    return Records(
      features: middles + random.normal(0, noise, rows: count, columns: 2),
      targets: (0..<count).map { corners[$0 % 4][0] == corners[$0 % 4][1] ? 0 : 1 })
  }
}
