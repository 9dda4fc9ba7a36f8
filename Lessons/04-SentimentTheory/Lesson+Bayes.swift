import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

extension Lesson04 {
  /// What the rule has to do with naive Bayes.
  static func naiveBayes(_ page: Page, _ study: Study, _ baseline: Baseline) {
    let positive = baseline.tallies.positive.reduce(0, +)
    let negative = baseline.tallies.negative.reduce(0, +)
    let shift = log(Double(negative) / Double(positive))
    func difference(_ count: (Baseline.Score) -> Int) -> String {
      let gained = abs(count(baseline.scoreOfNaiveBayes) - count(baseline.score))
      return Format.fixed(Double(gained) / Double(baseline.test.count) * 100, 1)
    }
    page.section("A classic: naive Bayes")
    page.text(
      """
      The rule is nearly a classic, the **naive Bayes** classifier. It asks which label makes the \
      review's words more probable, and it naively supposes that, once the label is known, words \
      come up independently of each other. Then their probabilities multiply, and logarithms \
      turn the product into a sum that is almost ours.
      """)
    page.folded("From Bayes' theorem to the sum of log ratios") {
      page.text(
        """
        Let p₊(review) be the probability that a positive review has just these words, and \
        p₋(review) the same for a negative one. Bayes' theorem turns that around and says how \
        probable each label is, given the words. The probability of positive divided by that of \
        negative is called the **odds**. In this division most things cancel, and since positive \
        and negative reviews are equally frequent, all that is left is
        """)
      page.formula("odds = p₊(review)/p₋(review)")
      page.text(
        """
        The naive step takes the words as independent, so that p₊(review) is the product of p₊(w) \
        over its words w, where p₊(w) is the share of w among all words of positive reviews. Take \
        logarithms, and the product becomes a sum:
        """)
      page.formula("ln odds = Σ ln(p₊(w)/p₋(w))")
      page.text(
        """
        Now p₊(w) is the word's count in positive reviews divided by the number of all their \
        words, \(Format.count(positive)); for negative ones that number is \
        \(Format.count(negative)). So each term is the log ratio plus \
        ln(\(Format.count(negative)) / \(Format.count(positive))) = \(Format.fixed(shift, 4)).
        """)
    }
    page.text(
      """
      Our rule differs from the classic in four ways. It does not divide by how many words each \
      kind of review has, which would add \(Format.fixed(shift, 4)) per word of a review. It adds \
      1 below only; textbooks add 1 to both counts. It ignores words seen \(Study.minimum) times \
      or fewer. And it leaves out the term for how frequent the labels are, which is 0 here \
      because both are equally frequent. The last two rows of the table show what these \
      differences come to: \(difference(\.everyOccurrence)) and \(difference(\.eachWordOnce)) \
      percentage points.

      The naive step is wrong, of course. A reviewer who has written "waste" will sooner write \
      "time" and "money", and one who has written "zombie" will write it again. Such words are not \
      independent witnesses, and the sum believes each of them in full.\(once(baseline)) A network \
      can do better: lesson 6 in effect gives each word a weight, adds up and applies a sigmoid, \
      just as here, but it learns all weights *together*, each in the company of the others.
      """)
  }

  /// Whether it pays to hear each word of a review once, as far as this run shows it.
  private static func once(_ baseline: Baseline) -> String {
    let gain = baseline.score.eachWordOnce - baseline.score.everyOccurrence
    return gain > 20
      ? " Counting each word once, which silences the repetitions, gets more reviews right in the "
        + "third row." : ""
  }

  /// Why the test reviews must not be counted.
  static func honesty(_ page: Page, _ study: Study, _ baseline: Baseline) {
    page.section("An honest number")
    let tested = Double(baseline.test.count)
    func percent(_ correct: Int) -> String { Format.percent(Double(correct) / tested) }
    page.question(
      .choose,
      """
      You want to know how well the rule works, and counting more reviews gives better ratios. \
      Would you count (a) the \(Format.count(baseline.trained)) training reviews, or (b) all \
      \(Format.count(study.reviews.all.count)), the test reviews included?
      """,
      answer: """
        (a). With (b) the result is \(percent(baseline.scoreOfPeeking.everyOccurrence)) instead of \
        \(percent(baseline.score.everyOccurrence)), but not because the rule has become better: \
        the test reviews have put their own labels into the ratios. On reviews that nobody has \
        labelled, which is what a rule is for, that help is missing.
        """)
    let turns = baseline.turns.map { Double($0.everyOccurrence) / tested }
    let (low, high) = (turns.min() ?? 0, turns.max() ?? 0)
    page.text(
      """
      Is the last thousand typical? Let every thousand take its turn: leave it out, count the \
      others, and test on it. This is called **cross-validation**. The \(turns.count) accuracies \
      lie between \(Format.percent(low)) and \(Format.percent(high)), and their mean is \
      \(Format.percent(turns.reduce(0, +) / Double(turns.count))).
      """)
    realBaseline(page, baseline, turns)
    page.text(
      """
      So the theory has passed its test, and there is a number to beat. In [lesson 5](lesson05) \
      words become numbers that a network can take.
      """)
  }

  private static func realBaseline(_ page: Page, _ baseline: Baseline, _ turns: [Double]) {
    let tested = Double(baseline.test.count)
    func real(_ name: String, _ correct: Int) -> String {
      Format.percent(page.real(name, Double(correct) / tested))
    }
    let low = Format.percent(page.real("lowest turn", turns.min()))
    let high = Format.percent(page.real("highest turn", turns.max()))
    let mean = Format.percent(
      page.real("mean of the turns", turns.reduce(0, +) / Double(max(turns.count, 1))))
    page.onRealData(
      """
      On the real reviews the rule gets \
      \(real("every occurrence", baseline.score.everyOccurrence)) of the last 1,000 right, and \
      \(real("each word once", baseline.score.eachWordOnce)) if each word counts once; naive Bayes \
      as in textbooks gets \(real("naive Bayes", baseline.scoreOfNaiveBayes.everyOccurrence)) and \
      \(real("naive Bayes, once", baseline.scoreOfNaiveBayes.eachWordOnce)). Counting the test \
      reviews as well would have shown \
      \(real("test counted too", baseline.scoreOfPeeking.everyOccurrence)).

      The last thousand are the hardest of all. When each of the 25 thousands takes its turn, the \
      accuracies lie between \(low) and \(high), with a mean of \(mean). Keep that in mind when \
      lessons 6 to 9 quote test accuracies: they are all measured on these.
      """)
  }
}
