/// The sigmoid, σ(x) = 1 / (1 + e⁻ˣ), squashes any number into (0, 1): `torch.nn.Sigmoid`.
///
///     let sigmoid = Sigmoid<Double>()
///     sigmoid.forward(Matrix([[0]]))   // [[0.5]]
///     sigmoid.backward(Matrix([[1]]))  // [[0.25]]
///
///     ∂loss/∂x = ∂loss/∂y · y · (1 − y)
///
/// The slope is never more than 1/4, and lesson 13 shows what many such factors do to a gradient.
public final class Sigmoid<Scalar: MatrixScalar>: Layer {
  private var output = Matrix<Scalar>(rows: 0, columns: 0)

  public init() {}

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func forward(_ input: Matrix<Scalar>) -> Matrix<Scalar> {
    output = input.map { sigmoid($0) }
    return output
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func backward(_ outputGradient: Matrix<Scalar>) -> Matrix<Scalar> {
    output.zip(outputGradient, "answered by the gradient of") { $1 * $0 * (1 - $0) }
  }
}

/// 1 / (1 + e⁻ˣ). Where e⁻ˣ is too large to be written down it is infinite, and the sigmoid 0, as it should be.
func sigmoid<Scalar: MatrixScalar>(_ x: Scalar) -> Scalar { 1 / (1 + .exp(-x)) }
