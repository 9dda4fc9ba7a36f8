import Lab
import Notebook

// The way back: each weight's share of the error, and the step it takes.

extension Lesson01 {
  /// The chain rule, with this neuron's numbers and in symbols.
  static func blame(_ page: Page, _ neuron: Neuron) {
    let last = neuron.weights.count - 1
    let (name, input) = (Neuron.name("w", last), neuron.inputs[last])
    let (rise, passed) = (0.01 * input, 0.01 * input * neuron.slope)
    let factor = input < 0 ? "(\(Format.number(input)))" : Format.number(input)
    page.section("Which weight is to blame?")
    page.text(
      """
      Take hold of one weight, \(name), and turn it up a little, by 0.01 say. Follow what happens. \
      Its input is \(Format.number(input)), so the sum h changes by \
      0.01 · \(factor) = \(Format.number(rise)). The sigmoid passes on \
      \(Format.number(neuron.slope)) of that, so the output changes by \(Format.number(passed)). \
      And the loss? Its own slope is ŷ − y = \(Format.number(-neuron.error)), as the derivation \
      below shows, so it changes by about \(Format.number(-neuron.error * passed)). Turning the \
      weight and running the neuron again gives \
      \(Format.number(neuron.changeOfLoss(turning: last, by: 0.01))).

      Three links, and at each one the change is multiplied by a slope. That is the **chain \
      rule** of calculus: along a chain, slopes multiply.
      """)
    page.plot(
      neuron.chain,
      """
      Values go from left to right. The orange number at each link is the slope of that link \
      alone. The number after ◂ is the product of all slopes from there to E: how fast the loss \
      changes with that quantity.
      """, from: "1.2", "1.3")
    page.text(
      """
      In symbols, ∂E/∂wᵢ says how fast E changes when wᵢ changes and everything else stays as it \
      is. It is called the **partial derivative** of E with respect to wᵢ. All of them together \
      are the **gradient**, ∇E (read “nabla E”).
      """)
    page.formula(
      """
      ∂E/∂wᵢ = ∂E/∂ŷ · ∂ŷ/∂h · ∂h/∂wᵢ
      ∂E/∂wᵢ = −(y − ŷ) · σ′(h) · xᵢ
               ╰──────╯   ╰───╯   ╰╯
              how wrong  how steep  the input
      """)
    page.folded("The three slopes, one at a time") {
      page.text(
        """
        The loss is a square. The slope of ½u² is u, which is where the 2 and the ½ cancel. Here \
        u = y − ŷ falls by one when ŷ rises by one, hence the minus sign. The second slope is the \
        sigmoid's, from exercise 1.2. The third is the simplest: of all the products in h, only \
        wᵢ · xᵢ contains wᵢ, and it grows by xᵢ for each unit of wᵢ.
        """)
      page.formula(
        """
        ∂E/∂ŷ = −(y − ŷ) = \(Format.number(-neuron.error))
        ∂ŷ/∂h = σ′(h) = \(Format.number(neuron.slope))
        ∂h/∂wᵢ = xᵢ
        """)
    }
    page.text(
      """
      The first two factors are the same for every weight. Their product, with the sign turned \
      round, is called the **error term**, δ (delta).
      """)
    page.formula("δ = (y − ŷ) · σ′(h)")
    page.check("1.4")
    page.show("error y − ŷ", neuron.error)
    page.show("slope σ′(h)", neuron.slope, from: "1.2")
    page.show("error term δ", neuron.term, from: "1.4")
    page.text(
      """
      Read δ as a wish of the neuron: *raise my sum*, if it is positive, and *lower it*, if it is \
      negative. Its size says how much the loss improves per unit of change, as long as the \
      change is small.
      """)
  }

  /// The step, and the picture of all that flowed back.
  static func step(_ page: Page, _ neuron: Neuron) {
    page.section("One step")
    page.text(
      """
      The loss should fall, so each weight moves against its slope. How far? In proportion to the \
      slope, and to a number that we choose, the **learning rate** η (eta). The step of a weight \
      is called Δw, where the capital delta stands for a change.
      """)
    page.formula("Δwᵢ = −η · ∂E/∂wᵢ = η · δ · xᵢ")
    page.check("1.5")
    page.show("learning rate η", neuron.learningRate)
    page.show("steps Δw", neuron.step, from: "1.5")
    page.plot(
      neuron.backwardDiagram,
      """
      The same neuron with what flows back, in orange. The error at the output becomes the error \
      term δ at h, and each line passes on its share: the step Δw of its weight.
      """, from: "1.4", "1.5")
    if let (large, small, ratio) = neuron.ratioOfInputs {
      page.question(
        .explain,
        """
        The step of \(Neuron.name("w", large)) is \(Format.number(ratio)) times that of \
        \(Neuron.name("w", small)). Why?
        """,
        answer: """
          Because its input is \(Format.number(ratio)) times as large. δ and η are the same for \
          both weights; only the input differs. A weight whose input was 0 had no part in the \
          answer and gets no step at all: try `swift run lesson01 --inputs 0,0.3`.
          """)
    }
    page.box(
      "Beware of the sign",
      """
      Many books write the error as ŷ − y and *subtract* the step. Here it is y − ŷ, and the step \
      is *added*. Both go downhill; mixing the two goes uphill. Lessons 1 to 9 follow the original \
      course and add. From lesson 10 on we do as the libraries do and subtract, and that lesson \
      says so when it changes.
      """)
  }
}
