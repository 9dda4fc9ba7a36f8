import Exercises
import Lab
import Notebook

extension Lesson02 {
  /// The training, with the loss that the original prints beside the true one.
  static func training(_ page: Page, _ study: Study) {
    page.section("Training")
    page.text(
      """
      The weights begin small and random: if all began at 0, the hidden units would stay alike for \
      ever. Every epoch takes all training records forward and backward, and the loss is the mean \
      squared error of the answers.
      """)
    page.listing("Training.init", in: "Training.swift")
    let network = study.train()
    page.table(
      "The training loss, and what the original course prints as such",
      ["epoch", .number("true loss", decimals: 5), .number("original's loss", decimals: 5)],
      network.losses.indices.map {
        [network.epochsOfLosses[$0], network.losses[$0], network.originalLosses[$0]]
      })
    let epochs = network.epochsOfLosses.map(Double.init)
    page.plot(
      Chart(
        "Two losses that are not the same", x: "epoch", y: "mean squared error",
        series: [
          .line("true loss", epochs, network.losses),
          .line("original's loss", epochs, network.originalLosses),
        ]))
    page.text(
      """
      Why two? In the original exercise, the line that prints the loss uses the variable `x`, \
      which the loop above it has left at the last record. One record's answer is compared with \
      everybody's target. That number falls too, so nobody notices. It says how good one fixed \
      answer would be for all, and it is not the training loss. The true one takes every record's \
      own answer.
      """)

    page.section("How good is it?")
    page.text(
      """
      The network says "admitted" where its output is above 0.5. The share of right answers is its \
      accuracy.
      """)
    page.check("2.6")
    let outputs = Scope.running("2.1") { network.outputs(for: study.test) }
    page.show("accuracy on the test records", study.shareCorrect(of: network, on: study.test))
    page.show(
      "accuracy on the training records", study.shareCorrect(of: network, on: study.training))
    page.show("smallest output on the test records", outputs.min() ?? 0)
    page.show("largest output on the test records", outputs.max() ?? 0)
    page.show("share of the more frequent answer, test", study.majority(study.test))
    page.show("share of the more frequent answer, training", study.majority(study.training))
  }

  /// What the accuracy does and does not show.
  static func honesty(_ page: Page, _ study: Study) {
    page.text(
      """
      Read these numbers together, not the first one alone. Most applicants are turned down, so \
      somebody who always says "no", without looking, is right as often as the last two lines say. \
      On the real data the test accuracy of this training is 0.725, and that looks like success: \
      always "no" is right for 0.65 of these forty. But on the records it learned from the same \
      network is right for 0.48 only, worse than always "no" with 0.69. Its outputs all lie close \
      to 0.5. It has hardly moved from where the random weights put it, and which of the forty \
      fall on the right side of 0.5 is luck. One record more or less is 0.025.
      """)

    page.section("Longer, or with larger steps")
    page.text(
      """
      A rate of 0.005 is small here, because the steps are averaged over all records and pass \
      through two slopes of at most a quarter each. What do more epochs or a larger rate change?
      """)
    let quick = min(study.epochs, 900)
    let trials: [(epochs: Int, rate: Double)] = [
      (quick, 0.005), (quick, 0.05), (quick, 0.5), (quick, 2), (quick * 5, 0.5),
    ]
    page.table(
      "The same network, trained in other ways",
      [
        "epochs", "rate η", .number("training loss", decimals: 4),
        .number("training accuracy", decimals: 3), .number("test accuracy", decimals: 3),
      ],
      trials.map { trial in
        let network = study.train(epochs: trial.epochs, learningRate: trial.rate)
        return [
          trial.epochs, trial.rate, network.meanSquaredError(on: study.training),
          study.shareCorrect(of: network, on: study.training),
          study.shareCorrect(of: network, on: study.test),
        ]
      })
    page.text(
      """
      With a hundred times the rate the loss falls clearly, and the training accuracy passes the \
      share of the more frequent answer, though not by much: gre, gpa and rank say only a little \
      about who gets in. The test accuracy jumps about, for forty records cannot show differences \
      of a few per cent. The loss is the better guide, since it sees how sure an answer was and \
      not only on which side it fell.

      To try: `--hidden-units 10`, `--seed 1` for other first weights, `--learning-rate 0.5`. \
      There is no bias in this network, a weight with the constant input 1; what could it not \
      learn without? Lesson 3 replaces the loops over records by matrices, and predicts numbers in \
      place of yes and no.
      """)
  }
}
