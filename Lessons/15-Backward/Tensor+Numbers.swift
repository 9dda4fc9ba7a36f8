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
    let wayBack = { Your.productGradients($0, a: x, b: y) }
    return Tensor(x * y, "·", (a, { wayBack($0).a }), (b, { wayBack($0).b }))
  }

  static func / (a: Tensor, b: Tensor) -> Tensor { a * b.power(-1) }

  static prefix func - (a: Tensor) -> Tensor { a.then(-a.value, "−") { -$0 } }

  func power(_ p: Double) -> Tensor {
    each("^\(Format.number(p))", { Scalar(pow(Double($0), p)) }) { x, _ in
      p == 0 ? 0 : Scalar(p * pow(Double(x), p - 1))
    }
  }

  func exp() -> Tensor { each("exp", { .exp($0) }) { _, y in y } }

  func log() -> Tensor { each("ln", { .log($0) }) { x, _ in 1 / x } }

  func tanh() -> Tensor { each("tanh", { .tanh($0) }) { _, y in 1 - y * y } }

  @_specialize(where Scalar == Float)
  func relu() -> Tensor {
    let output = value.map { $0 < 0 ? 0 : $0 }
    return then(output, "ReLU") { gradient in output.zip(gradient) { $0 > 0 ? $1 : 0 } }
  }

  func sigmoid() -> Tensor {
    let output = value.map { 1 / (1 + Scalar.exp(-$0)) }
    return then(output, "σ") { Your.sigmoidGradient($0, output: output) }
  }

  /// The slope of a function at x, where its output is y.
  typealias Slope = (_ x: Scalar, _ y: Scalar) -> Scalar

  /// A function of each element alone.
  private func each(_ name: String, _ f: (Scalar) -> Scalar, slope: @escaping Slope) -> Tensor {
    let (x, y) = (value, value.map(f))
    return then(y, name) { $0 * x.zip(y) { slope($0, $1) } }
  }
}
