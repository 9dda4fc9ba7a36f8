import Exercises
import Foundation
import Lab

// The mistakes of softmax in its sum and in its powers.

extension Checks {
  /// What the powers are divided by.
  static func addSums(to check: inout Check<(Matrix<Double>) -> Matrix<Double>>) {
    let noDivision = "The division by the sum is missing: probabilities add up to 1."
    check.mistake(noDivision, Mistakes.powers)
    check.mistake(noDivision) { $0.map { exp($0) } }
    check.slips(
      Slip.sums, in: "In the sum of the powers: ", except: ["sizes", "positive", "greatest"]
    ) { sum in { Mistakes.softmax($0, sum: sum) } }
    check.mistake("This divides by the root of the sum of the squares: divide by the sum.") {
      Mistakes.softmax($0, sum: { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() })
    }
    for digits in [10.0, 100, 1000] {
      check.mistake("The probabilities are rounded: leave them as they are.") {
        Solutions.softmax($0).map { ($0 * digits).rounded() / digits }
      }
    }
    check.mistake("The powers are divided by how many there are: divide them by their sum.") {
      Mistakes.softmax($0, sum: { Double($0.count) })
    }
    check.mistake("The sum below the bar is that of the outputs: add up the powers e^z.") {
      outputs in
      let powers = Mistakes.powers(outputs)
      return Matrix(
        (0..<outputs.rows).map { row in
          powers.row(row).map { $0 / outputs.row(row).reduce(0, +) }
        })
    }
    let columns = "Each column adds up to 1 here: each row should, over the classes of one record."
    check.mistake(columns) { Matrix(Solutions.softmax(Matrix($0.transposed)).transposed) }
    check.mistake(columns) { outputs in
      let powers = Mistakes.powers(outputs)
      let sums = powers.sumOfRows()
      return Mistakes.rows(of: powers) { row in zip(row, sums).map { $0 / $1 } }
    }
    let everything = "The sum goes over all records: each record has a sum of its own."
    check.mistake(everything) { outputs in
      let powers = Mistakes.powers(outputs)
      return powers / powers.sum()
    }
    check.mistake(everything + " And the largest is not subtracted.") { outputs in
      let powers = outputs.map { exp($0) }
      return powers / powers.sum()
    }
    check.mistake(columns + " And the largest is not subtracted.") { outputs in
      let powers = outputs.map { exp($0) }
      let sums = powers.sumOfRows()
      return Mistakes.rows(of: powers) { row in zip(row, sums).map { $0 / $1 } }
    }
    check.mistake(everything) { outputs in
      let powers = outputs.map { exp($0 - (outputs.values.max() ?? 0)) }
      return powers / powers.sum()
    }
    check.mistake("The sum of the first record divides them all: each record has its own.") {
      outputs in
      let powers = Mistakes.powers(outputs)
      return powers / powers.row(0).reduce(0, +)
    }
    check.mistake(
      "The sum is not set back to 0 for each record: each has a sum of its own.",
      Mistakes.softmaxWithRunningSum)
    check.mistake(
      "The sum is not set back to 0 for each record, and the largest is not subtracted."
    ) { outputs in
      var total = 0.0
      return Mistakes.softmax(
        outputs, less: { _ in 0 },
        sum: { powers in
          total += powers.reduce(0, +)
          return total
        })
    }
    check.mistake(
      "The division comes while the sum is still growing: finish the sum first.",
      Mistakes.softmaxWithGrowingSum)
  }

  /// What stands in place of e^z.
  static func addPowers(to check: inout Check<(Matrix<Double>) -> Matrix<Double>>) {
    let noPowers = "The outputs themselves are divided by their sum: e^z makes them positive first."
    check.mistake(noPowers) { Mistakes.shares($0) }
    check.mistake(noPowers) { Mistakes.softmax($0, power: { $0 }) }
    check.mistake("The squares of the outputs are divided by their sum: raise e to the outputs.") {
      Mistakes.shares($0) { $0 * $0 }
    }
    check.mistake("The outputs without their signs are divided by their sum: raise e to them.") {
      Mistakes.shares($0) { abs($0) }
    }
    check.mistake("The largest is subtracted from the power e^z: subtract it from z, in brackets.")
    {
      outputs in
      Mistakes.rows(of: outputs) { row in
        let differences = row.map { exp($0) - (row.max() ?? 0) }
        return differences.map { $0 / differences.reduce(0, +) }
      }
    }
    check.mistake("The sizes of the outputs are taken: a negative output has a small probability.")
    {
      Solutions.softmax($0.map { abs($0) })
    }
    let flipped = "The sign of z is flipped, e⁻ᶻ: the largest output has the largest probability."
    check.mistake(flipped) { Mistakes.softmax($0, power: { exp(-$0) }) }
    check.mistake(flipped) { Solutions.softmax(-$0) }
    check.mistake("The base is 2 here: take e, with `exp`.") {
      Mistakes.softmax($0, power: { exp2($0) })
    }
    check.mistake("The base is 10 here: take e, with `exp`.") {
      Mistakes.softmax($0, power: { pow(10, $0) })
    }
    check.mistake("These are the logarithms of the probabilities.") {
      Solutions.softmax($0).map { Double.log($0) }
    }
    check.mistake("The softmax is taken twice: once is enough.") {
      Solutions.softmax(Solutions.softmax($0))
    }
    check.mistake("Each output has a sigmoid of its own here: the classes share a single 1.") {
      $0.map { 1 / (1 + exp(-$0)) }
    }
    check.mistake("The sigmoids are divided by their sum: divide the powers e^z by theirs.") {
      Mistakes.shares($0) { 1 / (1 + exp(-$0)) }
    }
    check.mistake("tanh is taken of each output: e^z, divided by the sum, is wanted.") {
      $0.map { tanh($0) }
    }
    check.mistake("The largest is subtracted, and no more: raise e to what is left, and divide.") {
      Mistakes.rows(of: $0) { row in row.map { $0 - (row.max() ?? 0) } }
    }
    check.mistake("All classes have the same probability here: the outputs tell them apart.") {
      outputs in outputs.map { _ in 1 / Double(outputs.columns) }
    }
    check.mistake("The largest output is given 1 and the others 0: softmax gives each a share.") {
      Mistakes.rows(of: $0) { row in
        let best = row.firstIndex(of: row.max() ?? 0)
        return row.indices.map { $0 == best ? 1 : 0 }
      }
    }
  }
}
