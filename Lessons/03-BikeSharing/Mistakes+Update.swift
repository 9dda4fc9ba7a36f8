import Exercises
import Lab

// Weights that are moved wrongly.

extension Mistakes {
  typealias Update = (
    _ weights: inout Weights, _ steps: Weights, _ rate: Double, _ records: Int
  ) -> Void

  /// Another number of records, another rate, another place.
  static func wrongUpdates(_ add: (String, @escaping Update) -> Void) {
    for (name, count) in counts {
      add("The steps are divided by \(name): n is the number of records.") {
        weights, steps, rate, records in
        let n = count(weights, records)
        let move: (WeightMove) -> Double = { $0.weight + rate * $0.step / n }
        update(&weights, steps, rate, records, w: move, v: move)
      }
    }
    add("W and V are each divided by the number of their rows: n is the number of records.") {
      weights, steps, rate, records in
      let (w, v) = (weights.inputToHidden.rows, weights.hiddenToOutput.rows)
      update(
        &weights, steps, rate, records, w: { $0.weight + rate * $0.step / Double(w) },
        v: { $0.weight + rate * $0.step / Double(v) })
    }
    add("W and V are each divided by the number of their weights: n is the number of records.") {
      weights, steps, rate, records in
      let (w, v) = (weights.inputToHidden.values.count, weights.hiddenToOutput.values.count)
      update(
        &weights, steps, rate, records, w: { $0.weight + rate * $0.step / Double(w) },
        v: { $0.weight + rate * $0.step / Double(v) })
    }
    for fixed in [0.5, 0.1, 0.01, 0.001] {
      add("The learning rate is fixed at \(fixed): it is given.") { weights, steps, _, records in
        update(&weights, steps, fixed, records)
      }
    }
    repeatedMoves(add)
    add("In W: The last input's weights stay: does the loop end one too early?") {
      move(&$0, $1, $2, $3, w: { $0 < $1 - 1 })
    }
    add("In W: The first input's weights stay: places are counted from 0.") {
      move(&$0, $1, $2, $3, w: { row, _ in row > 0 })
    }
    add("In W: Only the first input's weights move: go through all of them.") {
      move(&$0, $1, $2, $3, w: { row, _ in row == 0 })
    }
    add("In V: The last weight stays: does the loop end one too early?") {
      move(&$0, $1, $2, $3, v: { $0 < $1 - 1 })
    }
    add("In V: The first weight stays: places are counted from 0.") {
      move(&$0, $1, $2, $3, v: { row, _ in row > 0 })
    }
    add("In V: Only the first weight moves: go through all of them.") {
      move(&$0, $1, $2, $3, v: { row, _ in row == 0 })
    }
  }

  /// Numbers that are taken for n.
  private static let counts: [(String, (Weights, Int) -> Double)] = [
    ("the number of W's rows, the inputs", { weights, _ in Double(weights.inputToHidden.rows) }),
    (
      "the number of W's columns, the hidden units",
      { weights, _ in Double(weights.inputToHidden.columns) }
    ),
    ("the number of W's elements", { weights, _ in Double(weights.inputToHidden.values.count) }),
    ("n + 1", { _, records in Double(records + 1) }),
    ("the root of n", { _, records in Double(records).squareRoot() }),
    ("128", { _, _ in 128 }), ("2", { _, _ in 2 }), ("3", { _, _ in 3 }), ("4", { _, _ in 4 }),
    ("5", { _, _ in 5 }), ("10", { _, _ in 10 }), ("100", { _, _ in 100 }),
  ]

  /// Moves only some rows of W or of V.
  private static func move(
    _ weights: inout Weights, _ steps: Weights, _ rate: Double, _ records: Int,
    w: (_ row: Int, _ rows: Int) -> Bool = { _, _ in true },
    v: (_ row: Int, _ rows: Int) -> Bool = { _, _ in true }
  ) {
    let kept = Weights(
      inputToHidden: rows(of: steps.inputToHidden) { w($0, steps.inputToHidden.rows) },
      hiddenToOutput: rows(of: steps.hiddenToOutput) { v($0, steps.hiddenToOutput.rows) })
    update(&weights, kept, rate, records)
  }
}
