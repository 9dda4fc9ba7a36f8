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
    let move = Move(
      rate: Scalar(learningRate / (1 - powers.0)),
      scale: Scalar(1 / (1 - powers.1).squareRoot()),
      kept: (Scalar(betas.0), Scalar(betas.1)), new: (Scalar(1 - betas.0), Scalar(1 - betas.1)),
      epsilon: Scalar(epsilon), decay: Scalar(weightDecay))
    for (index, parameter) in parameters.enumerated() {
      parameter.value.values.withUnsafeMutableBufferPointer { values in
        means[index].withUnsafeMutableBufferPointer { means in
          squares[index].withUnsafeMutableBufferPointer { squares in
            parameter.gradient.values.withUnsafeBufferPointer { gradients in
              nonisolated(unsafe) let (v, m, s, g) = (values, means, squares, gradients)
              Threads.perform(over: values.count, least: 8192) { range in
                var value = v.extracting(range).mutableSpan
                var mean = m.extracting(range).mutableSpan
                var square = s.extracting(range).mutableSpan
                move.apply(g.extracting(range).span, &value, &mean, &square)
              }
            }
          }
        }
      }
    }
  }
}

/// The step of one moment, for all parameters.
private struct Move<Scalar: MatrixScalar>: Sendable {
  let rate: Scalar
  let scale: Scalar
  let kept: (Scalar, Scalar)
  let new: (Scalar, Scalar)
  let epsilon: Scalar
  let decay: Scalar

  /// Moves some numbers, and brings their two means up to date.
  @inline(never)
  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  func apply(
    _ gradient: Span<Scalar>, _ value: inout MutableSpan<Scalar>, _ mean: inout MutableSpan<Scalar>,
    _ square: inout MutableSpan<Scalar>
  ) {
    for i in value.indices {
      let g = gradient[i] + decay * value[i]
      let m = kept.0 * mean[i] + new.0 * g
      let s = kept.1 * square[i] + new.1 * g * g
      mean[i] = m
      square[i] = s
      value[i] -= rate * m / (s.squareRoot() * scale + epsilon)
    }
  }
}
