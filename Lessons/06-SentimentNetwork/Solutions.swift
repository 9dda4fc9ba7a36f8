import Exercises
import Foundation
import Lab
import Notebook
import Sentiment

/// The reference solutions of lesson 6. Look here last.
enum Solutions {
  static func hidden(_ inputs: [Double], _ network: WordNetwork) -> [Double] {
    network.inputToHidden.sumOfRows(times: inputs)
  }

  static func output(_ hidden: [Double], _ network: WordNetwork) -> Double {
    var sum = 0.0
    for (hidden, weight) in zip(hidden, network.hiddenToOutput) { sum += hidden * weight }
    return 1 / (1 + exp(-sum))
  }

  static func learn(
    _ network: inout WordNetwork, inputs: [Double], hidden: [Double], output: Double,
    target: Double, learningRate: Double
  ) {
    let errorTerm = (target - output) * output * (1 - output)
    let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
    network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: learningRate)
    for unit in hidden.indices {
      network.hiddenToOutput[unit] += hidden[unit] * errorTerm * learningRate
    }
  }

  static func sentiment(of output: Double) -> Sentiment { output >= 0.5 ? .positive : .negative }
}
