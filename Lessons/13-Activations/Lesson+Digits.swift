import Exercises
import Lab
import Notebook

extension Lesson13 {
  /// The three activations learn digits.
  ///
  /// - Returns: a run for each activation, to be set beside others.
  static func digits(_ page: Page, _ study: Study) -> [Study.Run] {
    page.section("Learning digits")
    page.text(
      """
      Does it matter? A network of \(Study.layers) layers learns to read digits three times, once \
      with each activation and everything else the same: the first weights, the batches and their \
      order, plain gradient descent. It learns from \(Format.count(study.training.labels.count)) \
      images, and \(Format.count(study.validation.labels.count)) others validate it. This is the \
      loop:
      """)
    page.listing("DeepNetwork.learn", in: "DeepNetwork.swift")
    page.show("layer sizes", study.sizes(depth: Study.layers).map(Double.init))
    page.show("learning rate η", study.learningRate)
    page.show("epochs", study.epochs)
    page.show("images per batch", study.batchSize)
    let runs = Activation.allCases.map { study.train($0) }
    let epochs = (1...study.epochs).map(Double.init)
    func lines(_ values: KeyPath<Study.Run, [Double]>) -> [Chart.Series] {
      zip(Activation.allCases, runs).map { .line($0.rawValue, epochs, $1[keyPath: values]) }
    }
    let nearby = runs[0].losses.prefix { $0 > 0.9 * log(10.0) }.count
    let stays = "The sigmoid's network stays within a tenth of it for \(nearby) epochs."
    page.plot(
      Chart(
        "Loss while learning", x: "epoch", y: "mean training loss", series: lines(\.losses),
        markers: [.horizontal(at: log(10.0), "ln 10")]),
      """
      The dashed line at ln 10 = \(Format.fixed(log(10.0), 3)) is the loss of a network that gives \
      every digit the same probability.\(nearby > 1 ? " \(stays)" : "")
      """, from: "13.1", "13.2", "13.3")
    page.plot(
      Chart(
        "Validation accuracy while learning", x: "epoch", y: "share of images",
        series: lines(\.accuracies), yRange: 0...1),
      "The same runs, on images that they do not learn from.", from: "13.1", "13.2", "13.3")
    page.table(
      "After \(study.epochs) epochs",
      ["activation", .number("training loss", decimals: 3), .percent("validation accuracy")],
      zip(Activation.allCases, runs).map { [$0.rawValue, $1.loss, $1.accuracy] },
      from: "13.1", "13.2", "13.3")
    let trails = runs[0].accuracy < min(runs[1].accuracy, runs[2].accuracy)
    let finding =
      trails
      ? "The sigmoid is far behind, while tanh and ReLU are close to each other."
      : "With these settings the sigmoid is not the last; with the lesson's own it is far behind."
    page.text(
      """
      \(finding) Why? Two guesses come to mind. The sigmoids may be saturated. Or it is the \
      vanishing gradient: the last layer learns, and the others, whose error terms are small, \
      hardly hear of it. Before we believe either, we test both.
      """)
    return runs
  }
}
