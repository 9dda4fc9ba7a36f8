import Exercises
import Lab
import Notebook

extension Study {
  /// A network that has learned, and how.
  struct Run {
    let network: DeepNetwork

    /// The mean loss of each epoch's images, each before the step it took part in.
    var losses: [Double] = []

    /// The share of validation images recognised after each epoch.
    var accuracies: [Double] = []

    /// How much the images of the first batch differ in what each layer is given: before the first
    /// epoch, and after each.
    var spreads: [[Double]] = []

    var loss: Double { losses.last ?? .nan }
    var accuracy: Double { accuracies.last ?? .nan }
  }

  /// Trains a network by stochastic gradient descent, with the lesson's settings where none is given.
  ///
  /// - Parameter learning: the places of the linear layers that learn; without it all of them do.
  func train(
    _ activation: Activation, depth: Int = layers, learningRate: Double? = nil,
    seed: UInt32? = nil, learning: [Int]? = nil
  ) -> Run {
    var random = RandomState(seed ?? self.seed)
    let network = DeepNetwork(
      sizes: sizes(depth: depth), activation: activation, random: &random)
    let chosen = learning.map { $0.map { network.linears[$0] } } ?? network.linears
    let optimizer = SGD(
      chosen.flatMap { $0.parameters }, learningRate: learningRate ?? self.learningRate)
    let bar = ProgressBar(activation.rawValue, total: epochs, unit: "epochs")
    defer { bar.finish() }
    var run = Run(network: network)
    run.spreads.append(spreads(network, activation))
    for epoch in 1...epochs {
      let loss = Scope.running(activation.exercise) {
        network.learn(from: training.batches(of: batchSize, random: &random), optimizer)
      }
      run.losses.append(loss)
      run.accuracies.append(
        accuracy(network.layers.forward(validation.images), validation.labels))
      run.spreads.append(spreads(network, activation))
      bar.update(epoch)
    }
    return run
  }

  private func spreads(_ network: DeepNetwork, _ activation: Activation) -> [Double] {
    trace(network, activation).inputs.map(\.spread)
  }

  /// Trains the last layer alone. Its hidden activations never change, so they are computed once.
  ///
  /// - Parameter isStretched: whether their means are subtracted, and what is left is multiplied until it
  ///   differs between images as much as the pixels do.
  func trainLast(_ activation: Activation, isStretched: Bool = false) -> Run {
    var random = RandomState(seed)
    let whole = DeepNetwork(
      sizes: sizes(depth: Self.layers), activation: activation, random: &random)
    var (inputs, validationInputs) = (
      whole.hidden(training.images), whole.hidden(validation.images)
    )
    if isStretched {
      let means = inputs.sumOfRows().map { $0 / Double(inputs.rows) }
      let factor = training.images.spread / inputs.spread
      inputs = inputs.adding(row: means.map(-)).map { $0 * factor }
      validationInputs = validationInputs.adding(row: means.map(-)).map { $0 * factor }
    }
    let last = DeepNetwork(Array(whole.linears.suffix(1)), activation)
    let optimizer = SGD(last.layers.parameters, learningRate: learningRate)
    var run = Run(network: last)
    for _ in 1...epochs {
      let batches = random.batches(of: batchSize, from: inputs.rows).lazy.map { places in
        (inputs.rows(at: places), places.map { training.labels[$0] })
      }
      run.losses.append(last.learn(from: batches, optimizer))
      run.accuracies.append(accuracy(last.layers.forward(validationInputs), validation.labels))
    }
    return run
  }
}
