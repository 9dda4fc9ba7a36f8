import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import Sentiment
@_exported import func Foundation.exp

@main
enum Lesson05 {
  static func main() {
    Lesson(
      "Text into numbers", exercises: Checks.all, seed: 1, dataset: "imdb-reviews",
      headline: { try Study($0).headline },
      page: { page, options in
        let study = try Study(options)
        let example = Example()
        overview(page, study, example)
        words(page, study)
        inputs(page, study)
        losses(page, study, example)
        targets(page, study)
        closing(page, study)
      }
    ).run()
  }
}

extension Lesson05 {
  /// What is to be done, on one short sentence.
  private static func overview(_ page: Page, _ study: Study, _ example: Example) {
    page.goal(
      """
      You will turn a review into something a network can take: a long row of numbers, nearly all \
      of them 0. And you will see what is lost on the way.
      """)
    page.data(
      study.dataset, real: "25,000 IMDb film reviews (Maas et al. 2011), labelled by their stars",
      sample: "\(Format.count(study.reviews.all.count)) made-up film reviews")
    page.section("From a sentence to a vector")
    page.text(
      """
      A network takes a fixed number of numbers, and a review is a text of any length. \
      [Lesson 4](lesson04) has shown what matters: which words a review has. So we give the \
      network one input for each word that occurs in the reviews, and tell it there how often the \
      word occurs in this one. A row of numbers like that is called a **vector**. (For all \
      letters and signs see the [notation page](notation).)

      It takes three steps. List the words that exist, number them, and count.
      """)
    page.plot(
      example.oneSentence,
      """
      At the top the sentence, under each word its place in the list; below, the list with its \
      counts. Each word of the sentence adds 1 at its place. The list also has the words of two \
      more sentences, which follow further down. They are not in this one and keep their 0.
      """, from: "5.1", "5.2", "5.3")
  }
}
