import Lab
import Notebook

extension Lesson03 {
  /// The hours that nobody has looked at.
  static func test(
    _ page: Page, _ study: Study, _ baselines: Baselines, _ network: Training
  ) {
    let test = study.data.test
    let loss = network.losses(on: [study.data.testBlocks])[0]
    let predicted = study.data.bikes(network.predictions(for: test))
    let actual = study.data.bikes(test.targets)
    let share = loss / baselines.mean[2]
    page.section("The last three weeks")
    page.text(
      """
      Now the test: \(test.targets.count) hours that have played no part in anything so far. Here is \
      what the network predicts, in rentals again, beside what happened.
      """)
    page.plot(
      Chart(
        "Predicted and actual rentals", x: "day", y: "rentals per hour",
        series: [.line("actual", actual), .line("predicted", predicted)], xTicks: test.midnights,
        isWide: true),
      """
      \(share < 0.4
        ? "The shape is right: peaks at the right hours, weekends told from working days. Towards "
          + "the end something goes wrong."
        : "This network has not learned enough to get the shape right.")
      """, from: "3.1", "3.2", "3.3", "3.4", "3.5")
    page.show("test loss", loss, from: "3.5")
    page.show("always predicting the mean", baselines.mean[2])
    page.show("the same hour a week earlier", baselines.weekEarlier[2])
    page.show("what the network leaves of the mean’s error", share, as: .percent())
    page.show("typical error", "\(bikes(study, loss)) rentals per hour")
    let negative = predicted.count { $0 < 0 }
    page.text(
      """
      The share tells more than the loss. \
      \(baselines.mean[2] < baselines.mean[1]
        ? "These weeks have smaller swings than the validation hours. Predicting the mean costs less "
          + "here, so the same loss is a worse result." : "")
      \(negative > 0
        ? "\nIn \(negative) hours the prediction is below zero. No city rents out fewer than no bikes, "
          + "but nothing in a linear output forbids it."
        : "")
      """)
    page.onRealData(
      """
      The test loss is \(real(page, "network", [0, 0, loss], 2)), somewhat above the validation loss. \
      But always predicting the mean costs only \(real(page, "mean", baselines.mean, 2)) on the \
      test hours, so the network leaves \
      \(Format.percent(page.real("share of the mean's error, test", share), decimals: 0)) of that \
      error. Predicting the same hour of the week before costs \
      \(real(page, "week earlier", baselines.weekEarlier, 2)).
      """)
  }

  /// The days around Christmas.
  static func christmas(_ page: Page, _ study: Study, _ network: Training) {
    let isSample = study.dataset.isSample
    let test = study.data.test
    let predicted = study.data.bikes(network.predictions(for: test))
    let actual = study.data.bikes(test.targets)
    let days = test.wholeDays
    func ratio(_ days: [Rentals.Day]) -> Double {
      let rows = days.flatMap(\.hours)
      return rows.map { predicted[$0] }.reduce(0, +) / max(rows.map { actual[$0] }.reduce(0, +), 1)
    }
    func wetHours(_ day: Rentals.Day) -> Int { day.hours.count { test.weather[$0] >= 3 } }
    page.section("A Christmas it has never seen")
    page.text(
      """
      Which days go wrong? Divide the rentals predicted for each day by the actual ones: 1 is a day \
      predicted exactly, 2 means twice as many predicted as rented.
      """)
    page.plot(
      Chart(
        "Predicted ÷ actual, by day", x: "day of the month", y: "predicted ÷ actual",
        series: [.bars("ratio", days.map { ratio([$0]) })],
        xTicks: days.indices.map { Tick(Double($0), String(days[$0].date.suffix(2))) },
        markers: [.horizontal(at: 1, "")]),
      """
      \(days.count) whole days; at the dotted line a prediction is exact. The few hours of \
      \(test.dates[0]) with which the test begins are not a whole day and are left out.
      """, from: "3.1", "3.2", "3.3", "3.4", "3.5")
    let before = ratio(days.filter { !$0.isChristmas })
    let after = ratio(days.filter(\.isChristmas))
    page.show("predicted ÷ actual, before 22 December", before, digits: 3)
    page.show("predicted ÷ actual, from 22 December on", after, digits: 3)
    page.table(
      "Around Christmas",
      [
        "day", "hours", "of them with rain or snow",
        .number("predicted ÷ actual", decimals: 2),
      ],
      days.filter(\.isChristmas).map { day in
        [day.date, day.hours.count, wetHours(day), ratio([day])]
      })
    page.text(
      """
      \(after > before
        ? "Around Christmas people stay at home, and the network does not know it. Why not? " : "")\
      Its inputs say which month it is, but not which day. For the network 24 December is \
      any December day with this weekday and this weather. One input could tell it, the holiday mark, \
      but that is set on a single one of these days. And among the hours it learned from there is just \
      one Christmas. No amount of training helps: what is not in the data cannot be learned. More \
      Christmases would help, together with an input that says “end of year”.

      Christmas is not the only thing that went wrong, though. Before the 22nd the ratio is \
      \(Format.number(before, digits: 3)): \(before > 1.05
        ? "the network already promises too much, perhaps because demand in these weeks was below "
          + "what it had learned from two years of growth." : "that is about right.") \
      And several of the days in the table had rain or snow for hours, which also keeps people from \
      cycling. From one Christmas nobody can say how much of the error belongs to which cause. \
      \(isSample
        ? "(In the sample one can look it up: the program that simulates it lowers the demand on "
          + "these ten days, and in 2012 much more than in 2011, so that one Christmas says little "
          + "about the next.)" : "")
      """)
    christmasOnRealData(page, days, ratio: { ratio([$0]) }, wetHours: wetHours, before: before)
  }

  /// The two worst days of the real data.
  private static func christmasOnRealData(
    _ page: Page, _ days: [Rentals.Day], ratio: (Rentals.Day) -> Double,
    wetHours: (Rentals.Day) -> Int, before: Double
  ) {
    func figure(_ name: String, _ date: String, _ value: (Rentals.Day) -> Double) -> String {
      let day = days.first { $0.date == "2012-12-\(date)" }
      return Format.number(page.real("\(name), \(date) December", day.map(value)), digits: 3)
    }
    func wet(_ date: String) -> String { figure("wet hours", date) { Double(wetHours($0)) } }
    page.onRealData(
      """
      The two worst days are 24 December, with \(figure("ratio", "24", ratio)) times as many rentals \
      predicted as there were, and 26 December, with \(figure("ratio", "26", ratio)). Both were also \
      wet: it rained or snowed in \(wet("24")) and \(wet("26")) of their hours. On 27 and 28 December, \
      with \(wet("27")) and \(wet("28")) wet hours, the ratio is \(figure("ratio", "27", ratio)) and \
      \(figure("ratio", "28", ratio)), and before 22 December it is already \
      \(Format.number(page.real("ratio before 22 December", before), digits: 3)).
      """)
  }
}
