import Exercises
import Lab

// The check of the predicted class.

extension Checks {
  /// Eight records and five classes. The largest stands at every place; in some records all are below 0,
  /// in some two or three are equal, also with the one before.
  private static let scores = Matrix<Double>([
    [-0.6, 1.5, -3, 0.9, 1.1], [-2, -0.7, -0.5, -0.9, -4], [2, 2, 1, -3, 2],
    [-0.9, -0.8, -0.8, -1.2, -0.85], [-0.3, -4, 0.6, 1.2, 0.7], [-0.1, 0.2, -1, 0.3, 0.8],
    [0.6, 3, -2, 2, 3], [5, 1, 2.5, -1, 0.4],
  ])

  /// Three records and seven classes.
  private static let moreScores = Matrix<Double>([
    [-0.1, -2, 0.5, -0.3, 1.2, 2.5, 2.4], [-7, -6, -5, -4, -3.5, -3, -2.5], [9, 1, 2, 3, 4, 5, 6],
  ])

  static let predictionCheck = Exercise(
    "12.2", "the predicted class", learner: predictedClasses, solution: Solutions.predictedClasses,
    reference: Reference.values
  ) { check in
    check.slips(Slip.argmaxes) { place in { Mistakes.classes($0, place) } }
    addSearches(to: &check)
    addOtherResults(to: &check)
    check.hint("Does softmax change which of a record's numbers is the largest?")
    check.hint("Row by row, keep the column of the largest output seen so far.")
    check.hint("For each row it is the smallest k with zₖ = max z.")
    check.hint(
      """
      Start with `var classes: [Int] = []`. In a loop `for row in 0..<outputs.rows` set \
      `var best = 0`, go through the columns with `for column in 0..<outputs.columns`, compare \
      with `outputs[row, best]`, and `append` what is found.
      """)
    check.given("outputs", scores)
    check.given("more outputs", moreScores)
    check.measure { predict in
      [
        Measured("classes of outputs", predict(scores)),
        Measured("classes of more outputs", predict(moreScores)),
      ]
    }
  }

  /// Searches that go wrong.
  private static func addSearches(to check: inout Check<(Matrix<Double>) -> [Int]>) {
    check.mistake("The largest so far is not set back: start each record with a new search.") {
      Mistakes.carriedClasses($0, isNumberCarried: true)
    }
    check.mistake("The best column is not set back: start each record with column 0 again.") {
      Mistakes.carriedClasses($0, isNumberCarried: false)
    }
    check.mistake(
      "The search begins with the first record's first output: begin with the row's own."
    ) { outputs in
      Mistakes.classes(outputs) { row in
        var (best, largest) = (0, outputs[0, 0])
        for column in row.indices where row[column] > largest {
          (best, largest) = (column, row[column])
        }
        return best
      }
    }
    for start in [-1.0, 1] {
      check.mistake("The search begins with a fixed number: begin with the first output.") {
        outputs in
        Mistakes.classes(outputs) { row in
          var (best, largest) = (0, start)
          for column in row.indices where row[column] > largest {
            (best, largest) = (column, row[column])
          }
          return best
        }
      }
    }
    check.mistake("The search begins with the last class, which then wins among equals.") {
      Mistakes.classes($0) { row in
        let last = row.count - 1
        return row[last] == row.max() ? last : row.firstIndex(of: row.max() ?? 0) ?? 0
      }
    }
    check.mistake("Each output is compared with the first one: compare with the best so far.") {
      Mistakes.classes($0) { row in row.indices.last { row[$0] > row[0] } ?? 0 }
    }
    check.mistake("The search ends at the first output above the first one: look at them all.") {
      Mistakes.classes($0) { row in row.indices.first { row[$0] > row[0] } ?? 0 }
    }
    check.mistake("The first record's class is given to all records: each has its own row.") {
      outputs in
      let first = Solutions.predictedClasses(outputs)[0]
      return (0..<outputs.rows).map { _ in first }
    }
    check.mistake("The first column is not looked at, nor counted: columns are counted from 0.") {
      Mistakes.classes($0) { row in
        row.dropFirst().firstIndex(of: row.dropFirst().max() ?? 0).map { $0 - 1 } ?? 0
      }
    }
    check.mistake("Of equal outputs this takes the second: the first of them is wanted.") {
      Mistakes.classes($0) { row in
        let best = row.indices.filter { row[$0] == row.max() }
        return best.count > 1 ? best[1] : best[0]
      }
    }
    check.mistake("The whole parts of the outputs are compared: 0.9 is more than 0.6.") {
      Mistakes.classes($0) { row in
        let whole = row.map { Int($0) }
        return whole.firstIndex(of: whole.max() ?? 0) ?? 0
      }
    }
  }

  /// Results that are something else.
  private static func addOtherResults(to check: inout Check<(Matrix<Double>) -> [Int]>) {
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
