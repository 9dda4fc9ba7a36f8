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
        let first = options.isQuick ? 1000 : Int.max
        introduction(page, study)
        shares(page, study)
        presence(page, study)
        neighbours(page, study)
        comparison(page, study, first: first)
        passes(page, study, first: first)
        between(page, study)
        closing(page, study)
      }
    ).run()
  }
}

extension Lesson07 {
  /// What the lesson is about.
  private static func introduction(_ page: Page, _ study: ReviewStudy) {
    page.goal(
      """
      You will change one character of the input layer, and the network of lesson 6, which hardly \
      learned, will learn. Then you will find out what the change really did.
      """)
    page.data(
      study.dataset,
      real: "25,000 film reviews from IMDb, collected by Maas and others in 2011",
      sample: "\(Format.count(study.reviews.all.count)) invented reviews")
    page.text(
      """
      [Lesson 6](lesson06) left a network that hardly learns, and a formula that says where to \
      look. If the same review comes again after one step on it, its weighted sum has moved by \
      η · δ · Σ xᵢ² · Σ vⱼ². The rate η and the weights v are ours to choose. The inputs x are what \
      the network is given, and nobody has questioned them yet. (The letters are on [the notation \
      page](notation).)
      """)
  }
}
