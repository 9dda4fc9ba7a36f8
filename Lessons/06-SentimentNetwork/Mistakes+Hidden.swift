import Exercises
import Foundation
import Lab
import Sentiment

// Mistakes in the hidden layer.

extension Mistakes {
  static func addWrongHidden(to check: inout Check<([Double], WordNetwork) -> [Double]>) {
    check.mistake("The sums are squashed: this hidden layer is linear.") {
      Solutions.hidden($0, $1).map(sigmoid)
    }
    check.mistake("The sums go through tanh: this hidden layer is linear.") {
      Solutions.hidden($0, $1).map { tanh($0) }
    }
    check.mistake("The sums go through ReLU: this hidden layer is linear, and may be below 0.") {
      Solutions.hidden($0, $1).map { max(0, $0) }
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
    check.mistake("The sums are divided by the number of hidden units: they are plain sums here.") {
      inputs, network in
      Solutions.hidden(inputs, network).map { $0 / Double(network.hiddenToOutput.count) }
    }
    check.slips(Slip.sums, except: ["product"]) { sum in { hidden($0, $1, sum: sum) } }
    check.mistake(
      "These are sums over the hidden units, one for each word: each hidden unit needs a sum."
    ) { inputs, network in
      zip(inputs, network.inputToHidden.sumOfColumns()).map { $0 * $1 }
    }
    check.mistake("These are the inputs as they came: multiply them by the weights, and add up.") {
      inputs, _ in inputs
    }
    check.mistake("Each unit is multiplied by its weight v already: that is left to 6.2.") {
      zip(Solutions.hidden($0, $1), $1.hiddenToOutput).map { $0 * $1 }
    }
    check.mistake("These are the weights v: the hidden layer is made of the inputs and w.") {
      $1.hiddenToOutput
    }
    check.mistake("The weights w are missing: this is the sum of the inputs in every place.") {
      inputs, network in
      network.hiddenToOutput.map { _ in inputs.reduce(0, +) }
    }
    check.mistake("Inputs and weights are added: multiply each input by its weight.") {
      hidden($0, $1) { $0 + $1 }
    }
    check.mistake("The inputs are squared: each row counts as often as its word occurs.") {
      hidden($0, $1) { $0 * $0 * $1 }
    }
    check.mistake("The weights are squared: multiply each input by its weight, once.") {
      hidden($0, $1) { $0 * $1 * $1 }
    }
    check.mistake("The weights are divided by the inputs, or the inputs by the weights: multiply.")
    {
      hidden($0, $1) { $0 / $1 }
    }
    check.mistake("The sum begins with the unit before: set it back to 0 for each hidden unit.") {
      Solutions.hidden($0, $1).reduce(into: []) { $0.append(($0.last ?? 0) + $1) }
    }
    check.mistake("Each unit has the weights of the first one: w[i, j] for unit j.") {
      inputs, network in
      network.hiddenToOutput.map { _ in Solutions.hidden(inputs, network)[0] }
    }
    check.mistake("The first hidden unit is left out: it stays 0.") {
      Solutions.hidden($0, $1).enumerated().map { $0.offset == 0 ? 0 : $0.element }
    }
    check.mistake("The last hidden unit is left out: it stays 0.") { inputs, network in
      Solutions.hidden(inputs, network).dropLast() + [0]
    }
    check.mistake("Every number is 0: is a sum never added to, or only a copy changed?") {
      $1.hiddenToOutput.map { _ in 0 }
    }
    check.mistake("Only words that occur once take part: each counts as often as it occurs.") {
      Solutions.hidden($0.map { $0 == 1 ? 1 : 0 }, $1)
    }
    check.mistake("Each row is divided by its input: multiply it by how often its word occurs.") {
      Solutions.hidden($0.map { $0 == 0 ? 0 : 1 / $0 }, $1)
    }
    check.mistake("The roots of the inputs are taken: each row counts as often as its word occurs.")
    {
      Solutions.hidden($0.map { $0.squareRoot() }, $1)
    }
    for first in [0, 1] {
      check.mistake("The word's place stands for its input: is `i` meant to be `inputs[i]`?") {
        inputs, network in
        Solutions.hidden(inputs.indices.map { Double($0 + first) }, network)
      }
    }
    check.mistake(
      "The logarithm of the inputs is taken: each row counts as often as its word occurs."
    ) {
      Solutions.hidden($0.map { log(1 + $0) }, $1)
    }
    check.mistake("The inputs are squashed: each row counts as often as its word occurs.") {
      Solutions.hidden($0.map(sigmoid), $1)
    }
    check.mistake("The sums are multiplied: multiply each input by its weight, and add up then.") {
      inputs, network in
      network.inputToHidden.sumOfRows().map { inputs.reduce(0, +) * $0 }
    }
    check.mistake("The inputs are shares of the review here: the counts themselves are wanted.") {
      inputs, network in
      let most = inputs.max() ?? 1
      return Solutions.hidden(inputs.map { $0 / most }, network)
    }
  }
}
