import Exercises
import Notebook
import Sentiment
import Lab

/// The network of lesson 8. Reviews hold each of their words once.
struct Network: ReviewLearner {
  private(set) var network: WordNetwork
  let learningRate: Double

  func sentiment(of words: [Int]) -> Sentiment {
    Sentiment(output: network.output(hidden: network.hidden(words: words)))
  }

  mutating func learn(from review: Review) -> Sentiment {
    let hidden = network.hidden(words: review.words)
    let output = network.output(hidden: hidden)
    network.learn(
      words: review.words, hidden: hidden, output: output, target: review.sentiment.target,
      learningRate: learningRate)
    return Sentiment(output: output)
  }
}
