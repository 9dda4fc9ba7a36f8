/// The hyperbolic tangent squashes any number into (−1, 1): `torch.nn.Tanh`.
///
///     let tanh = Tanh<Double>()
///     tanh.forward(Matrix([[0]]))   // [[0.0]]
///     tanh.backward(Matrix([[1]]))  // [[1.0]]
///
///     ∂loss/∂x = ∂loss/∂y · (1 − y²)
///
/// It is a sigmoid, stretched: tanh x = 2·σ(2x) − 1. Its outputs lie around 0, which trains faster than
/// outputs around ½ (LeCun et al. 1998, Efficient BackProp, section 4.4).
public final class Tanh<Scalar: MatrixScalar>: Layer {
  private var output = Matrix<Scalar>(rows: 0, columns: 0)

  public init() {}

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func forward(_ input: Matrix<Scalar>) -> Matrix<Scalar> {
    output = input.map { .tanh($0) }
    return output
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func backward(_ outputGradient: Matrix<Scalar>) -> Matrix<Scalar> {
    output.zip(outputGradient, "answered by the gradient of") { $1 * (1 - $0 * $0) }
  }
}
