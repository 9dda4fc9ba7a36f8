import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

extension Lesson04 {
  /// What the reader can do now, questions, and what to read.
  static func closing(_ page: Page, _ study: Study) {
    page.closing(
      abilities: [
        "Look at data before building anything, and state a theory that counting can refute.",
        "Compare by ratios, and say why a logarithm makes both sides alike and evidence add up.",
        "Tell a small effect from an accident, with a standard error.",
        "Set up a baseline that a network has to beat, and measure it on data it has not seen.",
      ],
      questions: [words(study)] + questions(study) + certainty(study),
      reading: [
        Reading(
          "Maas, Daly, Pham, Huang, Ng & Potts", 2011,
          "Learning Word Vectors for Sentiment Analysis", in: "ACL 2011",
          link: "https://aclanthology.org/P11-1015/",
          "Where the reviews and their labels are from"),
        Reading(
          "Wang & Manning", 2012,
          "Baselines and Bigrams: Simple, Good Sentiment and Topic Classification", in: "ACL 2012",
          link: "https://aclanthology.org/P12-2018/",
          "Naive Bayes with each word once, and pairs of words, on these very reviews"),
        Reading(
          "Trask, for Udacity", 2017,
          "Sentiment Classification: how to frame problems for a neural network",
          link:
            "https://github.com/udacity/deep-learning-v2-pytorch/tree/master/"
            + "sentiment-analysis-network", "The original course of lessons 4 to 9"),
        Reading(
          "Jurafsky & Martin", 2025, "Speech and Language Processing", in: "third edition, draft",
          link: "https://web.stanford.edu/~jurafsky/slp3/", "See its pages on naive Bayes"),
        Reading(
          "Manning, Raghavan & Schütze", 2008, "Introduction to Information Retrieval",
          in: "chapter 13", link: "https://nlp.stanford.edu/IR-book/",
          "Text classification, with worked examples"),
      ])
  }

  /// What other words say.
  private static func words(_ study: Study) -> Question {
    let told = ["but", "acting", "7"].map { word in
      let seen = study.counts.total[word, default: 0]
      let ratio = study.wordRatios[word].map { "a ratio of \(Format.fixed($0, 2))" }
      return "\"\(word)\" occurs \(Format.count(seen)) times"
        + (ratio.map { " and has \($0)" } ?? ", too rarely for a ratio")
    }
    return Question(
      .predict,
      """
      What do you expect of "but", of "acting", and of "7"? Run \
      `swift run lesson04 --words but,acting,7`, or ask about words of your own.
      """,
      answer: told.joined(separator: "; ")
        + ". Digits were replaced by spaces, so no number is left in these files.")
  }

  private static func questions(_ study: Study) -> [Question] {
    guard let baseline = study.baseline else { return [] }
    let tested = Double(baseline.test.count)
    let absent = study.wordRatios.values.count { $0 == 0 }
    return [
      Question(
        .breakIt,
        """
        In `Tallies.swift`, let `rule` use the ratio minus 1 in place of its logarithm. What \
        happens to the test accuracy, and which reviews does the rule now get wrong?
        """,
        answer: """
          It goes from \(Format.percent(Double(baseline.score.everyOccurrence) / tested)) to \
          \(Format.percent(Double(baseline.scoreWithoutLogarithm.everyOccurrence) / tested)). \
          \(missed(baseline)) A positive word can say as much as its ratio allows, a negative one \
          at most −1.
          """),
      Question(
        .choose,
        """
        A word occurs 150 times, never in a positive review. Its ratio is 0, and ln 0 does not \
        exist: the logarithm goes to −∞. Would you (a) let one such word decide the review, (b) \
        ignore it, or (c) add 1 to the positive count as well?
        """,
        answer: """
          (a) trusts an accident too much, since the next review may be the first exception. (b) \
          throws away a word that says a lot. (c) is what textbooks do, and gives ln(1/151) = \
          \(Format.fixed(log(1.0 / 151), 1)). The lesson's code does (b), \
          \(absent == 0 ? "but no word here makes use of it" : "here for \(absent) words").
          """),
    ]
  }

  /// How sure naive Bayes is, and how often it is right then; nothing where it is as good as it says.
  private static func certainty(_ study: Study) -> [Question] {
    guard let baseline = study.baseline else { return [] }
    let certain = baseline.certain
    let share = Double(certain.right) / Double(max(certain.answers, 1))
    if share > 0.98 { return [] }
    return [
      Question(
        .explain,
        """
        If words really were independent, σ(s) with the sum s of naive Bayes would be the \
        probability that the review is positive. It is at least 99 % sure of \
        \(Format.count(certain.answers)) of the \(Format.count(baseline.test.count)) test \
        reviews, and it is right in \(Format.percent(share)) of these. What went wrong?
        """,
        answer: """
          Words that come in company are counted as separate witnesses, so the sums are too \
          large, and the sigmoid of a large sum is nearly 0 or 1. The answers are useful and the \
          certainty is not. Whether a probability can be taken at its word is a matter of \
          *calibration*; [lesson 10](lesson10) comes back to it.
          """)
    ]
  }

  /// Which kind of review the rule without the logarithm mistakes for the other.
  private static func missed(_ baseline: Baseline) -> String {
    let rule = baseline.tallies.ruleWithoutLogarithm
    func wrong(_ sentiment: Sentiment) -> Int {
      let reviews = baseline.test.filter { $0.sentiment == sentiment }
      return reviews.count - rule.correct(on: reviews)
    }
    return """
      It misjudges \(Format.count(wrong(.negative))) negative reviews and \
      \(Format.count(wrong(.positive))) positive ones.
      """
  }
}
