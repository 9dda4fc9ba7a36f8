import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

/// The weighted sums of other reviews after one step on the first.
struct Push {
  /// The sums z with counts as input, and with presence.
  let counts, presence: [Double]

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
    presence = Scope.running("7.2") { sums(Your.inputLayer) }
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

  /// Some of the sums on the sigmoid, evenly spaced in rank.
  var chart: Chart {
    let sizes = Swift.stride(from: -1.5, through: 2.5, by: 0.05).map { pow(10, $0) }
    let shown = [counts, presence].map { sums in
      let sorted = sums.map { abs($0) }.sorted()
      return sorted.indices.filter { $0 % Self.stride == 0 }.map { sorted[$0] }
    }
    return Chart(
      "Where one step sends the others", x: "size of the weighted sum z",
      y: "output for the first's label",
      series: [
        .line("sigmoid", sizes, sizes.map(Self.sigmoid), color: .muted),
        .points("counts", shown[0], shown[0].map(Self.sigmoid), color: .series(1)),
        .points("presence", shown[1], shown[1].map(Self.sigmoid), color: .series(0)),
      ], xScale: .logarithmic, yRange: 0.45...1.05)
  }

  /// One of so many reviews is drawn.
  static let stride = 20
}
