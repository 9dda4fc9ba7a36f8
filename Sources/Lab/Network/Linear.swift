/// A layer that connects every input with every output: y = x·W + b.
///
/// `torch.nn.Linear`, but W is inputs × outputs here, as in the lessons; PyTorch keeps Wᵀ.
///
///     let layer = Linear(weight: Matrix<Double>([[1, 2], [3, 4], [5, 6]]), bias: [0.5, -0.5])
///     layer.forward(Matrix([[1, 0, 1]]))  // [[6.5, 7.5]]
///     layer.backward(Matrix([[1, 10]]))   // [[21.0, 43.0, 65.0]]
///     layer.weight.gradient               // [[1.0, 10.0], [0.0, 0.0], [1.0, 10.0]]
///     layer.bias.gradient                 // [[1.0, 10.0]]
///
/// With G = ∂loss/∂y the chain rule gives (Rumelhart, Hinton & Williams 1986)
///
///     ∂loss/∂W = xᵀ·G      inputs × outputs
///     ∂loss/∂b = Σ rows G  outputs
///     ∂loss/∂x = G·Wᵀ      records × inputs
public final class Linear<Scalar: MatrixScalar>: Layer {
  /// W, inputs × outputs.
  public let weight: Parameter<Scalar>

  /// b, 1 × outputs.
  public let bias: Parameter<Scalar>

  private var input = Matrix<Scalar>(rows: 0, columns: 0)

  /// The weight and then the bias.
  public var parameters: [Parameter<Scalar>] { [weight, bias] }

  /// A layer with the given parameters.
  ///
  /// - Parameters:
  ///   - weight: W, inputs × outputs.
  ///   - bias: b, one number per output.
  public init(weight: Matrix<Scalar>, bias: [Scalar]) {
    require(
      bias.count == weight.columns,
      "A layer with \(weight.shape) weights needs \(weight.columns) biases, not \(bias.count).")
    self.weight = Parameter(weight, .weight)
    self.bias = Parameter(Matrix(row: bias), .bias)
  }

  /// A layer with random parameters, as PyTorch makes them: uniform from −k to k, k = 1/√inputs.
  ///
  /// Their standard deviation is 1/√(3·inputs), so the sums are 0.58 times as large as the inputs.
  /// LeCun et al. (1998, Efficient BackProp, section 4.6) ask for 1/√inputs, which keeps the size;
  /// lesson 14 shows what becomes of the difference in many layers.
  ///
  /// - Parameters:
  ///   - inputs: how many numbers each record has.
  ///   - outputs: how many the layer makes of them.
  ///   - random: draws first the weights, row after row, then the biases.
  public convenience init(inputs: Int, outputs: Int, random: inout RandomState) {
    require(inputs > 0, "A layer needs at least one input.")
    let k = 1 / Double(inputs).squareRoot()
    let weight: Matrix<Scalar> = random.uniform(-k, k, rows: inputs, columns: outputs)
    let bias = random.uniform(-k, k, count: outputs).map { Scalar($0) }
    self.init(weight: weight, bias: bias)
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func forward(_ input: Matrix<Scalar>) -> Matrix<Scalar> {
    self.input = input
    var output = input.dot(weight.value)
    output.add(row: bias.value.values)
    return output
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func backward(_ outputGradient: Matrix<Scalar>) -> Matrix<Scalar> {
    setParameterGradients(outputGradient)
    return outputGradient.dot(weight.value.transposed)
  }

  @_specialize(where Scalar == Float)
  @_specialize(where Scalar == Double)
  public func setParameterGradients(_ outputGradient: Matrix<Scalar>) {
    weight.gradient = input.transposed.dot(outputGradient)
    bias.gradient = Matrix(row: outputGradient.sumOfRows())
  }
}
