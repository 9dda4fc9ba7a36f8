import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// Adam, and the learner's network beside Lab's.
  static func optimizer(_ page: Page, _ study: Study) {
    page.section("Adam")
    page.text(
      """
      Until now a step was the gradient times the learning rate, the same rate for every weight. \
      But pixels in the middle are inked in most pictures and those at the edge in few, so their \
      weights have gradients of very different size. Adam gives each weight a step of its own \
      (Kingma & Ba 2015). It keeps two means over the last gradients g: m of the gradients, v of \
      their squares. The step is m/√v. Where the gradients agree, m is about as large as √v, and \
      the weight moves by about η. Where they change their sign all the time, m is small, and so \
      is the step.
      """)
    page.formula(
      """
      m ← β₁·m + (1 − β₁)·g      m̂ = m / (1 − β₁ᵗ)
      v ← β₂·v + (1 − β₂)·g²     v̂ = v / (1 − β₂ᵗ)
      θ ← θ − η · m̂ / (√v̂ + ε)   β₁ = 0.9, β₂ = 0.999, ε = 10⁻⁸
      """)
    page.text(
      """
      Both means begin at 0, which is too small until enough gradients have come in. Dividing by 1 \
      − βᵗ after t steps makes up for it. ε keeps the step finite where all gradients were 0: a \
      pixel that is never inked.
      """)
    page.check("10.7")

    page.section("Your network")
    page.text(
      """
      These functions are a whole network. `OwnNetwork` in Network.swift puts them together in \
      thirty lines. Lab has the same as ready-made layers, `Linear`, `ReLU`, `CrossEntropy` and \
      `Adam`, named as in PyTorch. Both begin with the same weights and learn from the same \
      batches here. Yours counts in 64-bit numbers, Lab's in 32-bit numbers, which have seven \
      digits and are twice as fast. So their losses agree to about six digits.
      """)
    page.listing("OwnNetwork", in: "Network.swift")
    let comparison = Scope.running("10.1 to 10.7") { study.comparison(batches: 100) }
    let shown = comparison.prefix(10).enumerated()
    page.table(
      "The loss of the first batches, each before its step",
      ["batch", .number("yours", decimals: 6), .number("Lab's", decimals: 6)],
      shown.map { index, losses in [index + 1, losses.own, losses.lab] })
    let differences = comparison.map { abs($0.own - $0.lab) }
    page.show("batches compared", comparison.count)
    page.show("largest difference of the losses", differences.max() ?? 0, digits: 2)
    page.text(
      """
      The first loss is close to ln 10 = 2.303. That is the loss of a network that gives each of \
      the ten digits a tenth, and a network that has learned nothing can do no better.
      """)
  }

  /// The training, the accuracy and the mistakes.
  static func results(_ page: Page, _ study: Study) throws -> Training {
    page.section("Learning to read")
    page.text(
      """
      Now all pictures, with Lab's layers. An epoch is one round through all of them, in an order \
      drawn at random, in batches of \(study.choice.batchSize). After each epoch the test pictures \
      are read. They come from other writers, and the network never learns from them.
      """)
    page.listing("Study.train", in: "Study.swift")
    let (training, history) = try study.train()
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
    page.show("time for the training", history.seconds, unit: "s", digits: 2)
    page.show("speed", Int(images / history.seconds), unit: "pictures a second")
    page.plot(
      Chart(
        "The loss while learning", x: "batch", y: "cross-entropy, mean of \(study.window) batches",
        series: [.line("loss", study.smoothed(history.losses).0, study.smoothed(history.losses).1)],
        yScale: .logarithmic))
    page.text(
      """
      The loss of a single batch jumps, for some batches are harder than others; the mean of \
      several shows the way. What we want to know is another number: how many digits are read \
      rightly. The network's answer is the digit with the largest output. Whether that is a \
      probability or a logit does not matter, since the softmax keeps their order.
      """)
    page.check("10.8")
    let logits = training.network.forward(study.test.images)
    let share = Scope.running("10.8") {
      accuracy(outputs: Matrix(doubles: logits), labels: study.test.labels)
    }
    page.show("test accuracy, by your function", share, as: .percent(decimals: 2))
    page.text(
      """
      The fast.ai lesson that this one follows reports 96.1 % for the same network on the real \
      MNIST. Do not choose the number of epochs by the test accuracy, by the way: then the test \
      pictures would take part in the learning. Lesson 11 sets pictures aside for such choices.
      """)
    mistakes(page, study, logits)
    return training
  }

  /// What the network takes for what.
  private static func mistakes(_ page: Page, _ study: Study, _ logits: Matrix<Float>) {
    page.section("What it gets wrong")
    page.text(
      """
      One number hides which digits are hard. The confusion matrix counts, for each digit in a \
      row, what it was taken for. Right answers are on the diagonal.
      """)
    let answers = logits.argMaxOfRows()
    var confusion = Matrix<Double>(rows: 10, columns: 10)
    for (answer, label) in zip(answers, study.test.labels) { confusion[label, answer] += 1 }
    let names = (0..<10).map { "\($0)" }
    page.plot(
      HeatMap(
        "Confusion matrix of the test pictures", x: "read as", y: "digit", value: "pictures",
        values: confusion, rows: names, columns: names, scale: .logarithmic))
    let pairs = (0..<100).map { (label: $0 / 10, answer: $0 % 10) }
      .filter { $0.label != $0.answer && confusion[$0.label, $0.answer] > 0 }
      .sorted { confusion[$0.label, $0.answer] > confusion[$1.label, $1.answer] }
    page.table(
      "The most frequent mistakes", ["digit", "read as", "pictures"],
      pairs.prefix(5).map { [$0.label, $0.answer, confusion[$0.label, $0.answer]] })
    let loss = CrossEntropy<Float>()
    _ = loss.forward(logits, study.test.labels)
    let wrong = answers.indices.filter { answers[$0] != study.test.labels[$0] }
      .sorted { loss.probabilities[$0, answers[$0]] > loss.probabilities[$1, answers[$1]] }
    let worst = Array(wrong.prefix(12))
    page.show("pictures read wrongly", wrong.count)
    page.plot(
      ImageGrid(
        "The worst mistakes: wrong, and most certain", rows: study.test.images.rows(at: worst),
        width: Digits<Float>.width,
        captions: worst.map { index in
          let share = Format.percent(Double(loss.probabilities[index, answers[index]]), decimals: 0)
          return "\(study.test.labels[index]) → \(answers[index]), \(share)"
        }))
    page.text(
      """
      Under each stands the digit, what it was read as, and the probability the network gave to \
      that. Some are hard for people too. For others one sees at once what they are, and the \
      network was sure of something else: a high probability says how the picture compares with \
      what was learned, not that the answer is right.
      """)
  }
}
