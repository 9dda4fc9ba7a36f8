import Exercises
import Lab
import Notebook

/// An operation whose backward pass is compared with finite differences.
struct OperationCheck {
  let name: String
  private let x: Matrix<Double>
  private let operation: (Tensor<Double>) -> Tensor<Double>

  init(
    _ name: String, _ x: Matrix<Double>, _ operation: @escaping (Tensor<Double>) -> Tensor<Double>
  ) {
    (self.name, self.x, self.operation) = (name, x, operation)
  }

  /// All operations, on matrices drawn by a seed.
  static func all(seed: UInt32) -> [OperationCheck] {
    var random = RandomState(seed)
    func drawn(_ rows: Int, _ columns: Int, from low: Double = -1) -> Matrix<Double> {
      random.uniform(low, 2, rows: rows, columns: columns)
    }
    let (x, positive) = (drawn(4, 3), drawn(4, 3, from: 0.5))
    let (other, weight, row, left) = (drawn(4, 3, from: 0.5), drawn(3, 5), drawn(1, 3), drawn(2, 4))
    return [
      .init("a + b", x) { $0 + Tensor(other) }, .init("a − b", x) { Tensor(other) - $0 },
      .init("a · b", x) { $0 * Tensor(other) }, .init("a · a", x) { $0 * $0 },
      .init("a / b, to a", x) { $0 / Tensor(other) },
      .init("a / b, to b", positive) { Tensor(other) / $0 },
      .init("−a", x) { -$0 }, .init("a³", x) { $0.power(3) }, .init("exp", x) { $0.exp() },
      .init("ln", positive) { $0.log() }, .init("tanh", x) { $0.tanh() },
      .init("σ", x) { $0.sigmoid() }, .init("ReLU", x) { $0.relu() },
      .init("x·W, to x", x) { $0.dot(Tensor(weight)) },
      .init("x·W, to W", x) { Tensor(left).dot($0) },
      .init("+ row, to the matrix", x) { $0.adding(row: Tensor(row)) },
      .init("+ row, to the row", row) { Tensor(x).adding(row: $0) },
      .init("log-softmax", x) { $0.logSoftmax() }, .init("gather", x) { $0.gather([2, 0, 1, 1]) },
      .init("mean", x) { $0.mean() }, .init("Σ", x) { $0.sum() },
    ]
  }

  /// The largest difference between `backward()` and the measured gradient.
  ///
  /// The operation's output becomes one number by a sum of squares: then every element counts by
  /// another amount.
  var difference: Double {
    func loss(_ input: Tensor<Double>) -> Tensor<Double> { operation(input).power(2).sum() }
    let input = Tensor(x, needsGradient: true)
    loss(input).backward()
    let measured = Your.measuredGradient(
      of: { moved in withoutGradients { loss(Tensor(moved)).value[0, 0] } }, at: x, nudge: 1e-5)
    guard let found = input.gradient, found.rows == x.rows, found.columns == x.columns,
      measured.rows == x.rows, measured.columns == x.columns
    else { return .infinity }
    return (found - measured).map(abs).values.max() ?? 0
  }
}
