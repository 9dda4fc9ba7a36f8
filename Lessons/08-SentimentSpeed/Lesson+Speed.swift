import Lab
import Notebook
import SentimentLessons

extension Lesson08 {
  /// Both ways beside each other, and what takes the time.
  static func speed(_ page: Page, _ study: ReviewStudy, _ race: Race, timed: Int) {
    page.section("A race")
    page.text(
      """
      The two trainings that ended with the same weights did not take the same time. (A training \
      of less than a second was run three times, and the fastest counts.)
      """)
    let rows = [("all rows", race.dense), ("rows of the words present", race.sparse)]
    page.show("reviews learned from", race.reviews.count)
    page.show("learning rate η", study.learningRate)
    page.table(
      "The same training, twice",
      [
        "", .number("seconds", decimals: 3), .number("reviews/s", decimals: 0),
        "correct", .percent("test accuracy"),
      ],
      rows.map { name, training in
        [
          name, training.run.seconds, training.run.reviewsPerSecond, training.run.correct,
          training.testAccuracy,
        ]
      }, from: "8.1", "8.2", "8.3")
    page.show("times as fast", race.speedUp, digits: 3, from: "8.1", "8.2", "8.3")
    whereTimeGoes(page, study, race, timed: timed)
  }

  private static func whereTimeGoes(
    _ page: Page, _ study: ReviewStudy, _ race: Race, timed: Int
  ) {
    page.section("Where the time goes")
    let reviews = Array(race.reviews.prefix(timed))
    let dense = WorkLog.fastest { study.timedDense(on: reviews) }
    let sparse = WorkLog.fastest { study.timedSparse(on: reviews) }
    page.text(
      """
      The first layer now does one part in \(Format.number(race.saving, digits: 2)) of its work, \
      and the race was won by a factor of \(Format.number(race.speedUp, digits: 2)). To see where \
      the time goes, the loop above ran again over the first \(Format.count(reviews.count)) \
      reviews, and so did lesson 7's, with the clock read after each of four parts: making the \
      input, the first layer's forward pass, the output with its error, and the first layer's \
      steps. The fastest of three runs counts.
      """)
    let parts = WorkLog.Part.allCases
    page.plot(
      Chart(
        "What each part takes of the time", x: "part", y: "share of the time (%)",
        series: [
          .bars("all rows", parts.map { 100 * dense.share($0) }),
          .bars("rows of the words present", parts.map { 100 * sparse.share($0) }),
        ], xTicks: .categories(parts.map(\.name))),
      """
      Shares of each training's own time, measured in this run: the bars of one colour add up to \
      100 %. The table has the times themselves.
      """, from: "8.1", "8.2", "8.3")
    page.table(
      "Time for one review, in millionths of a second",
      [
        "part", .number("all rows", decimals: 2), .number("words present", decimals: 2),
        .number("times as fast", digits: 2),
      ],
      parts.map { part in
        let (before, after) = (dense.microseconds(part), sparse.microseconds(part))
        return [part.name, before, after, before / after]
      }, from: "8.1", "8.2", "8.3")
    let layer = Double(study.hiddenUnits) / 1000
    let perWeight = (
      dense.microseconds(.forward) / (Double(study.split.vocabulary.count) * layer),
      sparse.microseconds(.forward) / (race.wordsPerReview * layer)
    )
    page.show("forward, time per weight, all rows", perWeight.0, unit: "ns", digits: 2)
    page.show("forward, time per weight, words present", perWeight.1, unit: "ns", digits: 2)
    let (list, rest) = (sparse.share(.input), sparse.share(.input) + sparse.share(.output))
    page.text(
      """
      The forward pass reads one weight in \(Format.number(race.saving, digits: 2)) and is \
      \(Format.number(dense.microseconds(.forward) / sparse.microseconds(.forward), digits: 2)) \
      times as fast. The rest is the price of a weight, which need not be the same in a long run \
      through all rows and in a visit to a few of them. Forward pass and steps together, the first \
      layer has become \(Format.number(dense.layer / sparse.layer, digits: 2)) times as fast.

      Output and error, in which nothing was changed, take \
      \(Format.number(sparse.microseconds(.output), digits: 2)) millionths of a second. And there \
      is a new cost: making the list of words, which is \(Format.percent(list, decimals: 0)) of \
      the time now. With it, this loop is \(Format.number(dense.total / sparse.total, digits: 2)) \
      times as fast as lesson 7's. That is why the race, like the original course, made all lists \
      before its clock started: a list never changes, so it is made once and serves every training \
      that follows.

      It is the same with every improvement: what you did not speed up is what remains. If the \
      first layer took no time at all from here on, this loop would be only \
      \(Format.number(1 / rest, digits: 2)) times as fast as it is. The rule is called \
      [Amdahl's law](https://en.wikipedia.org/wiki/Amdahl%27s_law), and it is the reason to \
      measure before you speed anything up.
      """)
  }
}
