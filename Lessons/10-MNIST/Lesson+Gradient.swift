import Exercises
import Lab
import Notebook

extension Lesson10 {
  /// The gradient of the loss with respect to the logits.
  static func gradient(_ page: Page, _ passage: Passage, _ worst: Passage?) {
    let right = passage.label
    let gradient = passage.gradient
    page.section("The gradient at the output is p − y")
    page.text(
      """
      Which way should each logit move? Softmax and logarithm each have an unpleasant derivative. \
      Together they have the simplest one of this course, the probability minus the target:
      """)
    page.formula("∂loss/∂zᵢ = pᵢ − yᵢ")
    page.plot(
      Distribution(
        "Probability minus target", names: (0..<10).map { "\($0)" },
        steps: [("p", passage.probabilities), ("y", passage.target), ("p − y", gradient)],
        marked: right, picture: passage.picture),
      """
      The same \(right). Steps go against the gradient: the right digit's logit is pulled up with \
      a strength of \(Format.number(-gradient[right], digits: 3)), and the others are pushed down \
      with as much in total, each in proportion to the probability it took.
      """)
    page.box(
      "From here on, gradients are subtracted",
      """
      Lessons 1 to 9 followed the original course. Their error was y − ŷ, so the error term \
      (y − ŷ)·σ′(h) already pointed downhill, and the step Δw = η·δ·x was *added*. From here on we \
      do as PyTorch and the other frameworks do. The backward pass computes the gradient itself, \
      which begins with p − y and points uphill, and the step *subtracts* it: w ← w − η·∂loss/∂w. \
      Both go downhill; mixing them goes uphill. If your loss climbs, look for a sign first.
      """)
    page.folded("Where p − y comes from") {
      page.text("Call the right digit t, and take the logarithm of the fraction apart:")
      page.formula("loss = −ln pₜ = −zₜ + ln S     S = Σⱼ e^zⱼ")
      page.text(
        """
        The second part depends on every logit. By the chain rule the derivative of ln S is \
        (∂S/∂zᵢ) / S, and only one term of the sum S contains zᵢ:
        """)
      page.formula("(∂S/∂zᵢ) / S = e^zᵢ / Σⱼ e^zⱼ = pᵢ")
      page.text(
        """
        The first part, −zₜ, adds −1 for the right digit and nothing for the others, which is −yᵢ. \
        So ∂loss/∂zᵢ = pᵢ − yᵢ. In numbers, for the right digit of the figure: \
        \(Format.number(passage.probabilities[right], digits: 6)) − 1 = \
        \(Format.number(gradient[right], digits: 6)). Move that logit by a hundred-thousandth in \
        both directions and measure: the slope is \
        \(Format.number(passage.nudgedSlope, digits: 6)).
        """)
    }
    squaredError(page, passage, worst)
    page.text(
      "The loss of a batch is a mean over its n pictures, so each has a share of 1/n in it:")
    page.formula("∂loss/∂Z = (P − Y) / n")
    page.check("10.5")
    let result = Scope.running("10.5") {
      Your.crossEntropyGradient(
        Matrix([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]).map { log($0) },
        targets: Matrix([[0, 1, 0], [1, 0, 0]]))
    }
    page.text(
      """
      Two pictures and three classes, for example: p is (0.2, 0.5, 0.3) and (0.6, 0.3, 0.1), and \
      the right classes are the second and the first.
      """)
    page.show("(P − Y) / 2, row by row", result.values, from: "10.5")
  }

  /// Why not ½·Σ (p − y)²: with numbers of a certain mistake.
  private static func squaredError(_ page: Page, _ passage: Passage, _ worst: Passage?) {
    page.folded("Why not the squared error?") {
      page.text(
        """
        With E = ½·Σⱼ (pⱼ − yⱼ)² the softmax's own slope stays in the product. That slope is \
        ∂pⱼ/∂zᵢ = pⱼ·(1 − pⱼ) for i = j and −pⱼ·pᵢ otherwise, and the sum over all paths gives
        """)
      page.formula("∂E/∂zᵢ = pᵢ · (pᵢ − yᵢ − Σⱼ pⱼ·(pⱼ − yⱼ))")
      page.text(
        """
        Look at the factor pᵢ in front. A network that is quite certain of a wrong digit gives the \
        right one a probability near 0, and so its gradient is near 0 too: hardly anything is \
        learned where most should be. The cross-entropy's −ln has exactly the slope, −1/p, that \
        cancels this factor. The last row of the table is invented: p for the right digit, and all \
        the rest, q, for a single wrong one, which makes the squared error's gradient −2·p·q².
        """)
      let pictures =
        [("the \(passage.label) above", passage)]
        + (worst.map { [("the most certain mistake", $0)] } ?? [])
      let (p, q) = (0.01, 0.99)
      page.table(
        "The right digit: its probability, and its logit's gradient by two losses",
        [
          "picture", .number("p", digits: 3),
          .number("cross-entropy", digits: 3), .number("squared error", digits: 3),
        ],
        pictures.map { name, passage in
          let label = passage.label
          return [
            name, passage.probabilities[label], passage.gradient[label],
            passage.squaredErrorGradient[label],
          ]
        } + [["an almost certain mistake", p, p - 1, -2 * p * q * q]])
      let probability = page.real("worstProbability", worst.map { $0.probabilities[$0.label] })
      let slope = page.real("worstSlope", worst.map { $0.gradient[$0.label] })
      let squared = page.real("worstSquaredSlope", worst.map { $0.squaredErrorGradient[$0.label] })
      page.onRealData(
        """
        The most certain mistake on MNIST gives the right digit a probability of \
        \(Format.number(probability, digits: 2)). The cross-entropy pulls at its logit with \
        \(Format.number(slope)), the squared error with \(Format.number(squared, digits: 2)).
        """)
    }
  }
}
