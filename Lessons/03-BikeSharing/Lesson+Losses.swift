import Lab
import Notebook

extension Lesson03 {
  /// What the losses are worth.
  static func losses(
    _ page: Page, _ study: Study, _ baselines: Baselines, _ learned: Learned
  ) {
    let history = learned.history
    let (training, validation) = (
      history.training.last ?? .nan, history.validation.last ?? .nan
    )
    page.section("What a loss is worth")
    page.text(
      """
      The validation loss of \(Format.number(validation, digits: 3)) is a **mean squared error** in \
      standardised units. Take its root, multiply by the standard deviation, and it becomes \
      \(bikes(study, validation)) rentals: that is how far off a prediction typically is. Is that good? \
      A number like this means nothing until you know what it costs to predict without a network. \
      Two simple rules will do as **baselines**: always predict the mean, and predict what the same \
      hour was a week earlier.
      """)
    let network = [training, validation]
    page.table(
      "Mean squared errors, and the network’s share of the mean’s",
      [
        "hours", .number("mean", decimals: 3), .number("week ago", decimals: 3),
        .number("network", decimals: 3), .percent("share"),
      ],
      ["training", "validation"].enumerated().map { index, name in
        [
          name, baselines.mean[index], baselines.weekEarlier[index], network[index],
          network[index] / baselines.mean[index],
        ]
      }, from: "3.1", "3.2", "3.3", "3.4", "3.5")
    page.text(
      """
      The columns also show that the losses of the two parts are not on one scale. Always predicting the mean \
      costs \(Format.number(baselines.mean[0], digits: 3)) on the training hours and \
      \(Format.number(baselines.mean[1], digits: 3)) on the validation hours\
      \(baselines.mean[1] > baselines.mean[0]
        ? ", because these come from the end of two years of growth, with more rentals and larger "
          + "swings. Part of the gap between the two losses is just that" : ""). \
      The last column takes it out.
      """)
    let xs = history.iterations.map(Double.init)
    page.plot(
      Chart(
        "Both losses while learning", x: "iteration", y: "mean squared error",
        series: [
          .line("training", xs, history.training), .line("validation", xs, history.validation),
        ], yScale: .logarithmic,
        markers: [
          .horizontal(at: baselines.weekEarlier[0], "training, a week earlier"),
          .horizontal(at: baselines.weekEarlier[1], "validation, a week earlier"),
        ]),
      """
      \(validation < history.validation[0] / 2
        ? "Both fall steeply and then ever more slowly." : "In this run they do not get far.") \
      Compare each curve with its own baseline and not \
      with the other curve. The lesson computes the losses only about 60 times, because computing \
      them costs as much as many iterations. (The original does it after every one; so does \
      `--losses-every 1`.)
      """, from: "3.1", "3.2", "3.3", "3.4", "3.5")
    page.text(
      """
      The lowest validation loss of this run is \
      \(Format.number(history.validation.min() ?? .nan, digits: 3)), the last one \
      \(Format.number(validation, digits: 3)). Single values go up and down with the batches, so look \
      at the trend: as long as the validation loss falls, learning goes on. If it rises while the \
      training loss still falls, the network has begun to memorise its own hours instead of learning \
      what holds for all. That is called **overfitting**, and [lesson 11](lesson11) is about it.
      """)
    let longTraining = page.real("training loss after 100,000 iterations")
    let longValidation = page.real("validation loss after 100,000 iterations")
    page.onRealData(
      """
      Always predicting the mean costs \(real(page, "mean", baselines.mean, 0)) on the training hours \
      and \(real(page, "mean", baselines.mean, 1)) on the validation hours; the same hour a week \
      earlier costs \(real(page, "week earlier", baselines.weekEarlier, 1)) on the latter. The \
      network\(study.dataset.isSample ? ", with the default settings," : "") reaches \(real(page, "network", network, 0)) and \
      \(real(page, "network", network, 1)). With 100,000 iterations it overfits: the training loss \
      falls to \(Format.number(longTraining, digits: 3)), and the validation loss rises to \
      \(Format.number(longValidation, digits: 3)).
      """)
    hoursOfDay(page, study, learned.network)
  }

  /// One of the figures of training, validation and test on the real data.
  static func real(_ page: Page, _ name: String, _ values: [Double], _ part: Int) -> String {
    let names = ["training", "validation", "test"]
    return Format.number(page.real("\(name), \(names[part])", values[part]), digits: 3)
  }

  /// The root of a loss, in rentals.
  static func bikes(_ study: Study, _ loss: Double) -> String {
    Format.number(loss.squareRoot() * study.data.count.deviation, digits: 2)
  }

  /// At which hours of the day the network errs.
  private static func hoursOfDay(_ page: Page, _ study: Study, _ network: Training) {
    let part = study.data.validation
    let predicted = study.data.bikes(network.predictions(for: part))
    let actual = study.data.bikes(part.targets)
    let hours = (0..<24).filter(part.hours.contains)
    func mean(_ hour: Int, _ value: (Int) -> Double) -> Double {
      let rows = part.hours.indices.filter { part.hours[$0] == hour }
      return rows.map(value).reduce(0, +) / Double(rows.count)
    }
    let errors = hours.map { hour in
      mean(hour) { (predicted[$0] - actual[$0]) * (predicted[$0] - actual[$0]) }.squareRoot()
    }
    let counts = hours.map { hour in mean(hour) { actual[$0] } }
    let worst = hours.indices.max { errors[$0] < errors[$1] } ?? 0
    page.plot(
      Chart(
        "Error by hour of day", x: "hour", y: "rentals per hour",
        series: [
          .line("rentals, on average", hours.map(Double.init), counts),
          .line("typical error", hours.map(Double.init), errors),
        ], xTicks: [0, 4, 8, 12, 16, 20, 23].map { Tick($0, Format.number($0)) }),
      """
      On the validation hours. The typical error is the root of the mean squared error of that hour. \
      It is largest at \(hours[worst]):00, where it is \(Format.number(errors[worst], digits: 2)) rentals \
      beside \(Format.number(counts[worst], digits: 2)) on average, and small at night, when \
      hardly anybody rides. A squared error counts the busy hours most: an error twice as large \
      counts four times.
      """, from: "3.1", "3.2", "3.3", "3.4", "3.5")
  }
}
