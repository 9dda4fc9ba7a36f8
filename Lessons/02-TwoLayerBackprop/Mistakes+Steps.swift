import Exercises
import Lab

// Steps that are added up wrongly.

extension Mistakes {
  /// What one step becomes: from what it is, an error term and a signal.
  static let moves: [Slip<Move>] = [
    Slip(
      "replaced",
      "Each record replaces the steps of the one before: add them up, with += in place of =."
    ) { _, term, signal in term * signal },
    Slip("subtracted", "The steps are subtracted: δ already points downhill, so add them.") {
      $0 - $1 * $2
    },
    Slip("nothing", "Nothing is added: is only a copy changed?") { old, _, _ in old },
    Slip("no signal", "The error term is added alone: it is multiplied by the signal.") {
      old, term, _ in old + term
    },
    Slip("no term", "The signal is added alone: it is multiplied by the error term.") {
      old, _, signal in old + signal
    },
    Slip("sum", "Error term and signal are added: multiply them.") { $0 + $1 + $2 },
    Slip("twice", "Each step is added twice.") { $0 + 2 * $1 * $2 },
    Slip("half", "Half of each step is added: there is a ½ too many, or a rate.") {
      $0 + $1 * $2 / 2
    },
    Slip("term twice", "The error term is multiplied in twice.") { $0 + $1 * $1 * $2 },
    Slip("signal twice", "The signal is multiplied in twice.") { $0 + $1 * $2 * $2 },
    Slip("divided", "The error term is divided by the signal: multiply them.") { $0 + $1 / $2 },
    Slip("product", "The steps so far are multiplied by the new one: add it.") { $0 * $1 * $2 },
    Slip("doubled", "The steps so far are added once more: is it += and the old value too?") {
      2 * $0 + $1 * $2
    },
    Slip("sizes", "The step's size is added: its sign matters.") { $0 + abs($1 * $2) },
    Slip("positive", "Only steps above 0 are added: the others belong in the sum too.") {
      $0 + max(0, $1 * $2)
    },
  ]

  typealias Accumulate = (
    _ steps: inout Weights, _ inputs: [Double], _ hidden: [Double], _ terms: [Double],
    _ outputTerm: Double
  ) -> Void

  /// Signals, terms and places that are mixed up.
  static func wrongAccumulations(_ add: (String, @escaping Accumulate) -> Void) {
    add("Only w is added to: v has a step too, δ · aⱼ.") {
      accumulate(&$0, $1, $2, $3, $4, v: kept)
    }
    add("Only v is added to: w has a step too, δⱼ · xᵢ.") {
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
