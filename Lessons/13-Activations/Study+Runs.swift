import Exercises
import Lab
import Notebook

extension Study {
  /// A network that has learned, and how.
  struct Run {
    let network: DeepNetwork

    /// The mean loss of each epoch's images, each before the step it took part in.
    var losses: [Double] = []

    /// The share of validation images recognised after each epoch, or only after the last.
    var accuracies: [Double] = []

    /// How much the images of the first batch differ in what each layer is given: before the first
    /// epoch, and after each.
    var spreads: [[Double]] = []

    var loss: Double { losses.last ?? .nan }
    var accuracy: Double { accuracies.last ?? .nan }
  }

  /// Trains a network by stochastic gradient descent, with the lesson's settings where none is given.
  ///
  /// - Parameters:
  ///   - learning: the places of the linear layers that learn; without it all of them do.
  ///   - isFollowed: whether accuracy and differences are measured after every epoch, or only after the
  ///     last one.
  func train(
    _ activation: Activation, depth: Int = layers, learningRate: Double? = nil,
    seed: UInt32? = nil, learning: [Int]? = nil, isFollowed: Bool = true
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
      bar.update(epoch)
      guard isFollowed || epoch == epochs else { continue }
      run.accuracies.append(
        accuracy(network.layers.forward(validation.images), validation.labels))
      run.spreads.append(spreads(network, activation))
    }
    return run
  }

  private func spreads(_ network: DeepNetwork, _ activation: Activation) -> [Double] {
    trace(network, activation).inputs.map(\.spread)
  }

  /// Trains the layers after the first ones. What these put out never changes, so it is computed once.
  ///
  /// - Parameters:
  ///   - frozen: how many layers are frozen, from the first on.
  ///   - isStretched: whether the means of what they put out are subtracted, and what is left is
  ///     multiplied until it differs between images as much as the pixels do.
  func train(
    _ activation: Activation, afterFirst frozen: Int, isStretched: Bool = false
  ) -> Run {
    var random = RandomState(seed)
    let whole = DeepNetwork(
      sizes: sizes(depth: Self.layers), activation: activation, random: &random)
    var (inputs, validationInputs) = (
      whole.activations(training.images, after: frozen),
      whole.activations(validation.images, after: frozen)
    )
    if isStretched {
      let means = inputs.sumOfRows().map { $0 / Double(inputs.rows) }
      let factor = training.images.spread / inputs.spread
      inputs = inputs.adding(row: means.map(-)).map { $0 * factor }
      validationInputs = validationInputs.adding(row: means.map(-)).map { $0 * factor }
    }
    let rest = DeepNetwork(Array(whole.linears.dropFirst(frozen)), activation)
    let optimizer = SGD(rest.layers.parameters, learningRate: learningRate)
    var run = Run(network: rest)
    for _ in 1...epochs {
      let batches = random.batches(of: batchSize, from: inputs.rows).lazy.map { places in
        (inputs.rows(at: places), places.map { training.labels[$0] })
      }
      run.losses.append(
        Scope.running(activation.exercise) { rest.learn(from: batches, optimizer) })
      run.accuracies.append(accuracy(rest.layers.forward(validationInputs), validation.labels))
    }
    return run
  }
}
