import Exercises
import Lab

// The mistakes that are made where the search for the largest output goes on from record to record.

extension Checks {
  static func addMistakesOfSearch(
    _ check: inout Check<(Matrix<Double>, [Int]) -> Double>
  ) {
    check.mistake("The largest so far is not set back: start each record with a new search.") {
      outputs, labels in
      var largest = -Double.infinity
      return Mistakes.accuracy(answer: { row in
        var best = 0
        for column in row.indices where row[column] > largest {
          (best, largest) = (column, row[column])
        }
        return best
      })(outputs, labels)
    }
    check.mistake(
      "The largest so far and its column are not set back: start each record with a new search."
    ) { outputs, labels in
      var (best, largest) = (0, -Double.infinity)
      return Mistakes.accuracy(answer: { row in
        for column in row.indices where row[column] > largest {
          (best, largest) = (column, row[column])
        }
        return best
      })(outputs, labels)
    }
    check.mistake("The best column is not set back: start each record with column 0 again.") {
      outputs, labels in
      var best = 0
      return Mistakes.accuracy(answer: { row in
        for column in row.indices where row[column] > row[best] { best = column }
        return best
      })(outputs, labels)
    }
    check.mistake("The largest of all records is looked for: each has a largest of its own.") {
      outputs, labels in
      let largest = outputs.values.max()
      return Mistakes.accuracy(answer: { $0.firstIndex { $0 == largest } ?? -1 })(outputs, labels)
    }
  }
}
