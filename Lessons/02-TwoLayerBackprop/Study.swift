import Exercises
import Lab
import Notebook

/// The lesson's data and choices, and what is learned with them.
struct Study {
  let dataset: Dataset
  let training: Admissions
  let test: Admissions
  let epochs: Int
  let learningRate: Double
  let hiddenUnits: Int
  let seed: UInt32

  init(_ options: Options) throws {
    dataset = try options.dataset()
    (training, test) = try Admissions.split(dataset)
    epochs = options.integer("epochs")
    learningRate = options.number("learning-rate")
    hiddenUnits = options.integer("hidden-units")
    seed = options.seed
  }

  /// Trains a network, with other epochs or another rate if given.
  func train(epochs: Int? = nil, learningRate: Double? = nil) -> Training {
    let epochs = epochs ?? self.epochs
    let bar = ProgressBar("training", total: epochs, unit: "epochs")
    defer { bar.finish() }
    return Scope.running("2.1 to 2.5") {
      Training(
        on: training, hiddenUnits: hiddenUnits, epochs: epochs,
        learningRate: learningRate ?? self.learningRate, seed: seed
      ) { bar.update($0) }
    }
  }

  /// The share of records that a network judges correctly, by the learner's function.
  func shareCorrect(of network: Training, on records: Admissions) -> Double {
    let outputs = Scope.running("2.1") { network.outputs(for: records) }
    return Scope.running("2.6") { accuracy(outputs: outputs, targets: records.targets) }
  }

  /// The share of the more frequent answer: what always saying "no" would get right.
  func majority(_ records: Admissions) -> Double {
    let share = records.targets.reduce(0, +) / Double(records.targets.count)
    return max(share, 1 - share)
  }

  /// What `--json` prints.
  var headline: JSON {
    let network = train()
    return .object([
      ("rows", .integers([training.targets.count, test.targets.count])),
      ("trainingLoss", .numbers(network.losses)),
      ("originalTrainingLoss", .numbers(network.originalLosses)),
      ("accuracy", .number(shareCorrect(of: network, on: test))),
      ("weightsInputToHidden", .rows(network.weights.inputToHidden)),
      ("weightsHiddenToOutput", .numbers(network.weights.hiddenToOutput)),
    ])
  }
}
