import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

/// The weighted sums of other reviews after one step on the first.
struct Push {
  /// The sums z with counts as input, and with presence.
  let counts, presence: [Double]

  /// Whether the step was on a positive review.
  let isPositive: Bool

  private let rate: Double

  init(_ study: ReviewStudy, rate: Double, reviews count: Int = 200) {
    let first = study.split.training[0]
    let others = study.split.training.dropFirst().prefix(count)
    func sums(_ inputs: @escaping ([Int], Int) -> [Double]) -> [Double] {
      var learner = WordLearner(study.untrainedNetwork(), learningRate: rate, inputs: inputs)
      learner.learn(from: first)
      let network = learner.network
      return others.map { review in
        let layer = inputs(review.words, study.split.vocabulary.count)
        let hidden = network.inputToHidden.sumOfRows(times: layer)
        return zip(hidden, network.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
    counts = sums(InputLayer.counts)
    presence = Scope.running("7.2") { sums(inputLayer) }
    isPositive = first.sentiment == .positive
    self.rate = rate
  }

  static func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

  /// The middle one of some sums.
  static func median(_ sums: [Double]) -> Double {
    sums.isEmpty ? .nan : sums.sorted()[sums.count / 2]
  }

  /// The share of sums where the sigmoid is flat.
  static func flat(_ sums: [Double]) -> Double {
    let flat = sums.count { sigmoid($0) * (1 - sigmoid($0)) < 0.01 }
    return Double(flat) / Double(max(sums.count, 1))
  }

  /// The sums on the sigmoid.
  var chart: Chart {
    let largest = (counts + presence).map { abs($0) }.max() ?? 1
    let places = stride(from: -largest, through: largest, by: largest / 200).map { $0 }
    return Chart(
      "Where one step sends the others", x: "weighted sum z", y: "output ŷ",
      series: [
        .line("sigmoid", places, places.map(Self.sigmoid), color: .muted),
        .points("counts", counts, counts.map(Self.sigmoid), color: .series(1)),
        .points("presence", presence, presence.map(Self.sigmoid), color: .series(0)),
      ])
  }
}
