import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson01 {
  static func main() {
    let options: [Option] = [
      .numbers("inputs", [0.1, 0.3], "what the neuron is given"),
      .numbers("weights", [-0.8, 0.5], "one for each input"),
      .number("target", 0.2, "what the neuron should answer, between 0 and 1"),
      .number("learning-rate", 0.5, in: 0...1e9, "how far a step goes"),
      .integer("steps", 1000, in: 1...1_000_000, "how often the step is repeated"),
    ]
    Lesson(
      "One gradient step", exercises: Checks.all, options: options,
      headline: { try Neuron($0).headline },
      page: { page, options in
        let neuron = try Neuron(options)
        answer(page, neuron)
        blame(page, neuron)
        descent(page, neuron, steps: options.isQuick ? 100 : options.integer("steps"))
        rates(page, neuron)
      }
    ).run()
  }
}

extension Lesson01 {
  /// The neuron answers, and is wrong.
  private static func answer(_ page: Page, _ neuron: Neuron) {
    page.section("A neuron answers")
    page.text(
      """
      How does a machine learn from a mistake? This lesson watches the smallest machine that can: \
      one artificial neuron, also called a perceptron. It has a few inputs, and for each input a \
      weight that says how much the input counts. We give it one example, see how far its answer \
      is off, and change the weights so that the answer gets a little better. Everything in this \
      course, up to deep networks, repeats that one step.

      The neuron multiplies each input with its weight and adds up. The sum, h, can be any number. \
      A squashing function, the sigmoid, makes an answer between 0 and 1 of it.
      """)
    page.formula("h = Σ wᵢ · xᵢ\nŷ = σ(h) = 1 / (1 + e⁻ʰ)")
    page.check("1.1")
    page.check("1.3")
    let answer = Scope.running("1.3") { output(inputs: neuron.inputs, weights: neuron.weights) }
    page.show("inputs x", neuron.inputs)
    page.show("weights w", neuron.weights)
    page.show("sum h", neuron.h)
    page.show("answer ŷ", answer)
    page.show("target y", neuron.target)
    page.text(
      """
      The answer is not the target. How wrong is it? A loss turns "how wrong" into one number that \
      is 0 when the answer is right and grows when it is not. Ours is half the squared error. The \
      square counts too high and too low alike; the half only makes the slope tidier.
      """)
    page.formula("E = ½ · (y − ŷ)²")
    page.show("error y − ŷ", neuron.target - answer)
    page.show("loss E", neuron.loss(neuron.weights))
  }

  /// Each weight's share, by the chain rule and by trying.
  private static func blame(_ page: Page, _ neuron: Neuron) {
    page.section("Who is to blame?")
    page.text(
      """
      Turn one weight a little, leave the others alone, and watch the loss: how fast it changes is \
      that weight's slope, or gradient. The gradients of all weights together point uphill, to \
      where the loss grows fastest. We want to go down, so we step the other way.

      A weight acts on the loss through a chain: the weight changes h, h changes the answer, the \
      answer changes the loss. The chain rule of calculus says that the slopes along the chain \
      multiply. The slope of the sigmoid is needed for that, and it can be had from the sigmoid \
      itself.
      """)
    page.formula("σ′(h) = σ(h) · (1 − σ(h))")
    page.check("1.2")
    page.show("slope σ′(h)", neuron.slope)
    page.text(
      """
      The error and the slope belong to all weights alike. Their product is called the error term, \
      δ.
      """)
    page.formula("δ = (y − ŷ) · σ′(h)")
    page.check("1.4")
    page.show("error term δ", neuron.term)
    page.text(
      """
      Only the last link of the chain differs: how much h changes with the weight wᵢ is just the \
      input xᵢ. An input of 0 had no part in the answer, and its weight gets no blame. The \
      learning rate η says how far to go.
      """)
    page.formula("∂E/∂wᵢ = −δ · xᵢ\nΔwᵢ = −η · ∂E/∂wᵢ = η · δ · xᵢ")
    page.check("1.5")
    page.show("learning rate η", neuron.learningRate)
    page.show("weight step Δw", neuron.step)
    page.text(
      """
      Beware of the sign. Some books write the error as ŷ − y and subtract the step; here it is y \
      − ŷ and the step is added. Both go downhill. Mixing the two goes uphill, and that is the \
      most common mistake of all.
      """)

    page.section("Is the formula true?")
    page.text(
      """
      A formula for a slope can be checked without any calculus. Turn one weight up by a tiny ε, \
      then down by ε, and see by how much the loss differs. This is slow, since every weight needs \
      two answers of its own, but it is hard to get wrong. It is how every gradient in this course \
      is tested.
      """)
    page.formula("∂E/∂wᵢ ≈ (E(wᵢ + ε) − E(wᵢ − ε)) / 2ε")
    let formula = neuron.inputs.map { -neuron.term * $0 }
    let measured = neuron.measuredGradient(epsilon: 1e-5)
    page.table(
      "The gradient by the formula and by trying, with ε = 0.00001",
      ["weight", .number("−δ · xᵢ", digits: 8), .number("measured", digits: 8)],
      formula.indices.map { ["w[\($0)]", formula[$0], measured[$0]] })
  }
}
