import Exercises
import Notebook
import Sentiment
import Lab

/// The network of lesson 6, with an input layer that can be chosen.
struct Network: ReviewLearner {
  /// How a review's words, as places in a vocabulary of some size, become inputs.
  typealias InputLayer = ([Int], Int) -> [Double]

  private var network: WordNetwork
  private let learningRate: Double
  private let inputLayer: InputLayer

  init(_ study: ReviewStudy, learningRate: Double, inputLayer: @escaping InputLayer) {
    network = WordNetwork(
      words: study.split.vocabulary.count, hiddenUnits: study.hiddenUnits, seed: study.seed)
    self.learningRate = learningRate
    self.inputLayer = inputLayer
  }

  /// Lesson 6's input layer: how often each word occurs.
  static func counts(_ words: [Int], vocabulary size: Int) -> [Double] {
    var layer = [Double](repeating: 0, count: size)
    for word in words { layer[word] += 1 }
    return layer
  }

  func sentiment(of words: [Int]) -> Sentiment {
    let inputs = inputLayer(words, network.inputToHidden.rows)
    return Sentiment(output: network.output(hidden: network.hidden(inputs: inputs)))
  }

  mutating func learn(from review: Review) -> Sentiment {
    let inputs = inputLayer(review.words, network.inputToHidden.rows)
    let hidden = network.hidden(inputs: inputs)
    let output = network.output(hidden: hidden)
    network.learn(
      inputs: inputs, hidden: hidden, output: output, target: review.sentiment.target,
      learningRate: learningRate)
    return Sentiment(output: output)
  }
}
