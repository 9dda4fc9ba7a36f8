/// Switches units off at random while a network trains: `torch.nn.Dropout`.
///
/// In training each number of the input is 0 with probability p and otherwise divided by 1 − p, so
/// that its mean stays what it was. In evaluation the input passes unchanged. A network that cannot
/// rely on any one unit learns features that are useful by themselves (Srivastava et al. 2014).
///
///     let dropout = Dropout<Double>(0.5, seed: 1)
///     dropout.forward(Matrix([[1, 2, 3, 4]]))  // [[0.0, 4.0, 0.0, 0.0]]
///     dropout.train(false)
///     dropout.forward(Matrix([[1, 2, 3, 4]]))  // [[1.0, 2.0, 3.0, 4.0]]
///
///     y = x · mask and ∂loss/∂x = ∂loss/∂y · mask, with the mask 0 or 1/(1 − p)
public final class Dropout<Scalar: MatrixScalar>: Layer {
  /// p, the probability with which a unit is switched off.
  public let probability: Double

  private var random: RandomState
  private var mask: Matrix<Scalar>?
  private var isTraining = true

  /// - Parameters:
  ///   - probability: p, from 0 to 1.
  ///   - seed: starts the random numbers that choose the units.
  public init(_ probability: Double = 0.5, seed: UInt32) {
    require(
      (0...1).contains(probability),
      "A unit is dropped with a probability from 0 to 1, not \(probability).")
    self.probability = probability
    random = RandomState(seed)
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func forward(_ input: Matrix<Scalar>) -> Matrix<Scalar> {
    guard isTraining else {
      mask = nil
      return input
    }
    let kept = probability < 1 ? Scalar(1 / (1 - probability)) : 0
    let mask = input.map { _ in random.randomSample() < probability ? 0 : kept }
    self.mask = mask
    return input * mask
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func backward(_ outputGradient: Matrix<Scalar>) -> Matrix<Scalar> {
    mask.map { outputGradient * $0 } ?? outputGradient
  }

  public func train(_ isTraining: Bool) { self.isTraining = isTraining }
}
