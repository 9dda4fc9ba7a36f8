import Exercises
import Foundation
import Lab

// The mistakes that are made in the correction of the moments, and in the step.

extension Checks {
  static func addMistakesOfCorrection(_ check: inout Check<Mistakes.AdamStep>) {
    check.mistake(
      "The bias correction is missing: divide m by 1 − β₁ᵗ and s by 1 − β₂ᵗ.",
      Mistakes.adam(correction: { _, _ in 1 }))
    check.mistake(
      "Only m is corrected: divide s by 1 − β₂ᵗ too.",
      Mistakes.adam(correctionOfSquare: { _, _ in 1 }))
    check.mistake(
      "Only s is corrected: divide m by 1 − β₁ᵗ too.",
      Mistakes.adam(
        correction: { _, _ in 1 }, correctionOfSquare: { 1 - pow($0, $1) }))
    check.mistake(
      "The bias correction is that of the first step every time: count t, and use 1 − βᵗ.",
      Mistakes.adam(correction: { beta, _ in 1 - beta }))
    check.mistake(
      "t is 0 in the first step, and 1 − β⁰ is 0: increase t before it is used.",
      Mistakes.adam(correction: { 1 - pow($0, $1 - 1) }))
    check.mistake(
      "t is one too large: the first step needs t = 1.",
      Mistakes.adam(correction: { 1 - pow($0, $1 + 1) }))
    check.mistake(
      "t is increased twice in each step.", Mistakes.adam(correction: { 1 - pow($0, 2 * $1) }))
    check.mistake(
      "β is multiplied by t: it is to the power of t, `pow`.",
      Mistakes.adam(correction: { 1 - $0 * $1 }))
    check.mistake(
      "This is (1 − β) to the power of t: the power belongs to β alone, 1 − βᵗ.",
      Mistakes.adam(correction: { pow(1 - $0, $1) }))
    check.mistake(
      "This divides by βᵗ: divide by 1 − βᵗ.", Mistakes.adam(correction: { pow($0, $1) }))
    check.mistake(
      "This divides by 1 + βᵗ: divide by 1 − βᵗ.", Mistakes.adam(correction: { 1 + pow($0, $1) }))
    check.mistake(
      "The means are multiplied by 1 − βᵗ: divide by it.",
      Mistakes.adam(correction: { 1 / (1 - pow($0, $1)) }))
    check.mistake(
      "The corrections are exchanged: β₁ belongs to m, β₂ to s.",
      Mistakes.adam(
        correction: { 1 - pow($0 == 0.9 ? 0.999 : 0.9, $1) }))
    check.mistake(
      "Both means are corrected with β₁: s needs β₂.",
      Mistakes.adam(correctionOfSquare: { 1 - pow(0.9 + 0 * $0, $1) }))
    check.mistake(
      "Both means are corrected with β₂: m needs β₁.",
      Mistakes.adam(correction: { 1 - pow(0.999 + 0 * $0, $1) }))
  }

  static func addMistakesOfStep(_ check: inout Check<Mistakes.AdamStep>) {
    let quotients: [(String, (Double, Double) -> Double)] = [
      ("ε is inside the root: add it to the root, √ŝ + ε.", { $0 / ($1 + 1e-8).squareRoot() }),
      (
        "ε is added to the quotient, brackets are missing: it belongs below the bar.",
        { $0 / $1.squareRoot() + 1e-8 }
      ),
      ("ε is missing: where all gradients are 0, this is 0 / 0.", { $0 / $1.squareRoot() }),
      ("ε is subtracted: add it.", { $0 / ($1.squareRoot() - 1e-8) }),
      ("The root is missing: divide by √ŝ + ε.", { $0 / ($1 + 1e-8) }),
      ("ŝ is squared: take its root.", { $0 / ($1 * $1 + 1e-8) }),
      ("This multiplies by √ŝ + ε: divide by it.", { $0 * ($1.squareRoot() + 1e-8) }),
      ("The quotient is upside down: m̂ stands above the bar.", { ($1.squareRoot()) / ($0 + 1e-8) }),
      ("ŝ is never used: divide by √ŝ + ε.", { $0 + 0 * $1 }),
      (
        "The direction is only a sign: it is m̂ / (√ŝ + ε).",
        { ($0 > 0 ? 1 : $0 < 0 ? -1 : 0) + 0 * $1 }
      ),
      (
        "The root is taken of m̂ too: only ŝ has one.",
        { $0.squareRoot() / ($1.squareRoot() + 1e-8) }
      ),
    ]
    for (name, quotient) in quotients { check.mistake(name, Mistakes.adam(quotient: quotient)) }
    for epsilon in [1e-6, 1e-7, 1e-10, 1e8] {
      check.mistake(
        "ε is another number here: it is 10⁻⁸.",
        Mistakes.adam(quotient: { $0 / ($1.squareRoot() + epsilon) }))
    }
    check.mistake("The step is made with the old m and s: update them first.") {
      parameter, gradient, moments, rate in
      let old = moments
      var copy = parameter
      Mistakes.adam()(&copy, gradient, &moments, rate)
      let t = Double(moments.steps)
      let square = old.square / (1 - pow(0.999, t))
      parameter -= rate * (old.mean / (1 - pow(0.9, t))) / (square.map { $0.squareRoot() } + 1e-8)
    }
    check.mistake(
      "ε is added to the root of s as it is: correct s first, and add ε to √ŝ."
    ) { parameter, gradient, moments, rate in
      var copy = parameter
      Mistakes.adam()(&copy, gradient, &moments, rate)
      let t = Double(moments.steps)
      let factor = rate * (1 - pow(0.999, t)).squareRoot() / (1 - pow(0.9, t))
      parameter -= factor * moments.mean / (moments.square.map { $0.squareRoot() } + 1e-8)
    }
    check.mistake(
      "The gradient stands above the bar: take m̂, the corrected mean.",
      Mistakes.adam(along: { gradient, _, square in gradient / (square.squareRoot() + 1e-8) }))
    check.mistake(
      "The gradient itself is followed, as in plain gradient descent: follow m̂ / (√ŝ + ε).",
      Mistakes.adam(along: { gradient, _, _ in gradient }))
    let steps: [(String, (Double, Double, Double) -> Double)] = [
      (
        "The sign is flipped: subtract the step, so that it goes against the gradient.",
        { $0 + $1 * $2 }
      ),
      ("The learning rate is missing: multiply the step by η.", { $0 - $2 + 0 * $1 }),
      ("The step is divided by the learning rate: multiply it by η.", { $0 - $2 / $1 }),
      ("The learning rate is multiplied in twice.", { $0 - $1 * $1 * $2 }),
      ("The learning rate is added: multiply the step by it.", { $0 - ($1 + $2) }),
      ("θ is replaced by the step: subtract the step from it.", { $1 * $2 + 0 * $0 }),
      (
        "θ is replaced by minus the step: subtract the step from it, with -=.",
        { -$1 * $2 + 0 * $0 }
      ),
      ("θ is multiplied by the step: subtract the step from it.", { $0 * $1 * $2 }),
      ("θ shrinks by the learning rate too: only the step is subtracted.", { $0 - $1 * ($2 + $0) }),
      ("The parameter has not moved: is only a copy of it changed?", { $0 + 0 * $1 * $2 }),
    ]
    for (name, step) in steps { check.mistake(name, Mistakes.adam(step: step)) }
    for rate in [0.001, 0.01, 0.1] {
      check.mistake("η is a number of your own here: `learningRate` is given.") {
        Mistakes.adam()(&$0, $1, &$2, rate + 0 * $3)
      }
    }
  }
}
