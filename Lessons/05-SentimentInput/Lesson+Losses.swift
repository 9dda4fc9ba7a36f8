import Exercises
import Lab
import Notebook
import Sentiment

extension Lesson05 {
  /// What a bag of words does not keep.
  static func losses(_ page: Page, _ study: Study, _ example: Example) {
    page.section("What is lost")
    page.text(
      """
      Take a single word alone: its vector is a 1 at its place and 0 everywhere else. You know \
      that from [lesson 2](lesson02), where it was the rank of a school: **one-hot**. The vector \
      of a review is the sum of the one-hot vectors of its words. For "bad film good plot":
      """)
    let vector = { (words: String...) in Self.vector(of: words, example) }
    page.formula(
      """
      x(bad) = \(vector("bad"))
      x(film) = \(vector("film"))
      x(good) = \(vector("good"))
      x(plot) = \(vector("plot"))
      sum = \(vector("bad", "film", "good", "plot"))
      """)
    page.text(
      """
      A sum does not depend on the order of its terms: "good film bad plot" has the same sum. So \
      the vector keeps which words there are and how often, and the order of the words is lost. \
      That is why it is called a **bag of words**: shake it, and it is still the same bag.
      """)
    page.plot(
      example.twoOrders,
      """
      The two sentences have the same words in another order, and say the opposite. Both have the \
      vector in the middle, and no network can tell them apart by it.
      """, from: "5.1", "5.2", "5.3")
    let pairs = study.pairs
    page.question(
      .choose,
      """
      Pairs of neighbouring words, with inputs for "not good" and "not bad", would keep some of \
      the order. How many inputs would that take for these reviews, about as many as there are \
      words (\(Format.count(study.reviews.vocabulary.count))), ten times as many, or that number \
      squared?
      """,
      answer: """
        \(Format.count(pairs)) different pairs occur, \
        \(Format.number(Double(pairs) / Double(study.reviews.vocabulary.count), digits: 2)) for \
        each word: more than there are words, but far fewer than the square, because most words \
        never stand side by side. The price is not only size. Most pairs are so rare that no ratio \
        and no weight can be learned for them.
        """)
    page.text(
      """
      Is that a bad bargain? Lesson 4's rule does not look at the order either, and you know how \
      much it gets right. A bag of words is crude, cheap, and a good place to begin.
      """)
  }

  /// The vector of some words as text, in the vocabulary of the example.
  private static func vector(of words: [String], _ example: Example) -> String {
    Format.list(Study.inputs(words, places: Study.places(of: example.words)))
  }
}
