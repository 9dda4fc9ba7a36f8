import Exercises
import Foundation
import Lab

/// The solutions around a part that may be wrong.
enum Mistakes {
  /// A matrix with each row changed.
  static func rows(
    of matrix: Matrix<Double>, _ change: ([Double]) -> [Double]
  ) -> Matrix<Double> {
    Matrix((0..<matrix.rows).map { change(matrix.row($0)) })
  }

  /// The softmax with another number subtracted, another power, or another sum.
  static func softmax(
    _ outputs: Matrix<Double>, less: ([Double]) -> Double = { $0.max() ?? 0 },
    power: (Double) -> Double = { exp($0) }, sum: ([Double]) -> Double = { $0.reduce(0, +) }
  ) -> Matrix<Double> {
    rows(of: outputs) { row in
      let subtracted = less(row)
      let powers = row.map { power($0 - subtracted) }
      let sum = sum(powers)
      return powers.map { $0 / sum }
    }
  }

  /// Each number divided by the sum of its row, without a power.
  static func shares(
    _ outputs: Matrix<Double>, _ change: (Double) -> Double = { $0 }
  ) -> Matrix<Double> {
    softmax(outputs, less: { _ in 0 }, power: change)
  }

  /// e to the power of what lies above a record's largest output: no more than 1.
  static func powers(_ outputs: Matrix<Double>) -> Matrix<Double> {
    rows(of: outputs) { row in row.map { exp($0 - (row.max() ?? 0)) } }
  }

  /// The largest number so far, never forgotten, is subtracted.
  static func softmaxWithRunningLargest(_ outputs: Matrix<Double>) -> Matrix<Double> {
    var largest = -Double.infinity
    return softmax(
      outputs,
      less: { row in
        largest = max(largest, row.max() ?? 0)
        return largest
      })
  }

  /// The sum is never set back to 0.
  static func softmaxWithRunningSum(_ outputs: Matrix<Double>) -> Matrix<Double> {
    var total = 0.0
    return softmax(
      outputs,
      sum: { powers in
        total += powers.reduce(0, +)
        return total
      })
  }

  /// The division takes place while the sum is still growing.
  static func softmaxWithGrowingSum(_ outputs: Matrix<Double>) -> Matrix<Double> {
    rows(of: powers(outputs)) { row in
      var sum = 0.0
      return row.map { power in
        sum += power
        return power / sum
      }
    }
  }

  /// For each record what a function says of its outputs.
  static func classes(
    _ outputs: Matrix<Double>, _ choose: ([Double]) -> Int
  ) -> [Int] {
    (0..<outputs.rows).map { choose(outputs.row($0)) }
  }

  /// The largest so far, or its column, is never set back.
  static func carriedClasses(_ outputs: Matrix<Double>, isNumberCarried: Bool) -> [Int] {
    var largest = -Double.infinity
    var best = 0
    return classes(outputs) { row in
      if isNumberCarried { best = 0 } else { largest = row[best] }
      for column in row.indices where row[column] > largest {
        (largest, best) = (row[column], column)
      }
      return best
    }
  }

  /// What a function makes of all predictions and targets, one by one, divided by how many there are.
  static func mean(
    _ predictions: Matrix<Double>, _ targets: Matrix<Double>,
    of term: (_ prediction: Double, _ target: Double) -> Double
  ) -> Double {
    predictions.zip(targets, "compared with") { term($0, $1) }.mean()
  }

  /// The squared errors.
  static func squares(
    _ predictions: Matrix<Double>, _ targets: Matrix<Double>
  ) -> Matrix<Double> {
    let errors = predictions - targets
    return errors * errors
  }

  /// What a function makes of each prediction, each target and n.
  static func gradient(
    _ predictions: Matrix<Double>, _ targets: Matrix<Double>,
    of term: (_ prediction: Double, _ target: Double, _ n: Double) -> Double
  ) -> Matrix<Double> {
    let n = Double(targets.rows * targets.columns)
    return predictions.zip(targets, "compared with") { term($0, $1, n) }
  }
}
