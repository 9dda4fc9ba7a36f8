import Exercises
import Lab
import Notebook

/// The network of this lesson, made of Lab's layers, and what it needs to learn.
struct Training {
  /// 784 pixels, the hidden units, 10 digits.
  let network: Sequential<Float>

  /// One stream draws the weights first and then the order of the pictures.
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

  /// Learns from all pictures, epoch after epoch, in batches of random order.
  ///
  /// - Parameters:
  ///   - afterBatch: given a batch's loss before its step, and its number of pictures.
  ///   - afterEpoch: given the epoch, from 0.
  mutating func run(
    on digits: Digits<Float>, _ optimizer: any Optimizer,
    afterBatch: (Double, Int) -> Void, afterEpoch: (Int) -> Void
  ) {
    let loss = CrossEntropy<Float>()
    for epoch in 0..<choice.epochs {
      for (pictures, labels) in batches(of: digits) {
        let cost = loss.forward(network.forward(pictures), labels)
        network.backward(loss.backward())
        optimizer.step()
        afterBatch(cost, labels.count)
      }
      afterEpoch(epoch)
    }
  }

  /// One epoch of batches in random order.
  mutating func batches(of digits: Digits<Float>) -> some Sequence<(Matrix<Float>, [Int])> {
    digits.batches(of: choice.batchSize, random: &random)
  }

  /// Makes an optimiser that has seen no gradients yet.
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
