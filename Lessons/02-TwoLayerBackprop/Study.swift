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

  /// How long the networks of the comparison train, and whether the settings are the lesson's own.
  let trialEpochs: Int
  let isTheLessons: Bool

  init(_ options: Options) throws {
    dataset = try options.dataset()
    (training, test) = try Admissions.split(dataset)
    epochs = options.integer("epochs")
    learningRate = options.number("learning-rate")
    hiddenUnits = options.integer("hidden-units")
    seed = options.seed
    trialEpochs = min(epochs, options.isQuick ? 200 : 900)
    isTheLessons = epochs == 900 && learningRate == 0.005 && hiddenUnits == 2 && seed == 21
  }

  /// The network before its first epoch, with random weights of the lesson's seed or another.
  func untrained(seed: UInt32? = nil) -> Training {
    var random = RandomState(seed ?? self.seed)
    return Training(
      Weights(inputs: training.features.columns, hiddenUnits: hiddenUnits, random: &random))
  }

  /// Trains a network further, or a new one, with other epochs or another rate if given.
  func train(
    _ network: Training? = nil, epochs: Int? = nil, learningRate: Double? = nil
  ) -> Training {
    let epochs = epochs ?? self.epochs
    let bar = ProgressBar("training", total: epochs, unit: "epochs")
    defer { bar.finish() }
    var network = network ?? untrained()
    Scope.running("2.1 to 2.5") {
      network.run(epochs, on: training, learningRate: learningRate ?? self.learningRate) {
        bar.update($0)
      }
    }
    return network
  }

  /// The network's outputs, by the learner's function.
  func outputs(of network: Training, for records: Admissions) -> [Double] {
    Scope.running("2.1") { network.outputs(for: records) }
  }

  /// The share of records that a network judges correctly, by the learner's functions.
  func shareCorrect(of network: Training, on records: Admissions) -> Double {
    shareCorrect(outputs(of: network, for: records), records)
  }

  /// The share of outputs that are right, by the learner's function.
  func shareCorrect(_ outputs: [Double], _ records: Admissions) -> Double {
    Scope.running("2.6") { Your.accuracy(outputs: outputs, targets: records.targets) }
  }

  /// The share of the more frequent answer: what the same answer for everybody would get right.
  func majority(_ records: Admissions) -> Double {
    max(records.shareAdmitted, 1 - records.shareAdmitted)
  }

  /// The loss of telling everybody the share of those admitted: of all answers that are the same for
  /// everybody, it has the smallest.
  var constantLoss: Double {
    let share = training.shareAdmitted
    return share * (1 - share)
  }

  /// What `--json` prints.
  var headline: JSON {
    let network = train()
    return .object([
      ("rows", .integers([training.count, test.count])),
      ("trainingLoss", .numbers(network.losses)),
      ("originalTrainingLoss", .numbers(network.originalLosses)),
      ("accuracy", .number(shareCorrect(of: network, on: test))),
      ("weightsInputToHidden", .rows(network.weights.inputToHidden)),
      ("weightsHiddenToOutput", .numbers(network.weights.hiddenToOutput)),
    ])
  }
}
