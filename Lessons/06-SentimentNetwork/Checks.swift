import Exercises
import Lab
import Sentiment

/// What is right in lesson 6, and which mistakes are known. Continued in Checks+Learning.swift and
/// Checks+Sentiment.swift.
enum Checks {
  static let all = [hiddenCheck, outputCheck, learnCheck, sentimentCheck]

  /// Four words and three hidden units: unequal sizes, so that a mix-up shows.
  static let network = WordNetwork(
    inputToHidden: Matrix([
      [0.5, -0.6, 0.2], [0.1, -0.2, 0.7], [-0.3, 0.7, 0.4], [0.8, -0.3, -0.1],
    ]),
    hiddenToOutput: [0.4, -0.9, 0.3])
  static let inputs: [Double] = [2, 1, 0, 3]

  /// Five words and two hidden units.
  private static let otherNetwork = WordNetwork(
    inputToHidden: Matrix([[0.3, 0.9], [-0.5, 0.4], [0.6, -0.8], [0.25, -0.7], [-0.45, 0.15]]),
    hiddenToOutput: [0.5, -0.3])
  private static let otherInputs: [Double] = [0, 2, 1, 0, 4]

  private static let hiddenCheck = Exercise(
    "6.1", "the hidden layer", learner: hidden, solution: Solutions.hidden,
    reference: Reference.values, standIns: ["Linear"]
  ) { check in
    Mistakes.addWrongHidden(to: &check)
    check.hint("How many numbers does the hidden layer have, and which weights lead to the first?")
    check.hint("Each word adds its row of the matrix, as many times as it occurs.")
    check.hint("hⱼ = Σᵢ xᵢ · wᵢⱼ: the sum of the rows of inputToHidden, times the inputs.")
    check.hint(
      "One call does it, `network.inputToHidden.sumOfRows(times: …)`. By hand: `var sums = [Double](repeating: 0, count: network.inputToHidden.columns)` and two loops with `+=`."
    )
    for (name, inputs, network) in [
      ("", inputs, network), (" of the second call", otherInputs, otherNetwork),
    ] {
      check.given("inputs\(name)", inputs)
      check.given("inputToHidden\(name)", network.inputToHidden)
    }
    check.number("the number of words of the review", inputs.reduce(0, +))
    check.number("the number of words of the vocabulary", Double(inputs.count))
    check.number("the number of hidden units", Double(network.hiddenToOutput.count))
    check.measure { hidden, draw in
      [
        Measured("hidden", hidden(draw.shuffled(inputs), draw(network))),
        Measured("second hidden", hidden(draw.shuffled(otherInputs), draw(otherNetwork))),
      ]
    }
  }

  private static let outputCheck = Exercise(
    "6.2", "the output", learner: output, solution: Solutions.output, reference: Reference.values,
    buildsOn: ["6.1"], standIns: ["Linear", "Sigmoid", "WordLearner", ".output(hidden:)"]
  ) { check in
    Mistakes.addWrongOutputs(to: &check)
    check.hint("What should the output be when all hidden units are 0?")
    check.hint("Multiply each hidden unit by its weight, add up, and squash that one number.")
    check.hint("ŷ = σ(z), with z = Σⱼ hⱼ · vⱼ and σ(z) = 1 / (1 + e⁻ᶻ).")
    check.hint(
      "For z begin with `var sum = 0.0`; `for unit in hidden.indices` goes through the units. e⁻ᶻ is `exp(-sum)`, and the fraction needs brackets: `1 / (1 + …)`."
    )
    check.given("network.hiddenToOutput", network.hiddenToOutput)
    check.given("network.hiddenToOutput of the last call", otherNetwork.hiddenToOutput)
    check.measure { output, draw in
      let (network, otherNetwork) = (draw(network), draw(otherNetwork))
      let units: [[Double]] = draw([
        [0.7, 1.2, -0.4], [0, 0, 0], [-2, 1, 5], [-1.5, -0.8, 0.6], [900, -1000, 400],
        [-900, 1000, -400],
      ])
      let calls = units.map { ($0, network) } + [(draw([1.4, 0.6]), otherNetwork)]
      return [
        Measured(
          "output", labelled: calls.map { ("output(\(text($0)), …)", output($0, $1)) })
      ]
    }
  }

  private static func text(_ values: [Double]) -> String {
    "[" + values.map { Format.number($0) }.joined(separator: ", ") + "]"
  }
}

extension Draw {
  /// A network of weights like these.
  func callAsFunction(_ network: WordNetwork) -> WordNetwork {
    WordNetwork(
      inputToHidden: self(network.inputToHidden), hiddenToOutput: self(network.hiddenToOutput))
  }
}
