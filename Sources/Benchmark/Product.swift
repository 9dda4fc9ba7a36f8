import Lab
import Notebook

/// A matrix product to measure: rows × depth times depth × columns.
struct Product {
  let name: String
  let rows: Int
  let depth: Int
  let columns: Int

  /// Which of the two operands lies in memory as its transpose.
  enum Transposition { case none, left, right }
  let transposition: Transposition

  /// Lesson 10's layer with its two gradients, a wider layer, and a large square. The script
  /// Tests/Reference/benchmark.py measures the same, in the same order.
  static let all = [
    Product("x·W, 64×784·784×50", 64, 784, 50),
    Product("xᵀ·G, 784×64·64×50", 784, 64, 50, .left),
    Product("G·Wᵀ, 64×50·50×784", 64, 50, 784, .right),
    Product("x·W, 512×784·784×128", 512, 784, 128),
    Product("1024×1024·1024×1024", 1024, 1024, 1024),
  ]

  private init(
    _ name: String, _ rows: Int, _ depth: Int, _ columns: Int,
    _ transposition: Transposition = .none
  ) {
    (self.name, self.rows, self.depth, self.columns) = (name, rows, depth, columns)
    self.transposition = transposition
  }

  /// The product's speed in GFLOP/s, with `Threads.count` threads.
  func speed<Scalar: MatrixScalar>(_: Scalar.Type) -> Double {
    func matrix(_ rows: Int, _ columns: Int, _ transposed: Bool) -> Matrix<Scalar> {
      var random = RandomState(1)
      let shape = transposed ? (columns, rows) : (rows, columns)
      return random.uniform(-1, 1, rows: shape.0, columns: shape.1)
    }
    let a = matrix(rows, depth, transposition == .left)
    let b = matrix(depth, columns, transposition == .right)
    var result = Matrix<Scalar>(rows: 0, columns: 0)
    let seconds = fastest {
      switch transposition {
      case .none: result = a.dot(b)
      case .left: result = a.transposed.dot(b)
      case .right: result = a.dot(b.transposed)
      }
    }
    require(result.rows == rows, "The product was not worked out.")
    return Double(2 * rows * depth * columns) / seconds / 1e9
  }
}
