import Exercises
import Foundation
import Lab
import Notebook

/// The reference solutions of lesson 10. Look here last.
enum Solutions {
  static func oneHot(_ labels: [Int], classes: Int) -> Matrix<Double> {
    var targets = Matrix<Double>(rows: labels.count, columns: classes)
    for (record, label) in labels.enumerated() { targets[record, label] = 1 }
    return targets
  }

  static func relu(_ sums: Matrix<Double>) -> Matrix<Double> {
    sums.map { $0 < 0 ? 0 : $0 }
  }

  static func reluGradient(_ outputGradient: Matrix<Double>, sums: Matrix<Double>)
    -> Matrix<Double>
  {
    outputGradient.zip(sums) { gradient, sum in sum > 0 ? gradient : 0 }
  }

  static func logSoftmax(_ logits: Matrix<Double>) -> Matrix<Double> {
    let rows = (0..<logits.rows).map { record in
      let row = logits.row(record)
      let largest = row.max() ?? 0
      let sum = row.map { exp($0 - largest) }.reduce(0, +)
      return row.map { $0 - largest - log(sum) }
    }
    return Matrix(rows)
  }

  static func crossEntropyGradient(
    _ logProbabilities: Matrix<Double>, targets: Matrix<Double>
  ) -> Matrix<Double> {
    (logProbabilities.map { exp($0) } - targets) / targets.rows
  }

  static func linearBackward(
    _ outputGradient: Matrix<Double>, input: Matrix<Double>, weight: Matrix<Double>
  ) -> LinearGradients {
    LinearGradients(
      weight: input.transposed.dot(outputGradient),
      bias: Matrix(row: outputGradient.sumOfRows()),
      input: outputGradient.dot(weight.transposed))
  }

  static func adamStep(
    _ parameter: inout Matrix<Double>, gradient: Matrix<Double>, moments: inout Moments,
    learningRate: Double
  ) {
    moments.steps += 1
    moments.mean = 0.9 * moments.mean + 0.1 * gradient
    moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
    let mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
    let square = moments.square / (1 - pow(0.999, Double(moments.steps)))
    parameter -= learningRate * mean / (square.map { $0.squareRoot() } + 1e-8)
  }

  static func accuracy(outputs: Matrix<Double>, labels: [Int]) -> Double {
    let right = zip(outputs.argMaxOfRows(), labels).filter { $0 == $1 }
    return Double(right.count) / Double(labels.count)
  }
}
