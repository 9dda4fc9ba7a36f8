import Exercises
import Lab
import Notebook
import Sentiment

extension Lesson05 {
  /// The input layer of a review.
  static func inputs(_ page: Page, _ study: Study) {
    page.section("The input layer")
    page.text(
      """
      Now a review becomes the numbers of the network's first layer, one for each word of the \
      vocabulary: xᵢ is how often the word at place i occurs in the review.
      """)
    page.check("5.3")
    let review = study.reviews.all[study.reviews.all.count - 1]
    let layer = study.inputs(of: review)
    let largest = study.largest(3, of: review)
    let telling = study.telling(7, of: review)
    let told = study.reviews.words(of: review).count(where: telling.contains)
    page.plot(
      VectorStrip(
        "The last review, as the network sees it", of: "inputs", layer, names: study.names,
        naming: (largest + telling).compactMap { study.places[$0] }),
      """
      All inputs side by side, from the first to the last. What is lit is the review. The three \
      largest numbers are named, and so are the words whose log ratios in lesson 4 are farthest \
      from 0. Most lit inputs are at the left, because common words were met early and have low \
      places.
      """, from: "5.2", "5.3")
    let zeros = layer.count { $0 == 0 }
    page.show("words in this review", review.words.count)
    page.show("inputs that are not 0", layer.count - zeros, of: layer.count, from: "5.3")
    page.show(
      "share of zeros among the inputs of all reviews", study.shareOfZeros,
      as: .percent(decimals: 2))
    let numbers = Double(study.reviews.all.count) * Double(layer.count)
    page.text(
      """
      Two things are worth remembering. The largest inputs belong to words that tell little, here \
      \(Self.list(largest)), while the \(telling.count) most telling words together occur \
      \(told) times. [Lesson 7](lesson07) is about that. And nearly all inputs are 0. Such a \
      vector is called **sparse**. Stacked one below the other, as in [lesson 3](lesson03), the \
      vectors of all reviews would make a matrix of \(Format.count(study.reviews.all.count)) rows \
      and \(Format.count(layer.count)) columns, \(Format.number(numbers * 8 / 1e9, digits: 2)) \
      gigabytes at 8 bytes per number, almost all of them zeros. Nobody stores that: the places \
      of the words in a review say the same, and [lesson 8](lesson08) works with the places alone.
      """)
    realSizes(page, study, gigabytes: numbers * 8 / 1e9)
    page.question(
      .predict,
      """
      The strip shows the *last* review of the file. Where would the lit inputs be for the *first* \
      one?
      """,
      answer: """
        All at the left end, at the places 0 to \(Set(study.reviews.all[0].words).count - 1). Its \
        words were the first to enter the vocabulary.
        """)
  }

  /// Words in quotation marks, the last after an "and".
  private static func list(_ words: [String]) -> String {
    let quoted = words.map { $0.isEmpty ? "the empty one" : "\"\($0)\"" }
    return quoted.dropLast().joined(separator: ", ") + (quoted.count > 1 ? " and " : "")
      + (quoted.last ?? "none")
  }

  /// How large all this is on the real reviews.
  private static func realSizes(_ page: Page, _ study: Study, gigabytes: Double) {
    func count(_ name: String, _ value: Int?) -> String {
      Format.fixed(page.real(name, value.map(Double.init)), 0)
    }
    let zeros = Format.percent(page.real("share of zeros", study.shareOfZeros), decimals: 2)
    let size = Format.number(page.real("gigabytes", gigabytes), digits: 2)
    page.onRealData(
      """
      The 25,000 real reviews have \(count("words", study.reviews.vocabulary.count)) different \
      words, and \(count("words seen once", study.wordsSeenOnce)) of these occur only once. The \
      last 1,000 reviews bring \(count("unseen words", study.unseen?.words)) words that none \
      before them has, and \(count("reviews with unseen words", study.unseen?.reviews)) of these \
      reviews contain at least one. \(zeros) of all inputs are 0; written out, they would fill \
      \(size) gigabytes.
      """)
  }

  /// What the network should answer.
  static func targets(_ page: Page, _ study: Study) {
    page.section("The target")
    page.text(
      """
      The label becomes a number too. The network will have one output with a sigmoid, which lies \
      between 0 and 1, so the **target** y is 1 for a positive review and 0 for a negative one. \
      One output is enough for two labels: what is not positive is negative.
      """)
    page.check("5.4")
    page.table(
      "The first labels and their targets", ["label", "target"],
      study.reviews.all.prefix(2).map { review in
        let answer = Scope.running("5.4") { Your.target(review.sentiment) }
        return [review.sentiment.rawValue, answer]
      }, from: "5.4")
    page.text(
      """
      That is all a network will ever know of a review: a sparse vector x and a target y. In \
      [lesson 6](lesson06) it learns from them.
      """)
  }
}
