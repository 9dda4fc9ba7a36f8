import Lab
import Notebook
import SentimentLessons

extension Lesson08 {
  /// The forward pass as a look-up.
  static func rows(_ page: Page, _ study: ReviewStudy, _ race: Race) {
    page.section("Looking words up")
    page.text(
      """
      Multiply a row of weights by 1 and you get the row. So the hidden layer is a sum of rows, \
      one for each word of the review, and there is nothing left to multiply.
      """)
    page.formula("hⱼ = Σ wᵢⱼ over the words i present")
    let words = ["a", "great", "story"].compactMap { study.split.vocabulary.firstIndex(of: $0) }
    let weights = race.sparse.network.inputToHidden
    let shown = min(study.hiddenUnits, 4)
    let sum = weights.sumOfRows(at: words)
    page.table(
      "The trained network looks up a review of \(words.count) words",
      [.init("row")] + (1...shown).map { .number("unit \($0)", decimals: 3) },
      words.map { word in
        [study.split.vocabulary[word]]
          + weights.row(word).prefix(shown).map { $0 as any TableValue }
      } + [["sum, h"] + sum.prefix(shown).map { $0 as any TableValue }], from: "8.1", "8.2", "8.3")
    page.check("8.2")
    page.text(
      """
      A row is all that the network knows of its word: \(Format.count(study.hiddenUnits)) numbers, \
      0 before training, and moved a little by each review that contains the word. Such a list of \
      numbers in place of a word is called an **embedding**, and fetching it by the word's place \
      in the vocabulary is an **embedding look-up**. In PyTorch it is a layer of its own, \
      [EmbeddingBag](https://pytorch.org/docs/stable/generated/torch.nn.EmbeddingBag.html); with \
      `mode="sum"` it does what you write in this exercise. A language model begins with a \
      look-up too. But it keeps the rows in the order of the text, where we add them up and lose \
      the order.
      """)
    page.question(
      .explain,
      """
      The rows in the table are all multiples of one another. Divide one word's numbers by \
      another's, unit by unit, and see. What does a review's h then look like?
      """,
      answer:
        """
        Another multiple of that row. All of W began at 0, and each step added a multiple of v to \
        it, so \(Format.count(study.hiddenUnits)) units hold no more than one number per word. \
        [Lesson 9](lesson09) looks into it. In a network that begins with random rows, \
        or whose hidden layer bends, the rows are no longer multiples of one.
        """)
  }

  /// The steps: the same rows move.
  static func learning(_ page: Page, _ study: ReviewStudy) {
    page.section("Learning moves the same rows")
    let size = study.split.vocabulary.count
    let words = Set(study.example.words)
    page.plot(
      ShapeDiagram(
        "The step of one review",
        [
          .symbol("η ·"),
          .block(ShapeDiagram.Block("xᵀ", size, 1, rows: "words").lit(rows: words)),
          .symbol("·"), .block(ShapeDiagram.Block("δ", 1, study.hiddenUnits, columns: "units")),
          .symbol("="),
          .block(
            ShapeDiagram.Block("ΔW", size, study.hiddenUnits, columns: "units").lit(rows: words)),
        ]),
      """
      The step of the same review. Each row of ΔW is an input times the hidden units' \
      error terms. The grey rows are 0, and the blue ones are all the same: η·δ.
      """)
    page.text(
      """
      The rows that were looked up are moved, all by the same step, and the others stay where they \
      are.
      """)
    page.formula("wᵢⱼ ← wᵢⱼ + η·δⱼ for the words i present")
    page.check("8.3")
    page.text(
      """
      Here is the whole training, with the functions of the three exercises in their places. After \
      each part a clock is read; we need that further down.
      """)
    page.listing("ReviewStudy.timedSparse", in: "WorkLog.swift")
    page.question(
      .choose,
      """
      Which change would make it wrong to leave out the rows of absent words: going back to counts \
      in place of presence, shrinking every weight by a thousandth at each step, or a sigmoid on \
      the hidden units?
      """,
      answer:
        """
        The shrinking, which is called weight decay and comes in [lesson 11](lesson11): it moves \
        every row at every step, whether its word occurs or not. Counts only multiply a row before \
        it is added. A sigmoid changes what becomes of the sum, and not which rows are in it.
        """)
  }

  /// Whether the results are the same numbers.
  static func lastBit(_ page: Page, _ study: ReviewStudy, _ race: Race) {
    page.section("The same numbers, or nearly the same?")
    page.text(
      """
      On paper both ways add up the same numbers. But a computer keeps only so many binary \
      digits, or **bits**, of a number. It rounds after each addition, and then the order matters: \
      (a + b) + c is not always a + (b + c).
      """)
    page.show("(0.1 + 0.2) + 0.3", "\((0.1 + 0.2) + 0.3)")
    page.show("0.1 + (0.2 + 0.3)", "\(0.1 + (0.2 + 0.3))")
    page.text(
      """
      That is why exercise 8.1 asks for the words in the order of the vocabulary. The sum over the \
      whole matrix meets them in that order, and only adds zeros in between. So the two ways \
      should give exactly the same numbers, not just nearly. Here both have learned from the same \
      \(Format.count(race.reviews.count)) reviews.
      """)
    page.show(
      "all weights equal to the last bit", race.isSame ? "yes" : "no", from: "8.1", "8.2", "8.3")
    let turned = [study.learningRate, study.learningRate / 10].map {
      Turned(study, rate: $0, present: race.present)
    }
    page.text(
      """
      And if the words are taken in the opposite order, from the last to the first? Only the last \
      bits of each sum change. But a review begins with the weights that the one before it left, \
      so a difference can grow from review to review. Whether it does depends on the rate.
      """)
    page.table(
      "The same training with the words in the opposite order",
      [
        "rate η", .number("largest difference of a weight", digits: 2),
        "test reviews judged differently",
      ],
      turned.map {
        [$0.rate, $0.largestDifference, "\($0.differing) of \(Format.count(race.sparse.tested))"]
      })
    let differing = page.real("testReviewsTurned", Double(turned[0].differing))
    page.onRealData(
      """
      At the default rate of 0.1 the order of the words alone decides \
      \(Format.fixed(differing, 0)) of the 1,000 test reviews. Neither order is better. This much \
      luck hides in an accuracy, however many digits it is given with.
      """)
  }
}
