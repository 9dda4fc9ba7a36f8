import Exercises
import Foundation
import Lab

// The check of the log-softmax.

extension Checks {
  private static let logits = Matrix<Double>([
    [0.5, -1, 2], [-0.3, 0.8, 0.1], [1.5, 1.5, -2], [-3, -2.25, -4],
  ])

  /// Logits whose e^z overflows, and logits whose e^z is 0: so far apart that no common maximum serves
  /// all, nor a row's mean, first or last.
  private static let largeLogits = Matrix<Double>([
    [-3000, 990, 1002, 1000, 995], [250, -500, -990, -510, -505], [-801, -800, -803, -802, -805],
    [-900, -850, -870, -880, 1000],
  ])

  static let logSoftmaxCheck = Exercise(
    "10.4", "log-softmax without overflow", learner: logSoftmax, solution: Solutions.logSoftmax,
    reference: Reference.values, standIns: ["CrossEntropy"]
  ) { check in
    addMistakesOfMaximum(&check)
    addMistakesOfSum(&check)
    addMistakesOfLogarithm(&check)
    check.hint(
      "What is e¹⁰⁰⁰ as a Double? And what does adding 5 to all logits do to the softmax?")
    check.hint(
      "Subtract the row's largest logit from all of them; then the largest power is e⁰ = 1.")
    check.hint("ln pᵢ = zᵢ − m − ln Σⱼ e^(zⱼ − m), where m is the row's largest logit.")
    check.hint(
      "`let row = logits.row(record)` is one record's logits, `row.max() ?? 0` the largest of them; collect a new row for each record, and `Matrix(rows)` makes a matrix of them. e^x is `exp(x)`, ln is `log`."
    )
    check.given("logits", logits)
    check.given("large logits", largeLogits)
    check.number("the number of classes", 3)
    check.number("the number of records", 4)
    check.measure { logSoftmax, draw in
      [
        Measured("logSoftmax", logSoftmax(draw(logits))),
        Measured("logSoftmax of large logits", logSoftmax(draw(largeLogits))),
      ]
    }
  }

  typealias OfMatrix = (Matrix<Double>) -> Matrix<Double>

  private static func addMistakesOfMaximum(_ check: inout Check<OfMatrix>) {
    check.mistake(
      "The logits go into e^z as they are, too large or too small: subtract the row's largest first.",
      Mistakes.logSoftmax(largest: { _ in 0 }))
    check.mistake(
      "This is the logarithm of e^z / Σ e^z, with the logits as they are: subtract the row's "
        + "largest first, and take the logarithm of the sum alone."
    ) { logits in
      let powers = logits.map { exp($0) }
      let sums = powers.sumOfColumns()
      return Matrix((0..<powers.rows).map { row in powers.row(row).map { log($0 / sums[row]) } })
    }
    check.mistake("m is the largest logit of all rows, or of all so far: each row has its own.") {
      logits in
      let largest = logits.values.max() ?? 0
      return Mistakes.logSoftmax(largest: { _ in largest })(logits)
    }
    check.mistake("m is the largest logit of each column: take that of the row.") { logits in
      let largest = (0..<logits.columns).map { logits.column($0).max() ?? 0 }
      return Matrix(
        (0..<logits.rows).map { row in
          let shifted = zip(logits.row(row), largest).map(-)
          return shifted.map { $0 - log(shifted.map { exp($0) }.reduce(0, +)) }
        })
    }
    check.mistake(
      "The search for m begins with 0: all logits of a row may be below 0.",
      Mistakes.logSoftmax(largest: { max(0, $0.max() ?? 0) }))
    check.mistake(
      "m is the largest size, without the sign: take the largest logit.",
      Mistakes.logSoftmax(largest: { $0.map { abs($0) }.max() ?? 0 }))
    let others: [([Double]) -> Double] = [
      { $0.min() ?? 0 }, { $0.reduce(0, +) / Double($0.count) }, { $0[0] }, { $0[$0.count - 1] },
      { $0.reduce(0, +) }, { max($0[0], $0[1]) }, { max($0[0], $0[1], $0[2]) },
      { $0.dropFirst().max() ?? 0 }, { $0.dropLast().max() ?? 0 },
    ]
    for other in others {
      check.mistake(
        "m is not the largest logit of the row: it has to be, or a power may overflow.",
        Mistakes.logSoftmax(largest: other))
    }
    check.mistake(
      "m is subtracted in the exponents only: subtract it from zᵢ too.",
      Mistakes.logSoftmax(result: { z, _, sum in z - log(sum) }))
    check.mistake(
      "m is subtracted twice: once from zᵢ is enough.",
      Mistakes.logSoftmax(result: { $0 - 2 * $1 - log($2) }))
    check.mistake(
      "m is subtracted from zᵢ only: subtract it in the exponents too.",
      Mistakes.logSoftmax(power: { z, _ in exp(z) }))
    check.mistake(
      "m is subtracted after e^z: it belongs in the exponent, e^(z − m).",
      Mistakes.logSoftmax(power: { exp($0) - $1 }))
    check.mistake(
      "m is added outside of the sum: it is subtracted there too.",
      Mistakes.logSoftmax(result: { $0 + $1 - log($2) }))
    check.mistake(
      "m is added in the exponents: subtract it, so that the largest power is e⁰.",
      Mistakes.logSoftmax(power: { exp($0 + $1) }))
    check.mistake(
      "The exponents are turned round: they are zⱼ − m, not m − zⱼ.",
      Mistakes.logSoftmax(power: { exp($1 - $0) }))
    check.mistake(
      "The logits are divided by m: subtract it.", Mistakes.logSoftmax(power: { exp($0 / $1) }))
  }
}
