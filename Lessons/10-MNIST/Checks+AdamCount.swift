import Exercises
import Foundation
import Lab

// The mistakes that are made in counting Adam's steps.

extension Checks {
  static func addMistakesOfCount(_ check: inout Check<Mistakes.AdamStep>) {
    check.mistake("t grows with every element: it grows once in each step.") {
      parameter, gradient, moments, rate in
      for place in parameter.values.indices {
        let (row, column) = (place / parameter.columns, place % parameter.columns)
        moments.steps += 1
        Mistakes.adamElement(row, column, &parameter, gradient, &moments, rate)
      }
    }
    check.mistake("t grows with every row: it grows once in each step.") {
      parameter, gradient, moments, rate in
      for row in 0..<parameter.rows {
        moments.steps += 1
        for column in 0..<parameter.columns {
          Mistakes.adamElement(row, column, &parameter, gradient, &moments, rate)
        }
      }
    }
    let slowed: [(String, (Double) -> Double)] = [
      ("t", { $0 }), ("√t", { $0.squareRoot() }),
    ]
    for (name, divisor) in slowed {
      check.mistake("The learning rate is divided by \(name): it stays η in each step.") {
        parameter, gradient, moments, rate in
        let t = Double(moments.steps + 1)
        Mistakes.adam()(&parameter, gradient, &moments, rate / divisor(t))
      }
    }
    check.mistake(
      "The factors 1 − β are missing, and so is the correction: both belong to Adam's means.",
      Mistakes.adam(
        mean: { $2 * $0 + $1 }, square: { $2 * $0 + $1 * $1 }, correction: { _, _ in 1 }))
    check.mistake(
      "The factor 1 − β₁ is missing, and neither mean is corrected: both belong to Adam's means.",
      Mistakes.adam(mean: { $2 * $0 + $1 }, correction: { _, _ in 1 }))
  }
}
