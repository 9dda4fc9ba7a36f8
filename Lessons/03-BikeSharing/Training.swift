import Exercises
import Lab
import Notebook

/// What 3.3 is: features, targets, activity and weights give the steps.
typealias Backpropagation = (Matrix<Double>, Matrix<Double>, Activity, Weights) -> Weights

/// The functions that training is made of.
struct Parts {
  var forward: (Matrix<Double>, Weights) -> Activity
  var backpropagation: Backpropagation
  var update: (inout Weights, Weights, Double, Int) -> Void
  var run: (Matrix<Double>, Weights) -> [Double]
}

/// What stands in Exercises.swift.
let learnersParts = Parts(
  forward: Your.forward, backpropagation: Your.backpropagation, update: Your.update, run: Your.run)

/// A network that learns from one random batch after another.
struct Training {
  private(set) var weights: Weights
  private var random: RandomState
  private let parts: Parts
  private let learningRate: Double

  /// Draws the weights; the same stream of random numbers then draws the batches.
  init(inputs: Int, _ choice: Hyperparameters, seed: UInt32, parts: Parts = learnersParts) {
    random = RandomState(seed)
    weights = Weights(inputs: inputs, hiddenUnits: choice.hiddenUnits, random: &random)
    learningRate = choice.learningRate
    self.parts = parts
  }

  /// Learns from one batch: 128 hours, each drawn at random from all of them.
  mutating func learn(from rentals: Rentals) {
    let batch = random.choice(rentals.targets.count, count: 128)
    let features = rentals.features.rows(at: batch)
    let targets = Matrix(column: batch.map { rentals.targets[$0] })
    let activity = parts.forward(features, weights)
    let steps = parts.backpropagation(features, targets, activity, weights)
    parts.update(&weights, steps, learningRate, batch.count)
  }

  /// Learns from one batch after another; `observe` may look at the network after each.
  mutating func train(
    on rentals: Rentals, iterations: Int, observing observe: (Int, Training) -> Void = { _, _ in }
  ) {
    for iteration in 0..<iterations {
      learn(from: rentals)
      observe(iteration + 1, self)
    }
  }

  /// The network's outputs for all hours, standardised; not a number where `run` returns too few.
  func predictions(for rentals: Rentals) -> [Double] {
    let outputs = parts.run(rentals.features, weights)
    return rentals.targets.indices.map { $0 < outputs.count ? outputs[$0] : .nan }
  }

  /// The mean squared errors over several sets of hours, in standardised units.
  ///
  /// The hours come in blocks, which the processor's cores share. The blocks' sums are added in a
  /// fixed order, so a loss does not depend on the number of cores.
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
