import Lab
import Notebook

extension Lesson14 {
  /// How large the first weights have to be.
  static func variances(_ page: Page, _ study: Study) {
    page.section("How large should the first weights be?")
    page.text(
      """
      The first weights must be random, or all units of a layer would remain identical. But how \
      large? A unit adds up many terms, weight times input. If the weights are a little too small, \
      every layer makes the signal a little smaller, and after twenty layers nothing is left. If \
      they are too large, it grows beyond all bounds. Going back, the error terms have the same \
      trouble. Choosing the first weights is called **initialisation**, and one rule of arithmetic \
      settles it.
      """)
    page.text(
      """
      As a measure of size take the mean square; for numbers with mean 0 that is their \
      **variance**. \
      Take one unit, h = Σᵢ wᵢ·aᵢ, hold its inputs fixed, and draw its weights many times, each on \
      its own, with mean 0 and variance s². What is the mean of h²? Multiply the sum by itself, \
      first with two terms:
      """)
    page.formula(
      """
      (w₁a₁ + w₂a₂)² = w₁² · a₁² + w₂² · a₂² + 2 · w₁ · w₂ · a₁ · a₂
      """)
    page.text(
      """
      With n terms there are n squares, and twice the product of every pair. Over many draws w₁² \
      is s² on average. The product w₁·w₂ of two different weights is as often positive as \
      negative, and is 0 on average. So all the pairs drop out. What remains is the variance of h:
      """)
    page.formula("Var(h) = s² · Σᵢ aᵢ² = n · s² · mean(a²)")
    page.text(
      """
      In words: **the variance of a sum is the sum of the variances of its terms**, if the terms \
      are independent of each other (it is enough that they are uncorrelated). Were all weights of \
      a unit one and the same number, w₁·w₂ would be s² as well, and the variance of h far larger. \
      We can try both:
      """)
    trial(page, study)
    steps(page, study)
  }

  private static func trial(_ page: Page, _ study: Study) {
    var random = RandomState(study.seed)
    let inputs = random.uniform(0, 1, count: 50)
    let sum = SumOfTerms(inputs, variance: 0.02, draws: 4_000, random: &random)
    page.table(
      "4,000 draws of a unit with 50 inputs between 0 and 1, weights of variance s² = 0.02",
      ["", .number("variance of h", digits: 3)],
      [
        ["the sum of the variances, s² · Σ aᵢ²", sum.sumOfVariances],
        ["measured, every weight drawn on its own", sum.independent],
        ["measured, one weight drawn and used 50 times", sum.shared],
      ])
  }

  /// From the rule to the three ways of initialising.
  private static func steps(_ page: Page, _ study: Study) {
    page.text(
      """
      Three steps lead from the rule to the weights.

      **The sum.** The mean square of h is n · s² times that of the inputs. It stays the same if \
      s² = 1/n.

      **The ReLU.** The weights are as likely to be negative as positive, and so is h. ReLU keeps \
      h² where h is positive and replaces it by 0 where it is not. That is half of the whole:
      """)
    page.formula("mean(ReLU(h)²) = ½ · mean(h²) = ½ · Var(h)")
    page.text(
      """
      What is halved is the mean square. (About half of the activations are 0, but that alone \
      would not give the factor: it matters how large the others are.) So a ReLU layer multiplies \
      the mean square by n · s²/2, and the size, its root, by √(n · s²/2). With s² = 1/n that is \
      √½ = \(Format.fixed(0.5.squareRoot(), 2)) per layer, which is what lesson 13 measured. Only \
      s² = 2/n keeps the size.

      **Going back.** The error term of a unit is a sum over the units of the next layer, f′(h) · \
      Σₖ wⱼₖ · δₖ, and about half of the slopes are 0. The same factor again, but now n counts the \
      outputs.

      Glorot and Bengio (2010) thought of activations with a slope near 1, such as tanh, and took \
      the mean of inputs and outputs as their n; Xavier is Glorot's first name. He and colleagues \
      (2015) thought of ReLU and put in the 2. PyTorch's own choice is between ±1/√n. Numbers \
      spread evenly between −k and k have variance k²/3, so that s² is 1/(3n).
      """)
    let layers = Initialization.proposed
    let ranges = ["between ±1/√inputs", "between ±√(6/(inputs + outputs))", "normal, mean 0"]
    let variances = ["1/(3 · inputs)", "2/(inputs + outputs)", "2/inputs"]
    page.table(
      "Three initialisations, and the factor of a ReLU layer with 50 inputs and outputs",
      ["initialisation", "weights", "variance s²", .number("√(n · s²/2)", decimals: 3)],
      layers.indices.map { [layers[$0].rawValue, ranges[$0], variances[$0], layers[$0].factor] })
    page.check("14.5")
    page.folded("Why half, and when these steps may fail") {
      page.text(
        """
        h is symmetric about 0 if every weight is as likely to be w as −w, and independent of the \
        others. Then h² has the same distribution on both sides, and cutting off one side takes \
        exactly half of the mean of h². Nothing is assumed about the inputs, and so it also holds for \
        inputs that are all positive, as a ReLU's are.

        It holds on average over the weights. One layer has only so many units: with 50 of them \
        the mean square that a ReLU passes on differs from layer to layer. And going back we treat \
        the error terms as independent of the weights and slopes that they meet, which they are \
        not quite. The next figures show how well it fits.
        """)
      let passed = study.start(Study.sizes(layers: 20), .he).passed
      page.show(
        "mean square passed by 19 ReLUs of a He network, lowest", passed.min() ?? .nan, digits: 2)
      page.show("mean", passed.reduce(0, +) / Double(passed.count), digits: 2)
      page.show("highest", passed.max() ?? .nan, digits: 2)
    }
    page.question(
      .check,
      """
      PyTorch's weights are smaller than He's by what factor, in size? And what does that make of \
      a signal after 20 ReLU layers?
      """,
      answer: """
        The variances are 1/(3n) and 2/n, so the sizes differ by √6 = \
        \(Format.number(6.0.squareRoot(), digits: 3)). Each layer multiplies by 1/√6 = \
        \(Format.number(Initialization.uniform.factor, digits: 3)), and twenty of them by \
        \(Format.number(pow(Initialization.uniform.factor, 20), digits: 1)).
        """)
  }
}
