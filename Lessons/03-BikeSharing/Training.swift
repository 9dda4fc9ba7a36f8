import Exercises
import Lab
import Notebook

/// The functions that a training is made of.
struct Parts {
  var forward: (Matrix<Double>, Weights) -> Activity
  var backpropagation: (Matrix<Double>, Matrix<Double>, Activity, Weights) -> Weights
  var update: (inout Weights, Weights, Double, Int) -> Void
  var run: (Matrix<Double>, Weights) -> [Double]
}

/// What stands in Exercises.swift.
let learnersParts = Parts(
  forward: forward, backpropagation: backpropagation, update: update, run: run)

/// The reference solutions, so that the choice of hyperparameters can be judged by itself.
let solutionsParts = Parts(
  forward: Solutions.forward, backpropagation: Solutions.backpropagation,
  update: Solutions.update, run: Solutions.run)

/// A network that learns from batches drawn at random, one after the other.
struct Training {
  private(set) var weights: Weights
  private var random: RandomState
  private let parts: Parts
  private let learningRate: Double

  /// Draws the weights; one stream of random numbers serves them first and then the batches.
  init(inputs: Int, _ choice: Hyperparameters, seed: UInt32, parts: Parts = learnersParts) {
    random = RandomState(seed)
    weights = Weights(inputs: inputs, hiddenUnits: choice.hiddenUnits, random: &random)
    learningRate = choice.learningRate
    self.parts = parts
  }

  /// Learns from one batch of 128 hours, each drawn from all of them.
  mutating func learn(from rentals: Rentals) {
    let batch = random.choice(rentals.targets.count, count: 128)
    let features = rentals.features.rows(at: batch)
    let targets = Matrix(column: batch.map { rentals.targets[$0] })
    let activity = parts.forward(features, weights)
    let steps = parts.backpropagation(features, targets, activity, weights)
    parts.update(&weights, steps, learningRate, batch.count)
  }

  /// The answers to all hours, standardised.
  func predictions(for rentals: Rentals) -> [Double] { parts.run(rentals.features, weights) }

  /// The mean squared errors over several sets of hours, in standardised units.
  ///
  /// The hours come in blocks, which the processor's cores share; the blocks' sums are added in
  /// their order, so a loss does not depend on the number of cores.
  func losses(on sets: [[Rentals]]) -> [Double] {
    let blocks = sets.flatMap { $0 }
    var sums = Threads.map(blocks.count) { index in
      zip(predictions(for: blocks[index]), blocks[index].targets).reduce(0.0) {
        $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
      }
    }[...]
    return sets.map { set in
      defer { sums = sums.dropFirst(set.count) }
      return sums.prefix(set.count).reduce(0, +) / Double(set.reduce(0) { $0 + $1.targets.count })
    }
  }
}
