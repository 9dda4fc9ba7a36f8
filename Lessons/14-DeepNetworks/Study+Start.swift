import Exercises
import Lab
import Notebook

extension Study {
  /// A network that has not learned anything, and what one batch does in it: the first images, in their
  /// order. Each list has a number for each linear layer.
  struct Start {
    /// The root mean square of the weighted sums h.
    let sums: [Double]

    /// The root mean square of the weighted sums, each minus its mean over the images: by how much they
    /// differ between images.
    let differences: [Double]

    /// ‖δ‖, the norm of ∂loss/∂h.
    let errorTerms: [Double]

    /// ‖∂W‖, the norm of ∂loss/∂W.
    let gradientNorms: [Double]

    /// The mean square of each ReLU's outputs as a share of that of its inputs.
    let passed: [Double]
  }

  /// Measures signals, error terms and gradients before learning.
  func start(_ sizes: [Int], _ initialization: Initialization) -> Start {
    var random = RandomState(seed)
    let network = DeepNetwork(sizes: sizes, initialization: initialization, random: &random)
    network.setGradients(on: firstBatch)
    let linear = network.layers.indices.filter { network.layers[$0] is Linear<Double> }
    let sums = linear.map { network.outputs[$0] }
    let activations = zip(network.layers, network.outputs).filter { $0.0 is ReLU<Double> }.map(\.1)
    return Start(
      sums: sums.map(Self.size), differences: sums.map { Self.size(Self.centred($0)) },
      errorTerms: linear.map { Self.norm(network.outputGradients[$0]) },
      gradientNorms: network.linears.map { Self.norm($0.weight.gradient) },
      passed: zip(activations, sums).map {
        ($0 * $0).mean() / ($1 * $1).mean()
      })
  }

  /// The root mean square.
  private static func size(_ signal: Matrix<Double>) -> Double {
    (signal * signal).mean().squareRoot()
  }

  /// The numbers minus the means of their columns.
  private static func centred(_ signal: Matrix<Double>) -> Matrix<Double> {
    signal.adding(row: signal.sumOfRows().map { -$0 / Double(signal.rows) })
  }

  /// Lesson 13's norm of a matrix, √(Σᵢⱼ gᵢⱼ²).
  static func norm(_ matrix: Matrix<Double>) -> Double {
    (matrix * matrix).sum().squareRoot()
  }

  /// The first images, as many as a batch has.
  var firstBatch: Digits<Double> { training.prefix(batchSize) }

  /// The sizes of a network with so many linear layers, hidden layers of 50 units.
  static func sizes(layers: Int) -> [Int] {
    [784] + Array(repeating: 50, count: layers - 1) + [10]
  }
}
