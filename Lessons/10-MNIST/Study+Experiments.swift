import Exercises
import Lab
import Notebook

// What the lesson's page tries out beside the training itself.

extension Study {
  /// The losses of the first batches by the learner's network and by Lab's layers, which begin with
  /// the same weights and learn from the same batches.
  func comparison(batches: Int) -> [(own: Double, lab: Double)] {
    var choice = choice
    choice.weightDecay = 0  // which the exercises leave out
    var lab = Training(choice, seed: seed)
    var own = OwnNetwork(copying: lab.network)
    let batches = Array(lab.batches(of: training).prefix(batches))
    let ownLosses = batches.map { images, labels in
      own.learn(Matrix(doubles: images), labels, learningRate: choice.learningRate)
    }
    var labLosses: [Double] = []
    fit(lab.network, CrossEntropy(), lab.makeOptimizer(), epochs: 1) {
      batches
    } afterStep: { loss in
      labLosses.append(loss)
    }
    return zip(ownLosses, labLosses).map { ($0, $1) }
  }

  /// When an optimiser is made.
  enum OptimizerUse {
    /// Once, before the first batch.
    case once

    /// For every batch a new one.
    case newForEveryBatch
  }

  /// How a training went.
  struct Trial {
    let network: Sequential<Float>
    var losses: [Double] = []
    var lastEpochLoss = 0.0
    var testLoss = 0.0
    var testAccuracy = 0.0

    /// How far the last batch moved the weights whose gradient was not 0, in units of η, sorted.
    var lastSteps: [Double] = []
  }

  /// Trains a network with other choices, on other images, or with its optimiser used otherwise.
  func trial(_ choice: Hyperparameters, on digits: Digits<Float>, _ use: OptimizerUse = .once)
    -> Trial
  {
    let bar = ProgressBar("training", total: choice.epochs, unit: "epochs")
    defer { bar.finish() }
    var run = Training(choice, seed: seed)
    var trial = Trial(network: run.network)
    let optimizer: any Optimizer =
      switch use {
      case .once: run.makeOptimizer()
      case .newForEveryBatch: FreshAdam(run.makeOptimizer)
      }
    let steps = (digits.labels.count + choice.batchSize - 1) / choice.batchSize * choice.epochs
    var beforeLast = run.network.parameters.map(\.value)
    fit(run.network, CrossEntropy(), optimizer, epochs: choice.epochs) {
      run.batches(of: digits)
    } afterStep: { loss in
      trial.losses.append(loss)
      if trial.losses.count == steps - 1 { beforeLast = run.network.parameters.map(\.value) }
    } afterEpoch: { epoch, loss in
      trial.lastEpochLoss = loss
      bar.update(epoch)
    }
    trial.lastSteps = lastSteps(of: run.network, since: beforeLast)
    let logits = run.network.forward(test.images)
    trial.testLoss = CrossEntropy().forward(logits, test.labels)
    trial.testAccuracy = Lab.accuracy(logits, test.labels)
    return trial
  }

  private func lastSteps(of network: Sequential<Float>, since before: [Matrix<Float>]) -> [Double] {
    zip(network.parameters, before).flatMap { parameter, before in
      zip(parameter.gradient.values, (parameter.value - before).values).compactMap {
        $0 == 0 ? nil : Double(abs($1)) / choice.learningRate
      }
    }.sorted()
  }

  /// Over how many batches a loss curve takes means, so that it has about 60 points.
  var window: Int {
    let batches = (training.labels.count + choice.batchSize - 1) / choice.batchSize
    return max(batches * choice.epochs / 60, 1)
  }

  /// Means of neighbouring losses, and the number of the batch in their middle.
  func smoothed(_ losses: [Double]) -> ([Double], [Double]) {
    let starts = Array(stride(from: 0, through: losses.count - window, by: window))
    let means = starts.map { losses[$0..<$0 + window].reduce(0, +) / Double(window) }
    return (starts.map { Double($0) + Double(window) / 2 }, means)
  }
}

extension Matrix<Double> {
  /// The same numbers with more digits.
  init(doubles matrix: Matrix<Float>) {
    self.init(
      rows: matrix.rows, columns: matrix.columns, values: matrix.values.map { Double($0) })
  }
}
