/// Stochastic gradient descent, with momentum and weight decay if wanted: `torch.optim.SGD`.
///
///     g = ∂loss/∂θ + λ·θ       weight decay: large weights cost
///     v ← μ·v + g              momentum: a step goes on in the direction of the last ones
///     θ ← θ − η·v
///
/// Without momentum v is g. Momentum is Polyak's (1964), in the form in which PyTorch has it: the rate
/// is outside v, so a change of the rate works at once (Sutskever et al. 2013 keep it inside).
///
///     let weight = Parameter(Matrix<Double>([[1]]), .weight)
///     let optimizer = SGD([weight], learningRate: 0.1, momentum: 0.9)
///     weight.gradient = Matrix([[2]])
///     optimizer.step()
///     weight.value  // [[0.8]]
///     optimizer.step()
///     weight.value  // [[0.42…]]: the second step is 1.9 times the first
public final class SGD<Scalar: MatrixScalar>: Optimizer {
  /// η.
  public var learningRate: Double

  /// μ, the share of the last step that goes on.
  public let momentum: Double

  /// λ, what is added to the gradient for each unit of the parameter.
  public let weightDecay: Double

  private let parameters: [Parameter<Scalar>]
  private var velocities: [[Scalar]]

  public init(
    _ parameters: [Parameter<Scalar>], learningRate: Double = 1e-3, momentum: Double = 0,
    weightDecay: Double = 0
  ) {
    self.parameters = parameters
    self.learningRate = learningRate
    self.momentum = momentum
    self.weightDecay = weightDecay
    velocities = parameters.map { Array(repeating: 0, count: $0.value.values.count) }
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func step() {
    for (index, parameter) in parameters.enumerated() {
      move(&parameter.value.values, parameter.gradient.values, &velocities[index])
    }
  }

  /// Moves one parameter, and brings its velocity up to date.
  @inline(__always)
  private func move(
    _ values: inout [Scalar], _ gradients: [Scalar], _ velocities: inout [Scalar]
  ) {
    let (rate, decay, share) = (Scalar(learningRate), Scalar(weightDecay), Scalar(momentum))
    let gradient = gradients.span
    var value = values.mutableSpan
    var velocity = velocities.mutableSpan
    for i in value.indices {
      velocity[i] = share * velocity[i] + gradient[i] + decay * value[i]
      value[i] -= rate * velocity[i]
    }
  }
}
