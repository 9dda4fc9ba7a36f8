import Lab

extension WordLearner {
  /// A learner with an input for each word of the vocabulary, also for those that do not occur.
  ///
  /// - Parameters:
  ///   - network: the network before its training.
  ///   - learningRate: how far a step goes, η.
  ///   - inputs: what becomes of a review's words, such as `InputLayer.counts`.
  public init(
    _ network: WordNetwork, learningRate: Double, inputs: @escaping ([Int], Int) -> [Double]
  ) {
    self.init(
      network, learningRate: learningRate, inputs: inputs,
      hidden: { $1.inputToHidden.sumOfRows(times: $0) },
      learn: { network, inputs, hidden, output, target, rate in
        let hiddenTerms = network.learnOutput(
          hidden: hidden, output: output, target: target, learningRate: rate)
        network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: rate)
      })
  }

  /// A learner that looks only at the words that occur: an input of 1 for each, none for the others.
  ///
  /// Its reviews must hold each of their words once.
  ///
  /// - Parameters:
  ///   - network: the network before its training.
  ///   - learningRate: how far a step goes, η.
  ///   - hidden: works out the hidden layer from the words and the weights.
  ///   - update: moves the weights, after the words, the hidden units' error terms and the learning
  ///     rate.
  public init(
    _ network: WordNetwork, learningRate: Double,
    hidden: @escaping ([Int], Matrix<Double>) -> [Double] = { $1.sumOfRows(at: $0) },
    update: @escaping (inout Matrix<Double>, [Int], [Double], Double) -> Void = {
      $0.addToRows($2, at: $1, rate: $3)
    }
  ) {
    self.init(
      network, learningRate: learningRate, inputs: { words, _ in words },
      hidden: { hidden($0, $1.inputToHidden) },
      learn: { network, words, hidden, output, target, rate in
        let hiddenTerms = network.learnOutput(
          hidden: hidden, output: output, target: target, learningRate: rate)
        update(&network.inputToHidden, words, hiddenTerms, rate)
      })
  }

  /// A learner that is given how often each word occurs, and looks only at the words that do.
  ///
  /// Its answers and weights are those of a learner with `InputLayer.counts`, to the last bit.
  ///
  /// - Parameters:
  ///   - network: the network before its training.
  ///   - learningRate: how far a step goes, η.
  public init(counting network: WordNetwork, learningRate: Double) {
    self.init(network, learningRate: learningRate) { words, _ in SparseInputs(counting: words) }
  }

  /// A learner with an input for each word of the vocabulary, which looks only at those that are not 0.
  ///
  /// Its answers and weights are those of the learner that looks at all, to the last bit.
  ///
  /// - Parameters:
  ///   - network: the network before its training.
  ///   - learningRate: how far a step goes, η.
  ///   - inputs: what becomes of a review's words, such as `InputLayer.counts`.
  public init(
    skippingZeros network: WordNetwork, learningRate: Double,
    inputs: @escaping ([Int], Int) -> [Double]
  ) {
    self.init(network, learningRate: learningRate) { SparseInputs(inputs($0, $1)) }
  }

  private init(
    _ network: WordNetwork, learningRate: Double, inputs: @escaping ([Int], Int) -> SparseInputs
  ) {
    self.init(
      network, learningRate: learningRate, inputs: inputs,
      hidden: { $1.inputToHidden.sumOfRows(at: $0.words, times: $0.values) },
      learn: { network, inputs, hidden, output, target, rate in
        let hiddenTerms = network.learnOutput(
          hidden: hidden, output: output, target: target, learningRate: rate)
        network.inputToHidden.addToRows(
          hiddenTerms, at: inputs.words, times: inputs.values, rate: rate)
      })
  }
}
