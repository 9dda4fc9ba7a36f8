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
    func back(_ g: Matrix<Scalar>, to pick: ((a: Double, b: Double)) -> Double) -> Matrix<Scalar> {
      let pairs = x.values.indices.map {
        Your.productGradients(
          Double(g.values[$0]), a: Double(x.values[$0]), b: Double(y.values[$0]))
      }
      return Matrix(rows: x.rows, columns: x.columns, values: pairs.map { Scalar(pick($0)) })
    }
    return Tensor(x * y, "·", (a, { back($0) { $0.a } }), (b, { back($0) { $0.b } }))
  }

  static func / (a: Tensor, b: Tensor) -> Tensor {
    let (x, y) = (a.value, b.value)
    return Tensor(x / y, "/", (a, { $0 / y }), (b, { -$0 * x / (y * y) }))
  }

  static prefix func - (a: Tensor) -> Tensor { a.then(-a.value, "−") { -$0 } }

  func power(_ p: Double) -> Tensor {
    func power(_ p: Double) -> Matrix<Scalar> { value.map { Scalar(pow(Double($0), p)) } }
    let slope = p == 0 ? 0 * value : Scalar(p) * power(p - 1)
    return then(power(p), "^\(Format.number(p))") { $0 * slope }
  }

  func exp() -> Tensor {
    let output = value.map { Scalar.exp($0) }
    return then(output, "exp") { $0 * output }
  }

  func log() -> Tensor {
    let input = value
    return then(input.map { Scalar.log($0) }, "ln") { $0 / input }
  }

  func tanh() -> Tensor {
    let output = value.map { Scalar.tanh($0) }
    return then(output, "tanh") { $0 * (1 - output * output) }
  }

  func sigmoid() -> Tensor {
    let output = value.map { 1 / (1 + Scalar.exp(-$0)) }
    return then(output, "σ") { gradient in
      gradient.zip(output) { Scalar(Your.sigmoidGradient(Double($0), output: Double($1))) }
    }
  }
}
