import Exercises
import Lab
import Notebook

extension Lesson11 {
  /// What the units of a trained hidden layer have come to.
  static func twoUnits(_ page: Page, _ study: Study) {
    page.section("Who takes which border?")
    page.text(
      """
      Two hidden units learn from the baths. The steps are Adam's, by Lab's layers from lesson 10; \
      the gradient they start from is yours. This is what each unit says after \
      \(Format.count(study.bathPlan.epochs)) epochs.
      """)
    let classifier = Classifier(inputs: 1, hiddenUnits: 2, seed: study.seed)
    classifier.train(on: study.baths, study.bathPlan)
    let curves = axis.map { classifier.hidden([$0]) }
    page.plot(
      Chart(
        "What each hidden unit says", x: "degrees from 37 °C", y: "output a of the unit",
        series: (0..<2).map { unit in .line("unit \(unit + 1)", axis, curves.map { $0[unit] }) }))
    page.table(
      "The two units",
      [
        "unit", .number("weight w", decimals: 2), .number("bias b", decimals: 2),
        .number("threshold −b/w", decimals: 2), .number("weight to the output v", decimals: 2),
      ],
      (0..<2).map { unit in
        let (weight, bias) = (classifier.weights[0, unit], classifier.biases[unit])
        return [unit + 1, weight, bias, -bias / weight, classifier.outputWeights[unit]]
      })
    page.text(
      """
      Each unit has found one of the two borders. The output gives each of them a weight and adds \
      its own bias. One step up and one step down make a hill: the sum h is above 0 only between \
      the borders.
      """)
    page.plot(
      Chart(
        "The weighted units and their sum", x: "degrees from 37 °C", y: "part of the sum h",
        series: (0..<2).map { unit in
          .line(
            "v · a, unit \(unit + 1)", axis,
            curves.map { $0[unit] * classifier.outputWeights[unit] })
        } + [
          .line(
            "sum h with the bias", axis,
            curves.map { hidden in
              zip(hidden, classifier.outputWeights).map { $0 * $1 }.reduce(classifier.outputBias, +)
            })
        ]))
    page.plot(
      Chart(
        "The network's answer", x: "degrees from 37 °C", y: "probability of yes",
        series: [.line("two hidden units", axis, axis.map { classifier.probability([$0]) })]
          + points(of: study.baths), yRange: -0.05...1.05))
    page.show("loss with two hidden units", classifier.loss(on: study.baths))
    page.text(
      """
      Nobody told the units which border is whose. Gradient descent from random weights has shared \
      the work between them. It does not always succeed: with `--seed 2` both end at the same \
      border, in a valley that is not the deepest.
      """)
  }

  /// Degrees from −3 to 3, for curves.
  static let axis = (0...120).map { -3 + Double($0) * 0.05 }

  /// The baths as points at 0 and 1.
  static func points(of baths: Records) -> [Chart.Series] {
    Chart.Series.points(
      baths.features.column(0), baths.targets, classes: baths.targets.map { Int($0) },
      of: ["no", "yes"], colors: [.series(1), .series(2)])
  }
}
