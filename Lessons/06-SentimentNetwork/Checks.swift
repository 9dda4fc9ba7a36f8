import Exercises
import Foundation
import Lab
import Sentiment

/// What is right in lesson 6, and which mistakes are known. Continued in Checks+Learning.swift.
enum Checks {
  static let all = [hiddenCheck, outputCheck, learnCheck, sentimentCheck]

  /// Four words and three hidden units: unequal sizes, so that a mix-up shows.
  static let network = WordNetwork(
    inputToHidden: Matrix([
      [0.5, -0.6, 0.2], [0.1, -0.2, 0.9], [-0.3, 0.7, 0.4], [0.8, 0.3, -0.1],
    ]),
    hiddenToOutput: [0.4, -0.9, 0.3])
  static let inputs: [Double] = [2, 0, 1, 3]

  private static let hiddenCheck = Exercise(
    "6.1", "the hidden layer", learner: hidden, solution: Solutions.hidden,
    reference: Reference.values
  ) { check in
    check.mistake("The sums are squashed: this hidden layer is linear.") {
      Solutions.hidden($0, $1).map { 1 / (1 + exp(-$0)) }
    }
    check.mistake("The rows are not weighted: each counts as often as its word occurs.") {
      Solutions.hidden($0.map { min($0, 1) }, $1)
    }
    check.mistake("All words take part alike: a word that does not occur has the input 0.") {
      Solutions.hidden($0.map { _ in 1 }, $1)
    }
    check.mistake("The sums are divided by the number of words: they are plain sums here.") {
      inputs, network in
      let words = inputs.reduce(0, +)
      return Solutions.hidden(inputs, network).map { $0 / words }
    }
    check.mistake(
      "These are sums over the hidden units, one for each word: each hidden unit needs a sum."
    ) {
      inputs, network in
      zip(inputs, network.inputToHidden.sumOfColumns()).map { $0 * $1 }
    }
    check.hint("How many numbers does the hidden layer have, and which weights lead to the first?")
    check.hint("Each word adds its row of the matrix, as many times as it occurs.")
    check.hint("hⱼ = Σᵢ xᵢ · wᵢⱼ: the sum of the rows of inputToHidden, times the inputs.")
    check.measure { hidden in [Measured("hidden", hidden(inputs, network))] }
  }

  private static let outputCheck = Exercise(
    "6.2", "the output", learner: output, solution: Solutions.output, reference: Reference.values,
    buildsOn: ["6.1"]
  ) { check in
    check.mistake("This is the weighted sum z: its sigmoid is missing.") {
      zip($0, $1.hiddenToOutput).map { $0 * $1 }.reduce(0, +)
    }
    check.mistake("The hidden units are squashed: only their weighted sum should be.") {
      Solutions.output($0.map { 1 / (1 + exp(-$0)) }, $1)
    }
    check.mistake("The sign is flipped: the denominator is 1 + e⁻ᶻ.") {
      1 - Solutions.output($0, $1)
    }
    check.mistake("The weights v are missing: multiply each hidden unit by its own weight.") {
      hidden, _ in 1 / (1 + exp(-hidden.reduce(0, +)))
    }
    check.hint("What should the output be when all hidden units are 0?")
    check.hint("Multiply each hidden unit by its weight, add up, and squash that one number.")
    check.hint("ŷ = σ(z), with z = Σⱼ hⱼ · vⱼ and σ(z) = 1 / (1 + e⁻ᶻ).")
    check.measure { output in
      let answers = [
        ("output([0.7, 1.2, -0.4], …)", output([0.7, 1.2, -0.4], network)),
        ("output([0, 0, 0], …)", output([0, 0, 0], network)),
        ("output([-2, 1, 5], …)", output([-2, 1, 5], network)),
      ]
      return [Measured("output", labelled: answers)]
    }
  }

  private static let sentimentCheck = Exercise(
    "6.4", "what an output means", learner: sentiment, solution: Solutions.sentiment,
    reference: Reference.values, buildsOn: ["6.2"]
  ) { check in
    check.mistake("An output of exactly ½ is positive: >= and not >.") {
      $0 > 0.5 ? .positive : .negative
    }
    check.mistake("Positive and negative are swapped: positive reviews have the target 1.") {
      $0 < 0.5 ? .positive : .negative
    }
    check.mistake("The limit is 0: an output between 0 and 1 is always above that.") {
      $0 >= 0 ? .positive : .negative
    }
    check.mistake("Only an output of 1 counts as positive here: every output from ½ on does.") {
      $0.rounded(.down) == 1 ? .positive : .negative
    }
    check.hint("What is the output of the untrained network, and what should it mean?")
    check.hint("There is one limit, and the limit itself belongs to one side.")
    check.hint("positive if ŷ ≥ ½, else negative.")
    check.measure { sentiment in
      let answers = [0, 0.1, 0.499, 0.5, 0.501, 1].map {
        ("sentiment(of: \($0)), 1 for positive,", sentiment($0) == .positive ? 1.0 : 0)
      }
      return [Measured("sentiment", labelled: answers)]
    }
  }
}
