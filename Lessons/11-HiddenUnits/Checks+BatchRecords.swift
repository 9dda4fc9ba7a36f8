import Exercises
import Lab

// The mistakes that are made with many records at once.

extension Checks {
  static func addMistakesOfRecords(_ check: inout Check<HiddenBatch>) {
    check.mistake("Only the first record has an answer: there should be one row for each.") {
      Solutions.hiddenBatch($0.rows(0..<1), weights: $1, biases: $2)
    }
    check.mistake("Only the last record has an answer: there should be one row for each.") {
      Solutions.hiddenBatch($0.rows($0.rows - 1..<$0.rows), weights: $1, biases: $2)
    }
    for last in [false, true] {
      check.mistake("The rows are all those of one record: each record has its own.") {
        features, weights, biases in
        let row = features.row(last ? features.rows - 1 : 0)
        return Solutions.hiddenBatch(
          Matrix((0..<features.rows).map { _ in row }), weights: weights, biases: biases)
      }
    }
    check.mistake("This has one row per unit: it should have one row per record.") {
      Matrix(Solutions.hiddenBatch($0, weights: $1, biases: $2).transposed)
    }
    check.mistake("The activations are added up over the records: each record has its own row.") {
      Matrix(row: Solutions.hiddenBatch($0, weights: $1, biases: $2).sumOfRows())
    }
    check.mistake(
      "The weights are read with one unit per row: W is inputs × units, so X·W."
    ) { Solutions.hiddenBatch($0, weights: Mistakes.turned($1), biases: $2) }
    check.mistake("The weights of the first unit are used for all: column j is unit j.") {
      features, weights, biases in
      let columns = Matrix((0..<weights.rows).map { i in biases.map { _ in weights[i, 0] } })
      return Solutions.hiddenBatch(features, weights: columns, biases: biases)
    }
    check.mistake("The sum is not set back to 0 for each record and unit.") {
      Mistakes.hiddenBatch(Mistakes.hiddenRecord(sum: Mistakes.runningSum()))($0, $1, $2)
    }
    check.mistake("The sum is not set back to 0 for each unit.") { features, weights, biases in
      Mistakes.hiddenBatch {
        Mistakes.hiddenRecord(sum: Mistakes.runningSum())($0, $1, $2)
      }(features, weights, biases)
    }
    check.mistake("Each record's sums have those of the records before in them.") {
      features, weights, biases in
      var rows: [[Double]] = []
      for record in 0..<features.rows {
        rows.append(rows.last.map { zip($0, features.row(record)).map(+) } ?? features.row(record))
      }
      return Solutions.hiddenBatch(Matrix(rows), weights: weights, biases: biases)
    }
    check.mistake("Every record gets the activations of the mean record: each has its own.") {
      features, weights, biases in
      let mean = features.sumOfRows().map { $0 / Double(features.rows) }
      return Solutions.hiddenBatch(
        Matrix((0..<features.rows).map { _ in mean }), weights: weights, biases: biases)
    }
    check.mistake("Every record gets the mean of all activations: each has its own.") {
      features, weights, biases in
      let hidden = Solutions.hiddenBatch(features, weights: weights, biases: biases)
      let mean = hidden.sumOfRows().map { $0 / Double(features.rows) }
      return Matrix((0..<features.rows).map { _ in mean })
    }
    check.mistake("The biases are added up from record to record: each record gets them once.") {
      features, weights, biases in
      let sums = features.dot(weights)
      return Matrix(
        (0..<sums.rows).map { record in
          zip(sums.row(record), biases).map { sigmoid($0 + Double(record + 1) * $1) }
        })
    }
    check.mistake("The sigmoid is applied to the features: it is applied to X·W + b.") {
      $0.map { sigmoid($0) }.dot($1).adding(row: $2)
    }
    check.mistake("The features are squashed before, as well as the sums: leave X as it is.") {
      Solutions.hiddenBatch($0.map { sigmoid($0) }, weights: $1, biases: $2)
    }
    check.mistake("The features are never used: multiply X by W.") {
      Solutions.hiddenBatch($0.map { _ in 1 }, weights: $1, biases: $2)
    }
    check.mistake("Each row is divided by its sum, a softmax: every unit has its own sigmoid.") {
      let powers = $0.dot($1).adding(row: $2).map { exp($0) }
      let sums = powers.sumOfColumns()
      return Matrix((0..<powers.rows).map { row in powers.row(row).map { $0 / sums[row] } })
    }
  }
}
