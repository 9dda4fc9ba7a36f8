import Exercises
import Lab
import Notebook

/// The lesson's images and choices.
struct Study {
  let dataset: Dataset
  let training: Digits<Float>
  let test: Digits<Float>

  let epochs: Int
  let batchSize: Int
  let hiddenUnits: Int
  /// η of Adam.
  let rate: Double
  let seed: UInt32

  init(_ options: Options) throws {
    dataset = try options.dataset()
    training = try Digits(dataset, .training, limit: options.optionalInteger("train") ?? .max)
    test = try Digits(dataset, .test)
    let epochs = options.integer("epochs")
    self.epochs = options.isQuick ? min(epochs, 2) : epochs
    batchSize = options.integer("batch-size")
    hiddenUnits = options.integer("hidden-units")
    rate = options.number("learning-rate")
    seed = options.seed
  }

  /// What `--json` prints.
  ///
  /// The two trainings take turns, three times each, and the fastest of each counts: whatever else the
  /// machine does slows both down.
  var headline: JSON {
    let neuron = Neuron()
    let runs = (0..<3).map { _ in (hand: trainByHand(), tensors: trainByTensors()) }
    let run = runs[0].tensors
    let images = training.labels.count
    func fastest(_ speed: ((hand: Training, tensors: Training)) -> Training) -> JSON {
      .number(runs.map { speed($0).imagesPerSecond(images) }.max() ?? 0)
    }
    return .object([
      ("neuronGradients", .numbers(neuron.weightGradients())),
      ("firstLosses", .numbers(Array(run.losses.prefix(100)))),
      ("epochLoss", .numbers(run.epochLosses)),
      ("testAccuracy", .numbers(run.accuracies)),
      ("imagesPerSecond", fastest(\.tensors)),
      ("handMadeImagesPerSecond", fastest(\.hand)),
      ("nodesPerStep", .integer(run.nodesPerStep)),
      ("nodesLeft", .integer(run.nodesLeft)),
    ])
  }
}
