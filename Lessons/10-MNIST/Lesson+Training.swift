import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// The learner's functions as a network, beside Lab's layers.
  static func wholeNetwork(_ page: Page, _ study: Study, _ comparison: Study.Comparison) {
    page.section("The whole network")
    page.text(
      """
      These functions are a network. Here they are put together. A `Learned` is a matrix of \
      weights or biases, with what `adamStep` remembers of its gradients.
      """)
    page.listing("OwnNetwork", in: "Network.swift")
    page.text(
      """
      Lab, the course's library, has the same ready-made: `Linear`, `ReLU`, `CrossEntropy` and \
      `Adam`, named as in PyTorch. Both begin with the same weights and learn from the same \
      batches. This network counts in 64-bit numbers. Lab's counts in 32-bit ones, which have \
      seven digits and are twice as fast to compute with, so the losses agree to about six digits.
      """)
    let isOwn = (1...7).allSatisfy { !page.isBorrowed("10.\($0)") }
    page.table(
      "The loss of the first batches, each before its step",
      [
        "batch", .number(isOwn ? "yours" : "with solutions", decimals: 6),
        .number("Lab's", decimals: 6),
      ],
      comparison.losses.prefix(5).enumerated().map { index, losses in
        [index + 1, losses.own, losses.lab]
      }, from: "10.1", "10.2", "10.3", "10.4", "10.5", "10.6", "10.7")
    let differences = comparison.losses.map { abs($0.own - $0.lab) }
    page.show(
      "largest difference in \(comparison.losses.count) batches", differences.max() ?? 0, digits: 2)
  }

  /// The training and its accuracy.
  static func results(
    _ page: Page, _ study: Study, _ history: Study.History, _ answers: Answers,
    _ training: Training
  ) {
    page.section("Learning to read")
    page.text(
      """
      Now all pictures, with Lab's layers. An **epoch** is one round through all of them, in \
      random order, in batches of \(Format.count(study.choice.batchSize)). Nearly every network is \
      trained by a loop like this one; only what stands in `network`, `loss` and `optimizer` \
      changes.
      """)
    page.listing("Training.run", in: "Training.swift")
    let images = Double(study.training.labels.count * study.choice.epochs)
    page.table(
      "Epoch by epoch",
      [
        "epoch", .number("mean loss while learning", decimals: 4),
        .percent("test accuracy", decimals: 2),
      ],
      history.epochLosses.indices.map { epoch in
        [epoch + 1, history.epochLosses[epoch], history.testAccuracies[epoch]]
      })
    page.show(
      "speed", Int(images / max(history.seconds, 1e-9)), unit: "pictures per second")
    let (batches, means, window) = study.smoothed(history.losses)
    page.plot(
      Chart(
        "The loss while learning", x: "batch", y: "cross-entropy, mean of \(window) batches",
        series: [.line("loss", batches, means)], yScale: .logarithmic),
      """
      Single batches jump, because some are harder than others; the mean over \(window) shows the \
      trend.
      """)
    testAccuracy(page, study, answers, training)
    page.text(
      """
      To the loss one can add a price for large weights. The sum of both is called the **cost**:
      """)
    page.formula("cost = loss + λ/2 · Σ θ²")
    page.text(
      """
      Each gradient then gains λ·θ, and every step pulls the weights a little towards 0: **weight \
      decay**, here `--weight-decay`. (The fast.ai lesson leaves out the half, so its λ counts \
      twice.) What it is good for is a question about overfitting, and [lesson 11](lesson11) \
      answers it.
      """)
  }

  private static func testAccuracy(
    _ page: Page, _ study: Study, _ answers: Answers, _ training: Training
  ) {
    page.text(
      """
      What we want to know is another number: how many digits it reads correctly. The answer is \
      the digit with the largest output. Whether outputs are logits or probabilities doesn't \
      matter, since softmax keeps their order. The share of correct answers on pictures that the \
      network has never learned from is the **test accuracy**. Here they come from other \
      \(study.dataset.isSample ? "simulated hands" : "writers") than the training pictures, which \
      is what a reader of digits will meet in use.
      """)
    page.check("10.8")
    let outputs = Matrix(doubles: training.network.forward(study.test.images))
    let share = Scope.running("10.8") {
      Your.accuracy(outputs: outputs, labels: study.test.labels)
    }
    page.show("test accuracy", share, as: .percent(decimals: 2), from: "10.8")
    let real = page.real(
      "accuracy", 1 - Double(answers.wrong.count) / Double(answers.readings.count))
    let wrong = page.real("wrong", Double(answers.wrong.count))
    let epochs = page.real("epochs", Double(study.choice.epochs))
    page.onRealData(
      """
      On MNIST this network reads \(Format.percent(real, decimals: 2)) of the 10,000 test pictures \
      correctly after \(Format.number(epochs)) epochs, and \(Format.number(wrong, digits: 6)) \
      wrongly. The test pictures come from other writers than the training pictures. The fast.ai \
      lesson that this one follows reports \(Format.percent(0.9635, decimals: 2)) for the same \
      network after one epoch with a rate that rises and falls, on 10,000 of the training pictures \
      that it had set aside.
      """)
    page.question(
      .choose,
      """
      Train for 5, 10 or 20 epochs, look at the three test accuracies, and keep the best. What is \
      wrong with reporting that one?
      """,
      answer: """
        The test pictures have then helped to choose, so they are no longer new to what was \
        chosen, and the best of three is on average too good. Choose with pictures set aside from \
        the training set, and use the test pictures once. [Lesson 11](lesson11) does that.
        """)
  }
}
