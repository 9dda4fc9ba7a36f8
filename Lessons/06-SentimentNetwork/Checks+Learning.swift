import Exercises
import Lab
import Sentiment

// The check of the learning step.

extension Checks {
  static let learnCheck = Exercise(
    "6.3", "one step of learning", learner: learn, solution: Solutions.learn,
    reference: Reference.values, buildsOn: ["6.1", "6.2"],
    standIns: ["Linear", "Sigmoid", "WordLearner", ".learnOutput"]
  ) { check in
    Mistakes.addWrongTerms(to: &check)
    Mistakes.addWrongSteps(to: &check)
    Mistakes.addWrongPlaces(to: &check)
    check.hint(
      "Both layers move. Which of them has to be as it was for the other one's error terms?")
    check.hint(
      "First δ, then the hidden units' terms from the old v, and only then move both layers.")
    check.hint("wᵢⱼ += η · xᵢ · δ · vⱼ and vⱼ += η · hⱼ · δ, with δ = (y − ŷ) · ŷ · (1 − ŷ).")
    check.hint(
      "`let hiddenTerms = network.hiddenToOutput.map { … }` first; then `network.inputToHidden.addToRows(hiddenTerms, times: …, rate: learningRate)`, and a loop over `hidden.indices` for `network.hiddenToOutput[unit]`."
    )
    var moved = network
    for (name, inputs, target) in steps {
      let hidden = Solutions.hidden(inputs, moved)
      let output = Solutions.output(hidden, moved)
      check.given("inputs\(name)", inputs)
      check.given("hidden\(name)", hidden)
      check.given(
        "output\(name)",
        text: "\(Format.number(output)), target: \(Format.number(target)), learningRate: 0.7")
      Solutions.learn(
        &moved, inputs: inputs, hidden: hidden, output: output, target: target, learningRate: 0.7)
    }
    check.before(
      Measured("inputToHidden", network.inputToHidden),
      Measured("hiddenToOutput", network.hiddenToOutput))
    check.measure { learn, draw in
      let (start, rate) = (draw(network), draw(0.7))
      // What a later step is given comes from the right ones before it.
      var (moved, right) = (start, start)
      for (_, inputs, target) in steps {
        let inputs = draw.shuffled(inputs)
        let hidden = Solutions.hidden(inputs, right)
        let output = Solutions.output(hidden, right)
        learn(&moved, inputs, hidden, output, target, rate)
        Solutions.learn(
          &right, inputs: inputs, hidden: hidden, output: output, target: target,
          learningRate: rate)
      }
      return [
        Measured("inputToHidden", moved.inputToHidden),
        Measured("hiddenToOutput", moved.hiddenToOutput),
      ]
    }
  }

  /// Two steps on reviews that are judged wrong and one on a review that is judged right.
  private static let steps: [(name: String, inputs: [Double], target: Double)] = [
    ("", inputs, 0), (" of the second step", [0, 1, 2, 1], 1),
    (" of the third step", [1, 0, 2, 0], 1),
  ]
}
