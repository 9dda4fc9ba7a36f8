import Exercises
import Lab
import Notebook

/// The network of this lesson, made of Lab's layers, and what it needs to learn.
struct Training {
  /// 784 pixels, the hidden units, 10 digits.
  let network: Sequential<Float>

  /// Goes on where the drawing of the weights ended: one stream serves them first and then the batches.
  var random: RandomState

  private let choice: Hyperparameters

  /// Draws the weights.
  init(_ choice: Hyperparameters, seed: UInt32) {
    self.choice = choice
    random = RandomState(seed)
    network = Sequential([
      Linear(inputs: Digits<Float>.pixels, outputs: choice.hiddenUnits, random: &random),
      ReLU(),
      Linear(inputs: choice.hiddenUnits, outputs: 10, random: &random),
    ])
  }

  /// An epoch of batches in random order.
  mutating func batches(of digits: Digits<Float>) -> some Sequence<(Matrix<Float>, [Int])> {
    digits.batches(of: choice.batchSize, random: &random)
  }

  /// Makes an optimiser, which knows of no step before.
  func makeOptimizer() -> Adam<Float> {
    Adam(network.parameters, learningRate: choice.learningRate, weightDecay: choice.weightDecay)
  }
}

/// Makes a new Adam for every batch, as the fast.ai lesson's `update` does.
final class FreshAdam: Optimizer {
  private let make: () -> Adam<Float>

  init(_ make: @escaping () -> Adam<Float>) { self.make = make }

  func step() { make().step() }
}
