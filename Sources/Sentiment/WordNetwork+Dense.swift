// Every word of the vocabulary takes part, also those that do not occur: their input is 0.

import Lab

extension WordNetwork {
  /// What the hidden units make of the inputs, one for each word of the vocabulary.
  public func hidden(inputs: [Double]) -> [Double] { inputToHidden.sumOfRows(times: inputs) }

  /// One step of gradient descent, after the hidden units and the output have been worked out.
  public mutating func learn(
    inputs: [Double], hidden: [Double], output: Double, target: Double, learningRate: Double
  ) {
    let hiddenTerms = learnOutput(
      hidden: hidden, output: output, target: target, learningRate: learningRate)
    inputToHidden.addToRows(hiddenTerms, times: inputs, rate: learningRate)
  }
}
