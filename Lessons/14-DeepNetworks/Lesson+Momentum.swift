import Lab
import Notebook

extension Lesson14 {
  /// Momentum: more of the same direction.
  static func momentum(_ page: Page, _ study: Study) -> [Candidate] {
    page.section("Momentum")
    page.text(
      """
      Think of the loss as a long valley, steep across and almost flat along its floor. The \
      gradient points mostly across. A step long enough to get anywhere along the floor is thrown \
      from wall to wall, and one small enough for the walls hardly moves along. **Momentum** lets \
      a step go on in the direction of the steps before it. What they agree on adds up, what they \
      disagree on cancels.
      """)
    page.formula("m ← μ · m + ∂loss/∂w     w ← w − η · m")
    page.text("Here m is what has been gathered so far, and μ is the share of it that goes on.")
    let walks = [(1.9, 0.0), (0.3, 0.0), (1.0, 0.8)].map {
      Valley(learningRate: $0.0, momentum: $0.1)
    }
    page.plot(
      ContourPaths(
        "\(Valley.steps) steps in one valley", x: "weight w₁", y: "weight w₂", value: "loss",
        xRange: -10...2, yRange: -3...3, paths: walks.map { .init($0.name, $0.points) },
        function: Valley.loss),
      """
      Real steps of the optimiser on ½·(0.01·w₁² + w₂²). At \
      \(Format.number(walks[0].learningRate)) plain descent zigzags between the walls; above 2 \
      it would be thrown out. At \(Format.number(walks[1].learningRate)) it is soon on the floor \
      and creeps. With momentum the swings across die out while the steps along the floor add up.
      """)
    page.table(
      "After \(Valley.steps) steps",
      ["rate and momentum", .number("w₁", decimals: 2), .number("loss", digits: 2)],
      walks.map { [$0.name, $0.points.last?.x, $0.lastLoss] })
    return comparison(page, study)
  }

  private static func comparison(_ page: Page, _ study: Study) -> [Candidate] {
    page.text("And on the digits:")
    var plan = study.plan
    plan.dropout = 0
    let trials = [(0.02, 0.0), (0.02, 0.5), (0.02, 0.9), (0.2, 0.0)]
    let histories = trials.map { trial -> Study.History in
      (plan.learningRate, plan.momentum) = trial
      return study.train(plan)
    }
    let epochs = (1...plan.epochs).map(Double.init)
    let names = trials.map { "η \(Format.number($0.0)), μ \(Format.number($0.1))" }
    func losses(_ trial: Int) -> String {
      Format.number(histories[trial].trainingLosses.last ?? .nan, digits: 2)
    }
    page.plot(
      Chart(
        "Training loss with and without momentum", x: "epoch", y: "mean loss",
        series: zip(names, histories).map { .line($0, epochs, $1.trainingLosses) }),
      """
      At the same rate of 0.02, the mean loss after \(plan.epochs) epochs is \(losses(0)) without \
      momentum, \(losses(1)) with 0.5 and \(losses(2)) with 0.9. The last line has ten times the \
      rate and no momentum, and comes to \(losses(3)).
      """, from: "14.2", "14.3")
    page.table(
      "After \(plan.epochs) epochs",
      [
        "rate and momentum", .number("training loss", decimals: 3), .percent("validation accuracy"),
      ],
      zip(names, histories).map { [$0, $1.trainingLosses.last, $1.accuracy] }, from: "14.2", "14.3")
    page.text(
      """
      If all gradients were the same, a momentum of 0.9 would make each step 1 + 0.9 + 0.9² + … = \
      1/(1 − 0.9) = 10 times as long. So compare it with ten times the rate, the table's last line: \
      validation accuracy \(Format.percent(histories[3].accuracy)), and with momentum 0.9 it is \
      \(Format.percent(histories[2].accuracy)). Momentum adds something of its own where a larger \
      rate alone would be thrown about, as in the valley above.
      """)
    let high = 0.99
    page.question(
      .predict,
      "How much longer would the steps be with a momentum of \(Format.number(high))?",
      answer: """
        1/(1 − \(Format.number(high))) = \(Format.number(1 / (1 - high))) times. It also takes \
        about as many steps to get up to that speed, and to lose it again when the direction \
        changes.
        """)
    return zip(names, histories).map { Candidate($0, $1) }
  }
}
