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
        loss(page, study)
        twoUnits(page, study)
        regions(page, study)
        let losses = sizes(page, study)
        variance(page, study)
        records(page, study)
        weightDecay(page, study, losses)
        earlyStopping(page, study)
        closing(page, study)
      }
    ).run()
  }
}

extension Lesson11 {
  /// What a single neuron cannot say.
  private static func oneNeuron(_ page: Page, _ study: Study) {
    page.goal(
      """
      You will watch two hidden units find the two borders that one neuron cannot, and write the \
      loss that belongs to yes and no. Then you will see a network learn the noise in its records \
      along with what they have in common, and stop it in four ways.
      """)
    page.text(
      """
      All records of this lesson are invented. The program draws them at random, by rules that you \
      will read. That has an advantage which no real data offers: we know the truth, and can ask \
      how good any network could possibly be. The letters are those of the [notation](notation).
      """)
    page.section("Neither too cold nor too hot")
    page.text(
      """
      A baby's bath should be at 37 °C. A degree either way is fine; three are not. The input x \
      says how much warmer than 37 °C the water is, and the target y is yes (1) or no (0). It \
      sounds like the easiest question of the course.
      """)
    let baths = study.baths
    let degrees = baths.features.column(0)
    page.show("baths", degrees.count)
    page.show(
      "share of yes", baths.targets.reduce(0, +) / Double(degrees.count),
      as: .percent(decimals: 0))
    page.text(
      """
      Let one neuron answer, as in [lesson 1](lesson01): a weight w and a sigmoid. Like the units \
      of [lesson 10](lesson10) it also has a bias b, a number added to its weighted sum. Its \
      output is a probability of yes, and it has learned from all \(Format.count(degrees.count)) \
      baths.
      """)
    var random = RandomState(study.seed)
    let neuron = Sequential<Double>([Linear(inputs: 1, outputs: 1, random: &random)])
    descend(neuron, on: baths, study.bathPlan)
    let answers = neuron.forward(Matrix(column: axis)).map { sigmoid($0) }.values
    page.plot(
      Chart(
        "The best that one neuron can do", x: "degrees from 37 °C", y: "probability of yes",
        series: points(of: baths) + [.line("one neuron", axis, answers, color: Tone.network)],
        yRange: -0.05...1.05),
      "Each mark is a bath. The curve ought to be low, high and low again, and it cannot.",
      from: "11.3", "11.4")
    page.text(
      """
      One neuron has one **threshold**, the place where its weighted sum is 0 and its sigmoid ½. \
      To one side of it the probability rises, to the other it falls. Here yes lies in the middle \
      with no on both sides, and no single threshold separates that. So the neuron hedges: it says \
      about what share of all baths is right, and leans to one side only because the baths on \
      the two sides happen to differ.
      """)
  }
}
