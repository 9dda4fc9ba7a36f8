import Exercises
import Foundation
import Lab

/// What is right in lesson 12, and which mistakes are known. Continued in Checks+Regression.swift and
/// Checks+Task.swift.
enum Checks {
  static let all = [
    softmaxCheck, predictionCheck, meanSquaredErrorCheck, gradientCheck, taskCheck,
  ]

  /// Three records and four classes: unequal sizes, so that a mix-up shows, and outputs for which e^z
  /// is infinite or 0.
  private static let outputs = Matrix<Double>([
    [0.5, -1.2, 2, 0.1], [1000, 998, 999.5, -1000], [-1000, -1001, -998, -1000.5],
  ])

  private static let softmaxCheck = Exercise(
    "12.1", "softmax", learner: softmax, solution: Solutions.softmax, reference: Reference.values
  ) { check in
    check.mistake(
      "The largest output is not subtracted first: e¹⁰⁰⁰ is infinite, and ∞/∞ is not a number."
    ) { rows(of: $0) { row in row.map { exp($0) / row.map(exp).reduce(0, +) } } }
    check.mistake(
      "The largest output of all records is subtracted: take the largest of each record."
    ) {
      outputs in
      let powers = outputs.map { exp($0 - outputs.values.max()!) }
      return rows(of: powers) { row in row.map { $0 / row.reduce(0, +) } }
    }
    check.mistake("Each column adds up to 1 here: each row should, over the classes of one record.")
    {
      Matrix(Solutions.softmax(Matrix($0.transposed)).transposed)
    }
    check.mistake("The sum goes over all records: each record has a sum of its own.") { outputs in
      let powers = rows(of: outputs) { row in row.map { exp($0 - row.max()!) } }
      return powers / powers.sum()
    }
    check.mistake("The division by the sum is missing: probabilities add up to 1.") {
      rows(of: $0) { row in row.map { exp($0 - row.max()!) } }
    }
    check.mistake("The outputs themselves are divided by their sum: e^z makes them positive first.")
    {
      rows(of: $0) { row in row.map { $0 / row.reduce(0, +) } }
    }
    check.mistake("These are the logarithms of the probabilities.") {
      Solutions.softmax($0).map { Double.log($0) }
    }
    check.hint("How do you make numbers of any sign positive, and then make them add up to 1?")
    check.hint("Row by row: subtract the largest, raise e to what is left, divide by the sum.")
    check.hint("pₖ = e^(zₖ − m) / Σⱼ e^(zⱼ − m), with m the largest z of the same record.")
    check.measure { softmax in [Measured("softmax", softmax(outputs))] }
  }

  private static let predictionCheck = Exercise(
    "12.2", "the predicted class", learner: predictedClasses, solution: Solutions.predictedClasses,
    reference: Reference.values
  ) { check in
    check.mistake("This is the class with the smallest output.") {
      Solutions.predictedClasses($0.map { -$0 })
    }
    check.mistake("Of equal outputs this takes the last: `>=` where `>` is meant?") { outputs in
      (0..<outputs.rows).map { row in
        outputs.row(row).lastIndex(of: outputs.row(row).max()!)!
      }
    }
    check.mistake("Classes are counted from 1 here: they are counted from 0.") {
      Solutions.predictedClasses($0).map { $0 + 1 }
    }
    check.mistake("The search begins with 0 as the largest output: all of them may be below 0.") {
      outputs in
      (0..<outputs.rows).map { row in
        let values = outputs.row(row)
        return values.max()! > 0 ? values.firstIndex(of: values.max()!)! : 0
      }
    }
    check.mistake("This is the output farthest from 0: a very negative one means “certainly not”.")
    {
      Solutions.predictedClasses($0.map { abs($0) })
    }
    check.mistake("This finds a record for each class: find a class for each record.") {
      Solutions.predictedClasses(Matrix($0.transposed))
    }
    check.hint("Does softmax change which of a record's numbers is the largest?")
    check.hint("Row by row, keep the column of the largest output seen so far.")
    check.hint("For each row it is the smallest k with zₖ = max z.")
    check.measure { predict in
      let outputs = Matrix<Double>([
        [0.2, 1.5, -3], [-2, -0.7, -0.5], [2, 2, 1], [-0.4, -0.1, -0.1], [0.3, -4, 0.9],
      ])
      return [Measured("predictedClasses", predict(outputs))]
    }
  }

  /// A matrix with each row changed.
  private static func rows(
    of matrix: Matrix<Double>, _ change: ([Double]) -> [Double]
  ) -> Matrix<Double> {
    Matrix((0..<matrix.rows).map { change(matrix.row($0)) })
  }
}
