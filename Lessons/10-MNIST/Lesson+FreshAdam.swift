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
      "What does this do to m, s and t, and so to the step?",
      answer: """
        They begin again at 0 for every batch, so every step is a first step, t = 1: m̂ = g, ŝ = \
        g², and each weight moves by η·g/(|g| + ε), which is η up or down. What earlier batches \
        said is forgotten, and so is the size of the gradient. What is left is its sign.
        """)
    // On the sample five epochs are too few batches for the difference to show.
    let least = study.dataset.isSample && !study.isQuick ? 20 : 1
    let epochs = max(study.choice.epochs, least)
    let trials = [
      ("a new Adam for every batch", study.trial(.newForEveryBatch, epochs: epochs)),
      ("one Adam for all batches", study.trial(.once, epochs: epochs)),
    ]
    page.table(
      "Steps of the last batch, in units of η, where the gradient is not 0",
      [
        "", .number("median", digits: 2), .number("largest", digits: 2),
        .percent("from 0.99 to 1.01"),
      ],
      trials.map { name, trial in
        let sizes = trial.lastSteps
        let share = Double(sizes.filter { (0.99...1.01).contains($0) }.count) / Double(sizes.count)
        return [name, sizes.isEmpty ? .nan : sizes[sizes.count / 2], sizes.last ?? .nan, share]
      })
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
      \(epochs) epochs. In the last one the mean loss is \
      \(Format.number(fresh.lastEpochLoss, digits: 3)) with a new Adam for every batch and \
      \(Format.number(once.lastEpochLoss, digits: 3)) with one for all.
      """)
    page.table(
      "After \(epochs) epochs",
      ["", .number("last epoch's loss", decimals: 4), .percent("test accuracy", decimals: 2)],
      trials.map { name, trial in [name, trial.lastEpochLoss, trial.testAccuracy] })
    let ending =
      fresh.lastEpochLoss > once.lastEpochLoss
      ? "so its loss ends \(Format.number(fresh.lastEpochLoss / once.lastEpochLoss, digits: 2)) "
        + "times as high"
      : "though in this run there were too few batches for that to show: try `--epochs 20`"
    page.text(
      """
      Every step of the new Adam is η, except where a gradient is below a millionth and ε counts. \
      Such a network learns all the same: signs alone point downhill, and in the beginning full \
      steps are what is wanted. But it cannot come to rest. Near the bottom the gradients of \
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
