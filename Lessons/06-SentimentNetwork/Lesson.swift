import Lab
import Notebook
import SentimentLessons

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import Sentiment
@_exported import func Foundation.exp

@main
enum Lesson06 {
  static func main() {
    Lesson(
      "Building the network", exercises: Checks.all, seed: 1, dataset: "imdb-reviews",
      options: ReviewStudy.options(learningRate: 0.1),
      headline: { try ReviewStudy($0).train().headline },
      page: { page, options in
        let study = try ReviewStudy(options)
        forward(page, study)
        backward(page, study)
        let first = options.isQuick ? 1000 : Int.max
        let trainings = rates(page, study, first: first)
        why(page, study, trainings)
        deviation(page, study, trainings, first: first)
      }
    ).run()
  }
}

extension Lesson06 {
  /// What the network is, and what it answers before it has learned.
  private static func forward(_ page: Page, _ study: ReviewStudy) {
    page.data(study.dataset)
    page.section("From words to an answer")
    page.text(
      """
      Three layers. The input layer of lesson 5 has one number for each word: how often it occurs. \
      A hidden layer of a few units adds up weights of words. One output unit weighs what the \
      hidden units say, and a sigmoid makes an answer between 0 and 1 of it.

      The hidden layer is linear: it adds and does not squash. All reviews but the last 1,000 are \
      for learning, those 1,000 for testing. The vocabulary is that of the training reviews; a \
      word that is met for the first time in testing is passed over.
      """)
    page.formula("hⱼ = Σᵢ xᵢ · wᵢⱼ     ŷ = σ(Σⱼ hⱼ · vⱼ)")
    page.check("6.1")
    page.check("6.2")
    page.show("inputs", study.split.vocabulary.count)
    page.show("hidden units", study.hiddenUnits)
    page.show("training reviews", study.split.training.count)
    page.show("test reviews", study.split.test.count)
    page.text(
      """
      The weights w begin at 0, the weights v are drawn at random. If v were 0 as well, no error \
      could come back through it and w would never move.
      """)
    page.check("6.4")
    let untrained = study.learner(learningRate: 0)
    let answer = Scope.running("6.1 and 6.2") {
      untrained.answer(to: study.split.training[0].words)
    }
    page.show("the untrained network's answer", answer)
    let correct = Scope.running("6.1 to 6.4") { untrained.correct(on: study.split.test) }
    page.show(
      "its accuracy on the test reviews",
      Double(correct) / Double(study.split.test.count), as: .percent())
    page.text(
      """
      Half of the answers are right, and the network knows nothing. With w = 0 its answer is \
      exactly ½, and ½ counts as positive. So it says POSITIVE every time, and half of the reviews \
      are. Whoever sees 50 % should ask what the answers were.
      """)
  }

  /// The learning step.
  private static func backward(_ page: Page, _ study: ReviewStudy) {
    page.section("Learning")
    page.text(
      """
      One review at a time: answer, compare, move the weights a little. The error terms are those \
      of lesson 2, only the hidden layer's slope is 1 since it does not squash. Both layers' terms \
      are worked out before either layer moves.
      """)
    page.formula(
      "δ = (y − ŷ) · ŷ · (1 − ŷ)     δⱼ = δ · vⱼ\nwᵢⱼ ← wᵢⱼ + η · xᵢ · δⱼ     vⱼ ← vⱼ + η · hⱼ · δ")
    page.check("6.3")
  }

  /// Several learning rates.
  private static func rates(_ page: Page, _ study: ReviewStudy, first: Int) -> [Training] {
    page.section("How large a step?")
    page.text(
      """
      How large should η be? Here is one pass over the training reviews at each of some rates. \
      "Right while learning" is what the original calls training accuracy: the share of reviews \
      that were judged rightly before they were learned from, over the whole pass. It includes the \
      beginner's mistakes of the first reviews, so it is no measure of what the network knows at \
      the end. The test accuracy is.
      """)
    let rates = study.rates
    let trainings = rates.map { study.train(learningRate: $0, first: first) }
    page.show("reviews learned from", trainings[0].run.trained)
    page.table(
      "One pass with each rate",
      [
        "rate η", .percent("right while learning"), .percent("right in testing"),
        .percent("answered POSITIVE"), .number("reviews/s", decimals: 0),
      ],
      zip(rates, trainings).map { rate, training in
        [
          rate, training.run.accuracy, training.testAccuracy, training.positiveShare,
          training.run.reviewsPerSecond,
        ]
      })
    page.plot(
      Chart(
        "Right so far, while learning", x: "reviews", y: "share of right answers (%)",
        series: zip(rates, trainings).map { rate, training in
          let curve = training.curve(of: study.split.training)
          return .line("η = \(Format.number(rate))", curve.reviews, curve.percent)
        }, yRange: 0...100, markers: [.horizontal(at: 50, "guessing")]))
    page.text(
      """
      Of 0.1, 0.01 and 0.001 only the last one learns anything to speak of. That is odd. In lesson \
      3 a rate of 0.5 was fine. And the curve of 0.001 begins below guessing. The labels take \
      turns in these files, positive, negative, positive, so a network that only repeats what the \
      last review taught is wrong nearly every time.
      """)
    return trainings
  }
}
