import Lab
import Notebook

extension Lesson11 {
  /// Early stopping, and the border while it bends.
  static func earlyStopping(_ page: Page, _ study: Study) {
    let largest = study.hiddenUnits.max() ?? 1
    page.section("Early stopping")
    page.text(
      """
      There is a cheaper way: watch the validation loss while the network learns. A network begins \
      with small weights, so its border begins smooth and bends later. Stop before it does. Here \
      is the largest of the networks compared above, with \(units(largest)).
      """)
    let (losses, stop) = study.watch(hiddenUnits: largest)
    let hasBest = losses.validation.indices.contains(stop.best)
    let best = hasBest ? stop.best : 0
    film(page, study, losses, best: best, hiddenUnits: largest)
    let falling = losses.validation[...best]
    let rises = zip(falling, falling.dropFirst()).count { $1 > $0 }
    page.text(
      """
      A validation loss seldom falls evenly. \
      Here it \
      \(rises == 0 ? "does" : "rises in \(Format.count(rises)) of the epochs on its way down") to \
      the lowest point, and with batches, as in lesson 10, it is noisier still. So do not stop at \
      the first rise. Have some **patience**, and then go back to the weights of the best epoch.
      """)
    page.check("11.6")
    page.plot(
      Chart(
        "Both losses while learning", x: "epoch", y: "binary cross-entropy",
        series: [
          .line("training", losses.training, color: Tone.training),
          .line("validation", losses.validation, color: Tone.validation),
        ],
        markers: hasBest
          ? [
            .vertical(at: Double(stop.best), "best: \(Format.count(stop.best))"),
            .vertical(at: Double(stop.stop), "stop: \(Format.count(stop.stop))"),
          ] : []),
      "Where the two part, the network has begun to learn the noise.",
      from: "11.2", "11.3", "11.6")
    page.show("patience", study.patience, unit: "epochs")
    page.show("learning stops after", stop.stop, unit: "epochs", from: "11.6")
    page.show("best epoch", stop.best)
    let kept = losses.validation[best]
    let last = losses.validation.last ?? .nan
    page.show("validation loss at the best epoch", kept)
    page.show("validation loss after \(Format.count(study.plan.epochs)) epochs", last)
    page.text(
      """
      \(stop.stop < study.plan.epochs && kept < last
        ? """
          The stop saves \(Format.percent(1 - Double(stop.stop) / Double(study.plan.epochs),
            decimals: 0)) of the epochs, and brings the validation loss from \
          \(Format.fixed(last, 3)) down to \(Format.fixed(kept, 3)).
          """
        : "This time there was nothing to gain: no earlier epoch was better than the last.") \
      Choosing the size, weight decay and early stopping do the same thing in three ways: they \
      keep the border simpler than the network could make it. Each of them asks the validation \
      records, so each uses them up a little. More records, the fourth way, let the network be as \
      free as it likes.
      """)
  }

  /// The border after more and more epochs.
  private static func film(
    _ page: Page, _ study: Study, _ losses: Study.Losses, best: Int, hiddenUnits: Int
  ) {
    let last = study.plan.epochs
    let epochs = Set([0, 10, 20, 35, best, 100, 200, 350, last].filter { $0 <= last }).sorted()
    var frames: [(caption: String, plot: any Plot)] = []
    _ = study.train(hiddenUnits: hiddenUnits) { classifier, epoch in
      guard epochs.contains(epoch) else { return }
      let title = """
        after \(Format.count(epoch)) epochs\(epoch == best ? ", the best" : ""): training \
        \(Format.fixed(losses.training[epoch], 2)), validation \
        \(Format.fixed(losses.validation[epoch], 2))
        """
      frames.append((title, map(of: study, title, classifier.probability)))
    }
    page.plot(
      Film("The border learns, and goes on learning", frames: frames),
      """
      First the four corners, then single records. Compare the two losses from frame to frame.
      """, from: "11.1", "11.3", "11.4")
  }
}
