import Exercises
import Lab
import Notebook

/// The lesson's data and choices, and what is measured with them.
///
/// Every network begins with a `RandomState(seed)` of its own, which draws its weights and then one
/// permutation of the images per epoch. So all activations begin alike and see the same batches.
struct Study {
  let dataset: Dataset
  /// The first 5,000 training images to learn from and the next 1,000 to validate with: enough to tell
  /// the networks apart, and few enough for many networks in a few seconds.
  let training: Digits<Double>
  let validation: Digits<Double>

  let depth: Int
  let hiddenUnits: Int
  let epochs: Int
  let learningRate: Double
  let batchSize: Int
  let seed: UInt32

  /// The layers of the networks that learn.
  static let layers = 3

  init(_ options: Options) throws {
    dataset = try options.dataset()
    (training, validation) = try Digits(dataset, .training, limit: 6000, atLeast: 6)
      .split(oneIn: 6)
    depth = options.integer("depth")
    hiddenUnits = options.integer("hidden-units")
    let epochs = options.integer("epochs")
    self.epochs = options.isQuick ? min(epochs, 3) : epochs
    learningRate = options.number("learning-rate")
    batchSize = options.integer("batch-size")
    seed = options.seed
  }

  /// Inputs, hidden units and outputs of a network with so many layers of weights.
  func sizes(depth: Int) -> [Int] {
    [Digits<Double>.pixels] + Array(repeating: hiddenUnits, count: depth - 1) + [10]
  }

  /// A network that has not learned anything.
  func network(_ activation: Activation, depth: Int) -> DeepNetwork {
    var random = RandomState(seed)
    return DeepNetwork(sizes: sizes(depth: depth), activation: activation, random: &random)
  }

  /// The first images in their order, as many as a batch has.
  var firstBatch: Digits<Double> { training.prefix(batchSize) }

  /// What the first batch leaves in a network.
  func trace(_ network: DeepNetwork, _ activation: Activation) -> Trace {
    Scope.running(activation.exercise) { Trace(network, firstBatch) }
  }

  /// The same for a network that has not learned anything.
  func trace(_ activation: Activation, depth: Int) -> Trace {
    trace(network(activation, depth: depth), activation)
  }

  /// The norm of each matrix, by the learner's function.
  func norms(_ matrices: [Matrix<Double>]) -> [Double] {
    Scope.running("13.5") { matrices.map(Your.gradientNorm) }
  }

  /// What `--json` prints.
  var headline: JSON {
    let runs = Activation.allCases.map { ($0.rawValue, train($0)) }
    return .object([
      ("rows", .integers([training.labels.count, validation.labels.count])),
      (
        "gradientNorms",
        .object(
          Activation.allCases.map {
            ($0.rawValue, .numbers(norms(trace($0, depth: depth).gradients)))
          })
      ),
      ("validationAccuracy", .object(runs.map { ($0, .number($1.accuracy)) })),
      ("trainingLoss", .object(runs.map { ($0, .numbers($1.losses)) })),
    ])
  }
}
