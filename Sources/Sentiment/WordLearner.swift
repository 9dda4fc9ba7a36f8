import Lab

/// A network of words that learns from labelled reviews, one at a time.
///
/// What it does with a review is the same in all lessons: inputs, hidden layer, output, step. Each of
/// these can be given, so that a lesson runs a learner's function where it stands. The rest is filled
/// in.
///
///     let network = WordNetwork(words: 4, hiddenUnits: 2, seed: 1)
///     var learner = WordLearner(network, learningRate: 0.1, inputs: InputLayer.presence)
///     learner.learn(from: Review(words: [0, 2, 2], sentiment: .negative))  // 0.5: nothing known yet
///     learner.sentiment(of: [2])                                           // .negative
public struct WordLearner {
  /// The network as it is now.
  public private(set) var network: WordNetwork

  /// What an answer means.
  let meaning: (Double) -> Sentiment

  private let learningRate: Double
  private let answer: (WordNetwork, [Int]) -> Double
  private let learn: (inout WordNetwork, Review, Double) -> Double

  /// A learner whose steps are all its own.
  ///
  /// - Parameters:
  ///   - network: the network before its training.
  ///   - learningRate: how far a step goes, η.
  ///   - inputs: makes inputs of a review's words and the size of the vocabulary.
  ///   - hidden: works out the hidden layer from the inputs.
  ///   - output: works out the answer, between 0 and 1, from the hidden layer.
  ///   - learn: moves all weights, given the inputs, the hidden layer, the answer, the target and the
  ///     learning rate.
  ///   - sentiment: says what an answer means.
  public init<Inputs>(
    _ network: WordNetwork, learningRate: Double,
    inputs: @escaping ([Int], Int) -> Inputs,
    hidden: @escaping (Inputs, WordNetwork) -> [Double],
    output: @escaping ([Double], WordNetwork) -> Double = { $1.output(hidden: $0) },
    learn: @escaping (inout WordNetwork, Inputs, [Double], Double, Double, Double) -> Void,
    sentiment: @escaping (Double) -> Sentiment = Sentiment.init(output:)
  ) {
    self.network = network
    self.learningRate = learningRate
    meaning = sentiment
    answer = { network, words in
      output(hidden(inputs(words, network.inputToHidden.rows), network), network)
    }
    self.learn = { network, review, rate in
      let inputs = inputs(review.words, network.inputToHidden.rows)
      let hidden = hidden(inputs, network)
      let answer = output(hidden, network)
      learn(&network, inputs, hidden, answer, review.sentiment.target, rate)
      return answer
    }
  }

  /// The answer to a review, between 0 and 1.
  public func answer(to words: [Int]) -> Double { answer(network, words) }

  /// Learns from one review, and returns what the answer to it was before.
  @discardableResult
  public mutating func learn(from review: Review) -> Double {
    learn(&network, review, learningRate)
  }

  /// What it takes a review for.
  public func sentiment(of words: [Int]) -> Sentiment { meaning(answer(to: words)) }

  /// How many of these reviews it judges correctly.
  public func correct(on reviews: [Review]) -> Int {
    reviews.count { sentiment(of: $0.words) == $0.sentiment }
  }
}
