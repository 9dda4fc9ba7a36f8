import Exercises
import Foundation
import Lab
import Notebook

extension Lesson13 {
  /// Error terms, activations and gradients of deep networks: three things.
  static func layers(_ page: Page, _ study: Study) {
    page.section("Three things in a layer")
    page.text(
      """
      What does all this mean for a network that reads digits? It has 784 pixels, then hidden \
      layers of \(study.hiddenUnits) units, then 10 outputs. In each layer three things are worth \
      telling apart. The **activations** a come in from the layer before: that is what the layer \
      knows about the image. The **error terms** δ = ∂loss/∂h come back from the layer after: that \
      is what it hears of its mistakes. Its weights learn from the product of the two. With one \
      image per row,
      """)
    page.formula(
      """
      ∂loss/∂W = Aᵀ · δ
                 ╰╯   ↑
       what comes in  what comes back
      """)
    page.text(
      """
      where each row of A and of δ belongs to one image. So the gradient of the weights can be \
      small because nothing comes back, or because nothing comes in. And it can look healthy \
      although one of the two has almost vanished, if the other is large. To compare layers we \
      need the size of a matrix as one number, its **norm**: the length of all its numbers as one \
      long arrow.
      """)
    page.formula("‖G‖ = √(Σᵢⱼ gᵢⱼ²)")
    page.check("13.5")
    page.text(
      """
      Here are the three norms, layer by layer, in networks of \(study.depth) layers that have not \
      learned anything. The weights are drawn as Glorot and Bengio proposed (2010): their size \
      alone would keep sums and error terms about as large as they were, so what changes is mostly \
      the work of the activations. [Lesson 14](lesson14) derives this. One batch of \
      \(Format.count(study.firstBatch.labels.count)) images goes forward and back.
      """)
    let norms = Activation.allCases.map { Norms(study, $0) }
    page.plot(
      SmallMultiples(
        "What comes in, what comes back, and their product",
        charts: zip(Activation.allCases, norms).map { $1.chart($0.rawValue) }),
      """
      Layer 1 is next to the pixels. Read each picture from right to left, the way the error terms \
      go. With sigmoids ‖δ‖ falls at every layer, and ‖∂W‖ with it, because ‖a‖ is level. With \
      ReLU ‖δ‖ falls as well, but ‖a‖ rises towards the pixels by as much, and so ‖∂W‖ looks \
      level. Only tanh's ‖δ‖ stays about the same.
      """, from: "13.1", "13.2", "13.3", "13.5")
    page.table(
      "Mean factor per layer going back, between layers \(study.depth - 1) and 2",
      [
        "activation", .number("error terms ‖δ‖", decimals: 3),
        .number("what comes in ‖a‖", decimals: 3), .number("gradient ‖∂W‖", decimals: 3),
      ],
      zip(Activation.allCases, norms).map {
        [$0.rawValue, $1.factor(\.errorTerms), $1.factor(\.inputs), $1.factor(\.gradients)]
      }, from: "13.5")
    explain(page, study, norms)
  }

  private static func explain(_ page: Page, _ study: Study, _ norms: [Norms]) {
    let factors = norms.map { Format.fixed($0.factor(\.errorTerms), 2) }
    let shares = norms.flatMap(\.shares)
    page.text(
      """
      So what arrives? The sigmoid's error terms are multiplied by \(factors[0]) per layer, close \
      to the ¼ that is its steepest slope. tanh's keep \(factors[1]) of their size. ReLU's keep \
      \(factors[2]), close to √½ = \(Format.fixed(0.5.squareRoot(), 2)): about half of the units \
      pass nothing on, and that halves the mean square. Look at ReLU's last column by itself, and \
      you would think that everything arrives. It does not; ‖∂W‖ is level because the activations \
      shrink going forward as fast as the error terms shrink going back. Lesson 14 draws ReLU's \
      weights larger, and then both stay.

      Layers 1 and \(study.depth) are left out of the table, since they have other numbers of \
      weights, and a norm grows with that number. All this is before any learning; as weights \
      change, the factors change too.
      """)
    page.folded("Is the norm of a product the product of the norms?") {
      page.text(
        """
        No, that is only its upper limit, reached when the columns of A and δ all point the same \
        way. In these networks ‖∂W‖ is between \(Format.number(shares.min() ?? .nan, digits: 2)) \
        and \(Format.number(shares.max() ?? .nan, digits: 2)) times ‖a‖ · ‖δ‖. That share hardly \
        differs from layer to layer, so the three lines do belong together: on a log scale the \
        third is the sum of the other two, moved down a little.
        """)
    }
    page.question(
      .explain,
      "In the sigmoid's picture ‖a‖ is level and ‖δ‖ falls; in ReLU's both have a slope. Why?",
      answer: """
        A sigmoid answers about ½ to any small sum, so the size of what it puts out does not \
        depend on what came in. (Whether it still *says* anything about the image is another \
        question, and the next sections ask it.) A ReLU answers in proportion to its sum: half of \
        the mean square is lost forward, and half of the error terms' mean square back.
        """)
  }

  /// The fair comparison over depth: the first layer's input is the pixels, whatever the network.
  static func firstLayer(_ page: Page, _ study: Study) {
    let depths = [2, 3, 5, 10, 20]
    page.text(
      """
      There is one layer whose input does not depend on the network: the first, which is given the \
      pixels. Its gradient in networks of growing depth is therefore a fair test of what arrives.
      """)
    let first = Activation.allCases.map { activation in
      depths.map { study.norms([study.trace(activation, depth: $0).gradients[0]])[0] }
    }
    page.plot(
      Chart(
        "The first layer's gradient, by depth", x: "layers", y: "‖∂W₁‖",
        series: zip(Activation.allCases, first).map {
          .line($0.rawValue, depths.map(Double.init), $1)
        }, xTicks: depths.map { Tick(Double($0), "\($0)") }, xScale: .logarithmic,
        yScale: .logarithmic),
      """
      Only tanh's gradient gets through twenty layers. ReLU's, which looked level inside one \
      network, is lost too with these weights, though more slowly than the sigmoid's.
      """, from: "13.1", "13.2", "13.3", "13.5")
    page.table(
      "The norm of the first layer's gradient, by depth",
      ["layers"] + Activation.allCases.map { .number($0.rawValue, digits: 2) },
      depths.indices.map { place in [depths[place]] + first.map { $0[place] } }, from: "13.5")
  }
}
