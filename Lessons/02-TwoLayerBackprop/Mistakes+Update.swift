import Exercises
import Lab

// Weights that are moved wrongly.

extension Mistakes {
  typealias Update = (
    _ weights: inout Weights, _ steps: Weights, _ rate: Double, _ records: Int
  ) -> Void

  /// Only a part of the weights, or another number of records.
  static func wrongUpdates(_ add: (String, @escaping Update) -> Void) {
    for (name, count) in counts {
      add("The steps are divided by \(name): n is the number of records.") {
        weights, steps, rate, records in
        let n = count(weights, records)
        update(
          &weights, steps, rate, records, w: { $0.weight + rate * $0.step / n },
          v: { $0.weight + rate * $0.step / n })
      }
    }
    add("w and v are each divided by the number of their weights: n is the number of records.") {
      weights, steps, rate, records in
      let (w, v) = (weights.inputToHidden.values.count, weights.hiddenToOutput.count)
      update(
        &weights, steps, rate, records, w: { $0.weight + rate * $0.step / Double(w) },
        v: { $0.weight + rate * $0.step / Double(v) })
    }
    for fixed in [0.5, 0.1, 0.01, 0.005] {
      add("The learning rate is fixed at \(fixed): it is given.") { weights, steps, _, records in
        update(&weights, steps, fixed, records)
      }
    }
    add("v grows by new numbers: += on a list appends, so add to v[j].") {
      weights, steps, rate, records in
      let old = weights.hiddenToOutput
      update(&weights, steps, rate, records)
      weights.hiddenToOutput = old + steps.hiddenToOutput.map { rate * $0 / Double(records) }
    }
    add("v grows by the steps themselves: += on a list appends, so add to v[j].") {
      weights, steps, rate, records in
      let old = weights.hiddenToOutput
      update(&weights, steps, rate, records)
      weights.hiddenToOutput = old + steps.hiddenToOutput
    }
    add("The steps are added to themselves, and take the weights' place.") {
      weights, steps, rate, records in
      let old = steps
      update(&weights, steps, rate, records, w: \.step, v: \.step)
      update(&weights, old, rate, records)
    }
    repeatedMoves(add)
    unmovedParts(add)
  }

  /// Numbers that are taken for n.
  private static let counts: [(String, (Weights, Int) -> Double)] = [
    ("the number of inputs", { weights, _ in Double(weights.inputToHidden.rows) }),
    ("the number of hidden units", { weights, _ in Double(weights.hiddenToOutput.count) }),
    ("the number of weights w", { weights, _ in Double(weights.inputToHidden.values.count) }),
    ("n + 1", { _, records in Double(records + 1) }),
    ("the root of n", { _, records in Double(records).squareRoot() }),
    ("2", { _, _ in 2 }), ("3", { _, _ in 3 }), ("4", { _, _ in 4 }), ("5", { _, _ in 5 }),
    ("10", { _, _ in 10 }), ("100", { _, _ in 100 }), ("360", { _, _ in 360 }),
  ]
}
