import Exercises
import Foundation
import Lab

// The mistakes that are made in the moments of Adam.

extension Checks {
  static func addMistakesOfMoments(_ check: inout Check<Mistakes.AdamStep>) {
    check.mistake(
      "β₁ and β₂ are swapped: 0.9 belongs to the gradients, 0.999 to their squares.",
      Mistakes.adam(betas: (0.999, 0.9)))
    check.mistake(
      "β is 0.9 for both: β₂, for the squares, is 0.999.", Mistakes.adam(betas: (0.9, 0.9)))
    check.mistake(
      "β is 0.999 for both: β₁, for the gradients, is 0.9.", Mistakes.adam(betas: (0.999, 0.999)))
    check.mistake("β₂ is 0.99 here: it is 0.999.", Mistakes.adam(betas: (0.9, 0.99)))
    check.mistake("β₁ is 0.99 here: it is 0.9.", Mistakes.adam(betas: (0.99, 0.999)))
    for old in [true, false] {
      let correction: (Double, Double) -> Double =
        old ? { 1 - pow(1 - $0, $1) } : { 1 - pow($0, $1) }
      check.mistake(
        "β and 1 − β are swapped: the old mean keeps the larger share.",
        Mistakes.adam(
          mean: { (1 - $2) * $0 + $2 * $1 }, square: { (1 - $2) * $0 + $2 * $1 * $1 },
          correction: correction))
    }
    check.mistake(
      "In m, β₁ and 1 − β₁ are swapped: the old mean keeps the larger share.",
      Mistakes.adam(mean: { (1 - $2) * $0 + $2 * $1 }))
    check.mistake(
      "In s, β₂ and 1 − β₂ are swapped: the old mean keeps the larger share.",
      Mistakes.adam(square: { (1 - $2) * $0 + $2 * $1 * $1 }))
    check.mistake(
      "The factors 1 − β are missing: new gradients count only by that share.",
      Mistakes.adam(mean: { $2 * $0 + $1 }, square: { $2 * $0 + $1 * $1 }))
    check.mistake(
      "In m the factor 1 − β₁ is missing.", Mistakes.adam(mean: { $2 * $0 + $1 }))
    check.mistake(
      "In s the factor 1 − β₂ is missing.", Mistakes.adam(square: { $2 * $0 + $1 * $1 }))
    check.mistake(
      "The old means do not fade: multiply them by β₁ and β₂.",
      Mistakes.adam(mean: { $0 + (1 - $2) * $1 }, square: { $0 + (1 - $2) * $1 * $1 }))
    check.mistake(
      "The old m does not fade: multiply it by β₁.", Mistakes.adam(mean: { $0 + (1 - $2) * $1 }))
    check.mistake(
      "The old s does not fade: multiply it by β₂.",
      Mistakes.adam(square: { $0 + (1 - $2) * $1 * $1 }))
    check.mistake(
      "The old m and s are lost: they are replaced by the new share, and not moved towards it.",
      Mistakes.adam(mean: { (1 - $2) * $1 + 0 * $0 }, square: { (1 - $2) * $1 * $1 + 0 * $0 }))
    check.mistake(
      "The old m is lost: m ← β₁·m + (1 − β₁)·g.",
      Mistakes.adam(mean: { (1 - $2) * $1 + 0 * $0 }))
    check.mistake(
      "The old s is lost: s ← β₂·s + (1 − β₂)·g².",
      Mistakes.adam(square: { (1 - $2) * $1 * $1 + 0 * $0 }))
    check.mistake(
      "In m the second product is subtracted: add it.",
      Mistakes.adam(mean: { $2 * $0 - (1 - $2) * $1 }))
    check.mistake(
      "s averages the gradients themselves: it should average their squares.",
      Mistakes.adam(square: { $2 * $0 + (1 - $2) * $1 }))
    check.mistake(
      "s averages the sizes of the gradients: it should average their squares.",
      Mistakes.adam(square: { $2 * $0 + (1 - $2) * abs($1) }))
    check.mistake(
      "In s, 1 − β₂ is squared too: only g is.",
      Mistakes.adam(square: { $2 * $0 + (1 - $2) * $1 * (1 - $2) * $1 }))
    check.mistake(
      "m averages the squares too: it should average the gradients.",
      Mistakes.adam(mean: { $2 * $0 + (1 - $2) * $1 * $1 }))
    check.mistake(
      "s averages the squares of m: it should average those of the gradients."
    ) { parameter, gradient, moments, rate in
      let m = 0.9 * moments.mean + 0.1 * gradient
      var (copy, trial) = (parameter, moments)
      Mistakes.adam()(&copy, m, &trial, rate)
      let square = trial.square
      Mistakes.adam()(&copy, gradient, &moments, rate)
      moments.square = square
      let t = Double(moments.steps)
      let quotient = (m / (1 - pow(0.9, t))).zip(square / (1 - pow(0.999, t))) {
        $0 / ($1.squareRoot() + 1e-8)
      }
      parameter -= rate * quotient
    }
    check.mistake(
      "m and s are what they were before the call: is only a copy changed? Keep them in `moments`.",
      Mistakes.adam { before, moments in moments = before })
    check.mistake(
      "m is what it was before the call: keep it in `moments.mean`.",
      Mistakes.adam { before, moments in moments.mean = before.mean })
    check.mistake(
      "s is what it was before the call: keep it in `moments.square`.",
      Mistakes.adam { before, moments in moments.square = before.square })
    check.mistake(
      "m and s are exchanged when they are stored.",
      Mistakes.adam { _, moments in
        (moments.mean, moments.square) = (moments.square, moments.mean)
      })
    check.mistake(
      "The corrected means are stored in place of m and s: correct copies of them.",
      Mistakes.adam { _, moments in
        moments.mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
        moments.square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      })
    check.mistake(
      "The corrected m is stored in place of m: correct a copy of it.",
      Mistakes.adam { _, moments in
        moments.mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      })
    check.mistake(
      "The corrected s is stored in place of s: correct a copy of it.",
      Mistakes.adam { _, moments in
        moments.square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      })
    check.mistake(
      "The root of s is stored in place of s: take it in the step alone.",
      Mistakes.adam { _, moments in moments.square = moments.square.map { $0.squareRoot() } })
    check.mistake("m and s never move: they are the means of g and g².") {
      _, _, moments, _ in moments.steps += 1
    }
  }
}
