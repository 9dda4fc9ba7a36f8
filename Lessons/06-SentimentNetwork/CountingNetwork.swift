import Exercises
import Notebook
import Sentiment
import Lab

/// A network that learns from how often each word occurs in a review.
struct CountingNetwork: ReviewLearner {
  private(set) var network: WordNetwork
  private let learningRate: Double

  /// What it answered to the reviews that it learned from, before it did.
  private(set) var answers: [Double] = []

  init(_ network: WordNetwork, learningRate: Double) {
    self.network = network
    self.learningRate = learningRate
  }

  /// The input layer of lesson 5, from words that are numbers already.
  func inputs(_ words: [Int]) -> [Double] {
    var inputs = [Double](repeating: 0, count: network.inputToHidden.rows)
    for word in words { inputs[word] += 1 }
    return inputs
  }

  func sentiment(of words: [Int]) -> Sentiment {
    lesson06.sentiment(of: output(hidden(inputs(words), network), network))
  }

  mutating func learn(from review: Review) -> Sentiment {
    let inputs = inputs(review.words)
    let hidden = hidden(inputs, network)
    let answer = output(hidden, network)
    lesson06.learn(
      &network, inputs: inputs, hidden: hidden, output: answer,
      target: review.sentiment == .positive ? 1 : 0, learningRate: learningRate)
    answers.append(answer)
    return lesson06.sentiment(of: answer)
  }
}
