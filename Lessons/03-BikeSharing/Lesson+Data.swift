import Lab
import Notebook

extension Study {
  /// The hour that the lesson follows: the last at eight in the morning among the training hours.
  var example: Int {
    data.training.hours.lastIndex(of: 8) ?? data.training.hours.count - 1
  }
}

extension Lesson03 {
  /// One hour as inputs.
  static func hours(_ page: Page, _ study: Study) {
    let (data, row) = (study.data, study.example)
    let strip = VectorStrip(
      "One hour as the network sees it", of: "inputs", data.all.features.row(row),
      names: data.featureNames)
    page.section("An hour as numbers")
    page.text(
      """
      Temperature, humidity and wind are amounts, and so is the count itself. We **standardise** \
      them as in lesson 2, so that no input dominates only because its unit is small.

      Season, weather, month, hour and weekday are written as numbers too, but no straight line \
      fits them: demand does not grow steadily from hour 0 to hour 23, and hour 23 stands next to \
      hour 0. So each of them becomes **one-hot**: one input per season, per hour, per weekday, 1 \
      for the one it is and 0 for the rest. That gives something up: the network is no longer \
      told that eight o'clock comes between seven and nine. In return every hour may have its own \
      effect. Together that makes \(data.featureNames.count) inputs per hour.
      """)
    page.plot(
      strip,
      """
      \(data.all.moment(row)), with \(Format.count(Int(data.bikes([data.all.targets[row]])[0] + 0.5))) \
      rentals. \(data.all.features.row(row).count { $0 != 0 }) of \(data.featureNames.count) inputs \
      are not 0. `yr` is 1 because 2012 is the second year; five of the others are the ones in five \
      one-hot groups; the rest are standardised amounts.
      """)
    page.question(
      .check,
      """
      The network of this lesson has no bias either. But look at the 24 inputs of the hour: what is \
      their sum, for every record? What does that give each hidden unit?
      """,
      answer: """
        Always 1, and the same holds for season, weather, month and weekday. A constant added to the \
        24 weights of one hidden unit is therefore added to its weighted sum in every record: a bias \
        in disguise, five times over. Only the output unit has none.
        """)
  }

  /// The split by time.
  static func split(
    _ page: Page, _ study: Study, _ baselines: Baselines, _ usual: Study.Losses
  ) {
    let (data, all) = (study.data, study.data.all)
    let parts = [
      ("training", data.training), ("validation", data.validation), ("test", data.test),
    ]
    page.section("Who sees what")
    page.text(
      """
      The network learns from the **training** hours. With the **validation** hours we choose \
      between networks. The **test** hours stay untouched until the very end and say how good the \
      choice was. The three are split by time and not at random, because that is how the network \
      would be used: it has seen the past and has to predict the future. (It is told the weather of \
      the hour it predicts. In use that would be a forecast, and the errors would be larger.)
      """)
    var start = 0.0
    let spans = parts.map { name, part -> TimeLine.Span in
      defer { start += Double(part.targets.count) }
      return .init(
        name, from: start, to: start + Double(part.targets.count),
        note: "\(Format.count(part.targets.count)) hours")
    }
    let ticks = all.days.filter { ["01-01", "07-01"].contains($0.date.dropFirst(5)) }.map {
      Tick(Double($0.hours[0]), String($0.date.dropLast(3)))
    }
    page.plot(
      TimeLine("Two years in three parts", x: "hours of the file", spans: spans, ticks: ticks),
      """
      The parts are counted in rows, 60 · 24 for validation and 21 · 24 for the test. The file lacks \
      some hours, so those rows reach back a little further than 60 and 21 days.
      """)
    page.table(
      "The three parts", ["part", "hours", "first hour"],
      parts.map { name, part in [name, part.targets.count, part.moment(0)] })
    let known = Standardization(of: data.bikes(data.training.targets), ddof: 1)
    page.text(
      """
      Standardising has to respect the split as well. The mean and standard deviation below are \
      taken without the test hours, because we must not peek at the future. They do include the \
      validation hours, as in the original course. To be strict one would use the training hours \
      alone; the figures would be \(Format.fixed(known.mean, 1)) and \
      \(Format.fixed(known.deviation, 1)).
      """)
    page.show("mean of the count", data.count.mean, unit: "rentals per hour")
    page.show("standard deviation of the count", data.count.deviation, unit: "rentals per hour")
    let missing = page.real("missing hours", Double(all.days.count * 24 - all.targets.count))
    let stormDays = all.days.filter { ["2012-10-29", "2012-10-30"].contains($0.date) }
    let storm = page.real(
      "missing hours, 29 and 30 October",
      Double(48 - stormDays.reduce(0) { $0 + $1.hours.count }))
    let first = page.real("first hour of the test", Double(data.test.hours[0]))
    page.onRealData(
      """
      \(Format.number(missing)) hours are missing, \(Format.number(storm)) of them on 29 and 30 \
      October 2012, when Hurricane Sandy closed the city. The test begins on 10 December at \
      \(Format.number(first)):00.
      """)
    randomSplit(page, study, usual.others / baselines.mean[1])
  }

  /// What a split at random would promise.
  private static func randomSplit(_ page: Page, _ study: Study, _ share: Double) {
    let random = study.randomSplit
    page.question(
      .predict,
      """
      Suppose the validation hours were drawn at random from all hours before the test. Would the \
      network look better or worse on them, and would it be better?
      """,
      answer: """
        A network that learned from \(Format.count(study.trialLength)) batches leaves \
        \(Format.percent(share)) of the squared error that always predicting the mean makes on the \
        validation hours. With hours drawn at random it is \(Format.percent(random)). \
        \(random < share
          ? "It looks better and is not: other hours of the same days, in the same weather, were "
            + "among the training hours. Nobody has those when predicting next week."
          : "Usually it looks better, because other hours of the same days are then among the "
            + "training hours. This run does not show it.")
        """)
  }
}
