import Exercises
import Foundation
import Lab
import Notebook

extension Lesson13 {
  /// The three activations learn digits.
  ///
  /// - Returns: how each learned, to be set beside other runs.
  static func digits(_ page: Page, _ study: Study) -> [Study.History] {
    page.section("Learning digits")
    page.text(
      """
      Does it matter? The network of \(Study.layers) layers learns to read digits three times, \
      once with each activation, and everything else alike: the weights it begins with, the \
      batches and their order, plain gradient descent. It learns from \
      \(Format.count(study.training.labels.count)) images, and \
      \(Format.count(study.validation.labels.count)) others validate it.
      """)
    let histories = Activation.allCases.map { study.train($0) }
    page.show("layer sizes", study.sizes(depth: Study.layers).map(Double.init))
    page.show("learning rate η", study.learningRate)
    page.show("epochs", study.epochs)
    page.show("images a batch", study.batchSize)
    let epochs = (1...study.epochs).map(Double.init)
    let names = Activation.allCases.map(\.rawValue)
    page.plot(
      Chart(
        "Loss and validation accuracy while learning", x: "epoch",
        y: "mean loss; share of images",
        series: zip(names, histories).map { .line("loss, \($0)", epochs, $1.losses) }
          + zip(names, histories).map { .line("accuracy, \($0)", epochs, $1.accuracies) }))
    page.table(
      "After \(study.epochs) epochs",
      ["activation", .number("training loss", decimals: 3), .percent("validation accuracy")],
      zip(names, histories).map { name, history in
        [name, history.losses[study.epochs - 1], history.accuracies[study.epochs - 1]]
      })
    page.text(
      """
      The sigmoid trails far behind. It spends its first epochs near 2.3, which is ln 10, the loss \
      of a network that gives every digit the same chance: its last layer learns, and the others \
      hardly hear of it. ReLU and tanh are close to each other. In the lesson's own ten epochs \
      ReLU's loss begins above that of tanh and ends below it.
      """)
    return histories
  }

  /// The same for several starts.
  static func chance(_ page: Page, _ study: Study, _ first: [Study.History], seeds: Int) {
    page.section("How much of it is chance?")
    page.text(
      """
      One run is one start and one order of the batches. Here is the same with \(seeds) seeds.
      """)
    let runs = zip(Activation.allCases, first).map { activation, history in
      [history] + (1..<seeds).map { study.train(activation, seed: study.seed &+ UInt32($0)) }
    }
    page.table(
      "After \(study.epochs) epochs, over \(seeds) seeds",
      [
        "activation", .number("mean loss", decimals: 3), .percent("mean accuracy", decimals: 2),
        .percent("lowest"), .percent("highest"),
      ],
      zip(Activation.allCases, runs).map { activation, histories in
        let accuracies = histories.compactMap(\.accuracies.last)
        return [
          activation.rawValue, mean(histories.compactMap(\.losses.last)), mean(accuracies),
          accuracies.min(), accuracies.max(),
        ]
      })
    let means = runs.map { mean($0.compactMap(\.accuracies.last)) * 100 }
    page.show(
      "ReLU ahead of the sigmoid by", means[2] - means[0], unit: "percentage points", digits: 2)
    page.show("ReLU ahead of tanh by", means[2] - means[1], unit: "percentage points", digits: 2)
    page.text(
      """
      With every seed the sigmoid is far behind, and ReLU has the smallest mean loss after ten \
      epochs. In validation accuracy ReLU and tanh are level, on the simulated sample and on the \
      real digits: the difference is a fraction of a percentage point. With 1,000 images chance \
      alone moves a share by most of a point, so who is ahead there is not decided.
      """)
  }

  /// Deeper networks, and other learning rates.
  static func depthAndRate(_ page: Page, _ study: Study, _ first: [Study.History], depths: [Int]) {
    page.section("Deeper, and with larger steps")
    page.text(
      """
      The heat maps foretell what depth does. Here are networks of more layers, at the same rate \
      of \(Format.number(study.learningRate)) and for as many epochs.
      """)
    let byDepth = depths.map { depth in Activation.allCases.map { study.train($0, depth: depth) } }
    page.table(
      "Validation accuracy by depth", header("layers"),
      rows([Study.layers] + depths, [first] + byDepth))
    page.text(
      """
      Could a larger rate not make up for a small gradient? In three layers it does, for the \
      sigmoid's gradient is small there and not gone.
      """)
    let rates = [0.02, 0.5]
    let byRate = rates.map { rate in Activation.allCases.map { study.train($0, learningRate: rate) }
    }
    page.table(
      "Validation accuracy by learning rate, \(Study.layers) layers", header("rate η"),
      rows([study.learningRate] + rates, [first] + byRate))
    let deepest = depths[depths.count - 1]
    for rate in [0.5, 5] {
      let end = study.train(.sigmoid, depth: deepest, learningRate: rate).accuracies.last ?? .nan
      page.show(
        "sigmoid, \(deepest) layers, rate \(Format.number(rate)): accuracy", end, as: .percent())
    }
    page.text(
      """
      In ten layers neither of these rates helps the sigmoid: about a tenth of the images right is \
      what always giving the same answer would reach. The first layer's gradient is thousands of \
      times smaller than the last one's, and one rate has to serve both.

      So is ReLU simply better? Not by itself. It is cheap to compute and does not saturate for \
      positive sums, and in three layers it is ahead in the loss. In ten layers it falls behind \
      tanh here, for these weights begin as suits tanh. Lesson 14 gives ReLU the start that it \
      needs. The sigmoid keeps its place at the output, where an answer between 0 and 1 is wanted.

      To try: `--depth 20`, `--learning-rate 1`, `--hidden-units 10`, `--epochs 40` (does the \
      sigmoid catch up?), `--seed 1`.
      """)
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0, +) / Double(values.count)
  }

  private static func header(_ first: String) -> [TextTable.Column] {
    [.init(first)] + Activation.allCases.map { .percent($0.rawValue) }
  }

  private static func rows(
    _ names: [any TableValue], _ histories: [[Study.History]]
  ) -> [[any TableValue]] {
    zip(names, histories).map { name, histories in [name] + histories.map(\.accuracies.last) }
  }
}
