import Lab
import Notebook
import SentimentLessons

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has
// another, whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import Sentiment
@_exported import func Foundation.exp

@main
enum Lesson09 {
  static func main() {
    let options =
      ReviewStudy.options(learningRate: 0.01) + [
        .integer("min-count", 20, in: 0...1_000_000_000, "words seen more often than this stay"),
        .number("polarity-cutoff", 0.05, in: 0...100, "how much a frequent word must tell to stay"),
      ]
    Lesson(
      "A better vocabulary", exercises: Checks.all, seed: 1, dataset: "imdb-reviews",
      options: options,
      headline: { try Study($0).headline },
      page: { page, options in
        let study = try Study(options)
        page.goal(
          """
          You will throw words away and see how few are enough. Then you will open the trained \
          network, find that all it knows is one number per word, watch it misread a review with \
          these numbers, and set everything from lesson 4 to here side by side.
          """)
        page.data(
          study.base.dataset, real: "25,000 film reviews from IMDb (Maas et al. 2011)",
          sample: "\(Format.count(study.base.reviews.all.count)) reviews")
        choosing(page, study)
        tradeOff(page, study)
        let full = study.train(study.selection(minCount: 0, cutoff: 0))
        let line = Line(study, full.network)
        similarity(page, study, full)
        oneNumber(page, study, full)
        ratios(page, study, line, full.network)
        misread(page, study, line)
        map(page, study, full)
        arc(page, study, line, full)
      }
    ).run()
  }
}
