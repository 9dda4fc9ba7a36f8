import Lab
import Notebook

extension Lesson11 {
  /// What the units of a trained hidden layer have become.
  static func twoUnits(_ page: Page, _ study: Study) {
    page.section("Who takes which border?")
    page.text(
      """
      Two hidden units learn from the baths. The functions are \(page.owner(of: "11.3")) for the \
      loss and \(page.owner(of: "11.4")) for its gradient; the layers that carry it back, and Adam, \
      which makes the steps, are those of lesson 10. `OwnLoss` calls the first two.
      """)
    page.listing("descend", in: "Descent.swift")
    let classifier = Classifier(inputs: 1, hiddenUnits: 2, seed: study.seed)
    classifier.train(on: study.baths, study.bathPlan)
    let largest = (classifier.weights.values + classifier.outputWeights).map(abs).max() ?? 0
    page.text(
      """
      All \(Format.count(study.baths.targets.count)) baths make one batch, so an epoch is one step. \
      We take \(Format.count(study.bathPlan.epochs)) of them at a rate of 0.05, fifty times what is \
      usual for Adam. A clear border needs large weights. They begin between −1 and 1, and Adam moves a \
      weight by about the rate per step. The largest weight below, \(Format.fixed(largest, 1)) in \
      size, takes some \(Format.count(Int(max(largest - 1, 0) / study.bathPlan.learningRate))) \
      steps even if all of them go the same way.
      """)
    let bath = 0.9
    page.plot(
      NetworkDiagram(
        "The trained network and one bath",
        layers: [
          .init("input", values: [bath], names: ["x"]),
          .init(
            "hidden units", values: classifier.hidden([bath]), names: ["a₁", "a₂"],
            biases: classifier.biases),
          .init(
            "output", values: [classifier.probability([bath])], names: ["p"],
            biases: [classifier.outputBias]),
        ],
        weights: [classifier.weights, Matrix(column: classifier.outputWeights)], digits: 3),
      """
      The seven numbers that were learned, and what the network says to water almost a degree too \
      warm.
      """, from: "11.1", "11.3", "11.4")
    worked(page, classifier, bath)
    parts(page, study, classifier)
    verdict(page, study, classifier)
  }

  /// One bath, step by step.
  private static func worked(_ page: Page, _ classifier: Classifier, _ bath: Double) {
    let (weights, biases) = (classifier.weights.values, classifier.biases)
    let activations = classifier.hidden([bath])
    let sums = (0..<2).map { bath * weights[$0] + biases[$0] }
    let parts = zip(activations, classifier.outputWeights).map { $0 * $1 }
    let z = parts.reduce(classifier.outputBias, +)
    func number(_ value: Double) -> String { Format.fixed(value, 3) }
    func added(_ value: Double) -> String {
      "\(value < 0 ? "−" : "+") \(number(abs(value)))"
    }
    page.text(
      """
      Read it from left to right. The first unit's sum is \(Format.number(bath)) · \
      \(number(weights[0])) \(added(biases[0])) = \(number(sums[0])), and its activation \
      σ(\(number(sums[0]))) = \(number(activations[0])). The second unit arrives at \
      \(number(sums[1])) and \(number(activations[1])). The output gives both their weights and \
      adds its bias: z = \(number(parts[0])) \(added(parts[1])) \(added(classifier.outputBias)) \
      = \(number(z)), and p = σ(\(number(z))) = \(number(classifier.probability([bath]))).
      """)
  }

  /// The units' curves, and how the output adds them up.
  private static func parts(_ page: Page, _ study: Study, _ classifier: Classifier) {
    let curves = axis.map { classifier.hidden([$0]) }
    page.plot(
      Chart(
        "What each hidden unit says", x: "degrees from 37 °C", y: "activation a of the unit",
        series: (0..<2).map { unit in
          .line("unit \(unit + 1)", axis, curves.map { $0[unit] }, color: Tone.units[unit])
        }),
      "Two steps, each at its unit's threshold. The weights to the output will make a hill of them.",
      from: "11.1")
    page.table(
      "The two units",
      [
        "unit", .number("weight w", decimals: 2), .number("bias b", decimals: 2),
        .number("threshold −b/w", decimals: 2), .number("output weight v", decimals: 2),
      ],
      (0..<2).map { unit in
        let (weight, bias) = (classifier.weights[0, unit], classifier.biases[unit])
        return [unit + 1, weight, bias, -bias / weight, classifier.outputWeights[unit]]
      })
    page.plot(
      Chart(
        "The weighted units and their sum", x: "degrees from 37 °C", y: "part of the sum z",
        series: [
          .line(
            "z, with the bias", axis,
            curves.map { hidden in
              zip(hidden, classifier.outputWeights).map { $0 * $1 }.reduce(classifier.outputBias, +)
            }, color: Tone.network)
        ]
          + (0..<2).map { unit in
            .line(
              "v · a, unit \(unit + 1)", axis,
              curves.map { $0[unit] * classifier.outputWeights[unit] }, color: Tone.units[unit])
          }, markers: [.horizontal(at: 0, "p = ½")]),
      "The output gives each unit a weight and adds its bias. Where z is above 0 it says yes.",
      from: "11.1")
    page.plot(
      Chart(
        "The network's answer", x: "degrees from 37 °C", y: "probability of yes",
        series: points(of: study.baths) + [
          .line(
            "two hidden units", axis, axis.map { classifier.probability([$0]) },
            color: Tone.network)
        ], yRange: -0.05...1.05),
      "The same sum through the sigmoid, with the baths it has learned from.", from: "11.1")
    page.show("loss with two hidden units", classifier.loss(on: study.baths), from: "11.2", "11.3")
  }
}
