import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

extension Lesson09 {
  /// A review that the network gets wrong, with each word's share of the sum.
  static func misread(_ page: Page, _ study: Study, _ line: Line) {
    page.section("A review it got wrong")
    guard let number = study.misread(line) else {
      page.text("The network gets all test reviews right.")
      return
    }
    let review = study.test[number]
    let z = line.sum(review.words)
    let label = review.sentiment == .positive ? "positive" : "negative"
    page.text(
      """
      Since z is a sum, every decision can be taken apart. Here is a test review whose label is \
      \(label). The network takes it for \(z < 0 ? "negative" : "positive"), with an output of \
      \(Format.number(1 / (1 + exp(-z)), digits: 2)).
      """)
    page.plot(
      ShadedWords(
        "Word by word", value: "weight u, each word once",
        words: study.shares(ofTestReview: number, line)),
      """
      Each word shaded by its weight, where it occurs first; a second time it adds nothing. Words \
      without shade are new to the network, or nearly neutral.
      """)
    page.show("sum z of all weights", z)
    page.show("output ŷ = σ(z)", 1 / (1 + exp(-z)), digits: 2)
    page.text(
      """
      That is all the network had to go by: a bag of words, each with its one number. It does not \
      know which word belongs to which, that "not" turns the next one round, or that a story can \
      be sad and the film good.
      """)
    let words = z < 0 ? "bad words in a good mood" : "good words in a bad mood"
    page.text(
      study.base.dataset.isSample
        ? """
        Here, though, a reader might have done no better. The sample is simulated: a review's mood \
        makes some words more likely, and this one happened to draw \(words). Errors of \
        that kind are left to every reader and every network. They are called **irreducible**, and \
        [lesson 11](lesson11) measures them.
        """
        : """
        No larger vocabulary and no further hidden unit will tell it. What is missing is the order \
        of the words, and that we threw away in [lesson 5](lesson05). Some of the error would \
        remain even so: people differ in what they praise, and such a rest is called \
        **irreducible** ([lesson 11](lesson11)).
        """)
  }
}

extension Study {
  /// The test review that is judged wrongly with the largest |z|, of those short enough to show.
  fileprivate func misread(_ line: Line) -> Int? {
    let wrong = test.indices.filter { number in
      let isPositive = line.sum(test[number].words) >= 0
      return isPositive != (test[number].sentiment == .positive)
    }
    let texts = base.reviews.all.suffix(test.count)
    let short = wrong.filter { texts[texts.startIndex + $0].words.count <= 200 }
    return (short.isEmpty ? wrong : short).max {
      abs(line.sum(test[$0].words)) < abs(line.sum(test[$1].words))
    }
  }

  /// A test review's words, each with its weight where it occurs first.
  fileprivate func shares(ofTestReview number: Int, _ line: Line) -> [(word: String, value: Double)]
  {
    let all = base.reviews.all
    var places: [String: Int] = [:]
    for (place, word) in base.split.vocabulary.enumerated() { places[word] = place }
    var unread = Set(test[number].words)
    return base.reviews.words(of: all[all.count - test.count + number]).compactMap { word in
      guard let place = places[word.lowercased()], unread.remove(place) != nil else {
        return word.isEmpty ? nil : (word, 0)
      }
      return (name(place), line.weights[place])
    }
  }
}
