import Lab
import Notebook
import SentimentLessons

extension Lesson06 {
  /// Several learning rates.
  static func rates(_ page: Page, _ study: ReviewStudy, _ reviews: [Review]) -> [Training] {
    page.section("How large a step?")
    let isLong = reviews.count > 10_000
    let trainings = study.ratesToTry.map { rate in
      isLong && rate != study.learningRate
        ? study.trainCounting(learningRate: rate, on: reviews)
        : study.train(learningRate: rate, first: reviews.count)
    }
    page.text(
      """
      In [lesson 3](lesson03) a rate of 0.5 worked well, and the original course takes 0.1 here. \
      This is one pass over \(Format.count(trainings[0].run.trained)) training reviews at each of \
      \(trainings.count) rates.\(isLong
        ? " (To save time on so many reviews, the functions of 6.1 to 6.4 take only the pass at "
          + "η = \(Format.number(study.learningRate)). The others skip the words whose input is 0, "
          + "which is [lesson 8](lesson08)'s idea, and the numbers are the same to the last bit.)"
        : "") "Right while learning" is what the original calls training \
      accuracy: the share of reviews that were classified correctly just before the network \
      learned from them. It includes the mistakes made on the first reviews, so it does not tell \
      what the network knows at the end. The **test accuracy** does. The last column says to how \
      many of the training reviews it answered POSITIVE.
      """)
    page.table(
      "One pass over the training reviews at each rate",
      [
        "rate η", .percent("right while learning"), .percent("test accuracy"),
        .percent("said POSITIVE"),
      ],
      zip(study.ratesToTry, trainings).map { rate, training in
        [rate, training.run.accuracy, training.testAccuracy, training.positiveShare]
      }, from: "6.1", "6.2", "6.3", "6.4")
    page.plot(
      Chart(
        "Right so far, while learning", x: "reviews", y: "share of right answers (%)",
        series: zip(study.ratesToTry, trainings).map { rate, training in
          let curve = training.curve(of: study.split.training)
          return .line("η = \(Format.number(rate))", curve.reviews, curve.percent)
        }, markers: [.horizontal(at: 50, "guessing")]),
      "A curve above the line has learned something. A curve below it is worse than a coin.",
      from: "6.1", "6.2", "6.3", "6.4")
    page.text(verdict(study.ratesToTry, trainings))
    let real = zip(study.ratesToTry, trainings).filter { ReviewStudy.usualRates.contains($0.0) }
    page.onRealData(
      """
      One pass over the 24,000 real training reviews ends at a test accuracy of \
      \(real.map { rate, training in
        let name = Format.number(rate)
        let share = page.real("test accuracy at \(name)", training.testAccuracy)
        return "\(Format.percent(share)) with η = \(name)"
      }.joined(separator: ", ")).
      """)
    return trainings
  }

  /// What the table shows.
  private static func verdict(_ rates: [Double], _ trainings: [Training]) -> String {
    let stuck = zip(rates, trainings).filter { $1.testAccuracy < 0.55 }.map { Format.number($0.0) }
    let list = stuck.joined(separator: " and ")
    guard !stuck.isEmpty else { return "Each of these rates has learned something." }
    return """
      Look at \(list). \(stuck.count == 1 ? "That network ends" : "Those networks end") where the \
      untrained one was, after a whole pass over the reviews. Is the code wrong? The checks say \
      which of the four functions are right, so look at the outputs instead.
      """
  }
}
