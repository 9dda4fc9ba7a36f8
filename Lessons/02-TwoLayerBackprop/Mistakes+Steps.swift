import Exercises
import Lab

// Steps that are added up wrongly.

extension Mistakes {
  typealias Accumulate = (
    _ steps: inout Weights, _ inputs: [Double], _ hidden: [Double], _ terms: [Double],
    _ outputTerm: Double
  ) -> Void

  /// Signals, terms and places that are mixed up.
  static func wrongAccumulations(_ add: (String, @escaping Accumulate) -> Void) {
    add("Only w is added to: v has a step too, δ · aⱼ. Is only a copy of it changed?") {
      accumulate(&$0, $1, $2, $3, $4, v: kept)
    }
    add("Only v is added to: w has a step too, δⱼ · xᵢ. Is only a copy of it changed?") {
      accumulate(&$0, $1, $2, $3, $4, w: kept)
    }
    add("Δw uses the output's δ: each hidden unit has a term of its own, δⱼ.") {
      steps, x, a, terms, term in accumulate(&steps, x, a, terms.map { _ in term }, term)
    }
    add("Δw uses the first hidden unit's term for all: unit j has δⱼ.") {
      steps, x, a, terms, term in accumulate(&steps, x, a, terms.map { _ in terms[0] }, term)
    }
    add("Δw uses the first input for all: it is δⱼ · xᵢ.") { steps, x, a, terms, term in
      accumulate(&steps, x.map { _ in x[0] }, a, terms, term)
    }
    add("Δw uses the sum of the inputs: it is δⱼ · xᵢ.") { steps, x, a, terms, term in
      accumulate(&steps, x.map { _ in total(x) }, a, terms, term)
    }
    add("Δw uses the activations: it is δⱼ · xᵢ, error term times input.") {
      steps, x, a, terms, term in
      for unit in a.indices {
        for input in x.indices { steps.inputToHidden[input, unit] += terms[unit] * a[unit] }
        steps.hiddenToOutput[unit] += term * a[unit]
      }
    }
    add("Δw has the slope aⱼ · (1 − aⱼ) in it: δⱼ has it already.") { steps, x, a, terms, term in
      accumulate(&steps, x, a, zip(terms, a).map { $0 * $1 * (1 - $1) }, term)
    }
    add("Δw has the activation in it: it is δⱼ · xᵢ.") { steps, x, a, terms, term in
      accumulate(&steps, x, a, zip(terms, a).map { $0 * $1 }, term)
    }
    add("Δw has the output's δ and the activation in it: it is δⱼ · xᵢ, with the unit's own term.")
    {
      steps, x, a, terms, term in accumulate(&steps, x, a, a.map { term * $0 }, term)
    }
    add("Δw is δ · aⱼ, as for v: it is δⱼ · xᵢ, error term times input.") {
      steps, x, a, terms, term in
      accumulate(&steps, x.map { _ in 1 }, a, a.map { term * $0 }, term)
    }
    for first in [0, 1] {
      add("In Δw the input's place stands for the input: is `i` meant to be `inputs[i]`?") {
        steps, x, a, terms, term in
        accumulate(&steps, x.indices.map { Double($0 + first) }, a, terms, term)
      }
      add("In Δv the unit's place stands for its activation: is `j` meant to be `hidden[j]`?") {
        steps, x, a, terms, term in
        let places = a.indices.map { Double($0 + first) }
        accumulate(&steps, x, places, terms, term)
      }
    }
    add("Δw is added once for each hidden unit: each of its places is added to once.") {
      steps, x, a, terms, term in
      accumulate(&steps, x, a, terms.map { $0 * Double(a.count) }, term)
    }
    add("Δw has the output's δ in it: δⱼ has it already.") { steps, x, a, terms, term in
      accumulate(&steps, x, a, terms.map { $0 * term }, term)
    }
    add("Δv uses the hidden units' terms: it is δ · aⱼ, the output's term.") {
      steps, x, a, terms, term in
      accumulate(&steps, x, a, terms, term, v: kept)
      for unit in a.indices { steps.hiddenToOutput[unit] += terms[unit] * a[unit] }
    }
    add("Δv has the hidden units' terms in it: it is δ · aⱼ.") { steps, x, a, terms, term in
      accumulate(&steps, x, a, terms, term, v: kept)
      for unit in a.indices { steps.hiddenToOutput[unit] += term * terms[unit] * a[unit] }
    }
    add("Δv uses the terms for the activations: it is δ · aⱼ.") { steps, x, a, terms, term in
      accumulate(&steps, x, a, terms, term, v: kept)
      for unit in a.indices { steps.hiddenToOutput[unit] += term * terms[unit] }
    }
    add("Δv has the slope aⱼ · (1 − aⱼ) in it: it is δ · aⱼ.") { steps, x, a, terms, term in
      accumulate(&steps, x, a, terms, term, v: { $0 + $1 * $2 * (1 - $2) })
    }
    add("Δv uses the first activation for all: it is δ · aⱼ.") { steps, x, a, terms, term in
      accumulate(&steps, x, a.map { _ in a[0] }, terms, term)
    }
    add("Δv uses the sum of the activations: it is δ · aⱼ.") { steps, x, a, terms, term in
      accumulate(&steps, x, a.map { _ in total(a) }, terms, term)
    }
    add("Δw and Δv use each other's terms: Δw takes δⱼ, Δv takes δ.") {
      steps, x, a, terms, term in
      accumulate(&steps, x, a, terms.map { _ in term }, term, v: kept)
      for unit in a.indices { steps.hiddenToOutput[unit] += terms[unit] * a[unit] }
    }
    add("Δv is added once for each input: it belongs outside the inner loop.") {
      steps, x, a, terms, term in
      accumulate(&steps, x, a, terms, Double(x.count) * term)
    }
    add("The steps are divided by the number of inputs.") { steps, x, a, terms, term in
      let share = 1 / Double(x.count)
      accumulate(&steps, x, a, terms.map { $0 * share }, term * share)
    }
    for rate in [0.1, 0.01, 0.005, 0.001] {
      add("The steps are multiplied by a learning rate, \(rate): that comes later, in 2.5.") {
        steps, x, a, terms, term in
        accumulate(&steps, x, a, terms.map { $0 * rate }, term * rate)
      }
    }
    missingSteps(add)
  }

  /// A step that stays as it is.
  static let kept: Move = { old, _, _ in old }
}
