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
        words(page, study)
        inputs(page, study)
        targets(page, study)
      }
    ).run()
  }
}

extension Lesson05 {
  /// A number for each word.
  private static func words(_ page: Page, _ study: Study) {
    page.data(study.dataset)
    page.section("A place for every word")
    page.text(
      """
      A network takes numbers, always equally many, and a review is text of any length. Lesson 4 \
      says what matters: which words a review has. So we give the network one input for each word \
      that exists, and tell it there how often the word occurs. Where the words stand in the \
      review is lost. This is called a bag of words.

      First, which words exist? We read all reviews and note each word when we meet it for the \
      first time. The order matters to nobody, but it must be the same in every run, or no number \
      of this course could be checked. The original takes the order of a hash set, which changes \
      from run to run.
      """)
    page.check("5.1")
    let first = study.texts(first: 100)
    let some = Scope.running("5.1") { vocabulary(of: first) }
    page.show("different words in the first \(first.count) reviews", some.count)
    page.show("different words in all reviews", study.reviews.vocabulary.count)
    page.text(
      """
      The first number comes from exercise 5.1. The second comes from Lab, which does the same \
      straight on the bytes of the file, since a large file would have you wait.
      """)
    let sizes = study.vocabularySizes
    page.plot(
      Chart(
        "The more one reads, the fewer new words", x: "reviews read", y: "different words",
        series: [.line("vocabulary", sizes.map(\.reviews), sizes.map(\.words))]))
    page.text(
      """
      The curve never quite stops rising. Somewhere there is always another name. A review that \
      the network has not met will have words that it has no input for, and these will be passed \
      over.

      Then each word gets a number, its place in this list.
      """)
    page.check("5.2")
    page.table(
      "The first words and their places", ["word", "index"],
      study.reviews.vocabulary.words.prefix(6).map { word in
        [word.isEmpty ? "(empty)" : word, study.places[word] ?? "none"]
      })
  }

  /// The input layer of a review.
  private static func inputs(_ page: Page, _ study: Study) {
    page.section("The input layer")
    page.text(
      """
      Now a review becomes a row of numbers, one for each word of the vocabulary: how often it \
      occurs.
      """)
    page.check("5.3")
    let review = study.reviews.all[0]
    let counts = study.counts(of: review).sorted { $0.count > $1.count }
    page.table(
      "The largest inputs of the first review", ["word", "input"],
      counts.prefix(8).map { [$0.word.isEmpty ? "(empty)" : $0.word, $0.count] })
    let layer = study.inputs(of: review)
    let zeros = layer.count { $0 == 0 }
    page.show("inputs", layer.count)
    page.show("inputs that are 0", zeros)
    page.show("share of zeros", Double(zeros) / Double(layer.count), as: .percent(decimals: 2))
    page.text(
      """
      Two things are worth remembering. Nearly all inputs are 0, and a network that multiplies \
      with all of them spends nearly all its time on nothing: lesson 8 is about that. And the \
      largest inputs belong to words that say nothing, the empty one, the full stop and "the": \
      lesson 7 is about that.
      """)
  }

  /// What the network should answer.
  private static func targets(_ page: Page, _ study: Study) {
    page.section("The target")
    page.text(
      """
      The label becomes a number too. The network will have one output with a sigmoid, between 0 \
      and 1, so 1 stands for positive and 0 for negative. One output is enough for two labels: \
      what is not positive is negative.
      """)
    page.check("5.4")
    page.table(
      "The first labels and their targets", ["label", "target"],
      study.reviews.all.prefix(2).map { review in
        let answer = Scope.running("5.4") { target(review.sentiment) }
        return [review.sentiment.rawValue, answer]
      })
    page.text(
      """
      To try: which other numbers could describe a review? Pairs of words, "not good" among them, \
      would keep some of the order. How many inputs would that take? Lesson 6 builds the network.
      """)
  }
}
