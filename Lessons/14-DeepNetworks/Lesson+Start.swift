import Exercises
import Lab
import Notebook

extension Lesson14 {
  private static let depth = 20

  /// What the first weights do to the signal on the forward pass.
  static func signals(_ page: Page, _ study: Study) {
    page.section("Forward through twenty layers")
    page.text(
      """
      Now real layers: \(depth) of them with 50 units each, before any learning. One batch goes \
      forward. In each layer we measure two things: the size of the weighted sums, and by how much \
      they differ between images, which is the size of the sums minus their means over the batch. \
      PyTorch's initialisation also draws the biases at random. To tell what is whose, a fourth \
      network, called *no biases* in the figures, has the same weights and biases of 0.
      """)
    let starts = Initialization.allCases.map { study.start(Study.sizes(layers: depth), $0) }
    let layers = (1...depth).map(Double.init)
    page.plot(
      SmallMultiples(
        "Activations on their way through twenty layers",
        charts: zip(Initialization.allCases, starts).map { initialization, start in
          Chart(
            initialization.rawValue, x: "layer", y: "root mean square",
            series: [
              .line("size of the sums", layers, start.sums),
              .line("difference between images", layers, start.differences),
            ], yScale: .logarithmic)
        }),
      """
      With He's weights both lines stay at the top. With Xavier's both fall, and with PyTorch's \
      weights and no biases they fall faster. With PyTorch's biases the size seems to hold, but \
      the difference between images falls all the same.
      """, from: "14.1", "14.2", "14.5")
    let last = starts.map { Format.number($0.differences[depth - 1], digits: 1) }
    page.text(
      """
      What stays level in the uniform network is the biases, the same for every image. Its outputs \
      differ between images by \(last[0]), Xavier's by \(last[2]), He's by \(last[3]). A network \
      whose outputs hardly depend on its input cannot tell digits apart, however large they are.
      """)
  }

  /// What they do to the error terms on the backward pass, and to the gradients.
  static func errorTerms(_ page: Page, _ study: Study) {
    page.section("And back")
    page.text(
      """
      The same networks, the other way. First the error terms δ alone: what each layer hears of \
      the loss.
      """)
    let starts = Initialization.allCases.map { study.start(Study.sizes(layers: depth), $0) }
    func map(_ title: String, _ value: String, _ norms: KeyPath<Study.Start, [Double]>) -> HeatMap {
      HeatMap(
        title, x: "layer, 1 is next to the pixels", y: "initialisation", value: value,
        values: Matrix(starts.map { $0[keyPath: norms] }),
        rows: Initialization.allCases.map(\.rawValue),
        columns: (1...depth).map { $0 == 1 || $0 % 5 == 0 ? "\($0)" : "" },
        scale: .logarithmic)
    }
    page.plot(
      map("Going back: the error terms of each layer", "‖δ‖", \.errorTerms),
      """
      Read from right to left. At the outputs all four are alike. In three of the networks the \
      error terms fade layer by layer; only with He's weights do they arrive at the pixels as \
      large as they set out.
      """, from: "14.3", "14.5")
    let inner = Double(depth - 3)
    page.table(
      "Factor per layer: what the theory says, and what is measured between layers 2 and \(depth - 1)",
      [
        "initialisation", .number("√(n · s²/2)", decimals: 2),
        .number("forward, differences", decimals: 2),
        .number("back, ‖δ‖", decimals: 2),
      ],
      zip(Initialization.allCases, starts).map { initialization, start in
        [
          initialization.rawValue, initialization.factor,
          pow(start.differences[depth - 2] / start.differences[1], 1 / inner),
          pow(start.errorTerms[1] / start.errorTerms[depth - 2], 1 / inner),
        ]
      }, from: "14.3", "14.5")
    page.text(
      """
      Theory and measurement agree to a few hundredths. (With biases the steps differ a little, \
      since they decide which units are on.) There is no sigmoid in these networks, and the error \
      terms vanish all the same where the weights are too small. What vanishes is the product of \
      everything on the way, slopes and weights. With weights too large the same product explodes.
      """)
    page.plot(
      map("The gradients of each layer's weights", "‖∂W‖", \.gradientNorms),
      """
      The same networks, and a different picture. Only one row still fades. Two rows look \
      perfectly level, although their error terms vanish.
      """, from: "14.3", "14.5")
    puzzle(page, study)
  }

  /// Why a level row of gradients says nothing.
  private static func puzzle(_ page: Page, _ study: Study) {
    page.text(
      """
      This looks like a contradiction, and it is the trap that lesson 13 warned of. ∂W is the \
      product of two things, the activations that come in and the error terms that come back. Say \
      every layer multiplies both by q. In a network of L layers the input of layer l has been \
      multiplied l − 1 times going forward, and its error term L − l times coming back:
      """)
    page.formula(
      """
      ‖a‖ ~ q^(l − 1)     ‖δ‖ ~ q^(L − l)
      ‖∂W‖ ~ q^(l − 1) · q^(L − l) = q^(L − 1)
      """)
    page.text(
      """
      The sign ~ means “in proportion to”. In the product l has gone. Every layer's product \
      contains the loss of the whole network, forward to it and back to it, and so Xavier's row is \
      level, and low. Glorot and Bengio say so in section 4.2.1. The uniform row does fade, \
      because there the biases keep the activations at their size, and what is left to see is the \
      error terms alone.

      So ask for the gradient of one layer whose input is always the same: the first. This is a \
      fair comparison over depth.
      """)
    let depths = [2, 5, 10, 20]
    let first = depths.map { depth in
      Initialization.allCases.map {
        study.start(Study.sizes(layers: depth), $0).gradientNorms[0]
      }
    }
    page.table(
      "‖∂W₁‖, the norm of the first layer's gradient, by depth",
      ["layers"] + Initialization.allCases.map { .number($0.rawValue, digits: 2) },
      zip(depths, first).map { depth, norms in [depth] + norms }, from: "14.3", "14.5")
    page.text(
      """
      The column Xavier is lesson 13's ReLU network, with the same weights if the seeds are the \
      same. There the gradient looked level from layer to layer; here it is seen to vanish with \
      depth. Both are true, and this is the one that decides whether the first layer learns.
      """)
    page.question(
      .explain,
      """
      Without biases, the uniform network's ‖∂W‖ is the same in nearly every layer. Is that good \
      news?
      """,
      answer: """
        No. It is the same in every layer because it is the loss of 19 factors of \
        \(Format.number(Initialization.uniform.factor, digits: 2)) in every layer, some of them \
        lost going forward and the rest going back. Look at how large it is, not at whether it is \
        level.
        """)
  }

  /// What the first weights do to learning.
  static func initializations(_ page: Page, _ study: Study, layers: [Int]) {
    page.section("Does it matter for learning?")
    let rate = 0.05
    page.text(
      """
      Here such networks learn, for \(study.epochs) epochs at a rate of \(Format.number(rate)). It \
      is half the rate that this lesson uses elsewhere, since one rate has to serve all of them, \
      and the deepest He network does worse at 0.1 (try it: `--sizes` with nineteen times 50).
      """)
    var plan = study.plan
    (plan.learningRate, plan.momentum, plan.dropout) = (rate, 0, 0)
    let accuracies = layers.map { count in
      Initialization.proposed.map { initialization in
        plan.sizes = Study.sizes(layers: count)
        plan.initialization = initialization
        return study.train(plan).accuracy
      }
    }
    page.table(
      "Validation accuracy by depth and initialisation",
      ["layers"] + Initialization.proposed.map { .percent($0.rawValue) },
      zip(layers, accuracies).map { count, accuracies in [count] + accuracies },
      from: "14.1", "14.2", "14.3", "14.5")
    page.text(
      """
      About 10 % is what guessing reaches. Where the differences between images and the error \
      terms have vanished, nothing is learned in \(study.epochs) epochs; with more of them it may \
      begin. A good initialisation lets both arrive, and that is not all that a deep network \
      needs: with twenty layers even He's learns more slowly than with three. Nor do these digits \
      need twenty layers.
      """)
  }
}
