import Exercises
import Lab

/// Operations element by element: each knows its own slope and nothing else.
extension Tensor {
  static func + (a: Tensor, b: Tensor) -> Tensor {
    Tensor(a.value + b.value, "+", (a, { $0 }), (b, { $0 }))
  }

  static func - (a: Tensor, b: Tensor) -> Tensor {
    Tensor(a.value - b.value, "−", (a, { $0 }), (b, { -$0 }))
  }

  static func * (a: Tensor, b: Tensor) -> Tensor {
    let (x, y) = (a.value, b.value)
    func gradients(_ gradient: Matrix<Scalar>) -> [(a: Double, b: Double)] {
      gradient.values.indices.map { i in
        Your.productGradients(
          Double(gradient.values[i]), a: Double(x.values[i]), b: Double(y.values[i]))
      }
    }
    func matrix(_ values: [Double]) -> Matrix<Scalar> {
      Matrix(rows: x.rows, columns: x.columns, values: values.map { Scalar($0) })
    }
    return Tensor(
      x * y, "·", (a, { matrix(gradients($0).map(\.a)) }), (b, { matrix(gradients($0).map(\.b)) }))
  }

  static func / (a: Tensor, b: Tensor) -> Tensor {
    let (x, y) = (a.value, b.value)
    return Tensor(x / y, "/", (a, { $0 / y }), (b, { -$0 * x / (y * y) }))
  }

  static prefix func - (a: Tensor) -> Tensor { Tensor(-a.value, "−", (a, { -$0 })) }

  func power(_ p: Double) -> Tensor {
    func power(_ p: Double) -> Matrix<Scalar> { value.map { Scalar(pow(Double($0), p)) } }
    let slope = p == 0 ? 0 * value : Scalar(p) * power(p - 1)
    return Tensor(power(p), "^\(Format.number(p))", (self, { $0 * slope }))
  }

  func exp() -> Tensor {
    let output = value.map { Scalar.exp($0) }
    return Tensor(output, "exp", (self, { $0 * output }))
  }

  func log() -> Tensor {
    let input = value
    return Tensor(input.map { Scalar.log($0) }, "ln", (self, { $0 / input }))
  }

  func tanh() -> Tensor {
    let output = value.map { Scalar.tanh($0) }
    return Tensor(output, "tanh", (self, { $0 * (1 - output * output) }))
  }

  func sigmoid() -> Tensor {
    let output = value.map { 1 / (1 + Scalar.exp(-$0)) }
    return Tensor(
      output, "σ",
      (
        self,
        { gradient in
          gradient.zip(output) { Scalar(Your.sigmoidGradient(Double($0), output: Double($1))) }
        }
      ))
  }
}
