import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson12 {
  static func main() {
    let options: [Option] = [
      .integer("hidden-units", 10, in: 0...1000, "how many units the hidden layer has; 0 for none"),
      .integer("records", 300, in: 3...20_000, "how many points of the spirals are learned from"),
      .number("turns", 0.8, in: 0...5, "how often each spiral winds around the middle"),
      .number("noise", 0.05, in: 0...10, "how far points lie from their spiral"),
      .integer("epochs", 500, in: 1...100_000, "how often all records are learned from"),
      .number("learning-rate", 0.05, in: 0...100, "how far a step goes"),
    ]
    Lesson(
      "Many classes, and regression", exercises: Checks.all, options: options,
      headline: { Study($0).headline },
      page: { page, options in
        let study = Study(options)
        classes(page, study)
        spirals(page, study)
        regression(page, study)
        tasks(page, study)
      }
    ).run()
  }
}

extension Lesson12 {
  /// One output a class, softmax and the largest output.
  private static func classes(_ page: Page, _ study: Study) {
    page.section("One output a class")
    page.text(
      """
      Lesson 11 answered yes or no with one output. What if there are three answers, or ten \
      digits? One output with the numbers 0, 1, 2 would say that class 1 lies between the others, \
      and a network in doubt between 0 and 2 would answer 1. So each class gets an output of its \
      own.

      Softmax makes probabilities of the outputs: e to the power of each, so that all are \
      positive, divided by their sum, so that they add up to 1. It is the sigmoid for several \
      classes: with two of them it is the sigmoid of the difference.
      """)
    page.formula("pₖ = e^xₖ / Σⱼ e^xⱼ")
    page.text(
      """
      A power of e soon leaves what a computer can write down. Only the differences between the \
      outputs matter, so the largest is taken out of all of them first; then no power is above 1.
      """)
    page.check("12.1")
    page.text(
      """
      The answer is the class with the largest probability, which is the class with the largest \
      output.
      """)
    page.check("12.2")
    page.text(
      """
      Three blobs of points show it. The network has no hidden layer: two inputs, three outputs, \
      nothing between.
      """)
    let network = study.classifier(hiddenUnits: 0, on: study.blobs)
    page.table(
      "Four of the points", ["class", "outputs x", "probabilities p", "answer"],
      (0..<4).map { row in
        let point = study.blobs.features.rows(row..<row + 1)
        let outputs = network.outputs(point)
        let probabilities = Loss.crossEntropy.answers(outputs)
        return [
          className(study.blobs.classes[row]),
          outputs.values.map { Format.fixed($0, 2) }.joined(separator: "  "),
          probabilities.values.map { Format.fixed($0, 3) }.joined(separator: "  "),
          className(network.classes(point).first ?? 0),
        ]
      })
    page.plot(
      map(of: network, over: study.blobs, "Three blobs, no hidden layer", range: -2.2...2.2))
    page.show("accuracy on the blobs", network.accuracy(on: study.blobs))
    page.text(
      """
      The plane is divided by straight borders, one between each two classes: there the two \
      outputs are equal, and each output is a plain weighted sum. For blobs that is enough.
      """)
  }

  /// What straight borders cannot do.
  private static func spirals(_ page: Page, _ study: Study) {
    page.section("Three spirals")
    page.text(
      """
      Now three spirals, wound into each other. No straight borders can separate them, so a hidden \
      layer has to bend the plane first. Its units here are tanh, a sigmoid stretched to reach \
      from −1 to 1; lesson 13 compares such functions. The loss is the cross-entropy, −ln p of the \
      right class. As in lesson 11, its gradient is short: answer less target, where the target is \
      1 for the right class and 0 for the others.
      """)
    page.formula("∂loss/∂xₖ = (pₖ − yₖ) / records")
    let widths = [0, 2, 3, 5, 10, 20, 50]
    let networks = widths.map { study.classifier(hiddenUnits: $0) }
    for width in [0, 3, 10] {
      page.plot(
        map(
          of: networks[widths.firstIndex(of: width)!], over: study.spirals,
          "Three spirals, \(width == 0 ? "no hidden layer" : "\(width) hidden units")",
          range: -1.2...1.2))
    }
    page.table(
      "Hidden layers of different widths",
      [
        "hidden units", "parameters", .number("training accuracy", decimals: 3),
        .number("validation accuracy", decimals: 3), .number("validation loss", decimals: 3),
      ],
      zip(widths, networks).map { width, network in
        [
          width, width == 0 ? 9 : width * 6 + 3, network.accuracy(on: study.spirals),
          network.accuracy(on: study.validation), network.crossEntropy(on: study.validation),
        ]
      })
    page.text(
      """
      Without a hidden layer more than half of the points are answered wrongly. Every further unit \
      lets the borders bend once more, and a handful of units is enough. From ten units on the \
      validation accuracy hardly tells the networks apart: one point more or less is 1/300. The \
      loss still does. These spirals have little noise, so the larger networks have little to \
      learn by heart; lesson 11 has shown what happens where there is more.

      An accuracy counts right answers, whether sure or by a hair. It moves in jumps and its slope \
      is 0 almost everywhere, so a network cannot learn from it. It learns from the cross-entropy, \
      and we read the accuracy.
      """)
  }

  /// The regions of a network's answers, with records on them.
  private static func map(
    of network: Network, over examples: Examples, _ title: String, range: ClosedRange<Double>
  ) -> HeatMap {
    let names = (0..<3).map(className)
    return HeatMap(
      title, x: "input x₁", y: "input x₂", value: "class", xRange: range, yRange: range,
      resolution: 80, colors: .classes(names),
      overlays: Chart.Series.points(
        examples.features.column(0), examples.features.column(1), classes: examples.classes,
        of: names)
    ) { Double(network.classes(Matrix(row: [$0, $1])).first ?? 0) }
  }

  private static func className(_ number: Int) -> String {
    ["A", "B", "C"].indices.contains(number) ? ["A", "B", "C"][number] : "\(number)"
  }
}
