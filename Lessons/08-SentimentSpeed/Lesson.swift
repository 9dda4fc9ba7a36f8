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
enum Lesson08 {
  static func main() {
    Lesson(
      "Less work", exercises: Checks.all, seed: 1, dataset: "imdb-reviews",
      options: ReviewStudy.options(learningRate: 0.1),
      headline: {
        let study = try ReviewStudy($0)
        return study.trainSparse(on: study.present(study.split.training)).headline
      },
      page: { page, options in
        let study = try ReviewStudy(options)
        waste(page, study)
        rows(page)
        race(page, study, first: options.isQuick ? 1000 : .max)
        rates(page, study)
      }
    ).run()
  }
}

extension Lesson08 {
  /// How much of the work is for nothing.
  private static func waste(_ page: Page, _ study: ReviewStudy) {
    page.data(study.dataset)
    page.section("Multiplying by nothing")
    page.text(
      """
      The network of lesson 7 multiplies every input with every weight, and nearly all inputs are \
      0. Zero times a weight is nothing, added to the sum it changes nothing, and in the learning \
      step it moves nothing. What remains of a review is a list of the words that are there, each \
      once.
      """)
    page.check("8.1")
    let present = study.present(study.split.training)
    let words = Double(present.reduce(0) { $0 + $1.words.count }) / Double(present.count)
    let (vocabulary, units) = (Double(study.split.vocabulary.count), Double(study.hiddenUnits))
    page.table(
      "Work for one review", ["", "all inputs", "only the words there"],
      [
        ["rows of the first layer", vocabulary, Format.fixed(words, 1)],
        ["weights to look at, forward", vocabulary * units, (words * units).rounded()],
        ["weights to move, backward", vocabulary * units, (words * units).rounded()],
      ])
    page.show("times less work", (vocabulary / words).rounded())
  }

  /// The two changes.
  private static func rows(_ page: Page) {
    page.section("Rows instead of products")
    page.text(
      """
      An input of 1 times a row of weights is the row. So the hidden layer is a sum of rows, and \
      there is nothing left to multiply.
      """)
    page.formula("hⱼ = Σ wᵢⱼ over the words i that are there")
    page.check("8.2")
    page.text("Backward, the same rows move and the others stay where they are.")
    page.formula("wᵢⱼ ← wᵢⱼ + η · δⱼ for the words i that are there")
    page.check("8.3")
    page.text(
      """
      The order of the words matters to nobody but the last bit of the sums. In floating point, (a \
      + b) + c is not always a + (b + c). With the words in the order of the vocabulary, the sums \
      run as those of the whole matrix do, which only adds some zeros between. So the two ways \
      should give the same numbers, and not only nearly.
      """)
  }

  /// Both ways in the same run.
  private static func race(_ page: Page, _ study: ReviewStudy, first: Int) {
    page.section("A race")
    let reviews = Array(study.split.training.prefix(first))
    let present = study.present(reviews)
    let dense = study.trainDense(on: reviews)
    let sparse = study.trainSparse(on: present)
    let rows = [("all rows", dense), ("rows of the words there", sparse)]
    page.show("reviews learned from", reviews.count)
    page.show("rate η", study.learningRate)
    page.table(
      "The same training, twice",
      [
        "", .number("seconds", decimals: 3), .number("reviews/s", decimals: 0),
        "right while learning", .percent("right in testing"),
      ],
      rows.map { name, training in
        [
          name, training.run.seconds, training.run.reviewsPerSecond, training.run.correct,
          training.testAccuracy,
        ]
      })
    page.plot(
      Chart(
        "Reviews per second", x: "way", y: "reviews/s",
        series: [.bars("reviews/s", rows.map { $0.1.run.reviewsPerSecond })],
        xTicks: .categories(rows.map(\.0))))
    page.show("times faster", sparse.run.reviewsPerSecond / dense.run.reviewsPerSecond, digits: 3)
    let isSame =
      dense.network.inputToHidden == sparse.network.inputToHidden
      && dense.network.hiddenToOutput == sparse.network.hiddenToOutput
    page.show("all weights equal to the last bit", isSame ? "yes" : "no")
    page.text(
      """
      It is not as much faster as there is less work. The dense way walks through memory in order, \
      which processors are made for; the rows of a few words lie scattered. And what is not the \
      first layer, the output, the sigmoid and the bookkeeping, takes as long as before. The lists \
      of words were made before the clock started, once for each review, as in the original.
      """)
  }

  /// What the speed is good for.
  private static func rates(_ page: Page, _ study: ReviewStudy) {
    page.section("What speed buys")
    page.text(
      """
      Speed is not a convenience. It decides how many ideas can be tried. Lesson 7 compared three \
      rates; now seven cost next to nothing.
      """)
    let rates = [1, 0.3, 0.1, 0.03, 0.01, 0.001, 0.0001]
    let present = study.present(study.split.training)
    let trainings = rates.map { study.trainSparse(on: present, learningRate: $0) }
    page.table(
      "One pass over all training reviews at each rate",
      ["rate η", .percent("right while learning"), .percent("right in testing")],
      zip(rates, trainings).map { rate, training in
        [rate, training.run.accuracy, training.testAccuracy]
      })
    page.show("seconds for all of them", trainings.reduce(0) { $0 + $1.run.seconds }, digits: 2)
    page.text(
      """
      With presence there is a broad range of rates that do well, and differences of a point on \
      1,000 test reviews mean little. One more caution: whoever picks the best of seven by the \
      test reviews has used them up. Lesson 3 kept a validation set for such choices.

      To try: `swift run lesson08 --hidden-units 100`. Lesson 9 asks which words could be left out.
      """)
  }
}
