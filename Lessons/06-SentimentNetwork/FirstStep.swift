import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

/// The untrained network's step on the first review, as the formula has it.
struct FirstStep {
  /// The review's target y.
  let target: Double

  /// The number of different words.
  let words: Int

  /// Σ xᵢ².
  let squaredInputs: Double

  /// Σ vⱼ².
  let squaredWeights: Double

  init(_ study: ReviewStudy) {
    let review = study.split.training[0]
    let inputs = InputLayer.counts(review.words, vocabulary: study.split.vocabulary.count)
    target = review.sentiment.target
    words = inputs.count { $0 > 0 }
    squaredInputs = inputs.reduce(0) { $0 + $1 * $1 }
    squaredWeights = study.untrainedNetwork().hiddenToOutput.reduce(0) { $0 + $1 * $1 }
  }

  /// δ where the output is ½.
  var errorTerm: Double { (target - 0.5) * 0.5 * 0.5 }

  /// The review's weighted sum z after the step.
  func sum(rate: Double) -> Double { rate * errorTerm * squaredInputs * squaredWeights }

  /// Where the sums land on the sigmoid.
  func landings(_ rates: [Double]) -> Chart {
    let sigmoid = { (z: Double) in 1 / (1 + exp(-z)) }
    let sums = rates.map { abs(sum(rate: $0)) }
    let sizes = stride(from: -2, through: 3, by: 0.05).map { pow(10, $0) }
    return Chart(
      "Where one step lands", x: "size of the weighted sum z", y: "output for the right label",
      series: [.line("sigmoid", sizes, sizes.map(sigmoid), color: .muted)]
        + zip(rates, sums).enumerated().map { index, landing in
          let (rate, sum) = landing
          return .points(
            "η = \(Format.number(rate))", [sum], [sigmoid(sum)], color: .series(index))
        }, xScale: .logarithmic, yRange: 0.45...1.05)
  }
}

extension ReviewStudy {
  /// The first review's weighted sum after one step on it, by the learner's functions.
  func sumAfterOneStep(rate: Double) -> Double {
    var network = untrainedNetwork()
    let review = split.training[0]
    let inputs = InputLayer.counts(review.words, vocabulary: split.vocabulary.count)
    let sums = Scope.running("6.1 to 6.3") {
      let before = Your.hidden(inputs, network)
      Your.learn(
        &network, inputs: inputs, hidden: before, output: Your.output(before, network),
        target: review.sentiment.target, learningRate: rate)
      return Your.hidden(inputs, network)
    }
    return zip(sums, network.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
