import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson06

final class Lesson06AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson06, share: 0) }
}

private func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "6.1", of: Checks.all, like: hidden) { answers in
    answers.add("the sigmoid of the sums") { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs).map { sigmoid($0) }
    }
    answers.add("ReLU of the sums") { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs).map { max(0, $0) }
    }
    answers.add("the sum of all rows, without the inputs") { inputs, network in
      network.inputToHidden.sumOfRows()
    }
    answers.add("= for +=, so only the last word counts") { inputs, network in
      let weights = network.inputToHidden
      var sums = [Double](repeating: 0, count: weights.columns)
      for unit in 0..<weights.columns {
        for word in inputs.indices { sums[unit] = inputs[word] * weights[word, unit] }
      }
      return sums
    }
    answers.add("the sum is not set back to 0 for the next unit") { inputs, network in
      var sums: [Double] = []
      var sum = 0.0
      for unit in 0..<network.inputToHidden.columns {
        for word in 0..<inputs.count { sum += inputs[word] * network.inputToHidden[word, unit] }
        sums.append(sum)
      }
      return sums
    }
    answers.add("1 for each word that occurs, however often") { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs.map { $0 > 0 ? 1 : 0 })
    }
    answers.add("divided by the number of words of the vocabulary") { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs).map { $0 / Double(inputs.count) }
    }
    answers.add("the first word of the vocabulary is left out") { inputs, network in
      var sums = [Double](repeating: 0, count: network.hiddenToOutput.count)
      for unit in sums.indices {
        for word in inputs.indices.dropFirst() {
          sums[unit] += inputs[word] * network.inputToHidden[word, unit]
        }
      }
      return sums
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "6.2", of: Checks.all, like: output) { answers in
    answers.add("the sigmoid is forgotten") { hidden, network in
      zip(hidden, network.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
    }
    answers.add("the minus before z is forgotten") { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += h * v }
      return 1 / (1 + exp(sum))
    }
    answers.add("the weights are forgotten") { hidden, network in
      1 / (1 + exp(-hidden.reduce(0, +)))
    }
    answers.add("the brackets are forgotten: 1 / 1 + e⁻ᶻ") { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += h * v }
      return 1 / 1 + exp(-sum)
    }
    answers.add("the sigmoid of each hidden unit, and none of z") { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += sigmoid(h) * v }
      return sum
    }
    answers.add("= for +=, so only the last unit counts") { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum = h * v }
      return sigmoid(sum)
    }
    answers.add("rounded to 0 or 1") { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += h * v }
      return sigmoid(sum).rounded()
    }
    answers.add("z is divided by the number of hidden units") { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += h * v }
      return sigmoid(sum / Double(hidden.count))
    }
  }

private let answersTo3: [WrongAnswer] =
  wrongAnswers(to: "6.3", of: Checks.all, like: learn) { answers in
    answers.add("the sigmoid's slope is forgotten") {
      network, inputs, hidden, output, target, learningRate in
      let error = target - output
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add("ŷ − y for y − ŷ") { network, inputs, hidden, output, target, learningRate in
      let error = (output - target) * output * (1 - output)
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add("the hidden units have the sigmoid's slope too") {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      var terms: [Double] = []
      for j in hidden.indices {
        terms.append(error * network.hiddenToOutput[j] * hidden[j] * (1 - hidden[j]))
      }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add("v moves first, and the hidden error terms use the new v") {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
    }
    answers.add("v is not moved") { network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
    }
    answers.add("the learning rate is forgotten in the step of w") {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add("a copy of w is changed and never stored back") {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      var weights = network.inputToHidden
      for i in inputs.indices {
        for j in hidden.indices {
          weights[i, j] += learningRate * error * network.hiddenToOutput[j] * inputs[i]
        }
      }
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add("h for v in the hidden error terms") {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let terms = hidden.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add("the brackets around y − ŷ are forgotten") {
      network, inputs, hidden, output, target, learningRate in
      let error = target - output * output * (1 - output)
      for i in inputs.indices {
        for j in hidden.indices {
          let step = learningRate * error * network.hiddenToOutput[j] * inputs[i]
          network.inputToHidden[i, j] += step
        }
      }
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
  }

private let answersTo4: [WrongAnswer] =
  wrongAnswers(to: "6.4", of: Checks.all, like: sentiment) { answers in
    answers.add("> for ≥, seen only where the output is exactly ½") { output in
      output > 0.5 ? .positive : .negative
    }
    answers.add("the other way round") { output in
      if output >= 0.5 { return .negative }
      return .positive
    }
    answers.add("positive above 0, as if it were z") { output in
      output > 0 ? .positive : .negative
    }
    answers.add("always positive") { _ in .positive }
    answers.add("cut to a whole number, so nearly all are negative") { output in
      output.rounded(.down) == 1 ? .positive : .negative
    }
    answers.add("rounded to one place first, seen only between 0.45 and 0.5") { output in
      (output * 10).rounded() / 10 >= 0.5 ? .positive : .negative
    }
  }

private let answersToLesson06: [WrongAnswer] = answersTo1 + answersTo2 + answersTo3 + answersTo4
