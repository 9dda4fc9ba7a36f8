import Lab
import Notebook
import SentimentLessons

extension Lesson06 {
  /// The forward pass.
  static func forward(_ page: Page, _ study: ReviewStudy) {
    page.section("From words to an output")
    page.text(
      """
      The network has three layers: the words, a few hidden units, and one output. Here it is \
      before training, with the first review as its input. Of the \
      \(Format.count(study.split.vocabulary.count)) inputs only those of the review's own words \
      are not 0. The figure shows some of them.
      """)
    page.plot(
      study.diagram("One review enters the network"),
      """
      Each lit word feeds every hidden unit, and every hidden unit feeds the output. The weights w \
      on the left are still 0, so all sums are 0 and the output is ½. The weights v on the right \
      were drawn at random; the wider the line, the larger the weight, and dashes mark negative \
      ones.
      """, from: "6.1", "6.2")
    page.text(
      """
      In the **forward pass** each hidden unit forms the **weighted sum** h of its inputs. It does \
      not squash that sum: this hidden layer is **linear**. The output unit forms a weighted sum \
      z of the hidden units, and a sigmoid turns it into a number between 0 and 1.
      """)
    page.formula("hⱼ = Σᵢ xᵢ · wᵢⱼ     z = Σⱼ hⱼ · vⱼ     ŷ = σ(z)")
    page.text(
      """
      It helps to read the first sum word by word. Row i of the matrix W holds the weights of \
      word i, one for each hidden unit. A word that occurs twice adds its row twice, and a word \
      that does not occur adds nothing. With three words, two hidden units and the counts 2, 0 \
      and 1, the rows (0.5, −0.6), (0.1, 0.4) and (−0.3, 0.7) give
      """)
    page.formula("h = 2 · (0.5, −0.6) + 1 · (−0.3, 0.7) = (0.7, −0.5)")
    page.check("6.1")
    page.check("6.2")
  }
}

extension ReviewStudy {
  /// The untrained network with the first review as its input, some of the review's words lit.
  fileprivate func diagram(_ title: String) -> NetworkDiagram {
    let network = untrainedNetwork()
    let inputs = InputLayer.counts(split.training[0].words, vocabulary: split.vocabulary.count)
    let (sums, answer) = Scope.running("6.1 and 6.2") {
      let sums = Your.hidden(inputs, network)
      return (sums, Your.output(sums, network))
    }
    return NetworkDiagram(
      title,
      layers: [
        .init(
          "words", values: inputs, names: split.vocabulary.indices.map(name(of:)),
          lit: Set(memorableWords(of: split.training[0])), limit: 6),
        .init(
          "hidden", values: sums, names: sums.indices.map { "unit \($0 + 1)" },
          limit: 4),
        .init("output", values: [answer], names: ["ŷ"]),
      ],
      weights: [network.inputToHidden, Matrix(network.hiddenToOutput.map { [$0] })])
  }

  /// The two most frequent words of a review, and the three with the largest log ratios.
  private func memorableWords(of review: Review) -> [Int] {
    let counts = InputLayer.counts(review.words, vocabulary: split.vocabulary.count)
    let words = Set(review.words).sorted()
    let ratios = logRatioRule.ratios
    let frequent = words.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(2)
    let telling = words.filter { !frequent.contains($0) }.sorted {
      (abs(ratios[$1]), $0) < (abs(ratios[$0]), $1)
    }
    return Array(frequent + telling.prefix(3))
  }
}
