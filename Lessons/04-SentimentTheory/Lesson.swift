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
        logarithms(page, study)
        distribution(page, study)
        rule(page, study)
        closing(page, study)
      }
    ).run()
  }
}

extension Lesson04 {
  /// A look at the reviews, and a theory.
  private static func reading(_ page: Page, _ study: Study) {
    page.goal(
      """
      You will count words until you know which of them give a film review away, and turn the \
      counts into a rule that judges reviews without any network. It is the rule that the \
      networks of lessons 6 to 9 have to beat.
      """)
    page.data(
      study.dataset, real: "25,000 IMDb film reviews (Maas et al. 2011), labelled by their stars",
      sample: "\(Format.count(study.reviews.all.count)) made-up film reviews")
    page.section("Read before you build")
    page.text(
      """
      Here are texts about films, and each has a label: positive or negative. Can a network tell \
      from the words alone which it was? This lesson and the next five follow Andrew Trask's \
      "Sentiment Classification: how to frame problems for a neural network", and its first advice \
      is to look before you build. A network finds a connection between its inputs and its \
      outputs. If you cannot imagine any such connection yourself, the network may not find one \
      either. (All letters and signs of the course are on the [notation page](notation).)
      """)
    page.table(
      "The first six reviews", ["label", "the review begins"],
      study.reviews.all.prefix(6).map { review in
        [review.sentiment.rawValue, study.opening(of: review)]
      })
    page.text(
      """
      Where do the labels come from? People who rate a film on IMDb give it one to ten stars. Maas \
      and colleagues, who collected such reviews in 2011, called seven stars or more positive and \
      four or fewer negative. They left out the lukewarm reviews in between, and took as many of \
      one kind as of the \
      other.\(study.dataset.isSample ? " The sample is made the same way." : "") Remember that \
      when you judge a result. Nobody in these files is undecided, which makes the task easier \
      than life, and a rule that gives every review the same label gets half of them right.

      One theory is that single words give it away: "terrible" in one kind of review, "excellent" \
      in the other. Others are possible. Single letters? All of them occur everywhere. Whole \
      reviews? Hardly any occurs twice. Words are the smallest pieces that both repeat and carry \
      meaning. That is the theory of this lesson, and we test it by counting.
      """)
  }

  /// The most common words, which are the same in both kinds of review.
  private static func counting(_ page: Page, _ study: Study) {
    page.section("Count")
    page.text(
      """
      We count every word three times over: in positive reviews, in negative ones, and in all. A \
      word is whatever stands between two single spaces. These files were prepared for the course: \
      they are in lower case, and every character that is neither a letter nor a full stop has \
      given way to spaces. So "it's" has become "it", a gap of two spaces, and "s"; and "br" is \
      what is left of a line break in a web page. Between two spaces in a row stands an empty \
      word, and it is the most common one of all. The original course counts it like any other \
      word, and so do we.
      """)
    page.check("4.1")
    let counts = study.counts
    let most = min(50, counts.total.count)
    page.show("words in all", counts.total.values.reduce(0, +), from: "4.1")
    page.show("different words", counts.total.count)
    page.show("of these, seen only once", counts.total.values.count { $0 == 1 })
    page.show(
      "share of the text that the \(most) most common words make up",
      study.share(ofMostCommon: most), as: .percent())
    let positive = study.ordered { counts.positive[$0].map(Double.init) }.prefix(12)
    let negative = study.ordered { counts.negative[$0].map(Double.init) }.prefix(12)
    page.question(
      .predict,
      "Which words will be the most common in positive reviews, and which in negative ones?",
      answer: """
        The same ones: \(Set(positive).intersection(negative).count) of the \(positive.count) most \
        common words stand in both lists.
        """)
    page.table(
      "The most common words", ["in positive reviews", "times", "in negative reviews", "times"],
      zip(positive, negative).map { positive, negative in
        [
          Study.name(positive), counts.positive[positive, default: 0],
          Study.name(negative), counts.negative[negative, default: 0],
        ]
      }, from: "4.1")
    page.text(
      """
      The two lists are nearly the same, and they say nothing about films. That is how language \
      works: a few words that hold sentences together make up much of every text, and most of the \
      others are rare. Counting alone answers "what is common?", and that was not the question.
      """)
  }
}
