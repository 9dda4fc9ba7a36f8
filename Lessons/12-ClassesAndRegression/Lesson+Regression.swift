import Lab
import Notebook

extension Lesson12 {
  /// The same network, asked for an amount.
  static func regression(_ page: Page, _ study: Study) {
    page.section("An amount instead of a class")
    page.text(
      """
      [Lesson 3](lesson03) predicted numbers of bikes. Its output had no sigmoid, because an \
      amount may be anything. Take the network of the spirals, give it one input and one output, \
      and leave out the softmax. What is left answers with a number, ŷ = z: it fits a curve. That \
      is called **regression**, and its loss is the **mean squared error**. The error \
      is d = ŷ − y, and the slope of d² is 2d. So here too the gradient is output minus target, up \
      to a factor:
      """)
    page.formula("loss = Σ (ŷ − y)² / n     ∂loss/∂ŷ = 2 · (ŷ − y) / n")
    page.text("n counts all numbers: records times outputs.")
    page.check("12.3")
    page.check("12.4")
    page.text(
      """
      The points are drawn from a curve, sin 2x + x/2, and noise with a standard deviation of 0.2 \
      is added. One tanh unit is one smooth step. Several steps add up to a curve, as two of them \
      added up to a hill in lesson 11.
      """)
    steps(page, study)
    fits(page, study)
  }

  /// The weighted units of a small network, and their sum.
  private static func steps(_ page: Page, _ study: Study) {
    let network = study.regression(hiddenUnits: 3)
    let places = axis(to: 3)
    let hidden = network.hidden(Matrix(column: places))
    page.plot(
      Chart(
        "Three steps that add up", x: "input x", y: "part of the output ŷ",
        series: [
          points(of: study),
          .line(
            "sum with the bias, ŷ", places, network.outputs(Matrix(column: places)).values,
            color: Tone.network),
        ]
          + (0..<3).map { unit in
            .line(
              "v · a, unit \(unit + 1)", places,
              hidden.column(unit).map { $0 * network.outputWeights[unit, 0] },
              color: Tone.parts[unit])
          }
      ),
      "Each unit is one step, up or down. The output adds them to its bias.", from: "12.3", "12.4")
  }

  private static func points(of study: Study) -> Chart.Series {
    .points(
      "points", study.curve.features.values, study.curve.targets.values, color: Tone.points)
  }

  /// The fits of several widths, beside the curve itself.
  private static func fits(_ page: Page, _ study: Study) {
    let widths = [1, 3, 10]
    let networks = widths.map { study.regression(hiddenUnits: $0) }
    let places = axis(to: 3)
    page.plot(
      Chart(
        "Fitted curves", x: "input x", y: "output ŷ",
        series: [points(of: study)]
          + zip(widths, networks).reversed().map { width, network in
            .line(
              units(width), places, network.outputs(Matrix(column: places)).values,
              color: width == 10 ? Tone.network : Tone.parts[width == 1 ? 3 : 1])
          }),
      "With more units the curve can turn more often.", from: "12.3", "12.4", "12.5")
    func truth(_ examples: Examples) -> Double {
      MeanSquaredError().forward(examples.features.map { Examples.curve($0) }, examples.targets)
    }
    page.table(
      "Mean squared errors of hidden layers of different widths",
      [
        "hidden units", .number("training loss", decimals: 4),
        .number("validation loss", decimals: 4),
      ],
      zip(widths, networks).map { width, network in
        [
          Format.count(width), network.squaredError(on: study.curve),
          network.squaredError(on: study.curveValidation),
        ]
      } + [["the curve itself", truth(study.curve), truth(study.curveValidation)]],
      from: "12.3", "12.4", "12.5")
    page.text(
      """
      The last row is what the noise alone costs on these points: lesson 11's irreducible error. \
      Compare down a column. On the validation points no network can be expected to do better, \
      because it has not seen them.
      """)
    page.question(
      .explain,
      """
      The curve itself has a validation loss of \
      \(Format.fixed(truth(study.curveValidation), 4)). Where does this number come from?
      """,
      answer: """
        From the noise. Its standard deviation is 0.2, so the mean of its squares, the variance, \
        is 0.2² = 0.04, and \(Format.count(study.curveValidation.features.rows)) points come close \
        to that. The squared error of a perfect answer is the variance of what nobody can know.
        """)
  }
}
