import Exercises
import Lab

// The check of the neuron's output.

extension Checks {
  private static let neurons: [(inputs: [Double], weights: [Double])] = [
    ([0.1, 0.3], [-0.8, 0.5]), ([2, -1, 0.5], [0.4, 0.9, -1.2]),
    ([1.2, -0.7, 0.4, -1.5], [0.6, 0.5, -1.1, -0.8]),
  ]

  static let outputCheck = Exercise(
    "1.3", "the neuron's output", learner: output, solution: Solutions.output,
    reference: Reference.values, buildsOn: ["1.1"], standIns: ["Linear", "Sigmoid"]
  ) { check in
    check.mistake("This is h: its sigmoid is missing.") { inputs, weights in
      Mistakes.output(inputs, weights, sigmoid: { $0 })
    }
    check.mistake("The sign of h is flipped: add the products, and leave ŷ = σ(h) as it is.") {
      inputs, weights in 1 - Mistakes.output(inputs, weights)
    }
    check.slips(Slip.sums, in: "In the weighted sum: ", except: ["minus"]) { sum in
      { Mistakes.output($0, $1, sum: sum) }
    }
    check.slips(Slip.sigmoids, in: "In σ(h), with h for x: ", except: ["none", "sign"]) { wrong in
      { Mistakes.output($0, $1, sigmoid: wrong) }
    }
    check.slips(
      Slip.sigmoidFormulas, in: "In σ(h), with h for x: ",
      except: [
        "eˣ twice", "e⁻ˣ above", "always 0.0", "always 0.5", "step at 0", "0 up to 0",
        "whole powers",
      ]
    ) { wrong in { Mistakes.output($0, $1, sigmoid: wrong) } }
    check.mistake("In the weighted sum: Only the first three terms count: go through all of them.")
    { Mistakes.output($0, $1, sum: { $0.prefix(3).reduce(0, +) }) }
    Mistakes.wrongSums { sentence, sum in
      check.mistake(sentence) { Solutions.sigmoid(sum($0, $1)) }
    }
    check.mistake("This takes the sigmoid of each product: take it once, of their sum.") {
      inputs, weights in zip(inputs, weights).map { Solutions.sigmoid($0 * $1) }.reduce(0, +)
    }
    check.mistake("This is the mean of each product's sigmoid: take it once, of their sum.") {
      inputs, weights in
      zip(inputs, weights).map { Solutions.sigmoid($0 * $1) }.reduce(0, +) / Double(inputs.count)
    }
    check.mistake("The output is divided by the number of inputs.") { inputs, weights in
      Mistakes.output(inputs, weights) / Double(inputs.count)
    }
    check.mistake("This takes the sigmoid in the loop: add up all products first.") {
      inputs, weights in
      zip(inputs, weights).reduce(0) { Solutions.sigmoid($0 + $1.0 * $1.1) }
    }
    check.mistake("The sigmoid is taken of the inputs: take it of the weighted sum.") {
      inputs, weights in zip(inputs, weights).map { Solutions.sigmoid($0) * $1 }.reduce(0, +)
    }
    check.mistake("The products of the sigmoids are added: the sigmoid comes last, and once.") {
      inputs, weights in
      zip(inputs, weights).map { Solutions.sigmoid($0) * Solutions.sigmoid($1) }.reduce(0, +)
    }
    check.mistake("This is ½ for every neuron: is the sum never added to?") { _, _ in 0.5 }
    check.mistake("This is 0 for every neuron: is the result never stored?") { _, _ in 0 }
    check.hint("What would the neuron answer if all its weights were 0?")
    check.hint("First add up weight times input over all pairs, then squash that one number.")
    check.hint("h = Σ wᵢ · xᵢ; ŷ = σ(h). `zip(inputs, weights)` gives the pairs.")
    check.hint(
      "Begin with `var h = 0.0`; the loop's head is `for (input, weight) in zip(inputs, weights)`.")
    check.following { inputs, weights in
      sigmoid(zip(inputs, weights).map { $0 * $1 }.reduce(0, +))
    }
    check.namesShowTheCall()
    check.measure { output, draw in
      [
        Measured(
          "output",
          labelled: neurons.map { (draw($0), draw($1)) }.map { inputs, weights in
            ("output(inputs: \(list(inputs)), weights: \(list(weights)))", output(inputs, weights))
          })
      ]
    }
  }

  /// A list as it is written in Swift.
  private static func list(_ values: [Double]) -> String {
    "[" + values.map { Format.number($0) }.joined(separator: ", ") + "]"
  }
}
