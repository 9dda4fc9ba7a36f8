import Exercises
import Foundation
import Lab
import Notebook

/// The reference solutions of lesson 11. Look here last.
enum Solutions {
  static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  static func hiddenRecord(
    _ inputs: [Double], weights: Matrix<Double>, biases: [Double]
  ) -> [Double] {
    biases.indices.map { unit in
      var h = biases[unit]
      for (index, input) in inputs.enumerated() { h += input * weights[index, unit] }
      return sigmoid(h)
    }
  }

  static func hiddenBatch(
    _ features: Matrix<Double>, weights: Matrix<Double>, biases: [Double]
  ) -> Matrix<Double> {
    features.dot(weights).adding(row: biases).map { sigmoid($0) }
  }

  static func binaryCrossEntropy(probabilities: [Double], targets: [Double]) -> Double {
    var sum = 0.0
    for (p, y) in zip(probabilities, targets) {
      sum -= y * max(log(p), -100) + (1 - y) * max(log(1 - p), -100)
    }
    return sum / Double(targets.count)
  }

  static func binaryCrossEntropyGradient(
    probabilities: [Double], targets: [Double]
  ) -> [Double] {
    zip(probabilities, targets).map { p, y in (p - y) / Double(targets.count) }
  }

  static func chosenHiddenUnits(
    _ hiddenUnits: [Int], trainingLosses: [Double], validationLosses: [Double]
  ) -> Int {
    var best = 0
    for index in hiddenUnits.indices {
      let isEqual = validationLosses[index] == validationLosses[best]
      let isLower = validationLosses[index] < validationLosses[best]
      if isLower || (isEqual && hiddenUnits[index] < hiddenUnits[best]) { best = index }
    }
    return hiddenUnits[best]
  }

  static func earlyStop(validationLosses: [Double], patience: Int) -> EarlyStop {
    var best = 0
    for (epoch, loss) in validationLosses.enumerated() {
      if loss < validationLosses[best] { best = epoch }
      if epoch - best == patience { return EarlyStop(stop: epoch, best: best) }
    }
    return EarlyStop(stop: validationLosses.count - 1, best: best)
  }
}
