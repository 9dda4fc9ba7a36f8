import Exercises
import Lab
import Notebook

/// The lesson's data and choices, and what is measured with them.
///
/// Every network begins with a `RandomState(seed)` of its own, which draws its weights and then one
/// permutation of the images an epoch. So all activations start alike and see the same batches.
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

  /// The norm of each layer's gradient in a network that has not learned anything: for one batch, the
  /// first images in their order.
  func gradientNorms(_ activation: Activation, depth: Int) -> [Double] {
    var random = RandomState(seed)
    let network = DeepNetwork(
      sizes: sizes(depth: depth), activation: activation, random: &random)
    let batch = training.prefix(batchSize)
    return Scope.running("\(activation.exercise) or 13.5") {
      network.setGradients(on: batch)
      return network.linears.map { gradientNorm($0.weight.gradient) }
    }
  }

  /// How a network learned: the mean loss of each epoch's images before their update, and the share of
  /// validation images recognised after it.
  struct History {
    var losses: [Double] = []
    var accuracies: [Double] = []
  }

  /// Trains a network by stochastic gradient descent, with the lesson's settings where none is given.
  func train(
    _ activation: Activation, depth: Int = layers, learningRate: Double? = nil, seed: UInt32? = nil
  ) -> History {
    var random = RandomState(seed ?? self.seed)
    let network = DeepNetwork(
      sizes: sizes(depth: depth), activation: activation, random: &random)
    let optimizer = SGD(network.layers.parameters, learningRate: learningRate ?? self.learningRate)
    let bar = ProgressBar(activation.rawValue, total: epochs, unit: "epochs")
    defer { bar.finish() }
    var history = History()
    Scope.running(activation.exercise) {
      fit(network.layers, CrossEntropy(), optimizer, epochs: epochs) {
        training.batches(of: batchSize, random: &random)
      } afterEpoch: { epoch, loss in
        history.losses.append(loss)
        history.accuracies.append(network.accuracy(on: validation))
        bar.update(epoch)
      }
    }
    return history
  }

  /// What `--json` prints.
  var headline: JSON {
    let histories = Activation.allCases.map { ($0.rawValue, train($0)) }
    return .object([
      ("rows", .integers([training.labels.count, validation.labels.count])),
      (
        "gradientNorms",
        .object(
          Activation.allCases.map { ($0.rawValue, .numbers(gradientNorms($0, depth: depth))) })
      ),
      (
        "validationAccuracy",
        .object(histories.map { ($0, .number($1.accuracies[epochs - 1])) })
      ),
      ("trainingLoss", .object(histories.map { ($0, .numbers($1.losses)) })),
    ])
  }
}
