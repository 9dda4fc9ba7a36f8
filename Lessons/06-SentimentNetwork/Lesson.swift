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
        let first = options.isQuick ? 1000 : Int.max
        introduction(page, study)
        forward(page, study)
        learning(page, study)
        untrained(page, study)
        let reviews = study.split.training.prefix(first).map(\.inOrder)
        let trainings = rates(page, study, reviews)
        alternating(page, study, trainings)
        why(page, study, trainings)
        let best = seeds(page, study, reviews)
        meaning(page, study, rate: best, reviews)
        deviation(page, study, trainings, reviews)
        closing(page, study)
      }
    ).run()
  }
}

extension Lesson06 {
  /// What the lesson is about.
  private static func introduction(_ page: Page, _ study: ReviewStudy) {
    page.goal(
      """
      You will build a network that reads film reviews, in four functions, and train it on \
      \(Format.count(study.split.training.count)) of them. With the original course's settings it \
      will call every review positive, and you will find out why.
      """)
    page.data(
      study.dataset,
      real: "25,000 film reviews from IMDb, collected by Maas and others in 2011",
      sample: "\(Format.count(study.reviews.all.count)) invented reviews")
    page.text(
      """
      [Lesson 5](lesson05) turned a review into numbers: one input for each word of the \
      vocabulary, which says how often the word occurs. Now these numbers get a network. The \
      letters are those of [the notation page](notation): x for inputs, h for weighted sums, ŷ for \
      the output, y for the target.

      All reviews but the last 1,000 are for training, and those 1,000 are for testing. The \
      vocabulary is that of the training reviews only. A word that appears for the first time in \
      testing has no input and is ignored.
      """)
    page.show("inputs, one per word", study.split.vocabulary.count)
    page.show("hidden units", study.hiddenUnits)
    page.show("training reviews", study.split.training.count)
    page.show("test reviews", study.split.test.count)
  }
}
