import Exercises
import Notebook
import Lab

// What the lesson's page tries out beside the training itself.

extension Study {
  /// The losses of the first batches by the learner's network and by Lab's layers, which begin with
  /// the same weights and learn from the same batches.
  func comparison(batches: Int) -> [(own: Double, lab: Double)] {
    var choice = choice
    choice.weightDecay = 0  // which the exercises leave out
    var lab = Training(choice, seed: seed)
    var own = OwnNetwork(copying: lab.network)
    return lab.nextBatches(of: training).prefix(batches).map { batch in
      let images = training.images.rows(at: batch)
      let labels = batch.map { training.labels[$0] }
      return (
        own.learn(Matrix(doubles: images), labels, learningRate: choice.learningRate),
        lab.learn(images, labels)
      )
    }
  }

  /// When an optimiser is made.
  enum OptimizerUse {
    /// Once, before the first batch.
    case once

    /// Anew for every batch, as the fast.ai lesson's `update` does.
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
  func trial(_ choice: Hyperparameters, on digits: Digits, _ use: OptimizerUse = .once) -> Trial {
    let bar = ProgressBar("training", total: choice.epochs, unit: "epochs")
    defer { bar.finish() }
    var run = Training(choice, seed: seed)
    var trial = Trial(network: run.network)
    for epoch in 1...choice.epochs {
      let batches = run.nextBatches(of: digits)
      trial.lastEpochLoss = 0
      bar.update(epoch - 1)
      for (number, batch) in batches.enumerated() {
        if use == .newForEveryBatch { run.makeOptimizer() }
        let isLast = epoch == choice.epochs && number == batches.count - 1
        let before = isLast ? run.network.parameters.map(\.value) : []
        let loss = run.learn(digits.images.rows(at: batch), batch.map { digits.labels[$0] })
        trial.losses.append(loss)
        trial.lastEpochLoss += loss * Double(batch.count) / Double(digits.labels.count)
        if isLast { trial.lastSteps = steps(of: run.network, since: before) }
      }
    }
    let logits = run.network.forward(test.images)
    trial.testLoss = CrossEntropy().forward(logits, test.labels)
    trial.testAccuracy = Lab.accuracy(logits, test.labels)
    return trial
  }

  private func steps(of network: Sequential<Float>, since before: [Matrix<Float>]) -> [Double] {
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
