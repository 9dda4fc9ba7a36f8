import Exercises
import Lab
import Notebook

/// The lesson's data and choices, and what is measured with them.
///
/// Every network begins with a `RandomState(seed)` of its own, which draws its weights and then one
/// permutation of the images per epoch. So networks that are compared see the same batches.
struct Study {
  let dataset: Dataset
  /// Lesson 13's images: the first 5,000 training images to learn from, and the next 1,000 to validate with.
  let training: Digits<Double>
  let validation: Digits<Double>

  let sizes: [Int]
  let epochs: Int
  let learningRate: Double
  let batchSize: Int
  let momentum: Double
  let dropout: Double
  let seed: UInt32

  init(_ options: Options) throws {
    sizes = try Self.checked(options.integers("sizes"))
    dataset = try options.dataset()
    (training, validation) = try Digits(dataset, .training, limit: 6000, atLeast: 6)
      .split(oneIn: 6)
    let epochs = options.integer("epochs")
    self.epochs = options.isQuick ? min(epochs, 2) : epochs
    learningRate = options.number("learning-rate")
    batchSize = options.integer("batch-size")
    momentum = options.number("momentum")
    dropout = options.number("dropout")
    seed = options.seed
  }

  /// The test images; nothing on the page is chosen by them.
  func testImages() throws -> Digits<Double> { try Digits(dataset, .test) }

  /// How many numbers the network learns, by the learner's function.
  var parameters: Int { Scope.running("14.4") { Your.parameterCount(sizes) } }

  /// A network that learns, where it differs from what the options say.
  struct Plan {
    var sizes: [Int]
    var initialization = Initialization.he
    var epochs: Int
    var learningRate: Double
    var momentum: Double
    var dropout: Double
  }

  /// The network of the options.
  var plan: Plan {
    Plan(
      sizes: sizes, epochs: epochs, learningRate: learningRate, momentum: momentum,
      dropout: dropout)
  }

  /// A network that has learned, and how, epoch by epoch.
  struct History {
    let network: DeepNetwork
    /// The mean loss of the training images, each before the update that used it.
    var trainingLosses: [Double] = []
    var validationLosses: [Double] = []
    var accuracies: [Double] = []

    var accuracy: Double { accuracies.last ?? .nan }
  }

  /// Trains a network by stochastic gradient descent.
  func train(_ plan: Plan) -> History {
    var random = RandomState(seed)
    let network = DeepNetwork(
      sizes: plan.sizes, initialization: plan.initialization, random: &random,
      dropout: plan.dropout, seed: seed)
    let optimizer = SGD(
      network.parameters, learningRate: plan.learningRate, momentum: plan.momentum)
    let bar = ProgressBar("training", total: plan.epochs, unit: "epochs")
    defer { bar.finish() }
    var history = History(network: network)
    fit(network, CrossEntropy(), optimizer, epochs: plan.epochs) {
      training.batches(of: batchSize, random: &random)
    } afterEpoch: { epoch, trainingLoss in
      let (loss, accuracy) = network.evaluate(on: validation)
      history.trainingLosses.append(trainingLoss)
      history.validationLosses.append(loss)
      history.accuracies.append(accuracy)
      bar.update(epoch)
    }
    return history
  }

  /// What `--json` prints.
  var headline: JSON {
    let history = train(plan)
    let norms = Initialization.proposed.map { ($0.rawValue, start(sizes, $0).gradientNorms) }
    return .object([
      ("sizes", .integers(sizes)),
      ("parameters", .integer(parameters)),
      ("rows", .integers([training.labels.count, validation.labels.count])),
      ("trainingLoss", .numbers(history.trainingLosses)),
      ("validationLoss", .numbers(history.validationLosses)),
      ("validationAccuracy", .number(history.accuracy)),
      ("gradientNorms", .numbers(start(sizes, .he).gradientNorms)),
      (
        "gradientNormsByInitialization", .object(norms.map { ($0, .numbers($1)) })
      ),
    ])
  }
}
