import Lab
import Notebook
import SentimentLessons

extension Lesson06 {
  /// The outputs to the first reviews.
  static func alternating(_ page: Page, _ study: ReviewStudy, _ trainings: [Training]) {
    page.section("Look at the outputs")
    page.text("These are the outputs to the first reviews, at three of the rates.")
    let shown = min(40, trainings[0].run.trained)
    let reviews = study.split.training.prefix(shown)
    page.plot(
      SmallMultiples(
        "The first \(shown) outputs",
        charts: zip(study.ratesToTry, trainings).filter { rate, _ in
          [study.ratesToTry[0], 0.01, 0.001].contains(rate)
        }.map { rate, training in
          outputs(of: training, to: reviews, "η = \(Format.number(rate))")
        }),
      """
      Each point is the output to one review, given before the network learned from it: green \
      where the label is positive, dark where it is negative. A network that can tell them apart \
      has green points above the line and dark ones below it.
      """, from: "6.1", "6.2", "6.3")
    let certain = extremes(trainings[0], shown)
    let early = study.earlyAccuracy(first: trainings[0].run.trained)
    page.text(
      """
      At η = \(Format.number(study.ratesToTry[0])) the network answers the first review with ½, \
      and of the next \(shown - 1) it answers \(certain) with a number within a \
      thousandth of 0 or 1.\(2 * certain > shown
        ? " It is certain, whatever the review says. The next section calculates why." : "")

      A small rate shows something else. At η = \(Format.number(early.rate)) the network was right \
      on \(Format.percent(early.inOrder)) of its first \(Format.count(early.reviews)) reviews, and \
      a coin is right on 50 %.\(early.inOrder < 0.475
        ? " To be wrong more often than a coin, a network has to know something." : "")
      """)
    page.question(
      .explain,
      """
      \(Format.percent(early.inOrder)) right on the first \(Format.count(early.reviews)) reviews. \
      In these files the labels alternate: positive, negative, positive, and so on. What does that \
      do to a network that learns from one review at a time?
      """,
      answer: """
        It repeats what the last review taught. After a positive review all outputs have risen a \
        little, because all reviews share their most frequent words; the next review is negative \
        and gets the raised output. In shuffled order the same network is right on \
        \(Format.percent(early.shuffled)) of its first \(Format.count(early.reviews)) reviews. \
        Shuffling is a good habit and the usual remedy. It cures this symptom and not the disease: \
        the formula in the next section does not ask for the order.
        """)
  }

  /// How many outputs after the first are next to 0 or 1.
  private static func extremes(_ training: Training, _ count: Int) -> Int {
    training.run.answers.prefix(count).dropFirst().count { abs($0 - 0.5) > 0.499 }
  }

  private static func outputs(
    of training: Training, to reviews: ArraySlice<Review>, _ title: String
  ) -> Chart {
    let numbers = reviews.indices.map { Double($0 + 1) }
    return Chart(
      title, x: "review", y: "output ŷ",
      series: Chart.Series.points(
        numbers, Array(training.run.answers.prefix(reviews.count)),
        classes: reviews.map { $0.sentiment == .positive ? 0 : 1 },
        of: ["positive review", "negative review"], colors: [.positive, .negative]),
      yRange: 0...1, markers: [.horizontal(at: 0.5, "½")])
  }
}

extension ReviewStudy {
  /// The share of right outputs to the first reviews, in the files' order and in another: at the
  /// small rate at which the files' order does the most harm.
  fileprivate func earlyAccuracy(first count: Int) -> (
    rate: Double, reviews: Int, inOrder: Double, shuffled: Double
  ) {
    let reviews = Array(split.training.prefix(min(count, 1000)))
    var random = RandomState(seed)
    let order = random.permutation(reviews.count)
    func accuracy(at rate: Double, on reviews: [Review]) -> Double {
      trainCounting(learningRate: rate, on: reviews).run.accuracy
    }
    let inOrder = [0.001, 0.0001].map { (rate: $0, accuracy: accuracy(at: $0, on: reviews)) }
    let worst = inOrder[1].accuracy < inOrder[0].accuracy ? inOrder[1] : inOrder[0]
    let shuffled = accuracy(at: worst.rate, on: order.map { reviews[$0] })
    return (worst.rate, reviews.count, worst.accuracy, shuffled)
  }
}
