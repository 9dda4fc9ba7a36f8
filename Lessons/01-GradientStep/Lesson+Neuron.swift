import Lab
import Notebook

// The neuron on its way forward: its weighted sum, the sigmoid, its output and the loss.

extension Lesson01 {
  /// The one example, and the weighted sum.
  static func example(_ page: Page, _ neuron: Neuron) {
    page.section("A neuron and one example")
    page.text(
      """
      How does a machine learn from a mistake? We will watch the smallest machine that can. It is \
      an artificial **neuron**: it takes a few numbers, its **inputs**, and gives back one number, \
      its **output**. Each input has a **weight**, which says how much that input counts, and \
      whether it counts for or against.

      We give it a single example. For the inputs \(Format.list(neuron.inputs)) it should answer \
      \(Format.number(neuron.target)), the **target**. Its weights happen to be \
      \(Format.list(neuron.weights)). Nobody has chosen them well, and that is the point: they are \
      what has to be learned.
      """)
    page.plot(
      neuron.forwardDiagram,
      """
      Read it from left to right. Each input is multiplied by the weight on its line. The products \
      add up to h, and a curve called the sigmoid turns h into the output ŷ, read “y hat”. The \
      wider a line, the larger its weight.
      """, from: "1.3")
    page.text(
      """
      The neuron first multiplies each input by its weight and adds up the results. This \
      **weighted sum** is called h. In a formula wᵢ and xᵢ stand for any one weight and its input, \
      and the sign Σ says: add this up for all of them. The letters are the same in all lessons; \
      the [notation page](notation) lists them.
      """)
    page.formula("h = Σᵢ wᵢ · xᵢ")
    page.show("h", neuron.weightedSum)
  }

  /// The curve between the sum and the output, and how steep it is.
  static func sigmoidCurve(_ page: Page, _ neuron: Neuron) {
    page.section("From any number to one between 0 and 1")
    page.text(
      """
      A sum can be any number, and we want an answer between 0 and 1. The simplest way would be a \
      threshold: 1 if the sum is positive, otherwise 0. The **perceptron**, which Frank \
      Rosenblatt described in 1958, did just that. But a threshold is flat on both sides of its \
      jump. Change a weight a little, and usually nothing happens at all, so nothing tells us \
      which way to go.

      The **sigmoid**, written σ, is a threshold made soft. It rises smoothly from 0 to 1, so \
      every small change of the sum changes the answer a little. In its formula, e is the number \
      2.718…, the base of the natural logarithm.
      """)
    page.plot(
      neuron.sigmoidChart,
      """
      The sigmoid turns this neuron's h = \(Format.number(neuron.h)) into \
      \(Format.number(neuron.answer)). The dashed line touches the curve there and is just as \
      steep: it rises by \(Format.number(neuron.slope)) for every unit it goes to the right. Far \
      out on either side the curve is nearly flat.
      """, from: "1.1", "1.2")
    page.formula("σ(x) = 1 / (1 + e⁻ˣ)")
    page.check("1.1")
    page.text(
      """
      To learn, we will need to know how steep the curve is: how fast σ(x) changes when x does. \
      This is its **slope** or derivative, written σ′. It is largest in the middle, where it is ¼, \
      and it can be computed from the sigmoid's own value, without another power of e.
      """)
    page.formula("σ′(x) = σ(x) · (1 − σ(x))")
    page.folded("Where this slope comes from") {
      page.text(
        """
        Write u for 1 + e⁻ˣ, so that σ = 1/u. The slope of 1/u is −1/u², times the slope of u, \
        which is −e⁻ˣ. Split the result into two fractions: the first is σ(x), and the second is \
        what is missing from σ(x) to 1.
        """)
      page.formula("σ′(x) = e⁻ˣ / (1 + e⁻ˣ)² = 1/(1 + e⁻ˣ) · e⁻ˣ/(1 + e⁻ˣ)")
      page.formula("1 − σ(x) = (1 + e⁻ˣ)/(1 + e⁻ˣ) − 1/(1 + e⁻ˣ) = e⁻ˣ/(1 + e⁻ˣ)")
    }
    page.check("1.2")
  }

  /// The output, and one number for how wrong it is.
  static func loss(_ page: Page, _ neuron: Neuron) {
    page.section("How wrong is it?")
    page.text("Sum and sigmoid together are the whole neuron:")
    page.formula("ŷ = σ(h)     h = Σᵢ wᵢ · xᵢ")
    page.check("1.3")
    page.show("output ŷ", neuron.answer, from: "1.3")
    page.show("target y", neuron.target)
    page.text(
      """
      The output is \(neuron.judgement). A **loss** turns “how wrong” into one number, which is 0 \
      when the answer is right and grows as it gets worse. Ours is half the squared error. The \
      square treats too high and too low alike, and the half will cancel a 2 in a moment.
      """)
    page.formula("E = ½ · (y − ŷ)²")
    page.show("error y − ŷ", neuron.error)
    page.show("loss E", neuron.loss(neuron.weights))
    page.question(
      .predict,
      """
      What does this neuron answer when all its inputs are 0? Could other weights change that?
      """,
      answer: """
        It answers ½, whatever its weights are: every product is 0, so h = 0, and σ(0) = ½. To \
        answer anything else it would need a number that is added to h whatever the inputs are. \
        Such a number is called a **bias**. Our neuron has none; [lesson 11](lesson11) shows what \
        one is good for.
        """)
  }
}
