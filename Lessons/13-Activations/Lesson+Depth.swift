import Exercises
import Lab
import Notebook

extension Lesson13 {
  /// The same with a second seed.
  static func chance(_ page: Page, _ study: Study, _ first: [Study.Run]) {
    page.section("How much of it is chance?")
    page.text(
      """
      One run is one set of first weights and one order of the batches. Here is a second one \
      beside it, with the next seed.
      """)
    let runs = zip(Activation.allCases, first).map { activation, run in
      [run, study.train(activation, seed: study.seed &+ 1, isFollowed: false)]
    }
    page.table(
      "Validation accuracy after \(study.epochs) epochs",
      [
        "activation", .percent("seed \(study.seed)"), .percent("seed \(study.seed &+ 1)"),
        .percent("mean", decimals: 2), .number("mean training loss", decimals: 3),
      ],
      zip(Activation.allCases, runs).map { activation, runs in
        let accuracies = runs.map(\.accuracy)
        return [
          activation.rawValue, accuracies[0], accuracies[1], mean(accuracies),
          mean(runs.map(\.loss)),
        ]
      }, from: "13.1", "13.2", "13.3")
    let means = runs.map { mean($0.map(\.accuracy)) * 100 }
    page.show("ReLU minus sigmoid", means[2] - means[0], unit: "percentage points", digits: 2)
    page.show("ReLU minus tanh", means[2] - means[1], unit: "percentage points", digits: 2)
    let count = Double(study.validation.labels.count)
    let share = means[2] / 100
    let error = (share * (1 - share) / count).squareRoot() * 100
    let ahead =
      abs(means[2] - means[1]) < 2 * error
      ? "ReLU and tanh are less than two of these apart: who is ahead is not decided."
      : "ReLU and tanh are more than two of these apart."
    let sigmoid =
      means[2] - means[0] > 4 * error
      ? "The sigmoid is much further away."
      : means[0] - means[2] > 4 * error
        ? "With these settings even the sigmoid is ahead of ReLU."
        : "The sigmoid is not far from ReLU either."
    page.text(
      """
      How much may such a share move by chance alone? With \
      \(Format.count(study.validation.labels.count)) images and an accuracy of \
      \(Format.percent(share)) the standard error is √(p(1 − p)/n) = \
      \(Format.number(error, digits: 2)) percentage points. \(ahead) \(sigmoid)
      """)
  }

  /// Deeper networks, and other learning rates.
  static func depthAndRate(_ page: Page, _ study: Study, _ first: [Study.Run], depth: Int) {
    page.section("Deeper, and with larger steps")
    page.text(
      """
      Here are networks of \(depth) layers, at the same rate of \
      \(Format.number(study.learningRate)) and for as many epochs.
      """)
    let deep = Activation.allCases.map { study.train($0, depth: depth, isFollowed: false) }
    page.table(
      "Validation accuracy by depth",
      ["layers"] + Activation.allCases.map { .percent($0.rawValue) },
      [[Study.layers] + first.map { $0.accuracy as Double? }, [depth] + deep.map { $0.accuracy }],
      from: "13.1", "13.2", "13.3")
    page.text(
      """
      Could larger steps make up for small gradients? The sigmoid again, with \(Study.layers) \
      layers and with \(depth):
      """)
    let trials = [(Study.layers, 0.5), (depth, 5)].map { depth, rate in
      (
        depth, rate,
        study.train(.sigmoid, depth: depth, learningRate: rate, isFollowed: false).accuracy
      )
    }
    page.table(
      "The sigmoid at other rates", ["layers", "rate η", .percent("validation accuracy")],
      [
        [Study.layers, study.learningRate, first[0].accuracy],
        [depth, study.learningRate, deep[0].accuracy],
      ] + trials.map { [$0, $1, $2] }, from: "13.1")
    let norms = study.norms(study.trace(.sigmoid, depth: depth).gradients)
    let helps = { (place: Int, before: Double) in trials[place].2 > before + 0.05 }
    let three =
      helps(0, first[0].accuracy)
      ? """
      In \(Study.layers) layers the larger rate helps: the differences between the images are \
      faint there, and not gone.
      """ : "In \(Study.layers) layers the larger rate is of little help with these settings."
    let many =
      helps(1, deep[0].accuracy) ? "In \(depth) it helps too." : "In \(depth) it does not help."
    let behind =
      deep[2].accuracy < deep[1].accuracy
      ? "behind tanh here: these first weights suit tanh"
      : "not behind tanh here, although these first weights suit tanh better"
    page.text(
      """
      \(three) \(many) About a tenth of the images is what always giving the same answer would \
      get right. Before learning, the first layer's gradient in \(depth) layers is \
      \(Format.number(norms[depth - 1] / norms[0], digits: 2)) times smaller than the last one's, \
      and one rate has to serve both. And going forward, the images are just as hard to tell apart \
      by the time they reach the last layer.

      So is ReLU simply better? Not by itself. It is cheap to compute and does not saturate for \
      positive sums. In \(depth) layers it is \(behind). [Lesson 14](lesson14) gives ReLU the \
      initialisation that it needs. \
      The sigmoid keeps its place at the output, where an answer between 0 and 1 is wanted.
      """)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }
}
