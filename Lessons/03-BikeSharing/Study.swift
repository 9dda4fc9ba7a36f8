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

  /// After how many iterations both losses are computed, where the reader has chosen that.
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

  /// Training and validation losses, and after which iterations they were computed.
  struct History {
    private(set) var iterations: [Int] = []
    private(set) var training: [Double] = []
    private(set) var validation: [Double] = []

    mutating func append(_ losses: [Double], after iteration: Int) {
      iterations.append(iteration)
      training.append(losses[0])
      validation.append(losses[1])
    }
  }

  /// The network as it is before it has learned anything.
  func begin(parts: Parts = learnersParts) -> Training {
    Training(inputs: data.featureNames.count, choice, seed: seed, parts: parts)
  }

  /// Trains the network and lets `observe` look at it before the first iteration and after each.
  func train(observing observe: (Int, Training) -> Void) -> Training {
    let bar = ProgressBar("training", total: choice.iterations, unit: "iterations")
    defer { bar.finish() }
    var training = begin()
    Scope.running("3.1 to 3.5") {
      observe(0, training)
      training.train(on: data.training, iterations: choice.iterations) { iteration, network in
        bar.update(iteration)
        observe(iteration, network)
      }
    }
    return training
  }

  /// The training and the validation loss.
  func losses(of training: Training) -> [Double] {
    training.losses(on: [data.trainingBlocks, data.validationBlocks])
  }
}
