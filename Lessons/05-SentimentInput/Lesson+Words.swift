import Exercises
import Lab
import Notebook
import Sentiment

extension Lesson05 {
  /// A number for each word.
  static func words(_ page: Page, _ study: Study) {
    page.section("A place for every word")
    page.text(
      """
      First, which words exist? We read the reviews and note each word when we meet it for the \
      first time. The resulting list is the **vocabulary**. The order does not matter, as long as \
      it is the same in every run; otherwise none of these numbers could be checked. (The \
      original takes the order of a hash set, which changes from run to run.)
      """)
    page.check("5.1")
    let first = study.texts(first: 100)
    let some = Scope.running("5.1") { Your.vocabulary(of: first) }
    let all = study.reviews.vocabulary.count
    page.show(
      "different words in the first \(first.count) reviews", some.count, from: "5.1")
    page.show("different words in all reviews", all)
    page.text(
      """
      The first number comes from \(page.owner(of: "5.1")). The second comes from the course's own \
      `Vocabulary`, which works directly on the bytes of the file, because on a large file the \
      exercise's version would be slow.
      """)
    let sizes = study.vocabularySizes
    let unseen = study.unseen
    let training = Double(study.reviews.all.count - 1000)
    page.plot(
      Chart(
        "The more you read, the fewer new words", x: "reviews read", y: "different words",
        series: [.line("vocabulary", sizes.map(\.reviews), sizes.map(\.words))],
        markers: unseen == nil ? [] : [.vertical(at: training, "the last 1,000 begin")]),
      """
      The curve flattens but does not stop rising. There is always one more name.
      """)
    if let unseen {
      page.text(
        """
        The last 1,000 reviews alone bring \(Format.count(unseen.words)) words that stand in none \
        of the reviews before them, and \(Format.count(unseen.reviews)) of these 1,000 reviews \
        contain at least one. That matters, because these are the reviews with which lesson 6 \
        tests its network. In this lesson the vocabulary comes from *all* reviews, as in the \
        original course, so that every word has a place. From lesson 6 on it comes from the \
        training reviews only. A network in use meets reviews that nobody had when it was built. \
        Words without a place are then ignored, and a test should ignore them too.
        """)
    }
    page.question(
      .explain,
      """
      All \(Format.count(study.reviews.all.count)) reviews have \
      \(Format.number(Double(all) / Double(max(some.count, 1)), digits: 2)) times as many \
      different words as the first \(first.count), though there are \
      \(Format.number(Double(study.reviews.all.count) / Double(first.count), digits: 3)) times as \
      many of them. Why so few?
      """,
      answer: """
        Most words of a new review have been met before, because the common ones come up in nearly \
        every review. What a review adds to the list are rare words, a few at a time. Of all \
        words, \(Format.count(study.wordsSeenOnce)) occur only once.
        """)
    page.question(
      .check,
      """
      Suppose the network did get an input for a word that no training review has. What would it \
      learn about that word? Look at the step of [lesson 2](lesson02): error term times input.
      """,
      answer: """
        Nothing. The word's input is 0 in every training review, so each step of its weights is \
        η · δ · 0 = 0. The weights stay as they were at the start, and if they were random they \
        would only add noise in testing.
        """)
    page.text(
      """
      Then each word gets a number, its place in the list, counted from 0. A dictionary from \
      words to places saves searching the list again and again.
      """)
    page.check("5.2")
    let shown = Array(study.reviews.vocabulary.words.prefix(6))
    page.table(
      "The first words and their places", ["word", "place"],
      shown.map { word in [Study.name(word), study.places[word] ?? "none"] }, from: "5.2")
    page.text(
      """
      The places say nothing about meaning. They are numbers in the way that house numbers are: \
      "great" and "superb" may be as far apart as "great" and "awful". Whether two words mean the \
      same is left for the network to find out, and [lesson 9](lesson09) looks at what it has found.
      """)
  }
}
