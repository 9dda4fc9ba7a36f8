import Lab
import Notebook
import SentimentLessons

extension Lesson06 {
  /// Why a large rate fails: the first step goes too far.
  static func why(_ page: Page, _ study: ReviewStudy, _ trainings: [Training]) {
    page.section("Why the larger rates fail")
    let review = study.split.training[0]
    let step = FirstStep(study)
    page.text(
      """
      Follow the first review through one step. Its output is ½ and its label is \
      \(review.sentiment.rawValue), so its error term is
      """)
    page.formula(
      "δ = (\(Format.short(step.target)) − ½) · ½ · ½ = \(Format.number(step.errorTerm))")
    page.text(
      """
      All w were 0, so each becomes exactly its step, η·δ·vⱼ·xᵢ, and v does not move. If the same \
      review came again, its weighted sum would no longer be 0. Each word moved its weights in \
      proportion to its count, and now they count in proportion to that count once more:
      """)
    page.formula(
      """
      z = Σⱼ vⱼ · Σᵢ xᵢ · wᵢⱼ = Σⱼ vⱼ · Σᵢ xᵢ · (η · δ · vⱼ · xᵢ)
      z = η · δ · Σᵢ xᵢ² · Σⱼ vⱼ²
      """)
    page.show("different words in the first review", step.words)
    page.show("sum of its squared counts, Σ xᵢ²", step.squaredInputs, digits: 6)
    page.show("sum of the squared output weights, Σ vⱼ²", step.squaredWeights, digits: 6)
    page.text(
      """
      That is \(Format.number(0.1, digits: 1)) · \(Format.number(step.errorTerm)) · \
      \(Format.number(step.squaredInputs, digits: 6)) · \
      \(Format.number(step.squaredWeights, digits: 6)) = \
      \(Format.number(step.sum(rate: 0.1))) at η = 0.1. The table has it for every rate, and \
      beside it what the functions of 6.1 to 6.3 arrive at when they take the step.
      """)
    page.table(
      "The first review after one step on it",
      [
        "rate η", "z, formula", "z, measured", "output ŷ", "slope ŷ(1 − ŷ)", .percent("flat"),
      ],
      zip(study.ratesToTry, trainings).map { rate, training in
        let measured = study.sumAfterOneStep(rate: rate)
        let output = 1 / (1 + exp(-measured))
        return [
          rate, step.sum(rate: rate), measured, output, output * (1 - output), training.flatShare,
        ]
      }, from: "6.1", "6.2", "6.3")
    page.plot(
      step.landings(study.ratesToTry),
      """
      The sigmoid over a logarithmic axis, and where one step takes the first review at each \
      rate\(step.target == 0 ? "; its sum is negative, so the figure shows its size" : ""). Beyond \
      about 10 the curve is level.
      """)
    page.text(
      """
      The sigmoid of 10 is \(Format.number(1 / (1 + exp(-10)), digits: 5)). Out there it is flat: \
      its slope is nearly 0, every error term is multiplied by that slope, and so next to \
      nothing moves any more. The table's last column follows the whole pass: on what share of all \
      training reviews the slope was below 10⁻⁶, so that the network learned next to nothing from \
      them. A network that learns from slopes stops learning where there are none.
      """)
    page.question(
      .predict,
      "Write every review twice, so that all its counts double. What happens to z after one step?",
      answer: """
        It becomes four times as large, since the counts enter squared. The words that decide \
        where the sum lands are the most frequent ones, and these are the full stop, "the", and \
        the empty word between two spaces. [Lesson 7](lesson07) looks at them.
        """)
    page.onRealData(
      """
      The first real review has Σ xᵢ² = \
      \(Format.number(page.real("squared inputs", step.squaredInputs), digits: 6)), but over all \
      training reviews the mean is \
      \(Format.number(page.real("mean squared inputs", study.meanSquaredInput { $0 }))). At η = \
      0.1 the slope was below a millionth for \
      \(Format.percent(page.real("flat share at 0.1", trainings[0].flatShare))) of them.
      """)
  }
}
