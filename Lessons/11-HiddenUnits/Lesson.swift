import Lab

@main
enum Lesson11 {
  static func main() {
    let options: [Option] = [
      .numbers("hidden-units", [1, 2, 3, 5, 10, 20, 50], "the sizes of hidden layer to compare"),
      .integer("records", 100, in: 4...20_000, "how many records are learned from"),
      .number("noise", 0.7, in: 0.01...10, "how far points are scattered around their corner"),
      .integer("epochs", 500, in: 1...100_000, "how often all records are learned from"),
      .number("learning-rate", 0.05, in: 0...100, "how far a step goes"),
      .number("weight-decay", 0, in: 0...1000, "how strongly weights are drawn to 0"),
      .integer("patience", 20, in: 1...100_000, "epochs without a new lowest validation loss"),
    ]
    Lesson(
      11, "Hidden units and overfitting", exercises: Checks.all, options: options,
      headline: { try Study($0).headline },
      page: { lesson, options in
        let study = try Study(options)
        oneNeuron(lesson, study)
        hiddenLayer(lesson)
        twoUnits(lesson, study)
        regions(lesson, study)
        overfitting(lesson, study)
        remedies(lesson, study)
      }
    ).run()
  }
}

/// What a single neuron cannot say.
private func oneNeuron(_ lesson: Notebook, _ study: Study) {
  lesson.section("Neither too cold nor too hot")
  lesson.text(
    """
    A baby's bath should be at 37 °C. One degree more or less will do, and three will not. The input x \
    says how much warmer than that the water is. The answer is yes or no. Could anything be simpler?
    """)
  let baths = study.baths
  let degrees = baths.features.column(0)
  lesson.show("baths", Format.count(degrees.count))
  lesson.show("share of yes", baths.targets.reduce(0, +) / Double(degrees.count))
  lesson.text(
    """
    One neuron with a sigmoid, as in lesson 1, answers with a probability of yes. Like the units of \
    lesson 10 it has a weight w and a bias b, a number added to its sum, which moves its threshold. \
    Here is what it makes of the baths when it has learned from all of them.
    """)
  var random = RandomState(study.seed)
  let neuron = Sequential<Double>([Linear(inputs: 1, outputs: 1, random: &random)])
  Scope.running("11.4") { descend(neuron, on: baths, study.bathPlan) }
  let answers = neuron.forward(Matrix(column: axis)).map { sigmoid($0) }.values
  lesson.plot(
    Chart(
      "The best that one neuron can do", x: "degrees from 37 °C", y: "probability of yes",
      series: [.line("one neuron", axis, answers)] + points(of: baths), yRange: -0.05...1.05))
  lesson.text(
    """
    One neuron has one threshold: its probability rises from left to right, or falls. Here yes is in \
    the middle with no on both sides, and no threshold separates that. So the neuron hedges. Its curve \
    leans to one side only as far as the baths happen to be unequal.
    """)
}

/// The idea of a hidden layer, its formulas, and the loss it learns by.
private func hiddenLayer(_ lesson: Notebook) {
  lesson.section("Two thresholds and a sum")
  lesson.text(
    """
    Let two units look at the water, each with a threshold of its own, and let the output add up what \
    they say. That is a hidden layer. It is lesson 2's, with biases: a unit is at one half where its \
    sum is 0, so for a single input at x = −b/w.
    """)
  lesson.formula("aⱼ = σ(Σᵢ xᵢ · wᵢⱼ + bⱼ)")
  lesson.check("11.1")
  lesson.text(
    """
    For many records at once it is a matrix product, as in lesson 3. The biases are added to every row.
    """)
  lesson.formula("A = σ(X·W + b)")
  lesson.check("11.2")

  lesson.section("A loss for yes and no")
  lesson.text(
    """
    Lessons 1 to 3 used the squared error. For yes and no there is a better loss, lesson 10's \
    cross-entropy for two classes. Ask how probable the network held what really happened, p for a yes \
    and 1 − p for a no, and take minus the logarithm. A sure and right answer costs nothing, a ½ costs \
    ln 2 = 0.69, and a sure and wrong answer costs without limit. This is the binary cross-entropy.
    """)
  lesson.formula("loss = −1/n · Σ (y · ln p + (1 − y) · ln(1 − p))")
  lesson.check("11.3")
  lesson.text(
    """
    Its gradient is simpler than it looks. The slope of the logarithm has p · (1 − p) below the \
    fraction bar; the slope of the sigmoid has it above. They cancel. What is left is how far the \
    answer is off. With the squared error the sigmoid's slope stays, and where the network is sure and \
    wrong that slope is almost 0: it would learn least where it has most to learn.
    """)
  lesson.formula("∂loss/∂h = (p − y) / n     with p = σ(h)")
  lesson.check("11.4")
}
