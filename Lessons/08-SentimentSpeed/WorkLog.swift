import Exercises
import Lab
import Sentiment
import SentimentLessons

/// How long each part of a training takes.
struct WorkLog {
  /// The parts, in the order in which a review passes through them.
  enum Part: Int, CaseIterable {
    case input, forward, output, backward

    /// What the page calls it.
    var name: String {
      switch self {
      case .input: "input"
      case .forward: "forward"
      case .output: "output"
      case .backward: "steps"
      }
    }
  }

  /// How many reviews were learned from.
  private let reviews: Int

  private var seconds = [Double](repeating: 0, count: Part.allCases.count)
  private let clock = ContinuousClock()
  private var last: ContinuousClock.Instant

  init(reviews: Int) {
    self.reviews = reviews
    last = clock.now
  }

  /// Ends a part: the time since the last one ended is its own.
  mutating func lap(_ part: Part) {
    let now = clock.now
    seconds[part.rawValue] += (now - last) / .seconds(1)
    last = now
  }

  /// All parts together.
  var total: Double { seconds.reduce(0, +) }

  /// The first layer, forward and its steps.
  var layer: Double { seconds[Part.forward.rawValue] + seconds[Part.backward.rawValue] }

  /// A part's time for one review, in millionths of a second.
  func microseconds(_ part: Part) -> Double { 1e6 * seconds[part.rawValue] / Double(reviews) }

  /// A part's share of the whole.
  func share(_ part: Part) -> Double { seconds[part.rawValue] / total }

  /// The fastest of three runs: what else a machine does only makes a run slower.
  static func fastest(_ run: () -> WorkLog) -> WorkLog {
    [run(), run(), run()].min { $0.total < $1.total } ?? run()
  }
}

extension ReviewStudy {
  /// Learns with an input for every word, as lesson 7 does, and clocks each part.
  func timedDense(on reviews: [Review]) -> WorkLog {
    var network = untrainedNetwork()
    var log = WorkLog(reviews: reviews.count)
    for review in reviews {
      let inputs = InputLayer.presence(review.words, vocabulary: network.inputToHidden.rows)
      log.lap(.input)
      let h = network.inputToHidden.sumOfRows(times: inputs)
      log.lap(.forward)
      let hiddenTerms = network.learnOutput(
        hidden: h, output: network.output(hidden: h), target: review.sentiment.target,
        learningRate: learningRate)
      log.lap(.output)
      network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: learningRate)
      log.lap(.backward)
    }
    return log
  }

  /// Learns from the rows of the words present, and clocks each part.
  func timedSparse(on reviews: [Review]) -> WorkLog {
    var network = untrainedNetwork()
    var log = WorkLog(reviews: reviews.count)
    for review in reviews {
      let words = Your.wordsPresent(review.words)
      log.lap(.input)
      let h = Your.hidden(words, network.inputToHidden)
      log.lap(.forward)
      let hiddenTerms = network.learnOutput(
        hidden: h, output: network.output(hidden: h), target: review.sentiment.target,
        learningRate: learningRate)
      log.lap(.output)
      Your.update(
        &network.inputToHidden, words: words, hiddenTerms: hiddenTerms,
        learningRate: learningRate)
      log.lap(.backward)
    }
    return log
  }
}
