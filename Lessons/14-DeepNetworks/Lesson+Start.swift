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
      PyTorch's initialisation also draws the biases at random. To see what they do, a fourth \
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
      error terms fade layer by layer; only with He's weights do they arrive at the pixels about \
      as large as they set out.
      """, from: "14.3", "14.5")
    let inner = Double(depth - 3)
    page.table(
      "Factor per layer: theory, and measured between layers 2 and \(depth - 1)",
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
      The same networks, and a different picture. Only the uniform row still fades. Those of *no \
      biases* and Xavier look level, although their error terms vanish.
      """, from: "14.3", "14.5")
    puzzle(page, study)
  }
}
