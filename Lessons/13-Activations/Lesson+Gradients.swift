import Exercises
import Foundation
import Lab
import Notebook

extension Lesson13 {
  /// What becomes of a product of slopes.
  static func vanishing(_ page: Page) {
    page.section("A chain of slopes")
    page.text(
      """
      Take the smallest deep network: one unit a layer, one after the other. How does the last \
      answer change with a weight near the beginning? The change has to pass through every layer \
      behind it, and each multiplies it by its weight and by its slope.
      """)
    page.formula(
      "δ₃ = f′(h₃)     δ₂ = δ₃ · w₃ · f′(h₂)     δ₁ = δ₂ · w₂ · f′(h₁)\n∂a₃/∂wₗ = δₗ · aₗ₋₁")
    page.check("13.4")
    page.text(
      """
      If all weights are 1, only the slopes are left. The sigmoid's are at most 1/4 each, so after \
      n layers the product is at most (1/4)ⁿ. Here is the gradient of the first weight, for an \
      input of 1 and chains of 1 to 20 layers.
      """)
    let lengths = Array(1...20)
    let gradients = Activation.allCases.map { activation in
      lengths.map { firstGradient(activation, layers: $0) }
    }
    let ns = lengths.map(Double.init)
    page.plot(
      Chart(
        "The gradient of the first weight in a chain", x: "layers", y: "∂a/∂w₁",
        series: zip(Activation.allCases, gradients).map { .line($0.rawValue, ns, $1) }
          + [.line("(1/4)ⁿ", ns, ns.map { pow(0.25, $0) })], yScale: .logarithmic))
    page.table(
      "The same as numbers",
      ["layers"]
        + (Activation.allCases.map(\.rawValue) + ["(1/4)ⁿ"]).map { .number($0, digits: 3) },
      [1, 5, 10, 20].map { length in
        [length] + gradients.map { $0[length - 1] } + [pow(0.25, Double(length))]
      })
    page.text(
      """
      A straight line downwards on this scale means: the same factor for every layer. After 20 \
      sigmoids less than a billionth is left, and a step in proportion to it moves nothing. This \
      is the vanishing gradient (Hochreiter 1991; Bengio, Simard & Frasconi 1994). tanh loses far \
      less here, since its slope comes near 1 once the signal has become small. ReLU loses nothing \
      as long as the sum is positive. Where the sum is negative it lets nothing through at all: a \
      unit that is negative for every image is called dead, and no gradient can wake it.
      """)
  }

  /// The gradient of the first weight in a chain of one unit a layer, with input 1 and all weights 1.
  private static func firstGradient(_ activation: Activation, layers: Int) -> Double {
    var inputs: [Double] = []
    var slopes: [Double] = []
    var signal = 1.0
    for _ in 0..<layers {
      inputs.append(signal)
      slopes.append(Scope.running(activation.exercise) { activation.slope(signal) })
      signal = activation.value(signal)
    }
    let weights = Array(repeating: 1.0, count: layers)
    let gradients = Scope.running("13.4") {
      chainGradients(inputs: inputs, weights: weights, slopes: slopes)
    }
    return gradients.first ?? .nan
  }

  /// The gradients of all layers of deep networks.
  static func layers(_ page: Page, _ study: Study) {
    page.section("Layer by layer")
    page.text(
      """
      A real layer has many units, and its gradient has as many numbers as it has weights. To \
      compare layers we need its size in one number: the norm, the length of the gradient as an \
      arrow.
      """)
    page.formula("‖g‖ = √(Σᵢⱼ gᵢⱼ²)")
    page.check("13.5")
    page.text(
      """
      Now networks for digits, 784 pixels, then hidden layers of \(study.hiddenUnits) units, then \
      10 outputs. None has learned anything. The weights are drawn so that, on their own, they \
      keep sums and gradients about as large as they came (lesson 14 says how), so what we see is \
      mostly the work of the activations. One batch goes forward and back. First sigmoids, in \
      networks of growing depth.
      """)
    let depths = Array(stride(from: 2, through: study.depth, by: max(1, study.depth / 5)))
    let deepest = depths[depths.count - 1]
    let bySigmoid = depths.map { depth in
      study.gradientNorms(.sigmoid, depth: depth)
        + Array(repeating: Double.nan, count: deepest - depth)
    }
    page.plot(
      HeatMap(
        "Sigmoid: the gradient of each layer", x: "layer, 1 is next to the pixels", y: "layers",
        value: "norm of ∂loss/∂W", values: Matrix(bySigmoid), rows: depths.map { "\($0)" },
        columns: (1...deepest).map { "\($0)" }, scale: .logarithmic))
    page.text(
      """
      Read a row from right to left, the way the gradient goes. It is large at the outputs and \
      pales with every layer. Read down the first column: the deeper the network, the less reaches \
      the layer that looks at the pixels. (Where a network has no such layer there is nothing to \
      measure.) Now all three activations, with \(study.depth) layers.
      """)
    let byActivation = Activation.allCases.map { study.gradientNorms($0, depth: study.depth) }
    page.plot(
      HeatMap(
        "The gradient of each layer, by activation", x: "layer, 1 is next to the pixels",
        y: "activation", value: "norm of ∂loss/∂W", values: Matrix(byActivation),
        rows: Activation.allCases.map(\.rawValue), columns: (1...study.depth).map { "\($0)" },
        scale: .logarithmic))
    // The hidden layers in between have weights of one shape, so their norms can be compared.
    let steps = Double(study.depth - 3)
    page.table(
      "What a layer does to the gradient, from layer \(study.depth - 1) to layer 2",
      [
        "activation", .number("layer \(study.depth - 1)", digits: 3),
        .number("layer 2", digits: 3), .number("mean factor a layer", digits: 3),
      ],
      zip(Activation.allCases, byActivation).map { activation, norms in
        let (last, first) = (norms[study.depth - 2], norms[1])
        return [activation.rawValue, last, first, pow(first / last, 1 / steps)]
      })
    page.text(
      """
      The sigmoid's factor is just below 1/4, the height of its slope. With tanh and ReLU the \
      factor is about 1: the gradient arrives. ReLU's is smaller than that of tanh in every layer, \
      because about half of its units are silent and this start does not make up for it; lesson \
      14's does. The first and the last layer are left out of the table: they have other numbers \
      of weights, and a norm grows with that number. And all this is before any learning. As \
      weights change, it changes too.
      """)
  }
}
