import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// The fast.ai lesson's `update`, which makes a new Adam for every batch.
  static func freshAdam(_ page: Page, _ study: Study) {
    page.section("An aside: a new Adam for every batch")
    page.text(
      """
      The fast.ai lesson trains with a function `update` that begins with a harmless-looking line:
      """)
    page.formula(
      """
      def update(x, y, lr):
          opt = optim.Adam(model.parameters(), lr)
          y_hat = model(x)
          loss = loss_func(y_hat, y)
          loss.backward()
          opt.step()
          opt.zero_grad()
          return loss.item()
      """)
    page.question(
      .predict,
      "What does a new Adam for every batch do to m, s and t, and so to the step?",
      answer: """
        They begin again at 0 for every batch, so every step is a first step, t = 1: m̂ = g, ŝ = \
        g², and each weight moves by η·g/(|g| + ε), which is η up or down. What earlier batches \
        said is forgotten, and so is the size of the gradient. What is left is its sign.
        """)
    guard study.choice.learningRate > 0 else {
      page.text(
        "With `--learning-rate 0` neither moves any weight, and there is nothing to compare.")
      return
    }
    // On the sample five epochs are too few batches for the difference to show.
    let least = study.dataset.isSample && !study.isQuick ? 20 : 1
    let epochs = max(study.choice.epochs, least)
    let trials = [
      ("a new Adam for every batch", study.trial(.newForEveryBatch, epochs: epochs)),
      ("one Adam for all batches", study.trial(.once, epochs: epochs)),
    ]
    let rows = trials.compactMap { name, trial -> [any TableValue]? in
      guard let largest = trial.lastSteps.last else { return nil }
      let median = trial.lastSteps[trial.lastSteps.count / 2]
      return [name, median, largest, trial.shareOfFullSteps]
    }
    if rows.isEmpty {
      page.text(
        "In this run all gradients of the last batch are exactly 0: neither has a step left.")
    } else {
      page.table(
        "Steps of the last batch, in units of η, where the gradient is not 0",
        [
          "", .number("median", digits: 2), .number("largest", digits: 2),
          .percent("share from 0.99 to 1.01"),
        ], rows)
    }
    let window = study.smoothed(trials[0].1.losses).window
    let (fresh, once) = (trials[0].1, trials[1].1)
    page.plot(
      Chart(
        "The loss with both", x: "batch", y: "cross-entropy, mean of \(window) batches",
        series: trials.map { name, trial in
          let (batches, means, _) = study.smoothed(trial.losses)
          return .line(name, batches, means)
        }, yScale: .logarithmic),
      """
      Both begin alike. In the last of \(epochs) epochs the mean loss is \
      \(Format.number(fresh.lastEpochLoss, digits: 3)) with a new Adam for every batch and \
      \(Format.number(once.lastEpochLoss, digits: 3)) with one for all.
      """)
    page.table(
      "After \(epochs) epochs",
      ["", .number("last epoch's loss", decimals: 4), .percent("test accuracy", decimals: 2)],
      trials.map { name, trial in [name, trial.lastEpochLoss, trial.testAccuracy] })
    let ending =
      fresh.lastEpochLoss > 1.1 * once.lastEpochLoss
      ? "so its loss ends \(Format.number(fresh.lastEpochLoss / once.lastEpochLoss, digits: 2)) "
        + "times as high"
      : "though in this run there were too few batches for that to show: try `--epochs 20`"
    let full =
      fresh.lastSteps.isEmpty
      ? ""
      : "Of the new Adam's last steps, \(Format.percent(fresh.shareOfFullSteps)) are η to within a "
        + "hundredth; the others belong to gradients below a millionth, where ε counts."
    page.text(
      """
      \(full) Such a network learns all the same: signs alone point downhill, and in the beginning \
      full steps are what is wanted. But it cannot come to rest. Near the bottom the gradients of \
      single batches contradict each other. Adam's steps then become small by themselves, while \
      the new Adam goes on in full steps, back and forth, \(ending). The cure is to make the \
      optimiser once, before the loop.
      """)
    let loss = (
      page.real("freshAdamLoss", fresh.lastEpochLoss), page.real("adamLoss", once.lastEpochLoss)
    )
    let share = (
      page.real("freshAdamAccuracy", fresh.testAccuracy),
      page.real("adamAccuracy", once.testAccuracy)
    )
    let epochsThere = page.real("epochs", Double(study.choice.epochs))
    page.onRealData(
      """
      MNIST has ten times as many pictures. There, in the last of \(Format.number(epochsThere)) \
      epochs, the new Adam's loss is \(Format.number(loss.0, digits: 2)) and that of one Adam for \
      all batches \(Format.number(loss.1, digits: 2)); they read \(Format.percent(share.0)) and \
      \(Format.percent(share.1)) of the test pictures correctly.
      """)
  }
}
