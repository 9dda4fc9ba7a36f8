import Exercises
import Lab
import Notebook

/// The lesson's data and choices, and what is learned with them.
struct Study {
  let blobs: Examples

  /// Three spirals: the records to learn from, and those to validate with.
  let spirals: Examples
  let validation: Examples

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
    random = RandomState(seed)
    let (records, turns) = (options.integer("records"), options.number("turns"))
    let noise = options.number("noise")
    validation = Examples.spirals(300, turns: turns, noise: noise, random: &random)
    spirals = Examples.spirals(records, turns: turns, noise: noise, random: &random)
    random = RandomState(seed)
    curve = Examples.curve(100, random: &random)
    curveValidation = Examples.curve(100, random: &random)
  }

  /// A network trained to tell the spirals apart, by the learner's loss or another one.
  func classifier(
    hiddenUnits: Int? = nil, on examples: Examples? = nil, _ loss: Loss? = nil
  ) -> Network {
    let network = Network(
      inputs: 2, hiddenUnits: hiddenUnits ?? self.hiddenUnits, outputs: 3, seed: seed)
    network.train(
      on: examples ?? spirals, loss: loss ?? chosenLoss(for: .oneOfSeveral), epochs: epochs,
      learningRate: learningRate)
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
    Scope.running("12.5") { loss(for: task) }
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
