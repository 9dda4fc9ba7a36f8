import Lab
import Notebook

extension Lesson12 {
  /// Which loss belongs to which task.
  static func tasks(_ page: Page, _ study: Study) {
    page.section("Which loss?")
    page.text(
      """
      Three losses have come together, and each has its own way of turning the outputs z into \
      answers: take them as they are, a sigmoid for each, or one softmax for all. Here are the \
      same three numbers, read in three ways.
      """)
    let outputs = Matrix(row: [2.0, -1, 0.5])
    page.plot(
      Distribution(
        "Three readings of the same three outputs", names: ["output 1", "output 2", "output 3"],
        steps: [
          ("amounts z", Loss.meanSquaredError.answers(outputs).values),
          ("each σ(z)", Loss.binaryCrossEntropy.answers(outputs).values),
          ("softmax", Loss.crossEntropy.answers(outputs).values),
        ]),
      """
      Amounts can be anything. Three sigmoids are three separate probabilities. The softmax \
      shares a single 1 among them.
      """, from: "12.1")
    page.text(
      """
      The gradient is output minus target in all three, up to a factor: 2 · (ŷ − y) / n for the \
      squared error, (p − y) / n for both cross-entropies. What differs is what the answers mean. \
      So ask of a task what its answer is.
      """)
    page.table(
      "From the task to the loss",
      ["task", "outputs", "answer", "loss"],
      [
        ["How warm will it be at noon?", "1", "z itself", "mean squared error"],
        ["Will it rain tomorrow?", "1", "σ(z)", "binary cross-entropy"],
        ["Which of 26 letters is this?", "26", "softmax", "cross-entropy"],
        ["Which of 8 topics has this text?", "8", "σ(z) of each", "binary cross-entropy"],
      ])
    page.check("12.5")
    wrongLoss(page)
    experiment(page, study)
  }

  /// Squared error and binary cross-entropy over the output, for a yes.
  private static func wrongLoss(_ page: Page) {
    page.text(
      """
      And if the loss is wrong? Take a yes, y = 1, and compare the binary cross-entropy of p = \
      σ(z) with the squared error of z itself.
      """)
    let places = axis(to: 6)
    let entropy = { (z: Double) in log(1 + exp(-z)) }
    page.plot(
      Chart(
        "The loss of one record that is a yes", x: "output z", y: "loss",
        series: [
          .line("binary cross-entropy", places, places.map(entropy), color: Tone.network),
          .line(
            "squared error", places, places.map { ($0 - 1) * ($0 - 1) }, color: Tone.parts[1]),
        ], yRange: 0...12),
      """
      On the right the network is confident and correct. The cross-entropy goes to 0, and the \
      squared error rises again.
      """)
    let sums = [-3.0, 0, 1, 3, 6]
    page.table(
      "The same in numbers",
      [
        .number("z", decimals: 0), .number("p = σ(z)", decimals: 3),
        .number("binary cross-entropy", decimals: 3), .number("squared error", decimals: 0),
      ],
      sums.map { [$0, 1 / (1 + exp(-$0)), entropy($0), ($0 - 1) * ($0 - 1)] })
    page.text(
      """
      The squared error punishes a confident correct answer, z = 3 for a yes, as much as a wrong \
      one, z = −1. And z is no probability. With a sigmoid in between, the squared error has the \
      other fault, that of lesson 11: its slope vanishes where the network is confident and wrong.
      """)
  }

  /// Both tasks of this lesson with all three losses.
  private static func experiment(_ page: Page, _ study: Study) {
    page.text(
      """
      Here are the spirals and the curve, each trained with all three losses and measured on the \
      validation points.
      """)
    let rows = Loss.allCases.map { loss -> (Loss, accuracy: Double, error: Double) in
      let classifier = study.classifier(loss)
      let answers = loss.answers(study.regression(loss).outputs(study.curveValidation.features))
      let error = Scope.running("12.3") {
        Your.meanSquaredError(answers, targets: study.curveValidation.targets)
      }
      return (loss, classifier.accuracy(on: study.validation), error)
    }
    page.table(
      "Two tasks, three losses, \(units(study.hiddenUnits))",
      [
        "loss", .number("spirals: accuracy", decimals: 3),
        .number("curve: squared error", decimals: 3),
      ], rows.map { [$0.0.rawValue, $0.accuracy, $0.error] }, from: "12.1", "12.2", "12.3")
    let worst = rows.map(\.accuracy).min() ?? 0
    page.text(
      """
      The spirals \(worst > 0.95 ? "forgive much" : "do not forgive everything"): the lowest of \
      the three accuracies is \(Format.percent(worst)). Accuracy asks only that the right output \
      be the largest. Probabilities that add up to 1 come from the softmax alone. The curve \
      forgives nothing. A sigmoid never answers above 1 or below 0. And the \
      softmax of a single output is always 1, whatever the network computes.
      """)
  }
}
