import Lab
import Notebook

extension Lesson14 {
  /// Dropout: units that cannot rely on each other.
  static func dropout(_ page: Page, _ study: Study, epochs: Int) -> [Candidate] {
    page.section("Dropout")
    page.text(
      """
      \(Format.count(study.training.labels.count)) images, and \(Format.count(study.parameters)) \
      parameters: given time, the network can memorise its images, and then it may read others worse: \
      the **overfitting** of [lesson 11](lesson11). **Dropout** works against it (Srivastava et al. 2014). In training it \
      switches each hidden unit off with probability p, chosen afresh for every image, so that no \
      unit can rely on another one being there. The units that stay are scaled by 1/(1 − p), so \
      that the next layer's sums are as large as before on average. When the network is used, all \
      units are on. (In the paper p is the probability of *keeping* a unit, and the weights are \
      scaled when the network is used. What is written here is how PyTorch does it.)
      """)
    page.plot(
      film(study),
      """
      A small network with p = 0.5, as the lesson's own dropout layers draw it. Each image is \
      learned by another part of the network; what is switched off has no say in the output, and \
      gets no gradient.
      """)
    var plan = study.plan
    plan.epochs = epochs
    (plan.learningRate, plan.momentum) = (0.1, 0.9)
    let shares = [0, 0.2, 0.5]
    let histories = shares.map { share -> Study.History in
      plan.dropout = share
      return study.train(plan)
    }
    let numbers = (1...epochs).map(Double.init)
    let names = shares.map { "p \(Format.number($0))" }
    page.plot(
      Chart(
        "Validation loss with and without dropout", x: "epoch", y: "mean loss",
        series: zip(names, histories).map { .line($0, numbers, $1.validationLosses) },
        yRange: 0...min(1, histories.flatMap(\.validationLosses).max() ?? 1)),
      "Measured with all units on, on images that the networks do not learn from.",
      from: "14.2", "14.3")
    page.table(
      "Dropout over \(epochs) epochs, rate 0.1, momentum 0.9",
      [
        "dropout", .number("training loss", decimals: 3), .number("validation loss", decimals: 3),
        .number("lowest", decimals: 3), .percent("validation accuracy"),
      ],
      zip(names, histories).map { name, history in
        [
          name, history.trainingLosses.last, history.validationLosses.last,
          history.validationLosses.min(), history.accuracy,
        ]
      }, from: "14.2", "14.3")
    explain(page, histories)
    return zip(names, histories).map { Candidate("momentum 0.9 and dropout \($0)", $1) }
  }

  private static func explain(_ page: Page, _ histories: [Study.History]) {
    let last = histories.map { $0.validationLosses.last ?? .nan }
    let finding =
      last[1] < last[0]
      ? "There a p of 0.2 ends with a lower loss than no dropout."
      : last[2] < last[0]
        ? "There a p of 0.5 ends with a lower loss than no dropout."
        : "There nothing is gained in this run: the loss ends lowest without dropout."
    page.text(
      """
      The training loss rises with p because it is measured with units switched off. What counts \
      are the images that the network does not learn from. \(finding) Dropout was made for \
      networks with many more units, and it is a remedy for overfitting. Where there is none, it \
      costs; and half of 50 units is much to do without.
      """)
    func loss(_ name: String, _ value: Double) -> String {
      Format.fixed(page.real(name, value), 3)
    }
    page.onRealData(
      """
      On MNIST the validation loss after fifteen epochs is \(loss("last loss, p 0", last[0])) \
      without dropout, \(loss("last loss, p 0.2", last[1])) with p = 0.2 and \
      \(loss("last loss, p 0.5", last[2])) with p = 0.5. At their lowest the first two reach \
      \(loss("lowest loss, p 0", histories[0].validationLosses.min() ?? .nan)) and \
      \(loss("lowest loss, p 0.2", histories[1].validationLosses.min() ?? .nan)), and their \
      accuracy is \(Format.percent(page.real("accuracy, p 0", histories[0].accuracy))) and \
      \(Format.percent(page.real("accuracy, p 0.2", histories[1].accuracy))).
      """)
  }

  /// A network of eight and eight hidden units with masks for two images, and in use.
  private static func film(_ study: Study) -> Film {
    let masks = (1...2).map { layer in
      Dropout<Double>(0.5, seed: study.seed &+ UInt32(layer))
        .forward(Matrix(rows: 2, columns: 8, repeating: 1))
    }
    func network(_ title: String, _ image: Int?) -> NetworkDiagram {
      let hidden = (1...2).map { layer -> NetworkDiagram.Layer in
        let mask = image.map { masks[layer - 1].row($0) } ?? []
        let off = mask.indices.filter { mask[$0] == 0 }
        return .init("hidden \(layer)", count: 8, off: Set(off))
      }
      return NetworkDiagram(
        title,
        layers: [.init("pixels", count: 784)] + hidden + [.init("digits", count: 10, limit: 5)])
    }
    let frames: [(String, Int?)] = [
      ("learning from one image", 0), ("learning from the next", 1), ("in use: all units on", nil),
    ]
    return Film(
      "The same network with and without its units",
      frames: frames.map { (caption: $0.0, plot: network($0.0, $0.1) as any Plot) })
  }
}
