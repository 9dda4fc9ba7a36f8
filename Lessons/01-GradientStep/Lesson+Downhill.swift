import Lab
import Notebook

// Two promises put to the test: that downhill is against the gradient, and that the formula is true.

extension Lesson01 {
  /// The loss in all directions around the weights.
  static func downhill(_ page: Page, _ neuron: Neuron) {
    page.section("Why against the gradient?")
    guard let circle = Circle(around: neuron) else {
      page.text(
        """
        A small move Δw changes the loss by about ∂E/∂w₁·Δw₁ + ∂E/∂w₂·Δw₂ + …, one product per \
        weight. Of all moves of one length, the one exactly against the gradient makes this sum \
        smallest. With two weights, this lesson tries all directions and draws what they bring.
        """)
      return
    }
    page.text(
      """
      Each weight moved against its own slope. Is that the best direction for both together? We \
      need not take that on trust; we can try. With two weights there is a whole circle of \
      directions. Go a distance of \(Format.number(Circle.radius)) from the present weights in each \
      of them, and see what happens to the loss.
      """)
    page.plot(
      circle.chart,
      """
      Directions are angles, with 0° towards a larger w₁ and 90° towards a larger w₂. The loss \
      rises most along the gradient and falls most in the opposite direction. Halfway between, it \
      hardly changes.
      """, from: "1.3")
    page.show("best direction, by trying all 360", circle.best, unit: "degrees", digits: 3)
    page.show("direction of −∇E", circle.downhill, unit: "degrees", digits: 4, from: "1.4")
    page.folded("The proof") {
      page.text(
        """
        If both weights move a little, each adds its own slope times its own move. That sum is the \
        dot product of two arrows, the gradient and the move Δw, and such a product depends only \
        on their lengths, written ‖∇E‖ and ‖Δw‖, and on the angle φ between them.
        """)
      page.formula("ΔE ≈ ∂E/∂w₁ · Δw₁ + ∂E/∂w₂ · Δw₂ = ‖∇E‖ · ‖Δw‖ · cos φ")
      page.text(
        """
        The lengths are given, so everything depends on the cosine. It is 1 at φ = 0, along the \
        gradient; 0 at a right angle; and −1 at 180°, exactly against the gradient. There the loss \
        falls as fast as it can. The curve of the figure is that cosine.
        """)
    }
  }

  /// The slopes by the formula and by turning each weight.
  static func trying(_ page: Page, _ neuron: Neuron) {
    page.section("Is the formula true?")
    page.text(
      """
      A formula for a slope can be checked without any calculus. Turn one weight up by a tiny ε, \
      then down by ε, and see how much the loss differs. This is slow, because each weight needs \
      two extra runs of the neuron, but it is hard to get wrong. People who write deep-learning \
      libraries test their gradients in the same way; PyTorch has a function for it, \
      [gradcheck](https://pytorch.org/docs/stable/generated/torch.autograd.gradcheck.gradcheck.html).
      """)
    page.formula("∂E/∂wᵢ ≈ (E(wᵢ + ε) − E(wᵢ − ε)) / 2ε")
    let formula = neuron.inputs.map { -neuron.term * $0 }
    let measured = neuron.measuredGradient(epsilon: 1e-5)
    page.table(
      "The slopes by the formula and by trying, with ε = 0.00001",
      ["weight", .number("−δ · xᵢ", digits: 8), .number("measured", digits: 8)],
      formula.indices.map { [Neuron.name("w", $0), formula[$0], measured[$0]] },
      from: "1.3", "1.4")
  }
}
