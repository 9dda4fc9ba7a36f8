/// Adam, a step size of its own for every number (Kingma & Ba 2015, algorithm 1): `torch.optim.Adam`.
///
///     g = ∂loss/∂θ + λ·θ                     weight decay, as PyTorch's Adam has it
///     m ← β₁·m + (1 − β₁)·g                  a mean over all gradients, older ones fading
///     s ← β₂·s + (1 − β₂)·g²                 the same of their squares; the paper writes v
///     m̂ = m / (1 − β₁ᵗ), ŝ = s / (1 − β₂ᵗ)   both began at 0; after t steps this makes up for it
///     θ ← θ − η · m̂ / (√ŝ + ε)
///
/// A number whose gradients agree moves by about η per step, one whose gradients change their sign by
/// less, and the size of the gradients does not matter. So the first step is η, whatever the gradient:
///
///     let weight = Parameter(Matrix<Double>([[1]]), .weight)
///     let optimizer = Adam([weight], learningRate: 0.1)
///     weight.gradient = Matrix([[2000]])
///     optimizer.step()
///     weight.value  // [[0.9…]]
public final class Adam<Scalar: MatrixScalar>: Optimizer {
  /// η.
  public var learningRate: Double

  /// β₁ and β₂: how much of the two means is kept from one step to the next.
  public let betas: (Double, Double)

  /// ε keeps the step finite where all gradients were 0.
  public let epsilon: Double

  /// λ, what is added to the gradient for each unit of the parameter.
  public let weightDecay: Double

  private let parameters: [Parameter<Scalar>]
  private var means: [[Scalar]]
  private var squares: [[Scalar]]
  private var powers = (1.0, 1.0)

  public init(
    _ parameters: [Parameter<Scalar>], learningRate: Double = 1e-3,
    betas: (Double, Double) = (0.9, 0.999), epsilon: Double = 1e-8, weightDecay: Double = 0
  ) {
    self.parameters = parameters
    self.learningRate = learningRate
    self.betas = betas
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    means = parameters.map { Array(repeating: 0, count: $0.value.values.count) }
    squares = means
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func step() {
    // β₁ᵗ and β₂ᵗ.
    powers = (powers.0 * betas.0, powers.1 * betas.1)
    for (index, parameter) in parameters.enumerated() {
      move(
        &parameter.value.values, parameter.gradient.values, &means[index], &squares[index])
    }
  }

  /// Moves one parameter, and brings its two means up to date.
  @inline(__always)
  private func move(
    _ values: inout [Scalar], _ gradients: [Scalar], _ means: inout [Scalar],
    _ squares: inout [Scalar]
  ) {
    let rate = Scalar(learningRate / (1 - powers.0))
    let scale = Scalar(1 / (1 - powers.1).squareRoot())
    let (beta1, beta2) = (Scalar(betas.0), Scalar(betas.1))
    let (new1, new2) = (Scalar(1 - betas.0), Scalar(1 - betas.1))
    let (epsilon, decay) = (Scalar(epsilon), Scalar(weightDecay))
    let gradient = gradients.span
    var value = values.mutableSpan
    var mean = means.mutableSpan
    var square = squares.mutableSpan
    for i in value.indices {
      let g = gradient[i] + decay * value[i]
      let m = beta1 * mean[i] + new1 * g
      let s = beta2 * square[i] + new2 * g * g
      mean[i] = m
      square[i] = s
      value[i] -= rate * m / (s.squareRoot() * scale + epsilon)
    }
  }
}
