import Exercises
import Lab

// The check of the predicted class.

extension Checks {
  /// Eight records and five classes. The largest stands at every place; in some records all are below 0,
  /// in some two or three are equal, also with the one before.
  private static let scores = Matrix<Double>([
    [-0.6, 1.5, -3, 0.9, 1.1], [-2, -0.7, -0.5, -0.9, -4], [2, 2, 1, -3, 2],
    [-0.9, -0.8, -0.8, -1.2, -0.85], [-0.3, -4, 0.6, 6.2, 0.7], [-0.1, 0.2, -1, 0.3, 0.8],
    [0.6, 3, -2, 2, 3], [5, 1, 2.5, -1, 0.4],
  ])

  /// Three records and seven classes.
  private static let moreScores = Matrix<Double>([
    [-0.1, -2, 0.5, -0.3, 1.2, 2.5, 2.4], [-7, -6, -5, -4, -3.5, -3, -2.5], [9, 1, 2, 3, 4, 5, 6],
  ])

  static let predictionCheck = Exercise(
    "12.2", "the predicted class", learner: predictedClasses, solution: Solutions.predictedClasses,
    reference: Reference.values, standIns: [".argMaxOfRows", "Examples"]
  ) { check in
    check.slips(Slip.argmaxes) { place in { Mistakes.classes($0, place) } }
    addSearches(to: &check)
    addOtherResults(to: &check)
    check.following { Solutions.predictedClasses(softmax($0)) }
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
    check.measure { predict, draw in
      // The same numbers in other places: drawn ones would often leave the largest where it is, and no two
      // equal.
      func shuffled(_ scores: Matrix<Double>) -> Matrix<Double> {
        Matrix((0..<scores.rows).map { draw.shuffled(scores.row($0)) })
      }
      return [
        Measured("classes of outputs", predict(shuffled(scores))),
        Measured("classes of more outputs", predict(shuffled(moreScores))),
      ]
    }
  }

  /// Searches that go wrong.
  private static func addSearches(to check: inout Check<(Matrix<Double>) -> [Int]>) {
    check.mistake("The largest so far is not set back: start each record with a new search.") {
      Mistakes.carriedClasses($0, isNumberCarried: true)
    }
    check.mistake(
      "The largest so far and its column are not set back: start each record with a new search."
    ) { outputs in
      var (best, largest) = (0, -Double.infinity)
      return Mistakes.classes(outputs) { row in
        for column in row.indices where row[column] > largest {
          (best, largest) = (column, row[column])
        }
        return best
      }
    }
    check.mistake("Every record gets the class of the largest output of all: each has its own.") {
      outputs in
      let place = outputs.values.firstIndex(of: outputs.values.max() ?? 0) ?? 0
      return (0..<outputs.rows).map { _ in place % outputs.columns }
    }
    check.mistake("The largest of all records is looked for: each has a largest of its own.") {
      outputs in
      Mistakes.classes(outputs) { $0.firstIndex(of: outputs.values.max() ?? 0) ?? 0 }
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
}
