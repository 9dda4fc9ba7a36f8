import Exercises
import Notebook
import Lab

/// The network of this lesson, made of Lab's layers, while it learns.
struct Training {
  /// 784 pixels, the hidden units, 10 digits.
  let network: Sequential<Float>

  private let choice: Hyperparameters
  private let loss = CrossEntropy<Float>()
  private var optimizer: Adam<Float>
  private var random: RandomState

  /// Draws the weights; one stream of random numbers serves them first and then the batches.
  init(_ choice: Hyperparameters, seed: UInt32) {
    self.choice = choice
    random = RandomState(seed)
    network = Sequential([
      Linear(inputs: Digits.width * Digits.width, outputs: choice.hiddenUnits, random: &random),
      ReLU(),
      Linear(inputs: choice.hiddenUnits, outputs: 10, random: &random),
    ])
    optimizer = Self.optimizer(for: network, choice)
  }

  /// The numbers of all images in random order, in batches: an epoch's.
  mutating func nextBatches(of digits: Digits) -> [[Int]] {
    random.batches(of: choice.batchSize, from: digits.labels.count)
  }

  /// Learns from one batch.
  ///
  /// - Returns: the loss before the step.
  func learn(_ images: Matrix<Float>, _ labels: [Int]) -> Double {
    let cost = loss.forward(network.forward(images), labels)
    network.backward(loss.backward())
    optimizer.step()
    return cost
  }

  /// Makes a new optimiser, which knows of no step before.
  mutating func makeOptimizer() { optimizer = Self.optimizer(for: network, choice) }

  private static func optimizer(for network: Sequential<Float>, _ choice: Hyperparameters)
    -> Adam<Float>
  {
    Adam(network.parameters, learningRate: choice.learningRate, weightDecay: choice.weightDecay)
  }
}
