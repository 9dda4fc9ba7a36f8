import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

extension Lesson09 {
  /// The map of the most polarised words, and what may be read from it.
  static func map(_ page: Page, _ study: Study, _ full: Training) {
    page.section("A map of the words")
    page.text(
      """
      The original draws the rows of the most polarised words with **t-SNE**, which tries to keep \
      neighbours in many dimensions neighbours on paper. It takes 500 words from each end of \
      lesson 4's list, or all where there are fewer. Roughly how many neighbours a word tries to \
      keep is called the **perplexity**; here it is 30.
      """)
    let map = WordMap(study.base, full.network)
    page.plot(
      map.chart,
      """
      Each point is a word, marked as more common in positive or in negative reviews; hover over \
      it to see which. The letters mark the words of the table below, from A with the most \
      negative weight to G with the most positive. Neither axis has a meaning.
      """)
    page.table(
      "Seven words at equal steps in the order of their weights",
      ["letter", "word", .number("weight u", decimals: 3), .number("ln r", decimals: 2)],
      map.landmarks.map { letter, word in
        [letter, map.words[word], map.weights[word], log(map.ratios[word])]
      })
    page.show("words on the map", map.words.count)
    page.show("Kullback-Leibler divergence", map.map.klDivergence)
    if map.words.count > 24 {
      page.show("trustworthiness", trustworthiness(of: map.map.points, for: map.vectors))
    }
    page.text(
      """
      The **Kullback-Leibler divergence** is what t-SNE makes as small as it can. It compares who \
      is whose neighbour in the weights and on the map, and a map that kept everything would have \
      0. **Trustworthiness** asks the same more simply: how far neighbours on the map are \
      neighbours in the weights, 1 at best. The map is faithful, then. And it shows curves, one or \
      several. Do they mean anything?

      The rows lie on a straight line, as we saw, and the map can show nothing else: it bends the \
      line to fill the paper. Follow the letters. Where a curve breaks off, t-SNE has cut the line.
      """)
    density(page, map)
  }

  /// That t-SNE evens out how close together the points stand.
  private static func density(_ page: Page, _ map: WordMap) {
    page.plot(
      Histogram(
        "All that the map has to show", x: "weight u", y: "words", map.weights, bins: 40,
        markers: [.vertical(at: 0, "neutral")]),
      """
      The same words on the line itself. This picture needs no t-SNE, and here you can see where \
      the words crowd.
      """)
    guard let crowding = map.crowding, crowding.dense.weights > 0 else { return }
    page.table(
      "Distance to the tenth neighbour, median",
      ["words", .number("in the weights", digits: 2), .number("on the map", digits: 2)],
      [
        ["the quarter standing densest", crowding.dense.weights, crowding.dense.map],
        ["the quarter standing thinnest", crowding.thin.weights, crowding.thin.map],
        [
          "times as far", crowding.thin.weights / crowding.dense.weights,
          crowding.thin.map / crowding.dense.map,
        ],
      ])
    page.text(
      """
      On the map the crowd is gone. In the weights, the words at the thin ends of the line stand \
      \(Format.number(crowding.thin.weights / crowding.dense.weights, digits: 2)) times as far \
      from their tenth neighbour as those in the thick of it; on the map, \
      \(Format.number(crowding.thin.map / crowding.dense.map, digits: 2)) times. That is how t-SNE \
      works: it gives each point a scale of its own, so that all have about as many neighbours, \
      and so it evens out density. Read from such a map who is next to whom, and nothing else: not \
      how dense a place is, not how large a group, not how far two groups are apart.
      """)
    page.question(
      .breakIt,
      """
      Run `swift run lesson09 --seed 2`. The random numbers with which v and the map begin are \
      others. What stays of the map, and what changes?
      """,
      answer:
        """
        The curves lie elsewhere and may be cut in other places; the order of the words along them \
        stays nearly the same, since it is the order of u. What changes with the seed is not \
        knowledge.
        """)
  }
}
