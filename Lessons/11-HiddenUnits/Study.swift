import Exercises
import Lab
import Notebook

/// The lesson's data and choices, and what is learned with them.
struct Study {
  /// Baths that are too cold, right or too hot.
  let baths: Records

  /// Noisy exclusive or: the records to learn from, and those to validate with.
  private(set) var training: Records
  private(set) var validation: Records

  /// More records to learn from; they begin with those of `training`.
  private(set) var plenty: Records

  let hiddenUnits: [Int]
  let plan: Plan

  /// The plan for the baths, with more epochs, because it takes many steps to make sigmoids steep.
  var bathPlan: Plan { Plan(epochs: plan.epochs * 4, learningRate: 0.05) }

  private(set) var noise: Double
  let patience: Int
  let seed: UInt32
  let isQuick: Bool

  init(_ options: Options) {
    hiddenUnits = options.integers("hidden-units")
    seed = options.seed
    noise = options.number("noise")
    patience = options.integer("patience")
    isQuick = options.isQuick
    let epochs = options.integer("epochs")
    plan = Plan(
      epochs: isQuick ? min(epochs, 200) : epochs, learningRate: options.number("learning-rate"),
      weightDecay: options.number("weight-decay"))

    var random = RandomState(seed)
    baths = Records.baths(40, random: &random)
    (validation, plenty) = Self.draw(options.integer("records"), noise: noise, seed: seed)
    training = plenty.prefix(options.integer("records"))
  }

  /// Draws the validation records and then those to learn from, in this order, so that a script in
  /// another language can draw the same numbers.
  private static func draw(_ records: Int, noise: Double, seed: UInt32) -> (Records, Records) {
    var random = RandomState(seed)
    let validation = Records.exclusiveOr(400, noise: noise, random: &random)
    return (validation, Records.exclusiveOr(max(records, 3200), noise: noise, random: &random))
  }

  /// The same study with other noise, as `--noise` would have it.
  func drawn(noise: Double) -> Study {
    var study = self
    let count = training.targets.count
    study.noise = noise
    (study.validation, study.plenty) = Self.draw(count, noise: noise, seed: seed)
    study.training = study.plenty.prefix(count)
    return study
  }

  /// A network trained on noisy exclusive or, by the lesson's plan or another one.
  func train(
    hiddenUnits: Int, on records: Records? = nil, _ plan: Plan? = nil,
    watch: (Classifier, Int) -> Void = { _, _ in }
  ) -> Classifier {
    let classifier = Classifier(inputs: 2, hiddenUnits: hiddenUnits, seed: seed)
    classifier.train(on: records ?? training, plan ?? self.plan) { watch(classifier, $0) }
    return classifier
  }

  /// The losses of networks of different sizes, or of one network at different epochs.
  struct Losses {
    var training: [Double] = []
    var validation: [Double] = []

    /// Takes both losses of a network.
    mutating func take(_ classifier: Classifier, _ study: Study) {
      training.append(classifier.loss(on: study.training))
      validation.append(classifier.loss(on: study.validation))
    }
  }

  /// The losses over the number of hidden units.
  func lossesOverHiddenUnits() -> Losses {
    let bar = ProgressBar("training", total: hiddenUnits.count, unit: "networks")
    defer { bar.finish() }
    var losses = Losses()
    for (index, units) in hiddenUnits.enumerated() {
      losses.take(train(hiddenUnits: units), self)
      bar.update(index + 1)
    }
    return losses
  }

  /// The number of hidden units that the learner's function chooses.
  func chosen(by losses: Losses) -> Int {
    Scope.running("11.5") {
      Your.chosenHiddenUnits(
        hiddenUnits, trainingLosses: losses.training, validationLosses: losses.validation)
    }
  }

  /// The losses of one network after 0, 1, 2, … epochs, and where the learner's function stops it.
  func watch(hiddenUnits: Int) -> (losses: Losses, stop: EarlyStop) {
    var losses = Losses()
    _ = train(hiddenUnits: hiddenUnits) { classifier, _ in losses.take(classifier, self) }
    let stop = Scope.running("11.6") {
      Your.earlyStop(validationLosses: losses.validation, patience: patience)
    }
    return (losses, stop)
  }

  /// What `--json` prints.
  var headline: JSON {
    let losses = lossesOverHiddenUnits()
    let stop = watch(hiddenUnits: hiddenUnits.max() ?? 1).stop
    return .object([
      ("hiddenUnits", .integers(hiddenUnits)),
      ("trainingLoss", .numbers(losses.training)),
      ("validationLoss", .numbers(losses.validation)),
      ("chosen", .integer(chosen(by: losses))),
      ("stop", .integer(stop.stop)), ("best", .integer(stop.best)),
    ])
  }
}
