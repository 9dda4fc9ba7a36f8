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
