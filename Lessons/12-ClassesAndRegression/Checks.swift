import Exercises
import Foundation
import Lab

/// What is right in lesson 12, and which mistakes are known. Continued in the files Checks+….swift.
enum Checks {
  static let all = [
    softmaxCheck, predictionCheck, meanSquaredErrorCheck, gradientCheck, taskCheck,
  ]

  /// Three records and five classes: unequal sizes, so that a mix-up shows.
  private static let outputs = Matrix<Double>([
    [0.5, -1.2, 2, 0.1, -0.3], [-0.4, 1.3, -0.7, 0.6, 0.9], [-2, -0.5, -3, -0.5, -1],
  ])

  /// Outputs for which e^z is infinite or 0 unless the right number is subtracted: the largest is below
  /// 0, stands first, last or in between, and not all records are large.
  private static let largeOutputs = Matrix<Double>([
    [-1000, -1001, -998, -1000.5], [-4000, 998, 1000, -3000], [0.4, 2, -1.5, 1],
    [400, 398.5, -2, 399], [1000, 2, -1, 3], [3, 2, -1, 990],
  ])

  private static let softmaxCheck = Exercise(
    "12.1", "softmax", learner: softmax, solution: Solutions.softmax, reference: Reference.values,
    standIns: ["CrossEntropy"]
  ) { check in
    addSubtractions(to: &check)
    addSums(to: &check)
    addPowers(to: &check)
    check.hint("How do you make numbers of any sign positive, and then make them add up to 1?")
    check.hint("Row by row: subtract the largest, raise e to what is left, divide by the sum.")
    check.hint("pₖ = e^(zₖ − m) / Σⱼ e^(zⱼ − m), with m the largest z of the same record.")
    check.hint(
      """
      Start with `var probabilities = outputs`, which has the right shape, and fill it in a loop \
      `for row in 0..<outputs.rows`. A record's largest is `outputs.row(row).max() ?? 0`, and \
      `.map { exp($0 - largest) }` makes a list of powers, whose sum is `powers.reduce(0, +)`.
      """)
    check.given("outputs", outputs)
    check.given("large outputs", largeOutputs)
    check.number("the number of records", 3)
    check.number("the number of classes", 5)
    check.measure { softmax, draw in
      [
        Measured("softmax of outputs", softmax(draw(outputs))),
        Measured("softmax of large outputs", softmax(draw(largeOutputs))),
      ]
    }
  }

  /// What is subtracted before e^z.
  private static func addSubtractions(
    to check: inout Check<(Matrix<Double>) -> Matrix<Double>>
  ) {
    check.mistake(
      "The largest output is not subtracted first: e¹⁰⁰⁰ is infinite, and ∞/∞ is not a number."
    ) { Mistakes.softmax($0, less: { _ in 0 }) }
    let others: [([Double]) -> Double] = [
      { $0[0] }, { $0[$0.count - 1] }, { $0.min() ?? 0 },
      { $0.reduce(0, +) / Double($0.count) },
    ]
    for other in others {
      check.mistake(
        "Another number than the record's largest output is subtracted: e^z can still be infinite."
      ) { Mistakes.softmax($0, less: other) }
    }
    check.mistake("The search for the largest leaves out the first class: it counts from 0.") {
      Mistakes.softmax($0, less: { $0.dropFirst().max() ?? 0 })
    }
    check.mistake("The search for the largest leaves out the last class: does it end too early?") {
      Mistakes.softmax($0, less: { $0.dropLast().max() ?? 0 })
    }
    check.mistake("The search for the largest begins with 0: all of a record may be below 0.") {
      Mistakes.softmax($0, less: { max(0, $0.max() ?? 0) })
    }
    check.mistake("The largest is taken without the signs: −4000 is smaller than 1000.") {
      Mistakes.softmax($0, less: { $0.map { abs($0) }.max() ?? 0 })
    }
    check.mistake("The largest output is added: subtract it.") {
      Mistakes.softmax($0, less: { -($0.max() ?? 0) })
    }
    check.mistake(
      "The largest output of all records is subtracted: take the largest of each record."
    ) { outputs in
      Mistakes.softmax(outputs, less: { _ in outputs.values.max() ?? 0 })
    }
    check.mistake("The largest of the first record is subtracted everywhere: each has its own.") {
      outputs in
      Mistakes.softmax(outputs, less: { _ in outputs.row(0).max() ?? 0 })
    }
    check.mistake(
      "The largest so far is not set back for each record: start each row with a new search.",
      Mistakes.softmaxWithRunningLargest)
    check.mistake("The largest is subtracted only above the bar: below it, it has to go too.") {
      outputs in
      Mistakes.rows(of: outputs) { row in
        let sum = row.map { exp($0) }.reduce(0, +)
        return row.map { exp($0 - (row.max() ?? 0)) / sum }
      }
    }
    check.mistake("The largest is subtracted only below the bar: above it, it has to go too.") {
      outputs in
      Mistakes.rows(of: outputs) { row in
        let sum = row.map { exp($0 - (row.max() ?? 0)) }.reduce(0, +)
        return row.map { exp($0) / sum }
      }
    }
    for limit in [100.0, 300, 500, 700, 709] {
      check.mistake("The outputs are cut off at a limit: subtract the largest, and all keep apart.")
      {
        outputs in
        Mistakes.softmax(outputs.map { min($0, limit) })
      }
      check.mistake("The outputs are cut off at two limits: subtract the largest instead.") {
        outputs in
        Mistakes.softmax(outputs.map { max(min($0, limit), -limit) })
      }
    }
    check.mistake("The outputs are divided by the largest: subtract it.") { outputs in
      Mistakes.rows(of: outputs) { row in
        let powers = row.map { exp($0 / (row.max() ?? 1)) }
        return powers.map { $0 / powers.reduce(0, +) }
      }
    }
  }
}
