import Exercises
import Foundation
import Lab
import Notebook
import Sentiment
import SentimentLessons

extension Lesson04 {
  /// The sum of a review's log ratios as a rule, and what it gets right.
  static func rule(_ page: Page, _ study: Study) {
    guard let baseline = study.baseline else {
      page.text(
        """
        Lesson 5 turns words into numbers for a network. (With more than 1,000 reviews this lesson \
        would also test, on the last 1,000, how well the log ratios predict a label.)
        """)
      return
    }
    page.section("A rule without a network")
    page.text(
      """
      So far we have looked at reviews whose labels we had counted. The real question is whether \
      words predict the label of a review that was *not* counted. We have what it takes: leave the \
      last \(Format.count(baseline.test.count)) reviews out, count only the other \
      \(Format.count(baseline.trained)), and add up what the words of a new review say.
      """)
    page.formula("s = Σᵢ ln rᵢ")
    page.text(
      """
      Here i runs over the words of the review, and rᵢ is the ratio of word i. If s is 0 or more, \
      the rule says positive.
      """)
    page.listing("WordRule", in: "WordRule.swift")
    page.text(
      """
      `evidence` holds the log ratio of every word, or 0 for words seen \(Study.minimum) times or \
      fewer in the counted reviews. The words are numbered here, so that `evidence[word]` finds \
      what a word says; how to number words is a subject of [lesson 5](lesson05).
      """)
    shadedReview(page, baseline)
    page.plot(
      Study.sums(baseline),
      """
      The \(Format.count(baseline.test.count)) reviews that were left out, by their sums: the \
      higher a line, the more reviews have about that sum. The rule calls everything to the right \
      of 0 positive; what lies on the wrong side is misjudged.
      """, from: "4.1", "4.2", "4.4")
    results(page, baseline)
    naiveBayes(page, study, baseline)
    honesty(page, study, baseline)
  }

  /// One review, its words shaded, and its sum.
  private static func shadedReview(_ page: Page, _ baseline: Baseline) {
    let review = baseline.test.first { (30...150).contains($0.words.count) } ?? baseline.test[0]
    let said = review.words.map { (baseline.vocabulary[$0], baseline.rule.evidence[$0]) }
    let sum = baseline.rule.sum(of: review.words)
    let isRight = baseline.rule.sentiment(of: review.words) == review.sentiment
    let positive = said.map(\.1).filter { $0 > 0 }.reduce(0, +)
    page.plot(
      ShadedWords(
        "One review as the rule reads it", value: "log ratio",
        words: said.filter { !$0.0.isEmpty }.map { (word: $0.0, value: $0.1) }),
      """
      The stronger a word's shade, the more it says: green for positive, grey for negative. A few \
      words carry the sum, and most add a little. (The empty words are not shown.)
      """, from: "4.1", "4.2", "4.4")
    page.text(
      """
      The green words add up to \(Format.fixed(positive, 2)) and the grey ones to \
      \(Format.fixed(sum - positive, 2)), together s = \(Format.fixed(sum, 2)). So the rule says \
      \(sum >= 0 ? "positive" : "negative"), and the label \(isRight ? "agrees" : "disagrees"). \
      Every word has the same say wherever it stands, so "not good" would count as one "not" and \
      one "good".
      """)
  }

  private static func results(_ page: Page, _ baseline: Baseline) {
    let tested = Double(baseline.test.count)
    func row(_ name: String, _ score: Baseline.Score) -> [any TableValue] {
      [name, Double(score.everyOccurrence) / tested, Double(score.eachWordOnce) / tested]
    }
    let most = baseline.test.count { $0.sentiment == .positive }
    let same = max(most, baseline.test.count - most)
    page.table(
      "Test accuracy on the \(Format.count(baseline.test.count)) reviews that were not counted",
      ["rule", .percent("every occurrence"), .percent("each word once")],
      [
        ["always the same answer", Double(same) / tested, Double(same) / tested],
        row("sum of ratio − 1", baseline.scoreWithoutLogarithm),
        row("sum of log ratios", baseline.score),
        row("naive Bayes, as in textbooks", baseline.scoreOfNaiveBayes),
      ], from: "4.1", "4.2", "4.4")
    let accuracy = Double(baseline.score.everyOccurrence) / tested
    let error = standardError(of: accuracy, on: baseline.test.count)
    page.text(
      """
      The third row is the **baseline** of the lessons to come: \(Format.percent(accuracy)) when a \
      word counts as often as it occurs, and \
      \(Format.percent(Double(baseline.score.eachWordOnce) / tested)) when each word of a review \
      counts once. Lessons 6 to 9 train networks on the same \(Format.count(baseline.trained)) \
      reviews and test them on the same \(Format.count(baseline.test.count)). A network that does \
      no better has learned nothing that counting could not have told. Such a **test accuracy** is \
      itself uncertain. Each review is one more toss, of a coin that says "right" with probability \
      p, so the standard error of the accuracy is √(p(1 − p)/n). With p = \
      \(Format.fixed(accuracy, 3)) and n = \(Format.count(baseline.test.count)) that is \
      \(Format.fixed(error * 100, 1)) percentage points: differences of a point or two may be luck.

      The second row shows what the logarithm is worth. Without it, a word that is four times as \
      common in positive reviews says 3, and no negative word gets below −1.
      """)
  }
}
