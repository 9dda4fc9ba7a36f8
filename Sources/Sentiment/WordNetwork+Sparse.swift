// Only the words that occur take part: an input of 1 for each, and none for the others.

import Lab

extension WordNetwork {
  /// What the hidden units make of the words at these places of the vocabulary.
  public func hidden(words: [Int]) -> [Double] { inputToHidden.sumOfRows(at: words) }

  /// One step of gradient descent, after the hidden units and the output have been worked out.
  public mutating func learn(
    words: [Int], hidden: [Double], output: Double, target: Double, learningRate: Double
  ) {
    let hiddenTerms = learnOutput(
      hidden: hidden, output: output, target: target, learningRate: learningRate)
    inputToHidden.addToRows(hiddenTerms, at: words, rate: learningRate)
  }
}
