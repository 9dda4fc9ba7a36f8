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
      it? Lesson 4 already had a number for each word. Add up the log ratios of the words in a \
      review, each word once, and call the review positive if the sum is not negative. There are \
      no weights and no rate, and the only training is counting. This rule is a form of \
      [naive Bayes](https://en.wikipedia.org/wiki/Naive_Bayes_classifier). We count in the \
      training reviews and use the words seen more than 100 times there.
      """)
    page.formula("positive if Σ ln r ≥ 0 over the words i that are present")
    page.folded("Why it is the logarithms that are added") {
      page.text(
        """
        Suppose the words of a review were drawn independently, each with some probability in \
        positive reviews and with another in negative ones. Then the probability of the whole \
        review is a product, and by Bayes' rule the odds that it is positive are the product of \
        the words' ratios (times the odds before reading, 1 here, since there are as many reviews \
        of each kind). The logarithm of a product is the sum of the logarithms.
        """)
      page.formula("ln P(+ | words)/P(− | words) = Σ ln P(wᵢ | +)/P(wᵢ | −)")
      let words = (study.seen.positive.reduce(0, +), study.seen.negative.reduce(0, +))
      page.text(
        """
        The ratio of lesson 4 divides counts where this asks for probabilities. That leaves out a \
        factor for every word, the words in all negative reviews over those in all positive ones, \
        which is \(Format.number(Double(words.1) / Double(words.0), digits: 3)). And words are not \
        drawn independently. "Waste" and "time" often come together, and the rule takes them for \
        two separate witnesses. Hence "naive".
        """)
    }
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
          .line(
            "± one standard error",
            entries.indices.flatMap { [Double($0 + 1), Double($0 + 1), .nan] },
            entries.flatMap { entry -> [Double] in
              let (share, error) = (entry.verdicts.accuracy, entry.verdicts.error)
              return [100 * (share - error), 100 * (share + error), .nan]
            }, color: .muted),
          .points(
            "test accuracy", entries.indices.map { Double($0 + 1) },
            entries.map { 100 * $0.verdicts.accuracy }, names: entries.map(\.name),
            color: .series(0)),
        ], xTicks: entries.indices.map { Tick(Double($0 + 1), entries[$0].lesson) },
        xRange: 0.5...Double(entries.count) + 0.5,
        markers: [.horizontal(at: 100 * rule.accuracy, "sum of log ratios")]),
      """
      The rows of the table from top to bottom, with one standard error up and down. The dotted \
      line is the rule without a network.
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
      ? "Chance alone could do that: on these reviews it has not been shown that the network knows more than counting does."
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
        It is no accident that counting does so well here. The sample was simulated: its words were \
        drawn one by one, the good ones more often in a review of good mood, with no irony and no \
        "not". That is nearly the world in which adding up log ratios is the best that anyone can \
        do. In real reviews words come in company.
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
      loses \(Format.fixed(real.4, 0)), far more than chance.
      """)
    page.text(
      """
      The original course is about framing a problem, and what did that come to? The network never \
      changed. It was given counts, then presence, then fewer words: three ways to frame one \
      problem. (Lessons 4 and 5 had no network yet, and lesson 8 computed lesson 7's numbers \
      faster.) What \
      let the network learn well in one pass was the step from counts to presence. The smaller \
      vocabulary saved work\(entries[6].verdicts.differ(from: entries[5].verdicts)
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
  /// What was reached in each lesson; the second one is the rule without a network, the last one this
  /// lesson's network.
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
