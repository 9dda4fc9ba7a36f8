import Exercises
import Lab
import Notebook
import Sentiment
import SentimentLessons

extension Lesson09 {
  /// Which words the network takes for similar.
  static func similarity(_ page: Page, _ study: Study, _ full: Training) {
    page.section("What is in the weights?")
    page.text(
      """
      Now train on the full vocabulary and look inside. A word's row of weights is all that the \
      network knows of it. Words that do the same to the answer should have got similar rows. Here \
      similar means: a large dot product.
      """)
    page.check("9.3")
    let vocabulary = study.base.split.vocabulary
    let asked = ["excellent", "terrible"].filter { vocabulary.contains($0) }
    let lists = asked.map { study.similar(to: $0, full.network.inputToHidden) }
    if !lists.isEmpty {
      page.table(
        "The words most similar to each of these", asked.map { .init($0) },
        (0..<10).map { row in lists.map { row < $0.count ? $0[row] : "" } })
    }
    page.text(
      """
      Nobody told the network which words mean the same. It saw labels of whole reviews and \
      nothing else, and words of praise have come together, and words of blame. The original \
      course ends with this list, and it is right to be amazed. But ask one question more. Are \
      these the words most similar to "excellent", or simply the most positive ones?
      """)
    let praise = ["excellent", "perfect", "great", "wonderful"].filter { vocabulary.contains($0) }
    let others = praise.map { study.similar(to: $0, full.network.inputToHidden) }
    page.show("words of praise compared", praise.joined(separator: ", "))
    page.show(
      "all of them have the same list of ten", Set(others).count <= 1 ? "yes" : "no")
    page.show(
      "how far the rows are from one straight line, largest", study.bend(full.network.inputToHidden)
    )
    page.text(
      """
      The last number is what is left of the rows, relative to the largest weight, when each is \
      made a multiple of one and the same direction: rounding, no more. All rows lie on one line. \
      It could not be otherwise. The first layer began at 0, and every step added a multiple of v \
      to its rows; v itself moves along the rows' sums, which are multiples of v again. So \
      \(Format.count(study.base.hiddenUnits)) hidden units know no more than one would: a single \
      number for each word, how positive it is. "Similar to excellent" means "on the same side, \
      and far out". A random start of the first layer would leave the line.
      """)
  }

  /// The map of the most polarised words.
  static func map(_ page: Page, _ study: Study, _ full: Training) {
    page.section("A map of the words")
    page.text(
      """
      The original draws the rows of the most polarised words with t-SNE, which tries to put on \
      paper what is close in many dimensions: 500 words from each end of lesson 4's list, or all \
      where there are fewer. Each word has about 30 neighbours to stay close to. Positive words \
      are green, negative ones dark; on the page a pointer that rests on a point shows the word. \
      The letters mark the densest regions.
      """)
    let map = WordMap(study.base, weights: full.network.inputToHidden)
    let regions = map.densestRegions()
    page.plot(map.chart(regions))
    page.table(
      "The densest regions",
      ["region", "words", .percent("positive", decimals: 0), "the most frequent of them"],
      regions.map { region in
        let frequent = region.members.sorted { (map.counts[$1], $0) < (map.counts[$0], $1) }
        let positive = region.members.count { map.isPositive[$0] }
        return [
          region.name, region.members.count, Double(positive) / Double(region.members.count),
          frequent.prefix(5).map { map.name($0) }.joined(separator: ", "),
        ]
      })
    page.show("words on the map", map.words.count)
    page.show("Kullback-Leibler divergence", map.map.klDivergence)
    if map.words.count > 24 {
      page.show("trustworthiness", trustworthiness(of: map.map.points, for: map.vectors))
    }
    page.text(
      """
      Trustworthiness says how far neighbours on the map are neighbours in the weights, 1 at best. \
      The map is faithful, then, and it shows bands. Do they mean something? The rows lie on a \
      line, as we saw, so all that the map can show is that line, bent to fill the paper, from the \
      most negative word to the most positive. Where a band breaks off, the line was cut. And \
      where the words stand densest is where many weigh about the same, not where they mean the \
      same. t-SNE keeps neighbours together and little else: distances between bands, and their \
      sizes, are not to be read.

      To try: `swift run lesson09 --polarity-cutoff 0.8`, `--min-count 0 --polarity-cutoff 0`, or \
      `--seed 2` for another map. You have now framed one problem in six \
      ways, and the network itself never changed. Lesson 10 turns to pictures.
      """)
  }
}

extension Study {
  /// The ten words most similar to a word of the training vocabulary.
  fileprivate func similar(to word: String, _ weights: Matrix<Double>) -> [String] {
    guard let place = base.split.vocabulary.firstIndex(of: word) else { return [] }
    let places = Scope.running("9.3") { mostSimilar(to: place, weights: weights, count: 10) }
    return places.map { base.split.vocabulary[$0] }
  }

  /// How far the rows are from multiples of the longest one, relative to the largest weight.
  fileprivate func bend(_ weights: Matrix<Double>) -> Double {
    let largest = weights.values.map(abs).max() ?? 0
    guard largest > 0, let at = weights.values.firstIndex(where: { abs($0) == largest }) else {
      return 0
    }
    let (longest, unit) = (weights.row(at / weights.columns), at % weights.columns)
    let rests = (0..<weights.rows).flatMap { row in
      let factor = weights[row, unit] / longest[unit]
      return zip(weights.row(row), longest).map { abs($0 - factor * $1) }
    }
    return (rests.max() ?? 0) / largest
  }
}
