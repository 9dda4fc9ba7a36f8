import Exercises
import Lab
import Notebook

extension Study {
  /// A network that has not learned anything, and what one batch does in it: the first images, in their
  /// order.
  struct Start {
    /// The root of the mean square of each linear layer's outputs, before the ReLU.
    let signals: [Double]

    /// The root of the mean square of the last layer's outputs, each less its mean over the images.
    let difference: Double

    /// The norm of ∂loss/∂W of each linear layer.
    let gradientNorms: [Double]
  }

  /// Measures signals and gradients at the start.
  func start(_ sizes: [Int], _ initialization: Initialization) -> Start {
    var random = RandomState(seed)
    let network = DeepNetwork(sizes: sizes, initialization: initialization, random: &random)
    network.setGradients(on: firstBatch)
    let signals = zip(network.layers, network.outputs).filter { $0.0 is Linear<Double> }.map {
      $0.1
    }
    let last = signals[signals.count - 1]
    let means = last.sumOfRows().map { -$0 / Double(last.rows) }
    return Start(
      signals: signals.map(Self.size), difference: Self.size(last.adding(row: means)),
      gradientNorms: network.linears.map { Self.norm($0.weight.gradient) })
  }

  /// The root of the mean square.
  private static func size(_ signal: Matrix<Double>) -> Double {
    (signal * signal).mean().squareRoot()
  }

  /// Lesson 13's norm of a gradient, √(Σᵢⱼ gᵢⱼ²).
  static func norm(_ gradient: Matrix<Double>) -> Double {
    (gradient * gradient).sum().squareRoot()
  }

  /// The first images, as many as a batch has.
  var firstBatch: Digits<Double> { training.prefix(batchSize) }

  /// The sizes of a network with so many linear layers, hidden layers of 50 units.
  static func sizes(layers: Int) -> [Int] {
    [784] + Array(repeating: 50, count: layers - 1) + [10]
  }

  /// The value of `--sizes`, such as 784, 50, 50, 10.
  ///
  /// - Throws: `LabError.usage` for what is no list of sizes for pictures of digits.
  static func checked(_ sizes: [Int]) throws -> [Int] {
    let example = "such as 784,50,50,10"
    guard sizes.count >= 2, sizes.count <= 101 else {
      throw LabError.usage(
        "--sizes takes 2 to 101 numbers, \(example); there are \(sizes.count).")
    }
    guard sizes[0] == 784 else {
      throw LabError.usage(
        "--sizes begins with 784, the pixels of an image, \(example), not with \(sizes[0]).")
    }
    guard sizes[sizes.count - 1] == 10 else {
      throw LabError.usage(
        "--sizes ends with 10, an output a digit, \(example), not with \(sizes[sizes.count - 1]).")
    }
    return sizes
  }
}
