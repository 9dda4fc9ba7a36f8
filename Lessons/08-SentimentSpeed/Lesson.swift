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
        let race = Race(study, first: options.isQuick ? 1000 : .max)
        waste(page, study, race)
        rows(page, study, race)
        learning(page, study)
        lastBit(page, study, race)
        speed(page, study, race, timed: 400)
        rates(page, study, race)
      }
    ).run()
  }
}

extension Lesson08 {
  /// How much of the work is for nothing.
  private static func waste(_ page: Page, _ study: ReviewStudy, _ race: Race) {
    page.goal(
      """
      You will stop multiplying by zero. The network of lesson 7 then learns exactly the same \
      weights in a fraction of the time, and its first layer turns into what every language model \
      begins with: a table in which words are looked up.
      """)
    page.data(
      study.dataset, real: "25,000 film reviews from IMDb (Maas et al. 2011)",
      sample: "\(Format.count(study.reviews.all.count)) reviews")
    page.section("Multiplying by zero")
    let size = study.split.vocabulary.count
    let words = Set(study.example.words)
    page.text(
      """
      The network of [lesson 7](lesson07) has one input for each word of the vocabulary: \
      \(Format.count(size)) inputs. A review lights only a few of them. Take one from the \
      middle of the training reviews: it has \(Format.count(words.count)) different words. So \
      \(Format.count(size - words.count)) of its inputs are 0, and each of these zeros is \
      multiplied by a row of \(Format.count(study.hiddenUnits)) weights. (The letters are those \
      of the other lessons; [notation](notation) lists them.)
      """)
    page.plot(
      ShapeDiagram(
        "One review, as lesson 7 computes it",
        ShapeDiagram.Block("x", 1, size, columns: "words").lit(columns: words),
        times: ShapeDiagram.Block("W", size, study.hiddenUnits, columns: "units").lit(rows: words),
        result: "h"),
      """
      One training review times the first layer's weights. Grey is multiplied by 0. Only the \
      blue rows, one for each word of the review, have any part in h. Many stand at the front, \
      since words are numbered as they are first seen, and common ones are seen first.
      """)
    page.text(
      """
      Zero times a weight is zero, and adding it changes nothing. Learning is no different. A \
      weight's step is Δwᵢⱼ = η·xᵢ·δⱼ, so an input of 0 leaves its whole row where it was. All \
      that the network needs of a review is a list of the words in it, each once.
      """)
    page.check("8.1")
    let (mean, units) = (race.wordsPerReview, Double(study.hiddenUnits))
    page.table(
      "Work for an average training review", ["", "all inputs", "only the words present"],
      [
        ["rows of the first layer", size, Format.fixed(mean, 1)],
        ["weights read, forward", Double(size) * units, (mean * units).rounded()],
        ["weights updated, backward", Double(size) * units, (mean * units).rounded()],
      ], from: "8.1")
    page.show("rows of W per row needed", race.saving, digits: 3, from: "8.1")
    page.question(
      .predict,
      """
      The first layer is left with one part in \(Format.number(race.saving, digits: 2)) of its \
      work. Will training be \(Format.number(race.saving, digits: 2)) times as fast? Write down a \
      number before you read on.
      """,
      answer:
        """
        In this run it is \(Format.number(race.speedUp, digits: 3)) times as fast. The section \
        "Where the time goes" measures what became of the rest.
        """)
  }
}
