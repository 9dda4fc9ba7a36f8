import Lab
import Notebook
import SentimentLessons

extension Lesson07 {
  /// Both networks beside each other, and the rule that needs none.
  static func comparison(_ page: Page, _ study: ReviewStudy, first: Int) {
    page.section("Does it help?")
    page.text(
      """
      The network, the loop and the first weights are lesson 6's. Only the input layer is new: \
      \(page.owner(of: "7.2")).
      """)
    page.listing("ReviewStudy.train", in: "Study.swift")
    let rates = study.rates
    page.text(
      """
      That is how the network learns at η = \(Format.number(study.learningRate)). To save time, \
      the other rows of the table below skip all inputs that are 0. It is [lesson 8](lesson08)'s \
      idea, and the numbers are the same to the last bit.
      """)
    let reviews = study.split.training.prefix(first).map(\.inOrder)
    let counts = rates.map { study.trainCounting(learningRate: $0, on: reviews) }
    let trainings = rates.map { rate in
      rate == study.learningRate
        ? study.train(first: first) : study.trainSkippingZeros(learningRate: rate, first: first)
    }
    let rows =
      zip(rates, counts).map { ("counts", $0, $1) }
      + zip(rates, trainings).map { ("presence", $0, $1) }
    page.table(
      "One pass over \(Format.count(reviews.count)) training reviews",
      ["input", "rate η", .percent("right while learning"), .percent("test accuracy")],
      rows.map { [$0.0, $0.1, $0.2.run.accuracy, $0.2.testAccuracy] }, from: "7.2")
    let rule = study.logRatioRule.accuracy(on: study.split.test, countingWordsOnce: true)
    page.show("lesson 4's rule, each word counted once", rule, as: .percent())
    let best = (counts.map(\.testAccuracy).max() ?? 0, trainings.map(\.testAccuracy).max() ?? 0)
    let least = trainings.map(\.testAccuracy).min() ?? 0
    page.text(
      """
      At these rates the best network with counts has \(Format.percent(best.0)), the best with presence \
      \(Format.percent(best.1)).\(least > best.0
        ? " Even the worst rate with presence does better than the best with counts." : "") \
      Nothing in the network has changed, only what it is given. Andrew Trask, whose lesson this \
      is, calls that *framing* a problem for the network.

      And the baseline? Lesson 4's rule adds up log ratios and needs no training. \
      \(verdict(best.1 - rule)) On \(Format.count(study.split.test.count)) test reviews, a \
      difference of a point or two may be luck.
      """)
    page.onRealData(
      """
      Test accuracy with counts: \
      \(list(rates, counts.map(\.testAccuracy)) { page.real("counts at \($0)", $1) }). With \
      presence: \
      \(list(rates, trainings.map(\.testAccuracy)) { page.real("presence at \($0)", $1) }). Lesson \
      4's rule gets \(Format.percent(page.real("log ratio rule", rule))).
      """)
  }

  /// Where the network stands beside the rule, by how much its accuracy is higher.
  private static func verdict(_ lead: Double) -> String {
    let points = "\(Format.fixed(100 * abs(lead), 1)) percentage points"
    if abs(lead) < 0.02 { return "The network has caught up with it: \(points) lie between them." }
    return lead > 0
      ? "The network is ahead of it for the first time, by \(points)."
      : "The network is still \(points) short of it."
  }

  /// Rates and their accuracies as words: "83.3 % at 0.1, 84 % at 0.01".
  private static func list(
    _ rates: [Double], _ accuracies: [Double], real: (String, Double) -> Double
  ) -> String {
    zip(rates, accuracies).filter { [0.1, 0.01, 0.001].contains($0.0) }.map { rate, accuracy in
      "\(Format.percent(real(Format.number(rate), accuracy))) at η = \(Format.number(rate))"
    }.joined(separator: ", ")
  }
}
