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
enum Lesson07 {
  static func main() {
    Lesson(
      "Less noise", exercises: Checks.all, seed: 1, dataset: "imdb-reviews",
      options: ReviewStudy.options(learningRate: 0.1),
      headline: { try ReviewStudy($0).train().headline },
      page: { page, options in
        let study = try ReviewStudy(options)
        noise(page, study)
        presence(page, study)
        comparison(page, study, first: options.isQuick ? 1000 : .max)
      }
    ).run()
  }
}

extension Lesson07 {
  /// Which words drive the network.
  private static func noise(_ page: Page, _ study: ReviewStudy) {
    page.data(study.dataset)
    page.section("Who is talking?")
    page.text(
      """
      Lesson 6's network hardly learned. Before turning more knobs, look at what it is given. A \
      word with the input xᵢ moves its weights in proportion to xᵢ, and the next time they count \
      in proportion to xᵢ again. So the say of a word in a step goes with xᵢ², and its share of \
      the whole step is
      """)
    page.formula("xᵢ² / Σₖ xₖ²")
    page.check("7.1")
    let reviews = Array(study.split.training.prefix(1000))
    let dominant = study.dominant(reviews)
    let top = Array(dominant.prefix(10))
    let names = top.map { study.split.vocabulary[$0.0] }.map { $0.isEmpty ? "(empty)" : $0 }
    page.plot(
      Chart(
        "Whose step it is, with counts", x: "word", y: "mean share of the step (%)",
        series: [.bars("share", top.map { 100 * $0.share })], xTicks: .categories(names)))
    let topShare = top.reduce(0) { $0 + $1.share }
    page.show("reviews looked at", reviews.count)
    page.show("share of these \(top.count) words together", topShare, as: .percent())
    page.show(
      "share of all other words",
      dominant.dropFirst(top.count).reduce(0) { $0 + $1.share }, as: .percent())
    page.text(
      """
      The first of them is the empty word, what stands between two spaces in a row. It comes from \
      the way the text was split, not from anybody who wrote a review. Then the full stop, and the \
      words that hold sentences together. They have most of the say, and lesson 4 has shown that \
      they say nothing. What "excellent" or "awful" could tell is drowned in noise.
      """)
  }

  /// Presence in place of counts.
  private static func presence(_ page: Page, _ study: ReviewStudy) {
    page.section("Presence")
    page.text(
      """
      How often a word occurs tells little beyond that it occurs. So the input becomes 1 for a \
      word that is there and 0 for one that is not. In code that is the difference between `+= 1` \
      and `= 1`. It is the whole difference between this network and the last.
      """)
    page.check("7.2")
    let review = study.split.training[0]
    let size = study.split.vocabulary.count
    let counts = InputLayer.counts(review.words, vocabulary: size)
    let inputs = Scope.running("7.2") { inputLayer(review.words, vocabulary: size) }
    let (before, after) = Scope.running("7.1") { (shares(counts), shares(inputs)) }
    let words = Vocabulary(review.words.map { study.split.vocabulary[$0] }).words
    let places = Set(review.words).sorted { (counts[$1], $0) < (counts[$0], $1) }
    page.table(
      "The first review, and each word's share of its step",
      ["word", "count", .percent("share"), "presence", .percent("share now")],
      places.prefix(5).map { place in
        let word = study.split.vocabulary[place]
        return [
          word.isEmpty ? "(empty)" : word, counts[place], before[place], inputs[place],
          after[place],
        ]
      })
    page.text(
      """
      All \(words.count) different words of this review now have the same share. Those that say \
      nothing are still there, but each is one among many.
      """)
  }

  /// Both networks beside each other.
  private static func comparison(_ page: Page, _ study: ReviewStudy, first: Int) {
    page.section("Does it help?")
    let rates = study.rates
    let counts = study.train(learningRate: 0.1, first: first, inputs: InputLayer.counts)
    let trainings = rates.map { study.train(learningRate: $0, first: first) }
    page.show("reviews learned from", counts.run.trained)
    page.table(
      "One pass over the training reviews",
      ["input", "rate η", .percent("right while learning"), .percent("right in testing")],
      ([("counts", 0.1, counts)] + zip(rates, trainings).map { ("presence", $0, $1) }).map {
        [
          $0.0, $0.1, $0.2.run.accuracy, $0.2.testAccuracy,
        ]
      })
    page.text(
      """
      Counts at the rate 0.1 say POSITIVE every time. Presence at the same rate judges most \
      reviews rightly, and at 0.01 and 0.001 too it does better than counts did in lesson 6. \
      Nothing in the network has changed, only what it is given. That is what the title of the \
      original course means by framing the problem.

      What is lost? A review that says "boring" five times is perhaps more bored than one that \
      says it once. There are ways between counts and presence, the logarithm of the count for \
      one.

      To try: `swift run lesson07 --learning-rate 0.5`, and `--hidden-units 1`. What would a \
      single hidden unit be unable to do? Lesson 8 gets the same numbers with much less work.
      """)
  }
}
