import Exercises
import Lab
import Notebook
import Sentiment

extension Lesson04 {
  /// The most positive and negative words, and all of them as a histogram.
  static func distribution(_ page: Page, _ study: Study) {
    page.section("The words that tell")
    let ordered = study.ordered(by: study.logarithm)
    page.table(
      "The two ends of the list",
      [
        "most positive", .number("ln ratio", decimals: 2), "most negative",
        .number("ln ratio", decimals: 2),
      ],
      zip(ordered.prefix(15), ordered.suffix(15).reversed()).map { positive, negative in
        [
          Study.name(positive), study.logarithm(of: positive) ?? "none", Study.name(negative),
          study.logarithm(of: negative) ?? "none",
        ]
      })
    page.text(
      study.dataset.isSample
        ? """
        These are words of praise and blame, as the theory said. The sample was made so; it has a \
        list of good words and one of bad words. The real reviews have surprises at both ends: \
        names of people in much loved films, and of those in much hated ones.
        """
        : """
        There are words of praise and of blame, as the theory said. But look at the very top: many \
        are names, of an actor or a character in a film that was loved. They predict the label of \
        these reviews well, and would say little of films yet to come.
        """)
    let logarithms = ordered.compactMap(study.logarithm)
    page.plot(
      Histogram(
        "Most words say nothing", x: "ln(positive / (negative + 1))", y: "words", logarithms,
        bins: 40, markers: [.vertical(at: 0, "neutral")]))
    let neutral = logarithms.count { abs($0) < 0.5 }
    page.show(
      "words with a log ratio between −0.5 and 0.5",
      neutral, of: logarithms.count)
    page.text(
      """
      Most words crowd around 0, and both tails hold words that tell. So the theory is worth a \
      network. What this has not shown: that words predict the label of a review that was not \
      counted, and that single words are enough. "Not good" counts as one "good" here.

      To try: `swift run lesson04 --words excellent,worst,movie`, or the words you would look for. \
      What would you expect of "but", of "acting", of "7"? Lesson 5 turns words into numbers for a \
      network.
      """)
  }
}
