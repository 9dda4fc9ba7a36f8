import Exercises
import Foundation
import Lab
import Notebook

/// What a person chooses before the training.
struct Hyperparameters {
  /// How many times every image is learned from.
  var epochs: Int

  /// How many images a step learns from.
  var batchSize: Int

  /// How many units the hidden layer has.
  var hiddenUnits: Int

  /// η, about how far Adam moves a weight in a step.
  var learningRate: Double

  /// λ, how much of each weight is added to its gradient.
  var weightDecay: Double
}

/// The lesson's images and choices, and what is learned with them.
struct Study {
  let dataset: Dataset
  let training: Digits<Float>
  let test: Digits<Float>
  let choice: Hyperparameters
  let seed: UInt32
  let isQuick: Bool

  /// The parameters to begin with, from the file that `--load` names.
  private let beginning: [Matrix<Float>]?

  /// Whether the training begins with random weights.
  var startsFresh: Bool { beginning == nil }

  /// Where the trained network is saved, if anywhere.
  private let saveFile: URL?

  init(_ options: Options) throws {
    if let threads = options.optionalInteger("threads") { Threads.count = threads }
    dataset = try options.dataset()
    training = try Digits(
      dataset, .training, limit: options.optionalInteger("train") ?? .max)
    test = try Digits(dataset, .test)
    let epochs = options.integer("epochs")
    choice = Hyperparameters(
      epochs: options.isQuick ? min(epochs, 2) : epochs,
      batchSize: options.integer("batch-size"), hiddenUnits: options.integer("hidden-units"),
      learningRate: options.number("learning-rate"), weightDecay: options.number("weight-decay"))
    seed = options.seed
    isQuick = options.isQuick
    saveFile = options.text("save").map { URL(fileURLWithPath: $0) }
    // Read at once: nobody should wait for a lesson that ends at a wrong file.
    beginning = try options.text("load").map { [choice] path in
      let network = Training(choice, seed: options.seed).network
      try network.load(from: URL(fileURLWithPath: path))
      return network.parameters.map(\.value)
    }
  }

  /// How a training went.
  struct History {
    /// The loss of every batch, before its update.
    var losses: [Double] = []

    /// The mean loss over the images of each epoch.
    var epochLosses: [Double] = []

    /// The share of the test images that are read correctly, after each epoch.
    var testAccuracies: [Double] = []

    /// How long the training took, without the tests.
    var seconds = 0.0
  }

  /// Trains the network, testing it after each epoch, and saves it where `--save` says.
  ///
  /// - Throws: `LabError.noOutput` when it cannot be saved.
  func train() throws -> (Training, History) {
    let images = training.labels.count
    let bar = ProgressBar("training", total: images * choice.epochs, unit: "images")
    defer { bar.finish() }
    var run = Training(choice, seed: seed)
    let network = run.network
    if let beginning {
      for (parameter, value) in zip(network.parameters, beginning) { parameter.value = value }
    }
    var history = History()
    var (sum, seen, started) = (0.0, 0, Date())
    run.run(on: training, run.makeOptimizer()) { cost, count in
      history.losses.append(cost)
      (sum, seen) = (sum + cost * Double(count), seen + count)
      bar.update(
        history.epochLosses.count * images + seen,
        note: "loss \(Format.number(sum / Double(seen)))")
    } afterEpoch: { _ in
      history.seconds += Date().timeIntervalSince(started)
      history.epochLosses.append(sum / Double(images))
      history.testAccuracies.append(Lab.accuracy(network.forward(test.images), test.labels))
      (sum, seen, started) = (0, 0, Date())
    }
    if let saveFile { try network.save(to: saveFile) }
    return (run, history)
  }

  /// What `--json` prints.
  ///
  /// - Throws: as `train`.
  func headline() throws -> JSON {
    let (_, history) = try train()
    let images = Double(training.labels.count * choice.epochs)
    return .object([
      ("trainingRows", .integer(training.labels.count)),
      ("testRows", .integer(test.labels.count)),
      ("firstLosses", .numbers(Array(history.losses.prefix(10)))),
      ("epochLoss", .numbers(history.epochLosses)),
      ("testAccuracy", .numbers(history.testAccuracies)),
      ("imagesPerSecond", .number(images / history.seconds)),
    ])
  }
}
