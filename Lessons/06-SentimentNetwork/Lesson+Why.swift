import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

extension Lesson06 {
  /// Why a rate of 0.1 fails: the first step goes too far.
  static func why(_ page: Page, _ study: ReviewStudy, _ trainings: [Training]) {
    page.section("Why the larger rates fail")
    page.text(
      """
      Follow the first review through the network. The answer is ½, so δ is (1 − ½) · ½ · ½ = \
      0.125, or −0.125 if the review is negative. The weights move along the inputs. How much does \
      that change the sum which goes into the sigmoid, if the same review comes again? Each word \
      moves its weights in proportion to its count, and then counts in proportion to its count \
      once more. So the sum changes by about η · δ · Σ xᵢ² · Σ vⱼ².
      """)
    let network = study.untrainedNetwork()
    let review = study.split.training[0]
    let inputs = InputLayer.counts(review.words, vocabulary: study.split.vocabulary.count)
    let squares = inputs.reduce(0) { $0 + $1 * $1 }
    let errorTerm = review.sentiment == .positive ? 0.125 : -0.125
    let size = errorTerm * squares * network.hiddenToOutput.reduce(0) { $0 + $1 * $1 }
    page.show("different words of the first review", Double(inputs.count { $0 > 0 }))
    page.show("sum of its squared counts Σ xᵢ²", squares)
    page.show("change of the sum at η = 0.1", 0.1 * size)
    page.show("change of the sum at η = 0.01", 0.01 * size)
    page.show("change of the sum at η = 0.001", 0.001 * size)
    page.text(
      """
      The sigmoid of 10 is 0.99995, and of −10 it is 0.00005. Out there it is flat. One step at η \
      = 0.1 sends the network so far out that its slope is next to nothing, and what learns by \
      slopes learns nothing more. Here is for how many reviews the slope ŷ · (1 − ŷ) was below a \
      millionth.
      """)
    page.table(
      "How often the sigmoid was flat", ["rate η", .percent("reviews with a flat sigmoid")],
      zip(study.rates, trainings).map { [$0, $1.flatShare] })
    page.text(
      """
      And whose counts are squared? Those of the full stop, of "the", of the empty word between \
      two spaces. They have the largest inputs in every review, so all reviews look alike to this \
      network. What it learns from one, it undoes with the next. Rates smaller still do not get \
      far either: try 0.0001 and 0.00001. Lesson 7 goes to the cause.
      """)
  }

  /// What the original's random weights do, and what was meant.
  static func deviation(
    _ page: Page, _ study: ReviewStudy, _ trainings: [Training], first: Int
  ) {
    page.section("A slip in the original")
    let meant = 1 / Double(study.hiddenUnits).squareRoot()
    page.text(
      """
      The original draws v with a standard deviation of one over the root of the number of \
      outputs, which is 1. Meant was the number of units that feed the output, the hidden ones: \
      with \(study.hiddenUnits) of them that gives \(Format.number(meant)). Issue 15 of its \
      repository says so. We keep the original's 1, so that your numbers can be compared with it. \
      Here is what the other value does.
      """)
    let rates = study.rates
    let others = rates.map { study.train(learningRate: $0, deviation: meant, first: first) }
    page.table(
      "Right in testing, with each deviation of v",
      ["rate η", .percent("deviation 1"), .percent("deviation \(Format.number(meant))")],
      rates.indices.map { row in
        [rates[row], trainings[row].testAccuracy, others[row].testAccuracy]
      })
    page.text(
      """
      Smaller weights v make smaller steps, just as a smaller rate does, so the sigmoid goes flat \
      later. It is a better beginning and no cure: the counts are still what drives the network.

      A word of caution about these percentages. On 1,000 test reviews, chance alone moves an \
      accuracy by a point or two. And where the steps are as wild as here, the last bit of a sum \
      decides what happens thousands of reviews later: the same network in NumPy ends a little \
      elsewhere if it adds in another order.

      To try: `swift run lesson06 --learning-rate 0.0001`, `--hidden-units 1`, `--seed 2`. \
      Which of them changes little, and why?
      """)
  }
}
