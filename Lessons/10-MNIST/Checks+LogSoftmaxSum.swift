import Exercises
import Foundation
import Lab

// The mistakes that are made in the sum of the powers, and in its logarithm.

extension Checks {
  static func addMistakesOfSum(_ check: inout Check<OfMatrix>) {
    check.slips(
      Slip.sums, in: "In Σ e^(zⱼ − m): ",
      except: ["mean", "sizes", "positive", "greatest", "minus", "1"]
    ) { Mistakes.logSoftmax(sum: $0) }
    check.mistake(
      "The mean of the powers is taken: their sum is wanted.",
      Mistakes.logSoftmax(sum: { $0.reduce(0, +) / Double($0.count) }))
    for sum: ([Double]) -> Double in [
      { $0.reduce(0, +) - 1 }, { $0.filter { $0 < 1 }.reduce(0, +) },
    ] {
      check.mistake(
        "The largest logit's own power, e⁰ = 1, is left out of the sum.",
        Mistakes.logSoftmax(sum: sum))
    }
    check.mistake(
      "The sum is not set back to 0 for each record.", Mistakes.logSoftmaxOfRunningSum)
    check.mistake("The sum of the first record is used for all: each has its own.") { logits in
      var first: Double?
      return Mistakes.logSoftmax(
        sum: { powers in
          let sum = first ?? powers.reduce(0, +)
          first = sum
          return sum
        })(logits)
    }
    check.mistake("The sum runs over the records: it should run over the classes of one record.") {
      Matrix(Solutions.logSoftmax(Matrix($0.transposed)).transposed)
    }
    check.mistake("The sum runs over all records: it should run over the classes of one record.") {
      logits in
      let largest = (0..<logits.rows).map { logits.row($0).max() ?? 0 }
      let sum = (0..<logits.rows).flatMap { row in
        logits.row(row).map { exp($0 - largest[row]) }
      }.reduce(0, +)
      return Matrix(
        (0..<logits.rows).map { row in logits.row(row).map { $0 - largest[row] - log(sum) } })
    }
    check.mistake(
      "ln Σ e^(zⱼ − m) is missing: subtract it too.",
      Mistakes.logSoftmax(result: { z, m, _ in z - m }))
    check.mistake(
      "ln Σ e^(zⱼ − m) is added: subtract it.", Mistakes.logSoftmax(result: { $0 - $1 + log($2) }))
    check.mistake(
      "This divides by ln Σ e^(zⱼ − m): the logarithm of a quotient is a difference.",
      Mistakes.logSoftmax(result: { ($0 - $1) / log($2) }))
    check.mistake(
      "The sum is subtracted without its logarithm: subtract ln Σ e^(zⱼ − m).",
      Mistakes.logSoftmax(result: { $0 - $1 - $2 }))
    check.mistake(
      "This divides by the sum without its logarithm: subtract ln Σ e^(zⱼ − m).",
      Mistakes.logSoftmax(result: { ($0 - $1) / $2 }))
    check.mistake(
      "The powers are those of 2: e^x is `exp`.", Mistakes.logSoftmax(power: { exp2($0 - $1) }))
    check.mistake(
      "The sum under the logarithm is negative: add up the powers e^(zⱼ − m), which are positive.",
      Mistakes.logSoftmax(power: { $0 - $1 }))
  }

  static func addMistakesOfLogarithm(_ check: inout Check<OfMatrix>) {
    check.mistake(
      "The logarithm of a probability that was rounded to 0: use zᵢ − m − ln Σ e^(zⱼ − m)."
    ) { Solutions.logSoftmax($0).map { log(exp($0)) } }
    check.mistake("These are the probabilities: return their logarithms.") {
      Solutions.logSoftmax($0).map { exp($0) }
    }
    check.mistake("The sign is flipped: the logarithm of a probability is never above 0.") {
      Solutions.logSoftmax($0).map { -$0 }
    }
    check.mistake("These are ln(1 − p): the logarithms of p are wanted.") {
      Solutions.logSoftmax($0).map { log(1 - exp($0)) }
    }
    check.mistake("The logits come back as they are: subtract m and ln Σ e^(zⱼ − m).") { $0 }
    check.mistake("These are logarithms of sigmoids: a softmax divides by the sum of a whole row.")
    {
      $0.map { -log(1 + exp(-$0)) }
    }
    check.mistake(
      "The logarithm is the one to the base 10: the natural one is `log`.",
      Mistakes.logSoftmax(result: { $0 - $1 - log10($2) }))
    check.mistake(
      "The logarithm is the one to the base 2: the natural one is `log`.",
      Mistakes.logSoftmax(result: { $0 - $1 - log2($2) }))
    check.mistake(
      "This is the logarithm of 1 + the sum: the sum begins with 0, and `log` takes it as it is.",
      Mistakes.logSoftmax(result: { $0 - $1 - log1p($2) }))
    check.mistake("All logarithms are to the base 10: the natural one is `log`.") {
      Solutions.logSoftmax($0).map { $0 / M_LN10 }
    }
    check.mistake("All logarithms are to the base 2: the natural one is `log`.") {
      Solutions.logSoftmax($0).map { $0 / M_LN2 }
    }
  }
}
