/// The rectified linear unit, y = max(0, x): `torch.nn.ReLU`.
///
/// Its slope is 1 for every positive x, however large, so gradients come through it undiminished
/// (Nair & Hinton 2010; Glorot, Bordes & Bengio 2011).
///
///     let relu = ReLU<Double>()
///     relu.forward(Matrix([[-1, 0, 2]]))  // [[0.0, 0.0, 2.0]]
///     relu.backward(Matrix([[7, 8, 9]]))  // [[0.0, 0.0, 9.0]]
///
///     ∂loss/∂x = ∂loss/∂y where x > 0, else 0
///
/// At 0 there is no slope; like PyTorch's, this one takes 0 there.
public final class ReLU<Scalar: MatrixScalar>: Layer {
  private var output = Matrix<Scalar>(rows: 0, columns: 0)

  public init() {}

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func forward(_ input: Matrix<Scalar>) -> Matrix<Scalar> {
    // Not `max`, which would turn a NaN into 0 and hide that the training has failed.
    output = input.map { $0 < 0 ? 0 : $0 }
    return output
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func backward(_ outputGradient: Matrix<Scalar>) -> Matrix<Scalar> {
    output.zip(outputGradient, "answered by the gradient of") { $0 > 0 ? $1 : 0 }
  }
}
