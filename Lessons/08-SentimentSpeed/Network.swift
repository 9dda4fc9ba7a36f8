import Exercises
import Notebook
import Sentiment
import Lab

/// The network of lesson 7, with inputs of 0 and 1 for all words of the vocabulary.
struct DenseNetwork: ReviewLearner {
  private(set) var network: WordNetwork
  let learningRate: Double

  private func inputs(_ words: [Int]) -> [Double] {
    var inputs = [Double](repeating: 0, count: network.inputToHidden.rows)
    for word in words { inputs[word] = 1 }
    return inputs
  }

  func sentiment(of words: [Int]) -> Sentiment {
    Sentiment(output: network.output(hidden: network.hidden(inputs: inputs(words))))
  }

  mutating func learn(from review: Review) -> Sentiment {
    let inputs = inputs(review.words)
    let hidden = network.hidden(inputs: inputs)
    let output = network.output(hidden: hidden)
    network.learn(
      inputs: inputs, hidden: hidden, output: output, target: review.sentiment.target,
      learningRate: learningRate)
    return Sentiment(output: output)
  }
}

/// The same network, which looks only at the words that are there. Reviews hold each word once.
struct SparseNetwork: ReviewLearner {
  private(set) var network: WordNetwork
  let learningRate: Double

  func sentiment(of words: [Int]) -> Sentiment {
    Sentiment(output: network.output(hidden: hidden(words, network.inputToHidden)))
  }

  mutating func learn(from review: Review) -> Sentiment {
    let hidden = hidden(review.words, network.inputToHidden)
    let output = network.output(hidden: hidden)
    let hiddenTerms = network.learnOutput(
      hidden: hidden, output: output, target: review.sentiment.target, learningRate: learningRate)
    update(
      &network.inputToHidden, words: review.words, hiddenTerms: hiddenTerms,
      learningRate: learningRate)
    return Sentiment(output: output)
  }
}
