import Lab
import Notebook

extension Lesson03 {
  /// The hyperparameters.
  static func choices(
    _ page: Page, _ study: Study, _ usual: Study.Losses, _ learned: Learned
  ) {
    page.section("What you choose")
    page.text(
      """
      Three numbers are not learned; you choose them. They are called **hyperparameters**.

      *The number of iterations.* With too few, the losses are still falling. Too many cost time and \
      may end in overfitting.

      *The number of hidden units.* Too few cannot represent all the kinds of days there are. More \
      give the network more room, and need more care with the third number.

      *The learning rate.* If it is too small, little moves. If it is too large, each step overshoots.
      """)
    units(page, study, usual)
    rate(page, study, learned)
    page.text(
      """
      So the right rate depends on the number of units, and how many iterations are enough depends \
      on the rate. Choose, look at both losses, and choose again. That is how it is done in practice \
      too. Only the test loss must not take part in it: what you choose by it, it can no longer \
      judge.
      """)
    page.check("3.6")
    let choice = Scope.running("3.6") { Your.hyperparameters() }
    page.show(
      "the choice of 3.6",
      """
      \(Format.count(choice.iterations)) iterations, rate \(Format.number(choice.learningRate)), \
      \(Format.count(choice.hiddenUnits)) hidden units
      """, from: "3.6")
    page.text("The rest of the page goes on with the settings that this run was started with.")
  }

  /// What more hidden units bring, with one rate.
  private static func units(_ page: Page, _ study: Study, _ usual: Study.Losses) {
    let rate = study.choice.learningRate
    let sizes = [1, 2, 5, 10, 20, 50]
    let results = sizes.map { size -> (reach: Double, learned: Double, others: Double) in
      var choice = study.choice
      choice.hiddenUnits = size
      let start = Training(
        inputs: study.data.featureNames.count, choice, seed: study.seed, parts: solutionsParts)
      let losses = size == study.choice.hiddenUnits ? usual : study.trial(hiddenUnits: size)
      return (rate * study.squaredActivations(start.weights), losses.learned, losses.others)
    }
    page.table(
      "Losses after \(Format.count(study.trialLength)) iterations, and η·Σaⱼ² before the first",
      [
        "units", .number("training", decimals: 3), .number("validation", decimals: 3),
        .number("η·Σaⱼ²", decimals: 2),
      ],
      sizes.indices.map { index in
        [sizes[index], results[index].learned, results[index].others, results[index].reach]
      })
    let best = sizes.indices.min { results[$0].others < results[$1].others } ?? 0
    page.text(
      """
      After so few iterations \(sizes[best]) units have the lowest validation loss. \
      \(best < sizes.count - 1
        ? "A larger network has more room, but the rate \(Format.number(rate)) is not equally good for "
          + "all sizes. The last column explains why."
        : "The last column says how far a step goes in each network.")
      """)
  }

  /// Why the rate that works depends on the number of units.
  private static func rate(_ page: Page, _ study: Study, _ learned: Learned) {
    let rate = study.choice.learningRate
    let first = study.squaredActivations(study.begin().weights)
    let last = study.squaredActivations(learned.network.weights)
    let losses = learned.firstLosses
    page.text(
      """
      Look at V alone and at a single hour. Its step adds \
      η·δ·aⱼ to each vⱼ, and vⱼ is multiplied by aⱼ on the way to the output. So one step moves the \
      output by η·δ·Σⱼaⱼ², and of the error δ there remains
      """)
    page.formula("δ − η·δ·Σⱼaⱼ² = (1 − η·Σⱼaⱼ²) · δ")
    page.text(
      """
      If η·Σⱼaⱼ² is 1, the error is gone in one step. Between 1 and 2 the step overshoots but still \
      ends nearer. Beyond 2 the error grows with every step. Before training every aⱼ is not far from \
      ½, in every hour, so the sum is about a quarter of the number of units. And because the hours \
      look so alike to V, a batch moves all their outputs together: what is said here of one error \
      holds for the mean error of the batch.

      In this run, with `--hidden-units \(study.choice.hiddenUnits)`, the sum is \(Format.number(first, digits: 3)) at first, \
      and η times that is \(Format.number(rate * first, digits: 3)). \
      \(rate * first > 2 && (losses.max() ?? 0) > losses[0]
        ? "That is over 2, and indeed the training loss rises at first, as the numbers below show. "
          + "But the large steps change W too, and with it the activations. After 50 iterations "
          + "η·Σⱼaⱼ² is \(Format.number(rate * learned.squares, digits: 3)), and at the end it is "
          + "\(Format.number(rate * last, digits: 3))."
        : "At the end of the training it is \(Format.number(rate * last, digits: 3)).") \
      Dividing by the 128 records is no protection: it makes the step independent of the batch's \
      size, but not small.
      """)
    let shown = [0, 1, 2, 3, 5, 10].filter { $0 < losses.count }
    page.show(
      "training loss after \(shown.map(String.init).joined(separator: ", ")) iterations",
      shown.map { losses[$0] }, digits: 3, from: "3.3", "3.4")
    let many = study.saturation(hiddenUnits: 50)
    page.question(
      .breakIt,
      """
      Run `swift run lesson03 --hidden-units 50`. Why does a network with more room do worse, and what \
      has to change?
      """,
      answer: """
        With 50 units and the rate \(Format.number(rate)), η·Σaⱼ² begins at \
        \(Format.number(many.reach, digits: 3)). \
        \(many.reach > 2 && many.share > 0.5
          ? "The first steps overshoot so far that after \(many.iterations) iterations "
            + "\(Format.percent(many.share, decimals: 0)) of the activations are within 0.01 of 0 "
            + "or 1. There the sigmoid is flat, its slope is almost 0, and so are the steps of W: "
            + "the units have **saturated**, and for a long time the network hardly learns."
          : "Beyond 2 the first steps overshoot and may drive the hidden units to where the sigmoid "
            + "is flat.") \
        A smaller rate brings the larger network back: try `--hidden-units 50 --learning-rate 0.2`.
        """)
  }
}

extension Study {
  /// How far the first steps of a network reach, and how many of its activations are near 0 or 1 after
  /// a few of them.
  func saturation(hiddenUnits: Int) -> (reach: Double, share: Double, iterations: Int) {
    var choice = choice
    choice.hiddenUnits = hiddenUnits
    var training = Training(
      inputs: data.featureNames.count, choice, seed: seed, parts: solutionsParts)
    let reach = choice.learningRate * squaredActivations(training.weights)
    training.train(on: data.training, iterations: 50)
    let hidden = Solutions.forward(data.training.features, training.weights).hidden.values
    let flat = hidden.count { $0 < 0.01 || $0 > 0.99 }
    return (reach, Double(flat) / Double(hidden.count), 50)
  }
}
