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
      network knows of it. Words that do the same to the output should have ended up with similar \
      rows. Similar here means: a large dot product with the row of a given word a.
      """)
    page.formula("wₐ · wᵢ = Σⱼ wₐⱼ·wᵢⱼ")
    page.check("9.3")
    let asked = ["excellent", "terrible"].filter { study.place(of: $0) != nil }
    let lists = asked.map { study.similar(to: $0, full.network) }
    if !lists.isEmpty {
      page.table(
        "The words most similar to each of these", asked.map { .init($0) },
        (0..<10).map { row in lists.map { row < $0.count ? $0[row] : "" } }, from: "9.3")
    }
    page.text(
      """
      Nobody told the network what any word means. It saw the labels of whole reviews and nothing \
      else, and yet words of praise have come together, and words of blame. The original course \
      ends with this list, and it is remarkable. The reason is simple, though. A review moves the \
      rows of all its words by the same step, so words that keep turning up under the same label \
      are moved the same way. But ask one more question. Are these the words \
      most similar to "excellent", or simply the most positive ones? If they are simply the most \
      positive, every word of praise must have the same list.
      """)
    page.show("words of praise compared", study.praise.joined(separator: ", "))
    page.show(
      "all of them have the same list of ten",
      study.hasOneList(full.network) ? "yes" : "no", from: "9.3")
  }

  /// Why one number per word is all that this network can know.
  static func oneNumber(_ page: Page, _ study: Study, _ full: Training) {
    page.section("One number for each word")
    page.text(
      """
      [Lesson 6](lesson06#what-do-the-hidden-units-know) multiplied this network out. The \
      hidden layer is linear, so the output's weighted sum is a sum over words, and each word has \
      one number in it, uᵢ.
      """)
    page.formula(
      """
      uᵢ = Σⱼ wᵢⱼ·vⱼ
      z = Σⱼ hⱼ·vⱼ
      z = Σᵢ uᵢ over the words i present
      """)
    page.text(
      """
      Nothing in this depends on how the weights began. Whatever the initialisation, the network \
      is logistic regression: one number per word, and ŷ = σ(z). The \
      \(Format.count(study.base.hiddenUnits)) hidden units cannot know more than that.

      How they store it does depend on the initialisation. W began at 0 and each step added a \
      multiple of v, while v itself moved along sums of such rows. So all rows are multiples of \
      one row: they lie on a straight line, and "similar to excellent" means "on the same side of \
      0, and far out". If W begins at random, the rows leave the line. Three trainings show what \
      that changes.
      """)
    let random = study.trainFromRandom(deviation: 0.1)
    let length = study.base.untrainedNetwork().hiddenToOutput.map { $0 * $0 }.reduce(0, +)
      .squareRoot()
    let single = study.trainOneUnit(beginningAt: length)
    page.table(
      "The full vocabulary, three ways",
      [
        "", .number("off the line", digits: 2), "one list of ten", .number("Σ uᵢ − z", digits: 1),
        .percent("test accuracy"),
      ],
      [("W from 0", full), ("W from random", random), ("one hidden unit", single)].map {
        name, training in
        [
          name, training.network.distanceFromLine,
          study.hasOneList(training.network) ? "yes" : "no",
          study.largestDifference(training.network), training.testAccuracy,
        ]
      }, from: "9.3")
    let apart =
      zip(Line(study, full.network).weights, Line(study, single.network).weights)
      .map { abs($0 - $1) }.max() ?? 0
    page.show("largest difference of a uᵢ, first network against third", apart, digits: 2)
    page.text(
      """
      "Off the line" is how far the rows stray from one straight line, relative to the largest \
      weight. From 0 it is rounding error. Random rows (deviation 0.1) point in all \
      directions, and the words of praise need no longer have one list. That looks like more \
      knowledge, and is none: on every test review Σ uᵢ equals z, up to rounding, in all three \
      networks. One number per word is all that ever reaches the output.

      The third network has one hidden unit, whose v begins as long as the vector v of the first, \
      √Σvⱼ² = \(Format.number(length)). On paper it must learn the same numbers as the \
      first, as lesson 6 said. \(apart < 1e-9
        ? "It has, up to rounding."
        : "At this rate, though, rounding differences grow from review to review, as in lesson 8.")
      """)
    page.question(
      .choose,
      """
      Which of these would let the network know more about a word than one number: more hidden \
      units, a random initialisation, more training, or a sigmoid on the hidden units?
      """,
      answer:
        """
        The sigmoid. With it each hidden unit can react to combinations of words, and multiplying \
        out no longer works. The other three leave z a sum with one number per word.
        """)
  }
}

extension Study {
  /// Words of praise that may have the same neighbours.
  var praise: [String] {
    ["excellent", "perfect", "great", "wonderful"].filter { place(of: $0) != nil }
  }

  /// The ten words most similar to a word of the training vocabulary.
  fileprivate func similar(to word: String, _ network: WordNetwork) -> [String] {
    guard let place = place(of: word) else { return [] }
    let places = Scope.running("9.3") {
      Your.mostSimilar(to: place, weights: network.inputToHidden, count: 10)
    }
    return places.map(name)
  }

  /// Whether all words of praise have the same list of similar words.
  fileprivate func hasOneList(_ network: WordNetwork) -> Bool {
    Set(praise.map { similar(to: $0, network) }).count <= 1
  }

  /// The largest difference between the output's weighted sum and the sum of the words' numbers.
  fileprivate func largestDifference(_ network: WordNetwork) -> Double {
    let line = Line(self, network)
    return test.map { review in
      let h = network.inputToHidden.sumOfRows(at: review.words)
      return abs(
        zip(h, network.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 } - line.sum(review.words))
    }.max() ?? 0
  }

  /// Trains a single hidden unit on the full vocabulary.
  fileprivate func trainOneUnit(beginningAt v: Double) -> Training {
    let network = WordNetwork(
      inputToHidden: Matrix(rows: base.split.vocabulary.count, columns: 1), hiddenToOutput: [v])
    return Training(
      of: WordLearner(network, learningRate: base.learningRate), on: training, test: test)
  }

  /// Trains on the full vocabulary with a first layer that begins at random.
  fileprivate func trainFromRandom(deviation: Double) -> Training {
    var network = base.untrainedNetwork()
    var random = RandomState(base.seed)
    _ = random.normal(0, 1, count: base.hiddenUnits)
    network.inputToHidden = random.normal(
      0, deviation, rows: network.inputToHidden.rows, columns: base.hiddenUnits)
    return Training(
      of: WordLearner(network, learningRate: base.learningRate), on: training, test: test)
  }
}
