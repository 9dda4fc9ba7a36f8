import Exercises
import Foundation
import Lab

/// The solutions around a part that may be wrong. Continued in Mistakes+Adam.swift.
enum Mistakes {
  /// Targets whose elements are something else's.
  ///
  /// - Parameter element: of a record, a column and the record's label.
  static func oneHot(
    _ element: @escaping (_ record: Int, _ column: Int, _ label: Int) -> Double
  ) -> ([Int], Int) -> Matrix<Double> {
    { labels, classes in
      Matrix(
        labels.enumerated().map { record, label in
          (0..<classes).map { element(record, $0, label) }
        })
    }
  }

  /// Logarithms of a softmax with another maximum, power, sum or difference.
  static func logSoftmax(
    largest: @escaping ([Double]) -> Double = { $0.max() ?? 0 },
    power: @escaping (_ z: Double, _ m: Double) -> Double = { exp($0 - $1) },
    sum: @escaping ([Double]) -> Double = { $0.reduce(0, +) },
    result: @escaping (_ z: Double, _ m: Double, _ sum: Double) -> Double = { $0 - $1 - log($2) }
  ) -> (Matrix<Double>) -> Matrix<Double> {
    { logits in
      Matrix(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let m = largest(row)
          let sum = sum(row.map { power($0, m) })
          return row.map { result($0, m, sum) }
        })
    }
  }

  /// Logarithms of a softmax whose sum goes on from record to record.
  static func logSoftmaxOfRunningSum(_ logits: Matrix<Double>) -> Matrix<Double> {
    var sum = 0.0
    return Matrix(
      (0..<logits.rows).map { record in
        let row = logits.row(record)
        let largest = row.max() ?? 0
        for z in row { sum += exp(z - largest) }
        return row.map { $0 - largest - log(sum) }
      })
  }

  /// The gradients of a linear layer with other sums: over records, records and outputs.
  static func linearBackward(
    weight: @escaping ([Double]) -> Double = { $0.reduce(0, +) },
    bias: @escaping ([Double]) -> Double = { $0.reduce(0, +) },
    input: @escaping ([Double]) -> Double = { $0.reduce(0, +) }
  ) -> Checks.LinearBackward {
    { gradient, x, w in
      let (records, inputs, outputs) = (0..<x.rows, 0..<x.columns, 0..<w.columns)
      return LinearGradients(
        weight: Matrix(
          inputs.map { i in outputs.map { j in weight(records.map { x[$0, i] * gradient[$0, j] }) }
          }),
        bias: Matrix(row: outputs.map { bias(gradient.column($0)) }),
        input: Matrix(
          records.map { record in
            inputs.map { i in input(outputs.map { gradient[record, $0] * w[i, $0] }) }
          }))
    }
  }

  /// A sum that is not set back before the next one begins.
  static func runningSum() -> ([Double]) -> Double {
    var sum = 0.0
    return { terms in
      sum += terms.reduce(0, +)
      return sum
    }
  }

  /// A matrix in which each number has those before it in its row added to it.
  static func runningRows(_ matrix: Matrix<Double>) -> Matrix<Double> {
    Matrix(
      (0..<matrix.rows).map { row in
        var sum = 0.0
        return matrix.row(row).map { number in
          sum += number
          return sum
        }
      })
  }

  /// The accuracy with other answers, or another mean over them.
  static func accuracy(
    answer: @escaping ([Double]) -> Int = { row in
      row.indices.reduce(0) { row[$1] > row[$0] ? $1 : $0 }
    },
    mean: @escaping ([Double]) -> Double = { $0.reduce(0, +) / Double($0.count) }
  ) -> (Matrix<Double>, [Int]) -> Double {
    { outputs, labels in
      mean(labels.enumerated().map { answer(outputs.row($0)) == $1 ? 1 : 0 })
    }
  }
}
