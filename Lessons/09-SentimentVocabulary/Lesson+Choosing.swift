import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

extension Lesson09 {
  /// Which words to leave out.
  static func choosing(_ page: Page, _ study: Study) {
    page.section("Which words can go?")
    page.text(
      """
      [Lesson 8](lesson08) skips the words that are not in a review. Now we go further and leave \
      words out of the vocabulary altogether: rare ones, from which there is little to learn, and \
      frequent ones that say little, because they are as common in praise as in blame. Lesson 4's \
      ratio measures how much a word says. We count in the training reviews alone, since the test \
      reviews must have no say in what the network knows. (The letters are in the \
      [notation](notation).)
      """)
    page.formula(
      "r = positive / (negative + 1)\npolarity = ln r if r > 1, else −ln(1 / (r + 0.01))")
    page.text(
      """
      The **polarity** is [lesson 4's](lesson04) log ratio with a second correction. The lower \
      line looks strange, but −ln(1/a) is ln a, so it says ln(r + 0.01). Lesson 4 had no need of \
      it: only words seen more than 100 times got a ratio there. Here every word gets a \
      polarity, and many rare ones never occur in a positive review. Then r is 0, ln 0 does not \
      exist, and 0.01 stands in for it. Two side effects come with it: no polarity is below ln \
      0.01 = \(Format.fixed(log(0.01), 2)), and a word with r = 1 has not 0 but \
      \(Format.number(polarity(ratio: 1), digits: 3)).
      """)
    page.check("9.1")
    examples(page, study)
    page.text(
      """
      A word stays if it was seen more than `--min-count` times, here \
      \(Format.count(study.minCount)), and its polarity is at least `--polarity-cutoff`, here \
      \(Format.number(study.cutoff)), away from 0. The original leaves a gap in this: \
      only words seen 50 times or more are judged by their polarity. A rarer word gets no polarity \
      and always passes. (The original's text also says "at least" the minimum count where its \
      code asks for more. We follow the code.)
      """)
    page.check("9.2")
    left(page, study)
  }

  /// A polarity of the lower line.
  private static func polarity(ratio: Double) -> Double { -log(1 / (ratio + 0.01)) }

  /// A few words with their polarity, among them one without a positive review.
  private static func examples(_ page: Page, _ study: Study) {
    let seen = study.seen
    let total = seen.total
    let neverPositive = total.indices.filter { seen.positive[$0] == 0 }.max {
      (total[$0], $1) < (total[$1], $0)
    }
    let places =
      ["excellent", "the", "terrible"].compactMap(study.place) + [neverPositive].compactMap(\.self)
    page.table(
      "Some words, as counted in the training reviews",
      [
        "word", "positive", "negative", .number("r", decimals: 3), .number("ln r", decimals: 3),
        .number("polarity", decimals: 3),
      ],
      places.map { place in
        [
          study.name(place), seen.positive[place], seen.negative[place], seen.ratio(place),
          log(seen.ratio(place)), study.polarities[place],
        ]
      }, from: "9.1")
  }

  /// What stays and what goes, as a picture and in numbers.
  private static func left(_ page: Page, _ study: Study) {
    let full = study.selection(minCount: 0, cutoff: 0)
    let frequent = study.selection(minCount: study.minCount, cutoff: 0)
    let chosen = study.selection(minCount: study.minCount, cutoff: study.cutoff)
    let counts = study.seen.total
    let kept = Set(chosen.words)
    // More points than these would be one blot, and a heavy page.
    let step = max(counts.count / 1500, 1)
    let shown = stride(from: 0, to: counts.count, by: step).map { $0 }
    page.plot(
      Chart(
        "Which words stay", x: "times seen in training", y: "polarity",
        series: Chart.Series.points(
          shown.map { Double(counts[$0]) }, shown.map { study.polarities[$0] },
          classes: shown.map { kept.contains($0) ? 1 : 0 }, of: ["goes", "stays"],
          names: shown.map(study.name), colors: [.muted, .series(0)]),
        xScale: .logarithmic, markers: [.vertical(at: 50, "judged from here on")]),
      """
      \(step == 1 ? "All words" : "One word in \(step)") of the training reviews. To the left of \
      the line a word stays as soon as it was seen more than \(Format.count(study.minCount)) \
      times, whatever its polarity; to the right of it the strip around 0 goes.
      """, from: "9.1", "9.2")
    page.table(
      "What is left of the vocabulary", ["", "words", .number("words per review", decimals: 1)],
      [
        ("all words", full), ("seen more than \(study.minCount) times", frequent),
        ("and with a polarity from \(Format.number(study.cutoff)) on", chosen),
      ].map { [$0, $1.words.count, $1.wordsPerReview] }, from: "9.1", "9.2")
    let rare = chosen.words.count { counts[$0] < 50 }
    page.show(
      "words that stay without being judged", rare, of: chosen.words.count, from: "9.2")
    let (words, reading) = (
      1 - Double(chosen.words.count) / Double(max(frequent.words.count, 1)),
      1 - chosen.wordsPerReview / max(frequent.wordsPerReview, 1e-9)
    )
    page.question(
      .explain,
      """
      Of the words seen often enough, the cut-off removes \(Format.percent(words, decimals: 0)); \
      of these words in an average review it takes \(Format.percent(reading, decimals: 0)). \
      Why do the two shares differ?
      """,
      answer:
        """
        A word's entry in the vocabulary counts once, however common it is. A review, however, is \
        made mostly of common words, and the commonest, such as "the", "and" and the full stop, \
        have a polarity near 0.
        """)
  }
}
