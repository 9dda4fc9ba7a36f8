/// A mean and a standard deviation, to shift and scale numbers to mean 0 and deviation 1.
///
/// Networks learn badly from inputs whose sizes differ a thousandfold; standardised, all are alike.
///
///     let scale = Standardization(of: [1, 2, 3], ddof: 1)
///     scale.deviation        // 1.0
///     scale.apply([1, 2, 3]) // [-1.0, 0.0, 1.0]
public struct Standardization: Sendable {
  /// The mean.
  public let mean: Double

  /// The standard deviation.
  public let deviation: Double

  /// The mean and standard deviation of `values`.
  ///
  /// - Parameters:
  ///   - values: the column.
  ///   - ddof: "delta degrees of freedom": the sum of squares is divided by
  ///     `values.count − ddof`. pandas takes 1, NumPy 0, and the two give different numbers.
  public init(of values: [Double], ddof: Int) {
    require(
      values.count > ddof, "A deviation with ddof \(ddof) needs more than \(ddof) numbers.")
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    self.mean = mean
    deviation = (squares / Double(values.count - ddof)).squareRoot()
  }

  /// The standardised values, (x − mean) / deviation; all 0 where every value is the mean.
  public func apply(_ values: [Double]) -> [Double] {
    values.map { deviation == 0 ? 0 : ($0 - mean) / deviation }
  }

  /// Standardised values in their own unit again.
  public func undo(_ values: [Double]) -> [Double] { values.map { $0 * deviation + mean } }
}
