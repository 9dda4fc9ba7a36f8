import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

extension Lesson04 {
  /// The most positive and negative words, all of them as a histogram, and what chance does.
  static func distribution(_ page: Page, _ study: Study) {
    page.section("The informative words")
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
      }, from: "4.1", "4.3", "4.4")
    page.text(
      study.dataset.isSample
        ? """
        These are words of praise and blame, as the theory said. They could hardly be anything \
        else: the sample was generated from lists of positive and of negative words. The real \
        reviews have surprises at both ends.
        """
        : """
        There are words of praise and of blame, as the theory said. But look at the very top: many \
        are names, of an actor or a character in a film that was loved. They predict the labels of \
        these reviews well, and would say little about films yet to be made.
        """)
    names(page, study)
    let logarithms = ordered.compactMap(study.logarithm)
    page.plot(
      Histogram(
        "Most words say little, each alone", x: "ln(positive / (negative + 1))", y: "words",
        logarithms, bins: 40, markers: [.vertical(at: 0, "neutral")]),
      """
      The words crowd around 0. There are far fewer in the two tails, and each of these says more \
      than one near 0.
      """, from: "4.3", "4.4")
    let told = study.informative
    page.show("words with a log ratio between −0.5 and 0.5", told.small, of: told.all)
    page.text(
      """
      A log ratio of 0.5 is a ratio of \(Format.fixed(exp(0.5), 2)). So most words are at most \
      that much more common on one side than on the other. Does such a word say *nothing*, then? \
      It could still lean a little to one side. To tell a lean from an accident, we have to know \
      how far chance goes.

      Toss a coin for every occurrence of a word that has nothing to say: heads, it falls into a \
      positive review, tails, into a negative one. After n tosses its log ratio is typically off \
      by about 2/√n. That number is the **standard error**. At 100 occurrences it is 0.2, at \
      10,000 it is 0.02; at 4 it would be 1, and that is why we left rare words out.
      """)
    page.folded("Where 2/√n comes from") {
      page.text(
        """
        Count heads as 1 and tails as 0. The mean is ½, every toss is ½ away from it, and so the \
        mean of the squared distances, the **variance**, is ¼. (With a coin that shows heads with \
        probability p it is p(1 − p).) Variances of independent tosses add up, here to n/4. So the \
        number of heads, n₊, typically differs from n/2 by the root of that, ½√n. One head more \
        is one tail fewer. The slope of ln n₊ is 1/n₊, so with each head more the log ratio ln n₊ \
        − ln n₋ rises by 1/n₊ + 1/n₋, which is 4/n where both are n/2. (We leave the added 1 \
        aside.) All together:
        """)
      page.formula("(1/n₊ + 1/n₋) · ½√n = 4/n · ½√n = 2/√n")
    }
    page.plot(
      study.funnel,
      """
      The words with a log ratio between −0.5 and 0.5. If they said nothing, and if \
      every occurrence were a toss of its own, about 95 % would lie between the two lines, which \
      are two standard errors away from 0. A word that is seen often \
      needs only a small lean to stand outside.
      """, from: "4.1", "4.3", "4.4")
    page.show("farther from 0 than two standard errors", told.beyond, of: told.all)
    page.show("of those between −0.5 and 0.5", told.smallBeyond, of: told.small)
    let share = Double(told.smallBeyond) / Double(max(told.small, 1))
    let byChance = study.shareBeyondByChance
    page.text(
      """
      How many would be outside if the words near 0 said nothing? About 5 %, by the coin. But a \
      review that says "zombie" once will say it again, so not every occurrence is a toss of its \
      own, and chance may go farther. Let us try. Deal the labels out again at random, so that no \
      word can say anything about them: now \(Format.percent(byChance, decimals: 0)) are outside. \
      With the true labels it is \(Format.percent(share, decimals: 0)). \(leaning(share, byChance))
      """)
  }

  /// What it means that so many words are outside, and so many when labels are dealt out at random.
  private static func leaning(_ share: Double, _ byChance: Double) -> String {
    share > byChance + 0.03
      ? """
      So a good many lean to one side, only not far. A review has a hundred words and more, and \
      many small leans add up. Most words say little, *each alone*.
      """
      : "In these reviews hardly any of them seems to lean to one side."
  }

  /// What stands at the ends of the list of the real reviews.
  private static func names(_ page: Page, _ study: Study) {
    func ratio(_ word: String) -> String {
      Format.number(page.real("ratio of \(word)", study.wordRatios[word]), digits: 3)
    }
    func count(_ name: String, _ value: Int) -> String {
      Format.fixed(page.real(name, Double(value)), 0)
    }
    let notGood = study.occurrences(of: "not", "good")
    page.onRealData(
      """
      Both ends hold names of people. Up to 30 reviews in this collection are about the same film, \
      so its names come up again and again. "polanski" has a ratio of \(ratio("polanski")) and \
      "matthau" \(ratio("matthau")), higher than any word of praise, while "seagal" has \
      \(ratio("seagal")). The labels of these reviews can be told by such names, but a new film \
      has other people in it.

      And one plain word of praise is missing: "good" occurs \
      \(count("positive good", study.counts.positive["good", default: 0])) times in positive \
      reviews and \(count("negative good", study.counts.negative["good", default: 0])) times in \
      negative ones. People write "not good", "a good idea, but", "good for a laugh". After a \
      "not" it stands \(count("positive not good", notGood.positive)) times in positive reviews \
      and \(count("negative not good", notGood.negative)) times in negative ones. Single words \
      cannot see that.
      """)
  }
}
