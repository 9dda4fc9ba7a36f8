import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// The first layer's weights as pictures.
  static func weights(_ page: Page, _ training: Training) {
    page.section("What the hidden units look for")
    page.text(
      """
      Each hidden unit has one weight a pixel, so its weights are a picture as well. Ink where a \
      weight is positive excites the unit, ink where it is negative silences it, and where it is 0 \
      the unit does not look.
      """)
    let weights = training.network.parameters[0].value
    let units = min(weights.columns, 12)
    page.plot(
      ImageGrid(
        "The weights of \(units) hidden units", rows: Matrix(weights.transposed).rows(0..<units),
        width: Digits<Float>.width, captions: (0..<units).map { "unit \($0)" },
        colors: .diverging(around: 0)))
    page.text(
      """
      In the middle there are spots and strokes of both signs: pieces of digits, and gaps where no \
      ink should be. They are not whole digits; ten outputs share these units, each with weights \
      of its own. The fine grain around them is what is left of the random start. At the edge, \
      where no picture has ink, the gradient is always 0 and nothing has been learned.
      """)
  }

  /// The cost with its L2 term, and what λ does.
  static func decay(_ page: Page, _ study: Study) {
    page.section("The price of large weights")
    page.text(
      """
      A network that sees few pictures often enough learns them by heart. For that it needs large \
      weights, to turn sharply between one picture and the next. So let large weights cost \
      something. To the loss is added λ/2 times the sum of the squares of all weights and biases, \
      over the layers l. The derivative of λ/2·θ² is λ·θ. So each gradient gains λ times the \
      weight itself, which pulls it towards 0 at every step. That is why λ is called weight decay.
      """)
    page.formula("J = loss + λ/2 · Σₗ (Σ W²ₗ + Σ b²ₗ)\n∂J/∂θ = ∂loss/∂θ + λ·θ")
    let few = study.training.prefix(1000)
    let epochs = study.isQuick ? 20 : 60
    let rows = [0, 0.001, 0.01, 0.1].map { decay -> [any TableValue] in
      var choice = study.choice
      (choice.weightDecay, choice.epochs) = (decay, epochs)
      let trial = study.trial(choice, on: few)
      let squares = trial.network.parameters.map { Double(($0.value * $0.value).sum()) }
      let (first, second) = (squares[0] + squares[1], squares[2] + squares[3])
      return [
        decay, first, second, decay / 2 * (first + second), trial.lastEpochLoss, trial.testLoss,
        trial.testAccuracy,
      ]
    }
    page.table(
      "Learning from \(Format.count(few.labels.count)) pictures only, \(epochs) epochs, with four λ",
      [
        "λ", .number("Σ θ², layer 1", decimals: 1), .number("layer 2", decimals: 1),
        .number("λ/2 · Σ θ²", digits: 2), .number("loss", decimals: 4),
        .number("test loss", decimals: 4), .percent("accuracy"),
      ], rows)
    page.text(
      """
      Without decay the loss on the pictures that were learned is close to 0, and on the test \
      pictures it is many times that: learned by heart. The larger λ, the smaller the weights, the \
      larger the loss on what was learned, and the closer the two losses come to each other. \
      Whether it helps is for the test to say. On the real pictures a moderate λ makes the test \
      loss somewhat smaller, which means fewer mistakes made with great certainty, and the \
      accuracy hardly moves. The simulated pictures resemble each other so much that there is \
      nothing to gain. The largest λ leaves too little to read with. More pictures help more than \
      any λ: compare with the accuracy above.

      Two details. The fast.ai lesson adds λ·Σ θ² without the half, so its λ counts twice. And \
      with Adam the pull is divided by √v like the rest of the gradient, so weights with large \
      gradients decay less than λ says. AdamW (Loshchilov & Hutter 2019) takes the decay out of \
      that division. Here it is as PyTorch's `Adam` has it, biases included.
      """)
  }
}
