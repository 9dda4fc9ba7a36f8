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
public struct WordLearner<Inputs> {
  /// Makes inputs of a review's words and the size of the vocabulary.
  public typealias Input = ([Int], Int) -> Inputs

  /// Works out the hidden layer from the inputs.
  public typealias Hidden = (Inputs, WordNetwork) -> [Double]

  /// Works out the answer, between 0 and 1, from the hidden layer.
  public typealias Output = ([Double], WordNetwork) -> Double

  /// Moves all weights, after the inputs, the hidden layer, the answer, the target and the learning
  /// rate.
  public typealias Step = (inout WordNetwork, Inputs, [Double], Double, Double, Double) -> Void

  /// The network as it is now.
  public private(set) var network: WordNetwork

  private let learningRate: Double
  private let inputs: Input
  private let hidden: Hidden
  private let output: Output
  private let step: Step

  /// What an answer means.
  let meaning: (Double) -> Sentiment

  /// A learner whose steps are all its own.
  ///
  /// - Parameters:
  ///   - network: the network before its training.
  ///   - learningRate: how far a step goes, η.
  ///   - inputs: what becomes of a review's words.
  ///   - hidden: works out the hidden layer.
  ///   - output: works out the answer.
  ///   - learn: moves the weights.
  ///   - sentiment: says what an answer means.
  public init(
    _ network: WordNetwork, learningRate: Double, inputs: @escaping Input,
    hidden: @escaping Hidden, output: @escaping Output = { $1.output(hidden: $0) },
    learn: @escaping Step, sentiment: @escaping (Double) -> Sentiment = Sentiment.init(output:)
  ) {
    self.network = network
    self.learningRate = learningRate
    self.inputs = inputs
    self.hidden = hidden
    self.output = output
    step = learn
    meaning = sentiment
  }

  /// The answer to a review, between 0 and 1.
  public func answer(to words: [Int]) -> Double {
    output(hidden(inputs(words, network.inputToHidden.rows), network), network)
  }

  /// Learns from one review, and returns what the answer to it was before.
  @discardableResult
  public mutating func learn(from review: Review) -> Double {
    let inputs = inputs(review.words, network.inputToHidden.rows)
    let hidden = hidden(inputs, network)
    let answer = output(hidden, network)
    step(&network, inputs, hidden, answer, review.sentiment.target, learningRate)
    return answer
  }

  /// What it takes a review for.
  public func sentiment(of words: [Int]) -> Sentiment { meaning(answer(to: words)) }

  /// How many of these reviews it judges correctly.
  public func correct(on reviews: [Review]) -> Int {
    reviews.count { sentiment(of: $0.words) == $0.sentiment }
  }
}
