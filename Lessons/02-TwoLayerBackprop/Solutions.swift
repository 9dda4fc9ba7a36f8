import Exercises
import Foundation
import Lab
import Notebook

/// The reference solutions of lesson 2. Look here last.
enum Solutions {
  static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  static func forward(_ inputs: [Double], _ weights: Weights) -> Activity {
    var hidden: [Double] = []
    for unit in weights.hiddenToOutput.indices {
      var h = 0.0
      for (index, input) in inputs.enumerated() { h += input * weights.inputToHidden[index, unit] }
      hidden.append(sigmoid(h))
    }
    var h = 0.0
    for (answer, weight) in zip(hidden, weights.hiddenToOutput) { h += answer * weight }
    return Activity(hidden: hidden, output: sigmoid(h))
  }

  static func outputErrorTerm(target: Double, output: Double) -> Double {
    (target - output) * output * (1 - output)
  }

  static func hiddenErrorTerms(
    outputErrorTerm: Double, hiddenToOutput: [Double], hidden: [Double]
  ) -> [Double] {
    zip(hiddenToOutput, hidden).map { weight, answer in
      outputErrorTerm * weight * answer * (1 - answer)
    }
  }

  static func accumulate(
    _ steps: inout Weights, inputs: [Double], hidden: [Double], hiddenErrorTerms: [Double],
    outputErrorTerm: Double
  ) {
    for unit in hidden.indices {
      for (index, input) in inputs.enumerated() {
        steps.inputToHidden[index, unit] += hiddenErrorTerms[unit] * input
      }
      steps.hiddenToOutput[unit] += outputErrorTerm * hidden[unit]
    }
  }

  static func update(
    _ weights: inout Weights, by steps: Weights, learningRate: Double, records: Int
  ) {
    let share = learningRate / Double(records)
    weights.inputToHidden += share * steps.inputToHidden
    for unit in weights.hiddenToOutput.indices {
      weights.hiddenToOutput[unit] += share * steps.hiddenToOutput[unit]
    }
  }

  static func accuracy(outputs: [Double], targets: [Double]) -> Double {
    var right = 0
    for (output, target) in zip(outputs, targets) where (output > 0.5) == (target == 1) {
      right += 1
    }
    return Double(right) / Double(targets.count)
  }
}
