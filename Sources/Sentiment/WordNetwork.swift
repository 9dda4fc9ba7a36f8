import Lab

/// A network from the words of a text to one answer between 0 and 1: an input for each word of a
/// vocabulary, a linear hidden layer and one sigmoid output.
///
/// The first layer starts at zero. So an untrained network answers exactly 0.5 to everything, and a
/// word that never occurred has no say.
public struct WordNetwork: Sendable {
  /// From the words to the hidden units: words × hidden units.
  public var inputToHidden: Matrix<Double>

  /// From the hidden units to the output: one number per hidden unit.
  public var hiddenToOutput: [Double]

  /// A network with given weights.
  public init(inputToHidden: Matrix<Double>, hiddenToOutput: [Double]) {
    self.inputToHidden = inputToHidden
    self.hiddenToOutput = hiddenToOutput
  }

  /// A network before its training.
  ///
  /// - Parameter deviation: of the hidden units' weights to the output, which are drawn from the
  ///   normal distribution around 0.
  public init(words: Int, hiddenUnits: Int, seed: UInt32, deviation: Double = 1) {
    var random = RandomState(seed)
    inputToHidden = Matrix(rows: words, columns: hiddenUnits)
    hiddenToOutput = random.normal(0, deviation, count: hiddenUnits)
  }

  /// The answer to what the hidden units say: σ(Σⱼ hⱼ · vⱼ).
  public func output(hidden: [Double]) -> Double {
    var sum = 0.0
    for (hidden, weight) in Swift.zip(hidden, hiddenToOutput) { sum += hidden * weight }
    return 1 / (1 + exp(-sum))
  }

  /// Moves the weights to the output, and returns the hidden units' error terms, which are taken
  /// before these weights change.
  public mutating func learnOutput(
    hidden: [Double], output: Double, target: Double, learningRate: Double
  ) -> [Double] {
    let errorTerm = (target - output) * output * (1 - output)
    let hiddenTerms = hiddenToOutput.map { errorTerm * $0 }
    for unit in hiddenToOutput.indices {
      hiddenToOutput[unit] += hidden[unit] * errorTerm * learningRate
    }
    return hiddenTerms
  }
}
