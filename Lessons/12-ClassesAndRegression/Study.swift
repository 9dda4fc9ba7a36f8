import Exercises
import Lab
import Notebook

/// The lesson's data and choices, and what is learned with them.
struct Study {
  let blobs: Examples

  /// Three spirals: the records to learn from, and those to validate with.
  private(set) var spirals: Examples
  private(set) var validation: Examples

  /// How often each spiral winds around the middle.
  private(set) var turns: Double

  /// How far points lie from their spiral.
  let noise: Double

  /// Points near a curve, likewise.
  let curve: Examples
  let curveValidation: Examples

  let hiddenUnits: Int
  let epochs: Int
  let learningRate: Double
  let seed: UInt32

  init(_ options: Options) {
    hiddenUnits = options.integer("hidden-units")
    learningRate = options.number("learning-rate")
    seed = options.seed
    epochs = options.isQuick ? min(options.integer("epochs"), 200) : options.integer("epochs")

    // Each set from a generator of its own, and in this order, so that a script in another language
    // can draw the same numbers.
    var random = RandomState(seed)
    blobs = Examples.blobs(150, random: &random)
    (turns, noise) = (options.number("turns"), options.number("noise"))
    (validation, spirals) = Self.draw(
      options.integer("records"), turns: turns, noise: noise, seed: seed)
    random = RandomState(seed)
    curve = Examples.curve(100, random: &random)
    curveValidation = Examples.curve(100, random: &random)
  }

  /// Draws the spirals to validate with, and then those to learn from.
  private static func draw(
    _ records: Int, turns: Double, noise: Double, seed: UInt32
  ) -> (Examples, Examples) {
    var random = RandomState(seed)
    let validation = Examples.spirals(300, turns: turns, noise: noise, random: &random)
    return (
      validation, Examples.spirals(records, turns: turns, noise: noise, random: &random)
    )
  }

  /// The same study with spirals wound otherwise, as `--turns` would have it.
  func drawn(turns: Double) -> Study {
    var study = self
    study.turns = turns
    (study.validation, study.spirals) = Self.draw(
      spirals.features.rows, turns: turns, noise: noise, seed: seed)
    return study
  }

  /// A network trained to tell the spirals apart, by the learner's loss or another one.
  func classifier(
    hiddenUnits: Int? = nil, on examples: Examples? = nil, _ loss: Loss? = nil,
    watch: (Network, Int) -> Void = { _, _ in }
  ) -> Network {
    let network = Network(
      inputs: 2, hiddenUnits: hiddenUnits ?? self.hiddenUnits, outputs: 3, seed: seed)
    network.train(
      on: examples ?? spirals, loss: loss ?? chosenLoss(for: .oneOfSeveral), epochs: epochs,
      learningRate: learningRate
    ) { watch(network, $0) }
    return network
  }

  /// A network trained to follow the curve, by the learner's loss or another one.
  func regression(hiddenUnits: Int? = nil, _ loss: Loss? = nil) -> Network {
    let network = Network(
      inputs: 1, hiddenUnits: hiddenUnits ?? self.hiddenUnits, outputs: 1, seed: seed)
    network.train(
      on: curve, loss: loss ?? chosenLoss(for: .amount), epochs: epochs,
      learningRate: learningRate)
    return network
  }

  private func chosenLoss(for task: Task) -> Loss {
    Scope.running("12.5") { Your.loss(for: task) }
  }

  /// The epochs that a film of the training shows.
  var framed: [Int] {
    Set([0, 25, 50, 75, 100, 150, 200, 350, epochs].filter { $0 <= epochs }).sorted()
  }

  /// What `--json` prints.
  var headline: JSON {
    let (classifier, regression) = (classifier(), regression())
    return .object([
      ("accuracy", .number(classifier.accuracy(on: validation))),
      ("regressionLoss", .number(regression.squaredError(on: curveValidation))),
      ("trainingAccuracy", .number(classifier.accuracy(on: spirals))),
      ("crossEntropy", .number(classifier.crossEntropy(on: validation))),
      ("regressionTrainingLoss", .number(regression.squaredError(on: curve))),
    ])
  }
}
