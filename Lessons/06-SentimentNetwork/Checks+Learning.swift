import Exercises
import Lab
import Sentiment

// The check of the learning step.

extension Checks {
  static let learnCheck = Exercise(
    "6.3", "one step of learning", learner: learn, solution: Solutions.learn,
    reference: Reference.values, buildsOn: ["6.1", "6.2"]
  ) { check in
    check.mistake(
      "vⱼ moves before the hidden units' error terms are taken from it: work these out first."
    ) { network, inputs, hidden, output, target, rate in
      let errorTerm = (target - output) * output * (1 - output)
      for unit in hidden.indices { network.hiddenToOutput[unit] += hidden[unit] * errorTerm * rate }
      let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
      network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: rate)
    }
    check.mistake("The slope ŷ · (1 − ŷ) is missing from the output's error term.") {
      network, inputs, hidden, output, target, rate in
      let slope = output * (1 - output)
      Solutions.learn(
        &network, inputs: inputs, hidden: hidden, output: output, target: target,
        learningRate: rate / slope)
    }
    check.mistake("The sign is flipped: the error is y − ŷ where the step is added.") {
      network, inputs, hidden, output, target, rate in
      Solutions.learn(
        &network, inputs: inputs, hidden: hidden, output: output, target: target,
        learningRate: -rate)
    }
    check.mistake(
      "The hidden terms have a slope hⱼ · (1 − hⱼ): this layer is linear, its slope is 1."
    ) { network, inputs, hidden, output, target, rate in
      let errorTerm = (target - output) * output * (1 - output)
      let hiddenTerms = hidden.indices.map {
        errorTerm * network.hiddenToOutput[$0] * hidden[$0] * (1 - hidden[$0])
      }
      network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: rate)
      for unit in hidden.indices { network.hiddenToOutput[unit] += hidden[unit] * errorTerm * rate }
    }
    check.mistake("Only w moves: v has to move too.") {
      network, inputs, hidden, output, target, rate in
      let before = network.hiddenToOutput
      Solutions.learn(
        &network, inputs: inputs, hidden: hidden, output: output, target: target,
        learningRate: rate)
      network.hiddenToOutput = before
    }
    check.mistake("Only v moves: w has to move too.") {
      network, inputs, hidden, output, target, rate in
      let before = network.inputToHidden
      Solutions.learn(
        &network, inputs: inputs, hidden: hidden, output: output, target: target,
        learningRate: rate)
      network.inputToHidden = before
    }
    check.mistake("The learning rate is missing.") { network, inputs, hidden, output, target, _ in
      Solutions.learn(
        &network, inputs: inputs, hidden: hidden, output: output, target: target, learningRate: 1)
    }
    check.mistake(
      "Every word's row moves by the same step: row i moves in proportion to its input xᵢ."
    ) {
      network, inputs, hidden, output, target, rate in
      let ones = inputs.map { _ in 1.0 }
      Solutions.learn(
        &network, inputs: ones, hidden: hidden, output: output, target: target, learningRate: rate)
    }
    check.hint(
      "Both layers move. Which of them has to be as it was for the other one's error terms?")
    check.hint(
      "First δ, then the hidden units' terms from the old v, and only then move both layers.")
    check.hint("wᵢⱼ += η · xᵢ · δ · vⱼ and vⱼ += η · hⱼ · δ, with δ = (y − ŷ) · ŷ · (1 − ŷ).")
    check.measure { learn in
      var moved = network
      let hidden = Solutions.hidden(inputs, moved)
      learn(&moved, inputs, hidden, Solutions.output(hidden, moved), 1, 0.7)
      let again = Solutions.hidden([0, 1, 0, 1], moved)
      learn(&moved, [0, 1, 0, 1], again, Solutions.output(again, moved), 0, 0.7)
      return [
        Measured("inputToHidden", moved.inputToHidden),
        Measured("hiddenToOutput", moved.hiddenToOutput),
      ]
    }
  }
}
