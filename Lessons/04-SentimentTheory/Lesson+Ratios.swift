import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

extension Lesson04 {
  /// The ratio of a word, and why rare words have none.
  static func comparing(_ page: Page, _ study: Study) {
    page.section("Compare")
    page.text(
      """
      The question was where a word is *more* common. Give each word a place: how often it occurs \
      in negative reviews says how far to the right, how often in positive ones how far up. On the \
      diagonal both are equal. A word that is four times as common in positive reviews lies on \
      the line of ratio 4; four times as common in negative ones, on the line of ratio ¼. (Why \
      the axis to the right adds 1 will become clear in a moment.)
      """)
    page.plot(
      study.plane,
      """
      Both axes are logarithmic: equal distances are equal factors, and so all words with the same \
      ratio lie on a straight line. The common words, at the top right, hug the line of ratio 1. \
      What a word says about a review is how far off that line it lies, not how far out along it.
      """, from: "4.1", "4.3")
    page.text(
      """
      The lines show what to compute: how often in positive reviews, *divided by* how often in \
      negative ones. We add 1 to the negative count, so that a word no negative review contains \
      does not divide by zero.
      """)
    page.formula("ratio = positive / (negative + 1)")
    page.check("4.2")
    page.text(
      """
      A rare word can have any ratio by chance. A word seen once, in a positive review, has the \
      ratio 1; one seen three times, always in positive reviews, has the ratio 3, and neither has \
      told us anything. So only words seen more than \(Study.minimum) times get a ratio. (Why \
      \(Study.minimum)? A figure further down shows what chance still does to such words.)
      """)
    page.check("4.3")
    page.show(
      "words with a ratio", study.wordRatios.count, of: study.counts.total.count, from: "4.3")
    page.table(
      "A few words and their ratios",
      ["word", "positive", "negative", .number("ratio", decimals: 3)],
      study.words.map { word in
        [
          Study.name(word), study.counts.positive[word, default: 0],
          study.counts.negative[word, default: 0], study.wordRatios[word] ?? "seen too rarely",
        ]
      }, from: "4.2", "4.3")
    page.question(
      .explain,
      """
      A word occurs 60 times in positive reviews and 60 times in negative ones. What is its ratio, \
      and why is that not quite fair?
      """,
      answer: """
        60 / 61 = \(Format.fixed(60.0 / 61, 3)), a little on the negative side, because only the \
        negative count gets the 1. For a frequent word that hardly matters. For a word seen once \
        in each kind it would be ½, which is another reason to leave rare words out. Textbooks \
        add 1 to both counts; we stay with the original course.
        """)
  }
}
