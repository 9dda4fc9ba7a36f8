import Notebook

/// How far chance alone moves a share that was found on some reviews, as a standard deviation:
/// √(p·(1 − p) / n).
///
///     standardError(of: 0.85, on: 1000)  // 0.0113
///
/// Other reviews would give another share: two times in three within one standard error of this, and
/// nineteen times in twenty within two.
public func standardError(of share: Double, on count: Int) -> Double {
  (share * (1 - share) / Double(count)).squareRoot()
}

extension Chart.Series {
  /// Strokes from one standard error below each share to one above it, in percent.
  ///
  /// - Parameters:
  ///   - xs: where the shares stand on the horizontal axis.
  ///   - shares: the shares, as many.
  ///   - count: how many reviews they were found on.
  public static func standardErrors(_ xs: [Double], _ shares: [Double], on count: Int) -> Self {
    let strokes = shares.flatMap { share -> [Double] in
      let error = standardError(of: share, on: count)
      return [100 * (share - error), 100 * (share + error), .nan]
    }
    return line("± one standard error", xs.flatMap { [$0, $0, .nan] }, strokes, color: .muted)
  }
}
