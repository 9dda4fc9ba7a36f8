import Exercises
import Foundation
import Lab
import Sentiment

// Mistakes in the output.

extension Mistakes {
  static func addWrongOutputs(to check: inout Check<([Double], WordNetwork) -> Double>) {
    check.slips(Slip.sigmoids, in: "In the sigmoid of z, called x here: ", except: ["none"]) {
      sigmoid in { output($0, $1, sigmoid: sigmoid) }
    }
    check.slips(
      Slip.sigmoidFormulas, in: "In the sigmoid of z, called x here: ",
      except: ["eˣ twice", "step at 0", "square", "half", "always 0.5"]
    ) { sigmoid in { output($0, $1, sigmoid: sigmoid) } }
    check.mistake("The sums are multiplied: multiply each hidden unit by its weight, then add up.")
    {
      hidden, network in
      sigmoid(hidden.reduce(0, +) * network.hiddenToOutput.reduce(0, +))
    }
    check.mistake("The sigmoid is taken in the loop: add up all products first.") {
      zip($0, $1.hiddenToOutput).reduce(0) { sigmoid($0 + $1.0 * $1.1) }
    }
    for first in [0, 1] {
      check.mistake("The unit's place stands for its value: is `j` meant to be `hidden[j]`?") {
        hidden, network in
        Solutions.output(hidden.indices.map { Double($0 + first) }, network)
      }
    }
    check.mistake("This is the weighted sum z: its sigmoid is missing.") {
      output($0, $1, sigmoid: { $0 })
    }
    check.mistake("eᶻ / (1 + eᶻ) is no number where z is large, as eᶻ is infinite: use e⁻ᶻ.") {
      output($0, $1, sigmoid: { exp($0) / (1 + exp($0)) })
    }
    check.mistake("The output is rounded to 0 or 1: it may be any number between them.") {
      output($0, $1).rounded()
    }
    check.mistake("The output is cut off to a whole number: it may be any number between 0 and 1.")
    {
      output($0, $1).rounded(.down)
    }
    // Subtracted terms give σ(−z), which is the sigmoid's sign.
    check.slips(Slip.sums, in: "In the weighted sum z: ", except: ["minus"]) {
      sum in { output($0, $1, sum: sum) }
    }
    check.mistake("The hidden units are squashed: only their weighted sum should be.") {
      Solutions.output($0.map(sigmoid), $1)
    }
    check.mistake("The hidden units are squashed, and z is not: it should be the other way round.")
    {
      output($0.map(sigmoid), $1, sigmoid: { $0 })
    }
    check.mistake("The hidden units go through ReLU: this hidden layer is linear.") {
      Solutions.output($0.map { max(0, $0) }, $1)
    }
    check.mistake("The hidden units go through tanh: this hidden layer is linear.") {
      Solutions.output($0.map { tanh($0) }, $1)
    }
    check.mistake("Each product is squashed by itself: add them up, and squash the sum.") {
      output($0, $1, sum: { $0.map(sigmoid).reduce(0, +) }, sigmoid: { $0 })
    }
    check.mistake(
      "Each product is squashed, and their mean taken: add them up, and squash the sum."
    ) {
      output($0, $1, sum: { $0.map(sigmoid).reduce(0, +) / Double($0.count) }, sigmoid: { $0 })
    }
    check.mistake("Each product is squashed, and then their sum: only the sum should be.") {
      output($0, $1, sum: { $0.map(sigmoid).reduce(0, +) })
    }
    check.mistake("The weights v are missing: multiply each hidden unit by its own weight.") {
      output($0, $1, product: { hidden, _ in hidden })
    }
    check.mistake("The hidden units are missing: this is the sigmoid of the weights' sum.") {
      output($0, $1, product: { _, weight in weight })
    }
    check.mistake("All hidden units have the first weight: each has its own, v[j].") {
      hidden, network in
      output(hidden, network, product: { unit, _ in unit * network.hiddenToOutput[0] })
    }
    check.mistake("All weights are multiplied by the first hidden unit: each has its own, h[j].") {
      hidden, network in output(hidden, network, product: { _, weight in hidden[0] * weight })
    }
    check.mistake("Hidden units and weights are added: multiply each by its weight.") {
      output($0, $1, product: { $0 + $1 })
    }
    check.mistake("Weights are subtracted from the hidden units: multiply each by its weight.") {
      output($0, $1, product: { $0 - $1 })
    }
    check.mistake("The weights are squared: multiply each hidden unit by its weight, once.") {
      output($0, $1, product: { $0 * $1 * $1 })
    }
    check.mistake("The hidden units are squared: multiply each by its weight, once.") {
      output($0, $1, product: { $0 * $0 * $1 })
    }
    check.mistake("z is squared: it is the weighted sum itself.") {
      output($0, $1, sum: { pow($0.reduce(0, +), 2) })
    }
    check.mistake("z is never below 0 here: where it is, the output is below ½.") {
      output($0, $1, sum: { max(0, $0.reduce(0, +)) })
    }
    check.mistake("z is halved: it is the weighted sum itself.") {
      output($0, $1, sum: { $0.reduce(0, +) / 2 })
    }
    for limit in [0.1, 0.01, 0.001, 1e-6, 1e-7] {
      check.mistake("The output is kept away from 0 and 1: no limit is asked for.") {
        min(max(output($0, $1), limit), 1 - limit)
      }
    }
    check.mistake("The output is always ½: is z always 0?") { _, _ in 0.5 }
  }
}
