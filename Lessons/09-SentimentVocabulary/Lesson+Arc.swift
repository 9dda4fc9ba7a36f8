import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

extension Lesson09 {
  /// Everything from lesson 4 to here beside each other, and beside a rule without a network.
  static func arc(_ page: Page, _ study: Study, _ line: Line, _ full: Training) {
    page.section("Six lessons side by side")
    page.text(
      """
      One question is left, and it should be asked of every network. What would you get without \
      it? [Lesson 4](lesson04#a-rule-without-a-network) had a rule that needs no weights, no rate \
      and no training beyond counting: add up the log ratios of the words in a review, and call it \
      positive if the sum is not negative. It is nearly **naive Bayes**, and lesson 4 derives it. \
      Here it counts each word of a review once, as the network does, with this lesson's counts of \
      the training reviews.
      """)
    page.formula("s = Σᵢ ln rᵢ over the words i present\npositive if s ≥ 0")
    page.text(
      """
      The rule and the network have the same form, one number per word and a sum. They differ in \
      where the numbers come from: counted for each word alone, or learned for all words together.
      """)
    let entries = study.entries(line, full)
    let rule = entries[1].verdicts
    page.table(
      "What was reached, on the same \(Format.count(study.test.count)) test reviews",
      [
        "lesson", "what is done", .percent("test accuracy"), .number("± points", decimals: 1),
        "won and lost",
      ],
      entries.map { entry in
        [
          entry.lesson, entry.name, entry.verdicts.accuracy, 100 * entry.verdicts.error,
          entry.verdicts.score(against: rule),
        ]
      }, from: "9.1", "9.2")
    page.plot(
      Chart(
        "From guessing to a small vocabulary", x: "lesson", y: "test accuracy (%)",
        series: [
          .standardErrors(
            entries.indices.map { Double($0 + 1) }, entries.map(\.verdicts.accuracy),
            on: study.test.count),
          .line(
            "sum of log ratios", [0.5, Double(entries.count) + 0.5],
            [100 * rule.accuracy, 100 * rule.accuracy], color: .series(1)),
          .points(
            "test accuracy", entries.indices.map { Double($0 + 1) },
            entries.map { 100 * $0.verdicts.accuracy }, names: entries.map(\.name),
            color: .series(0)),
        ], xTicks: entries.indices.map { Tick(Double($0 + 1), entries[$0].lesson) },
        xRange: 0.5...Double(entries.count) + 0.5),
      """
      The rows of the table from left to right, with one standard error up and down. The line is \
      the rule without a network.
      """, from: "9.1", "9.2")
    verdict(page, study, entries)
  }

  /// What the table shows, and what not.
  private static func verdict(_ page: Page, _ study: Study, _ entries: [Entry]) {
    let rule = entries[1].verdicts
    let chosen = entries[entries.count - 1].verdicts
    let (won, lost) = chosen.against(rule)
    let outcome =
      !chosen.differ(from: rule)
      ? "Chance alone could do that: these reviews do not show that the network knows more."
      : won > lost
        ? "That is more than chance: learning the weights together beats counting each word alone."
        : "That is more than chance: counting beats the network here."
    page.text(
      """
      "± points" is one standard error. The last column compares each row with the rule without \
      a network, review by review. The network of this \
      lesson wins \(Format.count(won)) reviews and loses \(Format.count(lost)). \(outcome)
      """)
    if study.base.dataset.isSample {
      page.text(
        """
        It is no accident that counting does so well here. The sample was simulated: its words \
        were drawn one by one, the good ones more often in a review of good mood, with no irony \
        and no "not" to turn the next one round. That is nearly the world in which adding up log \
        ratios is the best that anyone can do. In real reviews words come in company.
        """)
    }
    let real = (
      page.real("arcRule", rule.accuracy), page.real("arcCounts", entries[3].verdicts.accuracy),
      page.real("arcChosen", chosen.accuracy), page.real("arcWon", Double(won)),
      page.real("arcLost", Double(lost))
    )
    page.onRealData(
      """
      Summing log ratios gets \(Format.percent(real.0)). Lesson 6's network on counts, at 0.001, \
      stays below that rule with \(Format.percent(real.1)). The network of this lesson gets \
      \(Format.percent(real.2)): against the rule it wins \(Format.fixed(real.3, 0)) reviews and \
      loses \(Format.fixed(real.4, 0)), far more than chance. All of this was measured on the last \
      1,000 reviews, which [lesson 4](lesson04) found to be the hardest of its 25 thousands.
      """)
    page.text(
      """
      The original course is about framing a problem, and what did that come to? The network never \
      changed. It was given counts, then presence, then fewer words: three ways to frame one \
      problem. (Lessons 4 and 5 had no network yet, and lesson 8 computed lesson 7's numbers \
      faster.) What let the network learn well in one pass was the step from counts to presence. \
      The smaller vocabulary saved work\(entries[6].verdicts.differ(from: entries[5].verdicts)
        ? ", and on these reviews it changed the accuracy by more than chance does" : ""). And all \
      of these networks learned one number per word.
      """)
    closing(page, study)
  }
}

/// A row of the closing table.
private struct Entry {
  let lesson: String
  let name: String
  let verdicts: Verdicts
}

extension Study {
  /// What was reached in each lesson; the second one is the rule without a network, the last one
  /// this lesson's network.
  fileprivate func entries(_ line: Line, _ full: Training) -> [Entry] {
    let rule = SumOfLogRatios(line.logRatios)
    let selection = selection(minCount: minCount, cutoff: cutoff)
    let rate = Format.number(base.learningRate)
    func onCounts(_ rate: Double) -> Verdicts {
      let training = Training(
        of: WordLearner(counting: base.untrainedNetwork(), learningRate: rate),
        on: base.split.training, test: [])
      return WordLearner(counting: training.network, learningRate: 0)
        .verdicts(on: base.split.test)
    }
    func onPresence(_ training: Training, _ test: [Review]) -> Verdicts {
      WordLearner(trained: training.network).verdicts(on: test)
    }
    let fast = Training(
      of: WordLearner(base.untrainedNetwork(), learningRate: 0.1), on: training, test: [])
    return [
      Entry(lesson: "–", name: "always POSITIVE", verdicts: Verdicts(on: test) { _ in .positive }),
      Entry(
        lesson: "4", name: "sum of log ratios",
        verdicts: Verdicts(on: test, sentiment: rule.sentiment)),
      Entry(lesson: "6", name: "counts, η = 0.1", verdicts: onCounts(0.1)),
      Entry(lesson: "6", name: "counts, η = 0.001", verdicts: onCounts(0.001)),
      Entry(lesson: "7, 8", name: "presence, η = 0.1", verdicts: onPresence(fast, test)),
      Entry(lesson: "7, 8", name: "presence, η = \(rate)", verdicts: onPresence(full, test)),
      Entry(
        lesson: "9", name: "fewer words, η = \(rate)",
        verdicts: onPresence(train(selection), selection.test)),
    ]
  }
}
