import Exercises
import Lab

// The mistakes of the predicted class in what comes back.

extension Checks {
  /// Results that are something else.
  static func addOtherResults(to check: inout Check<(Matrix<Double>) -> [Int]>) {
    check.mistake("This finds a record for each class: find a class for each record.") {
      Solutions.predictedClasses(Matrix($0.transposed))
    }
    check.mistake("This is the largest output, cut to a whole number: its column is wanted.") {
      Mistakes.classes($0) { row in Int(row.max() ?? 0) }
    }
    check.mistake("This is 1 for yes and 0 for no: the column of the largest output is wanted.") {
      Mistakes.classes($0) { row in (row.max() ?? 0) > 0 ? 1 : 0 }
    }
    check.mistake("This is the number of the record: the column of its largest output is wanted.") {
      Array(0..<$0.rows)
    }
    check.mistake("This counts the outputs above 0: the column of the largest is wanted.") {
      Mistakes.classes($0) { row in row.filter { $0 > 0 }.count }
    }
    let throughout =
      "Places are counted through the whole matrix: the class is the column within its row."
    check.mistake(throughout) { outputs in
      Mistakes.classes(outputs) { outputs.values.firstIndex(of: $0.max() ?? 0) ?? 0 }
    }
    check.mistake(throughout) { outputs in
      Solutions.predictedClasses(outputs).enumerated().map { $0 * outputs.columns + $1 }
    }
    check.mistake("Only the first record has a class: is the list returned inside the loop?") {
      Array(Solutions.predictedClasses($0).prefix(1))
    }
    check.mistake("A class is appended at each new best: append once, behind the inner loop.") {
      outputs in
      (0..<outputs.rows).flatMap { row -> [Int] in
        let row = outputs.row(row)
        return row.indices.filter { column in
          column > 0 && row[..<column].allSatisfy { $0 < row[column] }
        }
      }
    }
    check.mistake("The list is empty: `append` each record's class to it.") { _ in [] }
    check.mistake("There is one answer for each output: one for each record is wanted.") {
      outputs in
      let best = Solutions.predictedClasses(outputs)
      return (0..<outputs.rows).flatMap { row in
        (0..<outputs.columns).map { $0 == best[row] ? 1 : 0 }
      }
    }
  }
}
