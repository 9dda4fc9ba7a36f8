import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson13 {
  static func main() {
    let options: [Option] = [
      .integer(
        "depth", 10, in: 4...30, "how many layers the gradients are measured in"),
      .integer("hidden-units", 50, in: 1...1000, "how many units each hidden layer has"),
      .integer("epochs", 10, in: 1...10_000, "how often all training images are learned from"),
      .number("learning-rate", 0.1, in: 0...1000, "how far a step goes"),
      .integer("batch-size", 100, in: 1...5000, "how many images a step is taken from"),
    ]
    Lesson(
      "Activations and the vanishing gradient", exercises: Checks.all, dataset: "mnist",
      options: options,
      headline: { try Study($0).headline },
      page: { page, options in
        let study = try Study(options)
        functions(page, study)
        reuse(page, study, depths: options.isQuick ? [1, 2, 4, 6] : [1, 2, 4, 6, 8, 10])
        vanishing(page)
        layers(page, study)
        let runs = digits(page, study)
        chance(page, study, runs, seeds: options.isQuick ? 2 : 3)
        depthAndRate(page, study, runs, depths: options.isQuick ? [10] : [5, 10])
      }
    ).run()
  }
}

extension Lesson13 {
  /// The three functions and their slopes.
  private static func functions(_ page: Page, _ study: Study) {
    page.data(study.dataset)
    page.section("What bends the line")
    page.text(
      """
      A layer without an activation is a straight line, and two straight lines in a row are a \
      straight line again. So between any two layers there is a function that bends. Which one? \
      The first lessons took the sigmoid. This lesson sets two others beside it and asks what each \
      does to the gradient, for the gradient has to pass through every one of them on its way \
      back.
      """)
    let xs = stride(from: -4.0, through: 4.001, by: 0.1).map { $0 }
    page.plot(
      Chart(
        "Three activations", x: "x", y: "f(x)",
        series: Activation.allCases.map { .line($0.rawValue, xs, xs.map($0.value)) },
        yRange: -1.2...2.2))
    page.text(
      """
      On the way back the chain rule multiplies by the slope of the activation. The sigmoid's you \
      have met in lesson 1. tanh has the same shape, stretched to reach from −1 to 1, and so it is \
      steeper. ReLU, the rectified linear unit, is the plainest: what is negative becomes 0, and \
      all else stays.
      """)
    page.formula(
      """
      σ(x) = 1 / (1 + e⁻ˣ)     σ′(x) = σ(x) · (1 − σ(x))
      tanh(x)                  tanh′(x) = 1 − tanh²(x)
      ReLU(x) = max(0, x)      ReLU′(x) = 1 where x > 0, else 0
      """)
    page.check("13.1")
    page.check("13.2")
    page.check("13.3")
    page.plot(
      Chart(
        "Their slopes", x: "x", y: "f′(x)",
        series: Activation.allCases.map { activation in
          .line(
            activation.rawValue, xs, Scope.running(activation.exercise) { xs.map(activation.slope) }
          )
        }, markers: [.horizontal(at: 0.25, "1/4")]))
    page.table(
      "The slopes as numbers",
      ["x"] + Activation.allCases.map { .number("\($0.rawValue)′(x)", digits: 3) },
      [-4, -1, 0, 1, 4].map { x in
        [x]
          + Activation.allCases.map { activation in
            Scope.running(activation.exercise) { activation.slope(x) }
          }
      })
    page.text(
      """
      Three things to see. The sigmoid's slope is 1/4 at its steepest and almost 0 a few units \
      away: such a unit is called saturated, and it hardly learns. The slope of tanh reaches 1, \
      but at 0 only, and saturates too. The slope of ReLU is 1 for every positive sum, however \
      large, and 0 for every negative one. At 0 itself ReLU has a corner; any number from 0 to 1 \
      would do, and 0 is the custom.
      """)
  }

  /// Why backpropagation remembers.
  private static func reuse(_ page: Page, _ study: Study, depths: [Int]) {
    page.section("Work it out once")
    page.text(
      """
      Each layer's error terms follow from those of the layer behind it. Lesson 2 did that for one \
      hidden layer. In a deep network the same formula is used again and again, once for each unit.
      """)
    page.formula("δₗⱼ = f′(hₗⱼ) · Σₖ wⱼₖ · δₗ₊₁ₖ")
    page.text(
      """
      Every unit of a layer asks for all the terms of the next layer, and these ask for all of the \
      one after. Whoever works them out anew each time walks every path through the network. \
      Backpropagation is the same formula with a memory: begin at the end, keep each term, and use \
      it for all units that ask. Here both are done for layers of 4 units, and each multiplication \
      is counted.
      """)
    let rows = depths.map { depth -> [any TableValue] in
      var random = RandomState(study.seed)
      let comparison = Comparison(depth: depth, width: 4, random: &random)
      return [depth, comparison.withoutReuse, comparison.withReuse, comparison.difference]
    }
    page.table(
      "Multiplications for all error terms",
      ["layers", "each anew", "kept and reused", "difference"],
      rows)
    page.text(
      """
      The terms agree: the last column is the largest difference between the two ways. Without \
      reuse the work grows about fourfold with every layer, since each unit has four to ask. With \
      reuse a layer costs twenty multiplications wherever it stands. That is why the way back \
      costs no more than a few times the way forward, and why deep networks can be trained at all.
      """)
  }
}
