import Exercises
import Foundation
import Lab

/// The solutions around a part that may be wrong. Continued in Mistakes+Choice.swift.
enum Mistakes {
  /// A hidden layer for one record, with another sum over the inputs or another activation.
  static func hiddenRecord(
    sum: @escaping ([Double]) -> Double = { $0.reduce(0, +) },
    activation: @escaping (Double) -> Double = { sigmoid($0) }
  ) -> Checks.HiddenRecord {
    { inputs, weights, biases in
      biases.indices.map { unit in
        activation(sum(products(inputs, weights, unit)) + biases[unit])
      }
    }
  }

  /// A hidden layer for one record whose units are something else of their products and their bias.
  static func hiddenRecord(
    unit: @escaping (_ products: [Double], _ bias: Double) -> Double
  ) -> Checks.HiddenRecord {
    { inputs, weights, biases in
      biases.indices.map { unit(products(inputs, weights, $0), biases[$0]) }
    }
  }

  /// The same for many records.
  static func hiddenBatch(
    _ hiddenRecord: @escaping Checks.HiddenRecord
  ) -> (Matrix<Double>, Matrix<Double>, [Double]) -> Matrix<Double> {
    { features, weights, biases in
      Matrix((0..<features.rows).map { hiddenRecord(features.row($0), weights, biases) })
    }
  }

  /// Each input times its weight to a unit.
  private static func products(
    _ inputs: [Double], _ weights: Matrix<Double>, _ unit: Int
  ) -> [Double] {
    inputs.indices.map { inputs[$0] * weights[$0, unit] }
  }

  /// The weights read as if they stood unit by unit.
  static func turned(_ weights: Matrix<Double>) -> Matrix<Double> {
    Matrix(
      Matrix(rows: weights.columns, columns: weights.rows, values: weights.values).transposed)
  }

  /// A sum that is not set back before the next one begins.
  static func runningSum() -> ([Double]) -> Double {
    var sum = 0.0
    return { terms in
      sum += terms.reduce(0, +)
      return sum
    }
  }

  /// A mean over records of something else, or another mean.
  static func binaryCrossEntropy(
    term: @escaping (_ p: Double, _ y: Double) -> Double = { p, y in
      -(y * bounded(p) + (1 - y) * bounded(1 - p))
    },
    mean: @escaping ([Double]) -> Double = { $0.reduce(0, +) / Double($0.count) }
  ) -> ([Double], [Double]) -> Double {
    { probabilities, targets in mean(zip(probabilities, targets).map(term)) }
  }

  /// ln p, and −100 where that is below.
  static func bounded(_ p: Double) -> Double { max(log(p), -100) }
}
