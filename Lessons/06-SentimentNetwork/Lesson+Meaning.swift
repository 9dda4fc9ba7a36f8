import Lab
import Notebook
import SentimentLessons

extension Lesson06 {
  /// What a network with a linear hidden layer can say.
  static func meaning(_ page: Page, _ study: ReviewStudy, rate: Double, _ reviews: [Review]) {
    page.section("What do the hidden units know?")
    page.text(
      """
      Every word has one weight for each hidden unit. What do we gain from more than one unit? Put \
      the two sums together and change their order:
      """)
    page.formula(
      """
      z = Σⱼ (Σᵢ xᵢ · wᵢⱼ) · vⱼ = Σᵢ xᵢ · (Σⱼ wᵢⱼ · vⱼ) = Σᵢ xᵢ · uᵢ
      ŷ = σ(x · (W · v))
      """)
    let vocabulary = study.split.vocabulary.count
    page.plot(
      ShapeDiagram(
        "Two linear layers are one",
        [
          .block(.init("x", 1, vocabulary, columns: "words")), .symbol("·"),
          .block(.init("W", vocabulary, study.hiddenUnits, columns: "units")), .symbol("·"),
          .block(.init("v", study.hiddenUnits, 1)), .symbol("="),
          .block(.init("x", 1, vocabulary)), .symbol("·"), .block(.init("u", vocabulary, 1)),
        ]),
      """
      W · v can be multiplied out before any review arrives. What is left is one number for each \
      word.
      """)
    page.text(
      """
      So whatever the weights are, this network adds up one number uᵢ for each word, how positive \
      it is, and squashes the sum. That model has a name: **logistic regression**. A second layer \
      without a squashing function in between adds nothing to what it can say, and lessons 6 to 9 \
      are all about this one model. (Textbooks usually fit it with another loss, cross-entropy, \
      which [lesson 11](lesson11) explains. We follow the original and use the squared error.)

      So what can a hundred hidden units do that one cannot? Nothing. Even the training is the \
      same, once the single weight v is as large as the whole vector v is long, √(Σ vⱼ²).
      """)
    page.folded("Why even the training is the same") {
      page.text(
        """
        Write v = s·e, where e is a vector of length 1 and s = √(Σ vⱼ²). Suppose each word's row \
        of W is a multiple gᵢ of e, as it is at the beginning, when all gᵢ are 0. Then h = (Σᵢ \
        xᵢ·gᵢ)·e is a multiple of e too, and so are both steps:
        """)
      page.formula("ΔW row i = (η · δ · s · xᵢ) · e     Δv = (η · δ · Σᵢ xᵢ · gᵢ) · e")
      page.text(
        """
        So rows and v stay on this one line for good, and the numbers on it, gᵢ and s, move just \
        as the weights of a network with one unit would. The step in a weight's direction depends \
        on s only, and with it on Σ vⱼ².
        """)
    }
    let difference = study.differenceFromOneUnit(rate: rate, on: reviews.prefix(100))
    page.show("length of v before training, √(Σ vⱼ²)", study.length)
    page.show(
      "all units against one: largest difference in ŷ, 100 reviews", difference, digits: 2)
    let network = study.trainCounting(learningRate: rate, on: reviews).network
    let words = study.learned(by: network)
    page.table(
      "The largest and the smallest u at η = \(Format.number(rate)), of words seen over 100 times",
      ["for positive", .number("u", decimals: 3), "for negative", .number("u", decimals: 3)],
      zip(words.prefix(6), words.suffix(6).reversed()).map {
        [study.name(of: $0.word), $0.u, study.name(of: $1.word), $1.u]
      })
    page.text(
      """
      Nobody told the network what these words mean. It saw labels of whole reviews and nothing \
      else.

      Here the model ends, too. It can learn that "not" is bad and "good" is good, and it can \
      never learn that "not good" is not good: each word adds its u, whatever stands beside it. \
      That takes a layer that squashes, or inputs for pairs of words.
      """)
  }
}

extension ReviewStudy {
  /// √(Σ vⱼ²) before training.
  fileprivate var length: Double {
    untrainedNetwork().hiddenToOutput.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }

  /// How far the outputs to some reviews are from those of a network with one hidden unit.
  fileprivate func differenceFromOneUnit(rate: Double, on reviews: ArraySlice<Review>) -> Double {
    let oneUnit = WordNetwork(
      inputToHidden: Matrix(rows: split.vocabulary.count, columns: 1), hiddenToOutput: [length])
    var one = WordLearner(counting: oneUnit, learningRate: rate)
    var several = WordLearner(counting: untrainedNetwork(), learningRate: rate)
    return reviews.map { abs(one.learn(from: $0) - several.learn(from: $0)) }.max() ?? 0
  }

  /// The words that lesson 4 would give a ratio, by what the network has made of them, u = W · v.
  fileprivate func learned(by network: WordNetwork) -> [(word: Int, u: Double)] {
    let ratios = logRatioRule.ratios
    return ratios.indices.filter { ratios[$0] != 0 }.map { word in
      (
        word,
        zip(network.inputToHidden.row(word), network.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
      )
    }.sorted { ($1.u, $0.word) < ($0.u, $1.word) }
  }
}
