import Exercises
import Foundation
import Lab
import Notebook

/// The lesson's data and choices, and what is learned with them.
struct Study {
  let dataset: Dataset
  let data: RentalData
  let choice: Hyperparameters
  let seed: UInt32

  /// After how many iterations both losses are taken, where a person has chosen that.
  let lossInterval: Int?

  init(_ options: Options) throws {
    dataset = try options.dataset()
    data = try RentalData(dataset)
    let iterations = options.integer("iterations")
    choice = Hyperparameters(
      iterations: options.isQuick ? min(iterations, 1000) : iterations,
      learningRate: options.number("learning-rate"),
      hiddenUnits: options.integer("hidden-units"))
    seed = options.seed
    lossInterval = options.optionalInteger("losses-every")
  }

  /// The losses on the way: after which iterations, and what they were.
  struct History {
    var iterations: [Int] = []
    var training: [Double] = []
    var validation: [Double] = []

    /// How long the training took, with the losses.
    var seconds = 0.0
  }

  /// Trains the network and takes both losses after the iterations for which `isOfInterest` says so.
  func train(takingLosses isOfInterest: (Int) -> Bool) -> (Training, History) {
    let bar = ProgressBar("training", total: choice.iterations, unit: "iterations")
    defer { bar.finish() }
    var training = Training(inputs: data.featureNames.count, choice, seed: seed)
    var history = History()
    let started = Date()
    Scope.running("3.1 to 3.5") {
      for iteration in 1...choice.iterations {
        training.learn(from: data.training)
        bar.update(iteration)
        if isOfInterest(iteration) {
          history.iterations.append(iteration)
          let losses = training.losses(on: [data.trainingBlocks, data.validationBlocks])
          history.training.append(losses[0])
          history.validation.append(losses[1])
        }
      }
    }
    history.seconds = Date().timeIntervalSince(started)
    return (training, history)
  }

  /// Whether the losses after an iteration are among the headline numbers: the first three and the
  /// last.
  private func isHeadline(_ iteration: Int) -> Bool {
    iteration <= 3 || iteration == choice.iterations
  }

  /// What `--json` prints.
  var headline: JSON {
    let (training, history) = train { iteration in
      isHeadline(iteration) || lossInterval.map { iteration % $0 == 0 } == true
    }
    let headlines = history.iterations.indices.filter { isHeadline(history.iterations[$0]) }
    let losses = headlines.map { index -> JSON in
      .array([
        .integer(history.iterations[index]), .number(history.training[index]),
        .number(history.validation[index]),
      ])
    }
    let final = training.losses(on: [data.trainingBlocks, data.validationBlocks, data.testBlocks])
    let parts = [data.training, data.validation, data.test]
    return .object([
      ("features", .integer(data.featureNames.count)),
      ("rows", .integers(parts.map(\.targets.count))),
      ("countMean", .number(data.count.mean)),
      ("countDeviation", .number(data.count.deviation)),
      ("trainingLoss", .number(final[0])), ("validationLoss", .number(final[1])),
      ("testLoss", .number(final[2])),
      ("lossHistory", .array(losses)),
      ("iterationsPerSecond", .number(Double(choice.iterations) / history.seconds)),
      ("firstPredictions", .numbers(data.bikes(training.predictions(for: data.test.rows(0..<5))))),
    ])
  }
}
