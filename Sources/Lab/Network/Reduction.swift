/// How the losses of a batch become one number. PyTorch's `reduction`.
public enum Reduction: Sendable {
  /// Their mean, so that the size of a gradient does not depend on the size of the batch.
  case mean

  /// Their sum.
  case sum

  /// What the sum of `count` losses, and the gradient of it, are divided by.
  func divisor(for count: Int) -> Double {
    switch self {
    case .mean: Double(count)
    case .sum: 1
    }
  }
}
