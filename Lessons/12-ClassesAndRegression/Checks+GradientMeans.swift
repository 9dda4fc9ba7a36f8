import Exercises
import Lab

// The mistakes of the gradient in which one number stands for many places.

extension Checks {
  /// One number for many places.
  static func addMeans(to check: inout GradientCheck) {
    let each = "each number of ŷ has a slope of its own."
    for factor in [2.0, 1] {
      // The sum of the slopes, their mean, and both where n is another number.
      let divisors: [(Matrix<Double>) -> Double] = [
        { Double($0.rows * $0.columns) }, { Double($0.rows * $0.columns * $0.rows) },
        { Double($0.rows) }, { _ in 1 },
      ]
      for divisor in divisors {
        check.mistake("Every record gets the same row, made of the errors of all: \(each)") {
          predictions, targets in
          let sums = (predictions - targets).sumOfRows().map { factor * $0 / divisor(targets) }
          return Matrix((0..<targets.rows).map { _ in sums })
        }
      }
    }
    check.mistake("The mean of a record's slopes stands at each of its outputs: \(each)") {
      Mistakes.rows(of: Solutions.meanSquaredErrorGradient($0, targets: $1)) { row in
        row.map { _ in row.reduce(0, +) / Double(row.count) }
      }
    }
    for factor in [2.0, 1] {
      check.mistake("The mean of the errors stands everywhere: \(each)") { predictions, targets in
        let mean = factor * (predictions - targets).mean()
        return predictions.map { _ in mean }
      }
    }
    check.mistake("The loss stands everywhere: \(each)") { predictions, targets in
      let loss = Solutions.meanSquaredError(predictions, targets: targets)
      return predictions.map { _ in loss }
    }
    check.mistake("The sum of a record's slopes stands at each of its outputs: \(each)") {
      Mistakes.rows(of: Solutions.meanSquaredErrorGradient($0, targets: $1)) { row in
        row.map { _ in row.reduce(0, +) }
      }
    }
    check.mistake("The slopes of all records are added up to one row: \(each)") {
      Matrix(row: Solutions.meanSquaredErrorGradient($0, targets: $1).sumOfRows())
    }
    check.mistake("The slopes of a record are added up: \(each)") {
      Matrix(column: Solutions.meanSquaredErrorGradient($0, targets: $1).sumOfColumns())
    }
    for factor in [1.0, 2] {
      check.mistake("This is the slope of the loss's root: the loss itself has no root.") {
        predictions, targets in
        let root = Solutions.meanSquaredError(predictions, targets: targets).squareRoot()
        return Mistakes.gradient(predictions, targets) { factor * ($0 - $1) / root / $2 }
      }
    }
    check.mistake("The error is multiplied with the loss: the slope is 2 · (ŷ − y) / n.") {
      Solutions.meanSquaredError($0, targets: $1) * ($0 - $1)
    }
  }
}
