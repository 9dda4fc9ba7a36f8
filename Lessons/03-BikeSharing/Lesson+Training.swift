import Exercises
import Lab
import Notebook

extension Lesson03 {
  /// What training leaves: the network, its losses on the way, and a few days as it predicted them.
  struct Learned {
    let network: Training
    let history: Study.History
    let firstLosses: [Double]
    /// The mean of Σⱼ aⱼ² after 50 iterations.
    let squares: Double
    let days: [(iteration: Int, bikes: [Double])]
    let seconds: Double
  }

  /// Why a batch is enough, and how large it has to be.
  static func batches(_ page: Page, _ study: Study) {
    let hours = study.data.training.targets.count
    page.section("Why 128 hours are enough")
    page.text(
      """
      Lesson 2 looked at every record before each step. With \(Format.count(hours)) hours that is \
      wasteful. If you ask 128 people at random, you know roughly what a city thinks. In the same way \
      the mean step of 128 hours, drawn at random, points roughly where the mean step of all hours \
      points, for a small part of the work. So each **iteration** draws a **batch** of 128 \
      hours, takes it forward and back, and moves the weights. This is **stochastic gradient \
      descent**; stochastic means that chance is involved.
      """)
    page.listing("Training.learn", in: "Training.swift")
    page.text(
      """
      The hours of a batch are drawn with replacement, so some come more often than others. Training \
      is nothing but this method, called \(Format.count(study.choice.iterations)) times:
      """)
    page.listing("Training.train", in: "Training.swift")
    page.text(
      """
      How roughly does a batch point? Take the step of a batch and the step of all hours as two long \
      lists of numbers, one per weight, and measure the angle between them: 0° is the same \
      direction, 90° is of no use, and beyond 90° the step leads away.
      """)
  }

  /// The training itself.
  static func training(_ page: Page, _ study: Study) -> Learned {
    let iterations = study.choice.iterations
    let interval = study.lossInterval ?? max(iterations / 60, 1)
    let frames = Set([0, 50, 200, 600, 2000].filter { $0 < iterations } + [iterations])
    let days = study.fewDays
    var history = Study.History()
    var films: [(Int, [Double])] = []
    var firstLosses: [Double] = []
    var squares = 0.0
    let started = Date()
    let network = study.train { iteration, network in
      if iteration <= 10 { firstLosses.append(network.losses(on: [study.data.trainingBlocks])[0]) }
      if frames.contains(iteration) {
        films.append((iteration, study.data.bikes(network.predictions(for: days))))
      }
      if iteration == min(50, iterations) {
        squares = study.squaredActivations(network.weights)
      }
      if iteration % interval == 0 || iteration == iterations {
        history.append(study.losses(of: network), after: iteration)
      }
    }
    let learned = Learned(
      network: network, history: history, firstLosses: firstLosses, squares: squares, days: films,
      seconds: Date().timeIntervalSince(started))
    angles(page, study, network)
    page.section("Training")
    film(page, study, learned)
    return learned
  }

  /// How well a batch knows the direction.
  private static func angles(_ page: Page, _ study: Study, _ network: Training) {
    let sizes = [1, 8, 32, 128, 512, 2048]
    let (before, backwards) = study.angles(of: study.begin().weights, batchSizes: sizes)
    let (after, _) = study.angles(of: network.weights, batchSizes: sizes)
    let xs = sizes.map(Double.init)
    page.plot(
      Chart(
        "How far a batch's direction is from that of all hours", x: "hours in a batch",
        y: "angle (degrees)",
        series: [.line("before training", xs, before), .line("after training", xs, after)],
        xTicks: sizes.map { Tick(Double($0), Format.count($0)) }, xScale: .logarithmic,
        yRange: 0...95),
      """
      Each point is the mean over many random batches. Before training, 128 hours are off by \
      \(Format.number(before[3], digits: 2))°, 8 hours by \(Format.number(before[1], digits: 2))°, and \
      \(Format.percent(backwards[1], decimals: 0)) of the batches of 8 point backwards. After \
      training it is \(Format.number(after[3], digits: 2))° for 128: once the large, common errors are \
      gone, what is left differs from hour to hour, and a batch says less about the rest.
      """, from: "3.1", "3.2", "3.3", "3.4")
    page.question(
      .choose,
      """
      Ask four times as many people, and the error of their mean is halved. Would you rather take one \
      step with a batch of 512 or four steps with batches of 128, for the same work?
      """,
      answer: """
        Far from the goal, four steps. The larger batch only halves the error of the direction, while \
        four steps go nearly four times as far, and each is computed where the one before it arrived. \
        Near the goal the noise of a small batch shakes the weights more than it moves them on; there \
        a larger batch or a smaller rate pays.
        """)
  }

  /// A few days, as the network learns them.
  private static func film(_ page: Page, _ study: Study, _ learned: Learned) {
    let iterations = study.choice.iterations
    let records = Double(study.data.training.targets.count)
    page.text(
      """
      Training takes \(Format.count(iterations)) · 128 hours through the network, \
      \(Format.number(Double(iterations) * 128 / records, digits: 2)) times as many as there are to \
      learn from. \
      Here are five days of the validation hours, as the network predicts them on its way.
      """)
    let days = study.fewDays
    let actual = study.data.bikes(days.targets)
    let top = (actual.max() ?? 1) * 1.15
    page.plot(
      Film(
        "Five days being learned",
        frames: learned.days.map { iteration, bikes in
          (
            caption: iteration == 0
              ? "before training" : "after \(Format.count(iteration)) iterations",
            plot: Chart(
              "Five days", x: "day", y: "rentals per hour",
              series: [.line("actual", actual), .line("predicted", bikes)],
              xTicks: days.midnights, yRange: (-0.15 * top)...top, isWide: true) as any Plot
          )
        }),
      """
      \(peaks(study, learned))
      """, from: "3.1", "3.2", "3.3", "3.4", "3.5")
    page.show("iterations", iterations)
    page.show("learning rate η", study.choice.learningRate)
    page.show("hidden units", study.choice.hiddenUnits)
    page.show("time, with all losses", learned.seconds, unit: "s", digits: 2)
    page.show("training loss", learned.history.training.last ?? .nan, from: "3.3", "3.4")
    page.show("validation loss", learned.history.validation.last ?? .nan, from: "3.3", "3.4")
  }
}

extension Lesson03 {
  /// What is predicted at eight on a working day and on a Saturday, on the way and at the end.
  private static func peaks(_ study: Study, _ learned: Learned) -> String {
    let days = study.fewDays
    let eights = days.hours.indices.filter { days.hours[$0] == 8 }
    guard eights.count >= 3, let middle = learned.days.last(where: { $0.iteration <= 600 }),
      let last = learned.days.last
    else { return "The prediction is nearly flat at first and follows the hours later." }
    func count(_ value: Double) -> String { Format.number(value, digits: 3) }
    let actual = study.data.bikes(days.targets)
    let (working, weekend) = (eights[0], eights[2])
    let isCommonFirst =
      middle.bikes[weekend] > 0.7 * middle.bikes[working]
      && last.bikes[weekend] < 0.7 * last.bikes[working]
    return """
      Look at eight in the morning. The first day is a Thursday and the third a Saturday, when most \
      people sleep longer: \(count(actual[working])) and \(count(actual[weekend])) rentals. After \
      iteration \(Format.count(middle.iteration)) the network predicts \
      \(count(middle.bikes[working])) and \(count(middle.bikes[weekend])), at the end \
      \(count(last.bikes[working])) and \(count(last.bikes[weekend])). \(isCommonFirst
        ? "What all days have in common is learned first. That an hour means something else at the "
          + "weekend comes later." : "")
      """
  }
}

extension Study {
  /// The first five whole days of the validation hours.
  var fewDays: Rentals {
    let days = data.validation.wholeDays.prefix(5)
    return data.validation.rows(at: days.flatMap(\.hours))
  }
}
