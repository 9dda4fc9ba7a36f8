import Exercises
import Lab
import Notebook

extension Lesson02 {
  /// The loop, its loss, and the loss of an answer that is the same for everybody.
  static func training(_ page: Page, _ study: Study) -> Training {
    page.section("Training")
    page.text(
      """
      Everything is in place. One epoch of training is this function, and its five calls are \
      exercises 2.1 to 2.5:
      """)
    page.listing("Training.epoch", in: "Training.swift")
    page.question(
      .breakIt,
      """
      The **initialisation** draws every weight at random. What happens if all of them begin at 0 \
      instead? Think of the two wishes δ·v₁ and δ·v₂, and of the two hidden units after many epochs.
      """,
      answer: zeroStart(study))
    let network = study.train()
    let last = network.meanSquaredError(on: study.training)
    let asInTheOriginal = study.isTheLessons ? ", as in the original exercise" : ""
    page.text(
      """
      The network trains for \(Format.count(study.epochs)) epochs with a learning rate of \
      \(Format.number(study.learningRate))\(asInTheOriginal). Its loss is the **mean squared \
      error** of all training records, the mean of (y − ŷ)². That is twice the mean of lesson 1's \
      E, a factor that the learning rate takes care of.
      """)
    page.plot(
      Chart(
        "The loss while the network learns", x: "epoch", y: "mean squared error",
        series: [
          .line(
            "training loss", (network.epochsOfLosses + [study.epochs]).map(Double.init),
            network.losses + [last])
        ],
        yRange: 0...max(network.losses.max() ?? 1, study.constantLoss) * 1.1,
        markers: [.horizontal(at: study.constantLoss, "same answer for all")]),
      """
      The loss, taken after each tenth of the training. The dotted line is what one gets by telling \
      every applicant the same number, the share of those admitted.
      """, from: "2.1", "2.2", "2.3", "2.4", "2.5")
    let before = study.untrained().meanSquaredError(on: study.training)
    page.show("training loss before", before)
    page.show("training loss after", last, from: "2.5")
    page.show("loss of the same answer for everybody", study.constantLoss)
    page.text(
      last < study.constantLoss
        ? """
        The loss has fallen below that of the same answer for everybody. So the network has \
        learned something about who is admitted, and not only how many are.
        """
        : """
        \(last < before ? "The loss falls, which looks like learning, but" : "The loss does not fall, and") \
        it is still above the dotted line. To give everybody the same answer, without looking at \
        anyone, would be better.
        """)
    return network
  }

  /// What becomes of two units that begin alike, with numbers.
  private static func zeroStart(_ study: Study) -> String {
    guard study.hiddenUnits > 1 else {
      return "With a single hidden unit, hardly anything. Try it with two."
    }
    let zero = study.train(
      Training(study.untrained().weights.zeroSteps), epochs: 200, learningRate: 0.5)
    let v = zero.weights.hiddenToOutput
    let w = zero.weights.inputToHidden
    return """
      Both units begin alike: with v = 0 neither inherits a wish, and both have the activation ½, \
      so v₁ and v₂ get the same step. From then on nothing can tell them apart. After 200 epochs \
      at a rate of 0.5, v₁ = \(Format.number(v[0])) and v₂ = \(Format.number(v[1])), and the \
      weights from gre are \(Format.number(w[0, 0])) and \(Format.number(w[0, 1])). Two hidden \
      units that remain identical are worth no more than one. Random numbers are there to make \
      them different.
      """
  }
}
