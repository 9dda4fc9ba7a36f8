import Exercises
import Lab
import Notebook

extension Lesson14 {
  /// Momentum: more of the same direction.
  static func momentum(_ page: Page, _ study: Study) {
    page.section("Momentum")
    page.text(
      """
      A batch shows the slope only roughly, and in a long valley the steps go to and fro between \
      its walls. Momentum lets a step go on in the direction of those before it. What they agree \
      on adds up, and what they disagree on cancels.
      """)
    page.formula("v ← μ · v + ∂loss/∂w     w ← w − η · v")
    var plan = study.plan
    plan.dropout = 0
    let trials = [(0.02, 0.0), (0.02, 0.5), (0.02, 0.9), (0.2, 0.0)]
    let histories = trials.map { trial -> Study.History in
      (plan.learningRate, plan.momentum) = trial
      return study.train(plan)
    }
    let epochs = (1...plan.epochs).map(Double.init)
    let names = trials.map { "η \(Format.number($0.0)), μ \(Format.number($0.1))" }
    page.plot(
      Chart(
        "Training loss with and without momentum", x: "epoch", y: "mean loss",
        series: zip(names, histories).map { .line($0, epochs, $1.trainingLosses) }))
    page.table(
      "After \(plan.epochs) epochs",
      [
        "rate and momentum", .number("training loss", decimals: 3), .percent("validation accuracy"),
      ],
      zip(names, histories).map { name, history in
        [name, history.trainingLosses.last, history.accuracies.last]
      })
    page.text(
      """
      At the same rate, momentum learns much faster. But look at the last line. If all gradients \
      were alike, a momentum of 0.9 would make each step 1/(1 − 0.9) = 10 times as long, and ten \
      times the rate without momentum does about as well here. So a momentum must be compared at \
      the rate that suits it. What it adds beyond a larger rate shows where the valley is narrow \
      and a larger rate alone would throw the weights about.
      """)
  }

  /// Dropout: units that cannot rely on each other.
  static func dropout(_ page: Page, _ study: Study, epochs: Int) {
    page.section("Dropout")
    page.text(
      """
      \(Format.count(study.training.labels.count)) images, and \(Format.count(study.parameters)) \
      parameters: in time the network learns its images by heart. Dropout works against that \
      (Srivastava et al. 2014). In training it switches each hidden unit off with probability p, \
      anew for every image, so that no unit can rely on another one being there. The units that \
      stay are scaled by 1/(1 − p), and when the network is used, all are on.
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
        series: zip(names, histories).map { .line($0, numbers, $1.validationLosses) }))
    page.table(
      "Dropout over \(epochs) epochs, rate 0.1, momentum 0.9",
      [
        "dropout", .number("training loss", decimals: 3), .number("validation loss", decimals: 3),
        .number("lowest", decimals: 3), .percent("validation accuracy"),
      ],
      zip(names, histories).map { name, history in
        [
          name, history.trainingLosses.last, history.validationLosses.last,
          history.validationLosses.min(), history.accuracies.last,
        ]
      })
    page.text(
      """
      The training loss rises with p, for it is taken with units missing. What counts are the \
      images that the network does not learn from. On the real digits a p of 0.2 keeps the \
      validation loss lower, in the end and at its lowest; the accuracy hardly changes. Half of \
      the units is too much for layers of 50. On the simulated sample nothing is gained: its \
      digits are so alike that what is learned by heart serves for new ones too. Dropout was made \
      for networks with many more units, and it is a remedy for overfitting: where there is none, \
      it costs.
      """)
  }
}
