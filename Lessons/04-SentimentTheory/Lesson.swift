import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import Sentiment
@_exported import func Foundation.exp

@main
enum Lesson04 {
  static func main() {
    let options: [Option] = [
      .words("words", ["the", "amazing", "terrible"], "the words to ask about")
    ]
    Lesson(
      "A theory worth testing", exercises: Checks.all, seed: 1, dataset: "imdb-reviews",
      options: options,
      headline: { try Study($0).headline },
      page: { page, options in
        let study = try Study(options)
        reading(page, study)
        counting(page, study)
        comparing(page, study)
        distribution(page, study)
      }
    ).run()
  }
}

extension Lesson04 {
  /// A look at the reviews, and a theory.
  private static func reading(_ page: Page, _ study: Study) {
    page.data(study.dataset)
    page.section("Read before you build")
    page.text(
      """
      Somebody wrote what they think of a film, and gave it a label: positive or negative. Can a \
      network tell from the words alone which it was? The next six lessons follow Andrew Trask's \
      "Sentiment Classification: how to frame problems for a neural network", and its first advice \
      is to look before you build. A network finds a connection between what goes in and what \
      comes out. If you cannot imagine any such connection yourself, the network may not find one \
      either.

      So here is how the first reviews begin.
      """)
    page.show("reviews", study.reviews.all.count)
    page.table(
      "The first six reviews", ["label", "the review begins"],
      study.reviews.all.prefix(6).map { review in
        [review.sentiment.rawValue, study.opening(of: review)]
      })
    page.text(
      """
      One theory is that single words give it away: "terrible" in one kind of review, "excellent" \
      in the other. Others are possible. Single letters? All of them occur everywhere. Whole \
      reviews? Hardly one comes twice. Words are the size at which something repeats and still \
      means something. That is the theory of this lesson, and we test it by counting.
      """)
  }

  /// The most common words, which say nothing.
  private static func counting(_ page: Page, _ study: Study) {
    page.section("Count")
    page.text(
      """
      We count every word three times over: in positive reviews, in negative ones, and in all. A \
      word is what stands between two single spaces. That has a curious consequence. Between two \
      spaces in a row there is an empty word, and since punctuation was taken out of these files \
      and spaces left in, the empty word is very common. The original course counts it like any \
      other, and so do we.
      """)
    page.check("4.1")
    let counts = study.counts
    page.show("words in all", counts.total.values.reduce(0, +))
    page.show("different words", counts.total.count)
    page.show("of these, seen only once", counts.total.values.count { $0 == 1 })
    let positive = study.ordered { counts.positive[$0].map(Double.init) }.prefix(12)
    let negative = study.ordered { counts.negative[$0].map(Double.init) }.prefix(12)
    page.table(
      "The most common words", ["in positive reviews", "times", "in negative reviews", "times"],
      zip(positive, negative).map { positive, negative in
        [
          Study.name(positive), counts.positive[positive, default: 0],
          Study.name(negative), counts.negative[negative, default: 0],
        ]
      })
    page.text(
      """
      The two lists are nearly the same, and they say nothing about films. That is how language \
      is: a few words that hold sentences together make up most of every text. Counting alone \
      answers "what is common?", and that was not the question.
      """)
  }

  /// The ratio, and why its logarithm is better.
  private static func comparing(_ page: Page, _ study: Study) {
    page.section("Compare")
    page.text(
      """
      The question was where a word is more common. So divide: how often in positive reviews, over \
      how often in negative ones. One more than the negative count stands below the bar, or a word \
      that no negative review has would divide by zero.
      """)
    page.formula("ratio = positive / (negative + 1)")
    page.check("4.2")
    page.text(
      """
      A rare word can have any ratio by chance. A word seen once, in a positive review, has the \
      ratio 1; seen three times, all positive, 3, and it still means nothing. So only words seen \
      more than \(Study.minimum) times get a ratio.
      """)
    page.check("4.3")
    page.show("words with a ratio", study.wordRatios.count)
    page.table(
      "The words of --words",
      ["word", "positive", "negative", .number("ratio", decimals: 3)],
      study.words.map { word in
        [
          Study.name(word), study.counts.positive[word, default: 0],
          study.counts.negative[word, default: 0], study.wordRatios[word] ?? "seen too seldom",
        ]
      })
    page.text(
      """
      A neutral word has a ratio near 1. But the two sides are not alike: four times as common in \
      positive reviews is 4, a whole 3 away from neutral, while four times as common in negative \
      ones is 0.25, only 0.75 away. A logarithm mends that. ln 4 is 1.39 and ln 0.25 is −1.39, and \
      neutral is 0.
      """)
    page.formula("ln(ratio): 0 is neutral, above 0 is positive, below 0 is negative")
    page.check("4.4")
  }
}
