import Exercises
import Lab
import Notebook

extension Lesson12 {
  /// The same network, asked for a number.
  static func regression(_ page: Page, _ study: Study) {
    page.section("A number instead of a class")
    page.text(
      """
      Lesson 3 predicted numbers of bikes. Its output had no sigmoid, for an amount may be \
      anything. Take the network of the spirals, give it one input and one output, and leave the \
      softmax away. What is left is a network that answers with a number: it fits a curve. The \
      loss is the mean squared error, and its gradient is, once more, answer less target, with a \
      factor.
      """)
    page.formula("loss = Σ (ŷ − y)² / n     ∂loss/∂ŷ = 2 · (ŷ − y) / n")
    page.check("12.3")
    page.check("12.4")
    page.text(
      """
      The points are drawn from a curve, sin 2x + x/2, with noise of deviation 0.2.
      """)
    let widths = [1, 3, 10]
    let networks = widths.map { study.regression(hiddenUnits: $0) }
    page.plot(
      Chart(
        "Fitted curves", x: "input x", y: "answer ŷ",
        series: zip(widths, networks).map { width, network in
          .line(
            "\(width) hidden unit\(width == 1 ? "" : "s")", axis(to: 3),
            network.outputs(Matrix(column: axis(to: 3))).values)
        } + [.points("points", study.curve.features.values, study.curve.targets.values)]))
    page.table(
      "Mean squared errors of hidden layers of different widths",
      [
        "hidden units", .number("training loss", decimals: 4),
        .number("validation loss", decimals: 4),
      ],
      zip(widths, networks).map { width, network in
        [
          width, network.squaredError(on: study.curve),
          network.squaredError(on: study.curveValidation),
        ]
      })
    let truth = study.curveValidation.features.map { Examples.curve($0) }
    page.show(
      "validation loss of the curve itself",
      MeanSquaredError().forward(truth, study.curveValidation.targets))
    page.text(
      """
      A single tanh unit is one smooth step, and the curve goes up and down several times. Each \
      further unit adds a step, as in lesson 11. The last line is what the noise alone costs on \
      these validation points. Nothing that has not seen them can be expected to do better.

      How much does the network know? Look beyond the points it has learned from.
      """)
    let wide = study.regression()
    page.plot(
      Chart(
        "Beyond the points, \(Format.count(study.hiddenUnits)) hidden units", x: "input x",
        y: "answer ŷ",
        series: [
          .line("network", axis(to: 6), wide.outputs(Matrix(column: axis(to: 6))).values),
          .line("true curve", axis(to: 6), axis(to: 6).map { Examples.curve($0) }),
        ],
        markers: [.vertical(at: -3, "first points"), .vertical(at: 3, "last points")]))
    page.text(
      """
      Between the markers the two agree. Outside them the network answers just as readily and \
      knows nothing: far out every tanh unit is flat, and so is their sum. It has not learned that \
      there is a sine. It has learned what the curve does where there were points.
      """)
  }

  /// Which loss belongs to which task.
  static func tasks(_ page: Page, _ study: Study) {
    page.section("Which loss?")
    page.text(
      """
      Three losses have come together, and each has its own way of turning the last layer's sums \
      into answers: none, a sigmoid for each, or one softmax for all. The gradient is answer less \
      target in all three, but for a factor. What differs is what the answers mean. So ask of a \
      task what its answer is.
      """)
    page.check("12.5")
    page.text(
      """
      And if the loss is wrong? Here are the spirals and the curve with all three of them.
      """)
    page.table(
      "Two tasks, three losses, \(Format.count(study.hiddenUnits)) hidden units",
      [
        "loss", .number("spirals: validation accuracy", decimals: 3),
        .number("curve: squared error of the answers", decimals: 3),
      ],
      Loss.allCases.map { loss in
        let classifier = study.classifier(loss)
        let answers = loss.answers(study.regression(loss).outputs(study.curveValidation.features))
        let error = Scope.running("12.3") {
          meanSquaredError(answers, targets: study.curveValidation.targets)
        }
        return [loss.rawValue, classifier.accuracy(on: study.validation), error]
      })
    page.text(
      """
      The spirals forgive much. With all three losses the right output becomes the largest for \
      nearly all points, and more the accuracy does not ask for; only the answers of the \
      cross-entropy are probabilities that add up to 1. The curve forgives nothing. A sigmoid \
      never answers above 1 or below 0. The softmax of a single output is always 1, whatever the \
      network computes.

      To try: `--turns 1.5` (how many hidden units does that need?), `--noise 0.2`, `--records \
      30`, `--hidden-units 2`. Lesson 13 looks at the functions inside the hidden units.
      """)
  }

  /// Places on both sides of 0, for curves.
  private static func axis(to end: Double) -> [Double] {
    (0...120).map { end * (Double($0) / 60 - 1) }
  }
}
