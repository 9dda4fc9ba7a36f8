import Exercises
import Lab
import Notebook

// What the lesson's page tries out besides the training itself.

extension Study {
  /// The first batches, learned from by the learner's network and by Lab's layers.
  struct Comparison {
    /// The loss of each batch, before its step.
    var losses: [(own: Double, lab: Double)] = []

    /// The gradients of the second layer's weights, batch by batch.
    var gradients: [Matrix<Double>] = []
  }

  /// Lets both networks begin with the same weights and learn from the same batches.
  func comparison(batches: Int) -> Comparison {
    var choice = choice
    choice.weightDecay = 0  // which the exercises leave out
    var lab = Training(choice, seed: seed)
    let network = lab.network
    var own = OwnNetwork(copying: network)
    let batches = Array(lab.batches(of: training).prefix(batches))
    let ownLosses = batches.map { images, labels in
      own.learn(Matrix(doubles: images), labels, learningRate: choice.learningRate)
    }
    var comparison = Comparison()
    fit(network, CrossEntropy(), lab.makeOptimizer(), epochs: 1) {
      batches
    } afterStep: { loss in
      comparison.losses.append((ownLosses[comparison.losses.count], loss))
      comparison.gradients.append(Matrix(doubles: network.parameters[2].gradient))
    }
    return comparison
  }

  /// When an optimiser is made.
  enum OptimizerUse {
    /// Once, before the first batch.
    case once

    /// A new one for every batch.
    case newForEveryBatch
  }

  /// How a training went.
  struct Trial {
    var losses: [Double] = []
    var lastEpochLoss = 0.0
    var testAccuracy = 0.0

    /// How far the last batch moved the weights whose gradient was not 0, in units of η, sorted.
    var lastSteps: [Double] = []

    /// The share of them that are η, to within a hundredth.
    var shareOfFullSteps: Double {
      Double(lastSteps.count { (0.99...1.01).contains($0) }) / Double(lastSteps.count)
    }
  }

  /// Trains a network for a number of epochs, with its optimiser made once or for every batch.
  func trial(_ use: OptimizerUse, epochs: Int) -> Trial {
    var choice = choice
    choice.epochs = epochs
    let bar = ProgressBar("training", total: choice.epochs, unit: "epochs")
    defer { bar.finish() }
    var run = Training(choice, seed: seed)
    var trial = Trial()
    let optimizer: any Optimizer =
      switch use {
      case .once: run.makeOptimizer()
      case .newForEveryBatch: FreshAdam(run.makeOptimizer)
      }
    let steps = (training.labels.count + choice.batchSize - 1) / choice.batchSize * choice.epochs
    var beforeLast = run.network.parameters.map(\.value)
    fit(run.network, CrossEntropy(), optimizer, epochs: choice.epochs) {
      run.batches(of: training)
    } afterStep: { loss in
      trial.losses.append(loss)
      if trial.losses.count == steps - 1 { beforeLast = run.network.parameters.map(\.value) }
    } afterEpoch: { epoch, loss in
      trial.lastEpochLoss = loss
      bar.update(epoch)
    }
    trial.lastSteps = lastSteps(of: run.network, since: beforeLast)
    trial.testAccuracy = Lab.accuracy(run.network.forward(test.images), test.labels)
    return trial
  }

  private func lastSteps(of network: Sequential<Float>, since before: [Matrix<Float>]) -> [Double] {
    zip(network.parameters, before).flatMap { parameter, before in
      zip(parameter.gradient.values, (parameter.value - before).values).compactMap {
        $0 == 0 ? nil : Double(abs($1)) / choice.learningRate
      }
    }.sorted()
  }

  /// Means of neighbouring losses, about 60 of them, and the number of the batch in their middle.
  func smoothed(_ losses: [Double]) -> (batches: [Double], means: [Double], window: Int) {
    let window = max(losses.count / 60, 1)
    let starts = Array(stride(from: 0, through: losses.count - window, by: window))
    let means = starts.map { losses[$0..<$0 + window].reduce(0, +) / Double(window) }
    return (starts.map { Double($0) + Double(window) / 2 }, means, window)
  }
}

extension Matrix<Double> {
  /// The same numbers with more digits.
  init(doubles matrix: Matrix<Float>) {
    self.init(
      rows: matrix.rows, columns: matrix.columns, values: matrix.values.map { Double($0) })
  }
}
