import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

extension Lesson09 {
  /// How few words are enough.
  static func tradeOff(_ page: Page, _ study: Study) {
    page.section("How few words are enough?")
    page.question(
      .predict,
      """
      Next the network is trained with fewer and fewer words. Will its test accuracy fall from the \
      first cut on, stay level for a while, or rise before it falls?
      """,
      answer:
        """
        The table below has this run's answer, and its last column says how much of it you may \
        believe. A word near neutral can mislead as easily as it informs, so a small cut may do no \
        harm. A large one takes words that say something, and in the end it has to hurt.
        """)
    page.text(
      """
      Here is a training for each of several cut-offs, at the minimum count of \
      \(Format.count(study.minCount)) and the rate \(Format.number(study.base.learningRate)). The \
      training itself is lesson 8's. This is its loop, which also keeps the original's running \
      count of correct answers.
      """)
    page.listing("TrainingRun.init", in: "Sources/Sentiment/TrainingRun.swift")
    let cutoffs = Set([0, 0.05, 0.1, 0.2, 0.4, 0.8, 1.2, study.cutoff]).sorted()
    let trials = cutoffs.map { Trial(study, cutoff: $0) }
    let whole = trials[0].verdicts
    page.table(
      "The same network with fewer and fewer words",
      [
        "cut-off", "words", .number("per review", decimals: 1), .number("reviews/s", decimals: 0),
        .percent("test accuracy"), "won and lost",
      ],
      trials.map { trial in
        [
          trial.cutoff, trial.selection.words.count, trial.selection.wordsPerReview, trial.speed,
          trial.verdicts.accuracy, trial.verdicts.score(against: whole),
        ]
      }, from: "9.1", "9.2")
    let words = trials.map { Double($0.selection.words.count) }
    page.plot(
      Chart(
        "Accuracy against the number of words", x: "words in the vocabulary",
        y: "test accuracy (%)",
        series: [
          .standardErrors(words, trials.map(\.verdicts.accuracy), on: study.test.count),
          .points(
            "one cut-off each, from \(Format.number(cutoffs[0])) at the right", words,
            trials.map { 100 * $0.verdicts.accuracy },
            names: cutoffs.map { "cut-off \(Format.number($0))" }, color: .series(0)),
        ], xScale: .logarithmic),
      """
      Test accuracy for each cut-off, with one standard error up and down. Read from right to \
      left: fewer and fewer words.
      """, from: "9.1", "9.2")
    reading(page, study, trials)
  }

  /// What the numbers allow to be said.
  private static func reading(_ page: Page, _ study: Study, _ trials: [Trial]) {
    let (whole, last) = (trials[0], trials[trials.count - 1])
    let worse = trials.first {
      $0.verdicts.accuracy < whole.verdicts.accuracy && $0.verdicts.differ(from: whole.verdicts)
    }
    let better = trials.filter {
      $0.verdicts.accuracy > whole.verdicts.accuracy && $0.verdicts.differ(from: whole.verdicts)
    }
    let names = better.map { Format.number($0.cutoff) }.joined(separator: ", ")
    page.text(
      """
      On \(Format.count(study.test.count)) test reviews a share such as \
      \(Format.percent(whole.verdicts.accuracy)) has a standard error of \
      \(Format.fixed(100 * whole.verdicts.error, 1)) points, as lesson 8 explained. All trainings \
      are tested on the same reviews, though, and that allows a sharper comparison. The last \
      column counts the reviews that a training wins, wrong at cut-off \
      \(Format.number(whole.cutoff)) and right here, and those that it loses. If both were equally \
      good, each of these would go either way like a fair coin, and the difference would hardly \
      exceed twice the root of their number.

      By that measure \(better.isEmpty
        ? "no cut-off is better than none" : "some cut-offs are better than none (\(names))"), and \
      \(worse.map { "from \(Format.number($0.cutoff)) on a cut costs accuracy" }
        ?? "none of these is worse"). At the last one the network is left with \
      \(Format.count(last.selection.words.count)) of \(Format.count(whole.selection.words.count)) \
      words and reads \(Format.fixed(last.selection.wordsPerReview, 1)) of those in an average \
      review. It still gets \(Format.percent(last.verdicts.accuracy)) right. Which trade-off is \
      right depends on what you are short of.
      """)
    func real(_ name: String, at cutoff: Double, _ value: (Trial) -> Double) -> Double {
      page.real("\(name)At\(cutoff)", trials.first { $0.cutoff == cutoff }.map(value))
    }
    let accuracies = [0, 0.05, 1.2].map { real("accuracy", at: $0, \.verdicts.accuracy) }
    let words = [0, 1.2].map { real("words", at: $0) { Double($0.selection.words.count) } }
    page.onRealData(
      """
      With all \(Format.fixed(words[0], 0)) words that were seen more than 20 times, the test \
      accuracy is \(Format.percent(accuracies[0])). A cut-off of 0.05 gives \
      \(Format.percent(accuracies[1])), and one of 1.2, which leaves \(Format.fixed(words[1], 0)) \
      words, \(Format.percent(accuracies[2])). The small cut neither helps nor hurts; the large \
      one hurts.
      """)
  }
}

/// One training of the comparison.
private struct Trial {
  let cutoff: Double
  let selection: Selection
  let verdicts: Verdicts

  /// Reviews per second, the best of three runs: a short run is easily disturbed.
  let speed: Double

  init(_ study: Study, cutoff: Double) {
    self.cutoff = cutoff
    let selection = study.selection(minCount: study.minCount, cutoff: cutoff)
    let trainings = (0..<3).map { _ in study.train(selection) }
    self.selection = selection
    verdicts = WordLearner(trained: trainings[0].network).verdicts(on: selection.test)
    speed = trainings.map(\.run.reviewsPerSecond).max() ?? 0
  }
}
