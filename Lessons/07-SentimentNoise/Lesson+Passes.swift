import Lab
import Notebook
import SentimentLessons

extension Lesson07 {
  /// Whether counts hold less than presence, or are only harder to learn from.
  static func passes(_ page: Page, _ study: ReviewStudy, first: Int) {
    page.section("Noise, or scale?")
    let reviews = study.split.training.prefix(first).map(\.inOrder)
    // As many passes as take a second or two, also with many reviews.
    let most = max(2, min(50, (first < .max ? 10_000 : 250_000) / reviews.count))
    let (slow, fast) = (0.0001, 0.001)
    let counts = accuracies(
      afterEachOf: most, of: WordLearner(counting: study.untrainedNetwork(), learningRate: slow),
      over: reviews, test: study.split.test)
    let presence = accuracies(
      afterEachOf: most, of: WordLearner(study.untrainedNetwork(), learningRate: fast),
      over: reviews.map(\.withEachWordOnce), test: study.split.test.map(\.withEachWordOnce))
    let gap = (presence[0] - counts[0], presence[most - 1] - counts[most - 1])
    page.text(
      """
      The original course calls what was removed *noise*, and so does this lesson's title. It is \
      tempting to conclude that a count tells nothing beyond presence, and that the counts drowned \
      what the words could tell. That conclusion can be tested. If the counts hold less, no amount \
      of training will help. If they are only harder to learn from, patience will.

      So give the counts patience: a small rate, \(Format.number(slow)), and \(most) passes over \
      the same \(Format.count(reviews.count)) reviews. Presence gets the rate \
      \(Format.number(fast)). A pass is a loop over the reviews, and this is a loop over passes:
      """)
    page.listing("Lesson07.accuracies", in: "Lesson+Passes.swift")
    page.question(
      .predict, "Which of the two will it be? Write your guess down before you look at the figure.",
      answer: """
        After one pass presence has \(Format.percent(presence[0])) and counts \
        \(Format.percent(counts[0])); after \(most) passes it is \
        \(Format.percent(presence[most - 1])) and \(Format.percent(counts[most - 1])).
        """)
    let numbers = (1...most).map(Double.init)
    page.plot(
      Chart(
        "The same reviews, again and again", x: "passes", y: "test accuracy (%)",
        series: [
          .line(
            "counts, η = \(Format.number(slow))", numbers, counts.map { 100 * $0 },
            color: .series(1)),
          .line(
            "presence, η = \(Format.number(fast))", numbers, presence.map { 100 * $0 },
            color: .series(0)),
        ], xScale: .logarithmic),
      """
      One pass is at the left edge, \(most) are at the right. See how far each curve still has to \
      go after its first pass.
      """)
    page.show("counts after 1 pass", counts[0], as: .percent())
    page.show("counts after \(most) passes", counts[most - 1], as: .percent())
    page.show("presence after 1 pass", presence[0], as: .percent())
    page.show("presence after \(most) passes", presence[most - 1], as: .percent())
    page.text(
      """
      \(abs(gap.1) < gap.0 / 2
        ? "Most of the gap closes. So the counts hold nearly the same information, and what kept "
          + "the network from it was their scale."
        : "In this run the gap does not close; more passes may tell more.") \
      A few inputs are far larger than all others and nearly the same in every review. Along that \
      common direction the loss is steep, so the rate has to be small, and with a small rate the \
      directions in which reviews differ take many passes. A problem with steep and level \
      directions is called **badly conditioned**. Presence makes it better: among the words that \
      are there, no input is larger than another, so one rate suits them all more nearly. \
      [Lesson 3](lesson03) standardised its inputs for the same reason.
      """)
    page.onRealData(
      """
      Logistic regression, fitted until nothing changes any more (an independent program, the same \
      reviews, a little weight decay), gets \
      \(Format.percent(page.real("converged, counts"))) of the test reviews right from counts and \
      \(Format.percent(page.real("converged, presence"))) from presence. The counts hold as much.
      """)
  }

  /// The test accuracy after each of some passes over the same reviews.
  private static func accuracies(
    afterEachOf count: Int, of learner: consuming WordLearner, over reviews: [Review],
    test: [Review]
  ) -> [Double] {
    (0..<count).map { _ in
      for review in reviews { learner.learn(from: review) }
      return Double(learner.correct(on: test)) / Double(test.count)
    }
  }
}

extension Review {
  /// The review with each of its words once, in the order of the vocabulary.
  fileprivate var withEachWordOnce: Review {
    Review(words: Set(words).sorted(), sentiment: sentiment)
  }
}
