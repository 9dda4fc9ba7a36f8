import Lab
import Notebook
import SentimentLessons

extension Lesson06 {
  /// The learning step, and the loop around it.
  static func learning(_ page: Page, _ study: ReviewStudy) {
    page.section("One step of learning")
    page.text(
      """
      The network learns from one review at a time: predict, compare with the target, move the \
      weights a little. The error terms are those of [lesson 2](lesson02). Only one thing is \
      simpler. The hidden layer does not squash, so its slope is 1 and drops out.
      """)
    page.formula(
      """
      δ = (y − ŷ) · ŷ(1 − ŷ)     δⱼ = δ · vⱼ
          ╰─────╯   ╰──────╯
          the error   σ's slope
      Δwᵢⱼ = η · δⱼ · xᵢ     Δvⱼ = η · δ · hⱼ
      """)
    page.text(
      """
      As always, a weight's step is the error term of the unit it feeds, times the signal it \
      carries. Work out both layers' error terms before you move either layer: δⱼ needs the v \
      with which the prediction was made.
      """)
    page.folded("Where these terms come from") {
      page.text(
        """
        The loss of one review is E = ½(y − ŷ)². A weight w reaches it along one path, through its \
        hidden unit and the output, so the **chain rule** multiplies the slopes on that path:
        """)
      page.formula("∂E/∂wᵢⱼ = ∂E/∂ŷ · ∂ŷ/∂z · ∂z/∂hⱼ · ∂hⱼ/∂wᵢⱼ = −(y − ŷ) · ŷ(1 − ŷ) · vⱼ · xᵢ")
      page.text(
        """
        The first two factors are −δ, and with the third they are −δⱼ. We go against the \
        gradient, so the minus sign turns into a plus: the step η·δⱼ·xᵢ is added. For v the path \
        ends one link earlier, at ∂z/∂vⱼ = hⱼ.
        """)
    }
    page.question(
      .check,
      """
      A word does not occur in a review. What step do its weights w get from that review, and \
      what steps do the weights v get?
      """,
      answer: """
        Its weights get none: xᵢ is 0, and so is the product. Only reviews that contain a word can \
        teach the network about it. The weights v all move, each in proportion to its hidden \
        unit's sum h; only while w is 0 everywhere, and so every h, do they stay where they are.
        """)
    page.check("6.3")
    page.text(
      """
      What is left is a loop. A `WordLearner` is put together from lesson 5's input layer and from \
      the four functions of this lesson's exercises:
      """)
    page.listing("ReviewStudy.learner", in: "Study.swift")
    page.text(
      """
      Its method `learn(from:)` calls them in turn for one review: inputs, 6.1, 6.2, 6.3. It \
      returns the output that the network gave *before* it learned. The training loop goes once \
      through all reviews, keeps these outputs and counts how many were right. (The marks are for \
      the progress lines that the original prints.) This is **stochastic gradient descent**: a \
      step after every review, instead of one step for all.
      """)
    page.listing("TrainingRun.init", in: "Sources/Sentiment/TrainingRun.swift")
  }

  /// What the network answers before it has learned.
  static func untrained(_ page: Page, _ study: ReviewStudy) {
    page.section("What it says before it has learned")
    page.text(
      """
      The output is a number, and a reader wants a word. From ½ on it means positive, below ½ \
      negative.
      """)
    page.check("6.4")
    let untrained = study.learner(learningRate: 0)
    let (answer, correct) = Scope.running("6.1 to 6.4") {
      (
        untrained.answer(to: study.split.training[0].words),
        untrained.correct(on: study.split.test)
      )
    }
    let share = Double(correct) / Double(study.split.test.count)
    page.question(
      .predict,
      """
      All weights w are 0. What is the output for the first review? And on how many of the \
      \(Format.count(study.split.test.count)) test reviews will this network be right?
      """,
      answer: """
        All sums are 0 and σ(0) is ½, for every review. ½ counts as positive, so the network says \
        POSITIVE every time, and it is right wherever the label is positive: on \
        \(Format.count(correct)) of them.
        """)
    page.show("output for the first review, ŷ", answer, from: "6.1", "6.2")
    page.show("test accuracy before training", share, as: .percent(), from: "6.4")
    page.text(
      """
      \(Format.percent(share)) of the outputs are right, and the network knows nothing. Remember \
      that number. When an accuracy looks like a coin toss, look at the outputs themselves before \
      you look anywhere else.

      Why is v random when w may begin at 0? If v were 0 as well, no error could come back: δⱼ = \
      δ·vⱼ would be 0, so w would not move, so h would stay 0, and v would not move either.
      """)
  }
}
