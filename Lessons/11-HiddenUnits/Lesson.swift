import Lab
import Notebook

// In every file of this lesson `exp` is the C library's, whatever the file imports: Lab has another,
// whose last bits differ. `import Lab` is enough for the exercises.
@_exported import Exercises
@_exported import Foundation
@_exported import func Foundation.exp

@main
enum Lesson11 {
  static func main() {
    let options: [Option] = [
      .integers(
        "hidden-units", [1, 2, 3, 5, 10, 20, 50], in: 1...1000,
        "the sizes of hidden layer to compare"),
      .integer("records", 100, in: 4...20_000, "how many records are learned from"),
      .number("noise", 0.7, in: 0.01...10, "how far points are scattered around their corner"),
      .integer("epochs", 500, in: 1...100_000, "how often all records are learned from"),
      .number("learning-rate", 0.05, in: 0...100, "how far a step goes"),
      .number("weight-decay", 0, in: 0...1000, "how strongly weights are drawn to 0"),
      .integer("patience", 20, in: 1...100_000, "epochs without a new lowest validation loss"),
    ]
    Lesson(
      "Hidden units and overfitting", exercises: Checks.all, options: options,
      headline: { Study($0).headline },
      page: { page, options in
        let study = Study(options)
        oneNeuron(page, study)
        hiddenLayer(page)
        twoUnits(page, study)
        regions(page, study)
        overfitting(page, study)
        remedies(page, study)
      }
    ).run()
  }
}

extension Lesson11 {
  /// What a single neuron cannot say.
  private static func oneNeuron(_ page: Page, _ study: Study) {
    page.section("Neither too cold nor too hot")
    page.text(
      """
      A baby's bath should be at 37 °C. One degree more or less will do, and three will not. The \
      input x says how much warmer than that the water is. The answer is yes or no. Could anything \
      be simpler?
      """)
    let baths = study.baths
    let degrees = baths.features.column(0)
    page.show("baths", degrees.count)
    page.show("share of yes", baths.targets.reduce(0, +) / Double(degrees.count))
    page.text(
      """
      One neuron with a sigmoid, as in lesson 1, answers with a probability of yes. Like the units \
      of lesson 10 it has a weight w and a bias b, a number added to its sum, which moves its \
      threshold. Here is what it makes of the baths when it has learned from all of them.
      """)
    var random = RandomState(study.seed)
    let neuron = Sequential<Double>([Linear(inputs: 1, outputs: 1, random: &random)])
    descend(neuron, on: baths, study.bathPlan)
    let answers = neuron.forward(Matrix(column: axis)).map { sigmoid($0) }.values
    page.plot(
      Chart(
        "The best that one neuron can do", x: "degrees from 37 °C", y: "probability of yes",
        series: [.line("one neuron", axis, answers)] + points(of: baths), yRange: -0.05...1.05))
    page.text(
      """
      One neuron has one threshold: its probability rises from left to right, or falls. Here yes \
      is in the middle with no on both sides, and no threshold separates that. So the neuron \
      hedges. Its curve leans to one side only as far as the baths happen to be unequal.
      """)
  }

  /// The idea of a hidden layer, its formulas, and the loss it learns by.
  private static func hiddenLayer(_ page: Page) {
    page.section("Two thresholds and a sum")
    page.text(
      """
      Let two units look at the water, each with a threshold of its own, and let the output add up \
      what they say. That is a hidden layer. It is lesson 2's, with biases: a unit is at one half \
      where its sum is 0, so for a single input at x = −b/w.
      """)
    page.formula("aⱼ = σ(Σᵢ xᵢ · wᵢⱼ + bⱼ)")
    page.check("11.1")
    page.text(
      """
      For many records at once it is a matrix product, as in lesson 3. The biases are added to \
      every row.
      """)
    page.formula("A = σ(X·W + b)")
    page.check("11.2")

    page.section("A loss for yes and no")
    page.text(
      """
      Lessons 1 to 3 used the squared error. For yes and no there is a better loss, lesson 10's \
      cross-entropy for two classes. Ask how probable the network held what really happened, p for \
      a yes and 1 − p for a no, and take minus the logarithm. A sure and right answer costs \
      nothing, a ½ costs ln 2 = 0.69, and a sure and wrong answer costs without limit. This is the \
      binary cross-entropy.
      """)
    page.formula("loss = −1/n · Σ (y · ln p + (1 − y) · ln(1 − p))")
    page.check("11.3")
    page.text(
      """
      Its gradient is simpler than it looks. The slope of the logarithm has p · (1 − p) below the \
      fraction bar; the slope of the sigmoid has it above. They cancel. What is left is how far \
      the answer is off. With the squared error the sigmoid's slope stays, and where the network \
      is sure and wrong that slope is almost 0: it would learn least where it has most to learn.
      """)
    page.formula("∂loss/∂h = (p − y) / n     with p = σ(h)")
    page.check("11.4")
  }
}
