import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson06

final class Lesson06SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson06, share: 0) }
}

private func sigmoidB(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

private let answersTo06_1B: [WrongAnswer] =
  wrongAnswers(to: "6.1", of: Checks.all, like: hidden) { answers in
    answers.add("all rows are summed, whatever the inputs are") { inputs, network in
      network.inputToHidden.sumOfRows()
    }
    answers.add("a word counts once, however often it occurs") { inputs, network in
      var hidden = [Double](repeating: 0, count: network.inputToHidden.columns)
      for i in 0..<inputs.count {
        if inputs[i] != 0 {
          for j in 0..<hidden.count { hidden[j] += network.inputToHidden[i, j] }
        }
      }
      return hidden
    }
    answers.add("the sum is not set back to 0 for the next unit") { inputs, network in
      var hidden: [Double] = []
      var h = 0.0
      for j in 0..<network.inputToHidden.columns {
        for i in 0..<inputs.count { h += inputs[i] * network.inputToHidden[i, j] }
        hidden.append(h)
      }
      return hidden
    }
    answers.add("the sum is divided by the number of words in the review") { inputs, network in
      let words = inputs.reduce(0, +)
      return network.inputToHidden.sumOfRows(times: inputs).map { $0 / words }
    }
  }

private let answersTo06_2B: [WrongAnswer] =
  wrongAnswers(to: "6.2", of: Checks.all, like: output) { answers in
    answers.add("the brackets around the divisor are forgotten") { hidden, network in
      var z = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { z += h * v }
      return 1 / 1 + exp(-z)
    }
    answers.add("= for += in the sum, only the last unit counts") { hidden, network in
      var z = 0.0
      for j in 0..<hidden.count { z = hidden[j] * network.hiddenToOutput[j] }
      return sigmoidB(z)
    }
    answers.add("the mean of the units' sigmoids in place of the sigmoid of the sum") {
      hidden, network in
      var sum = 0.0
      for j in 0..<hidden.count { sum += sigmoidB(hidden[j] * network.hiddenToOutput[j]) }
      return sum / Double(hidden.count)
    }
    answers.add("the hidden units go through a sigmoid first") { hidden, network in
      let activations = hidden.map(sigmoidB)
      let z = zip(activations, network.hiddenToOutput).map { $0 * $1 }.reduce(0, +)
      return sigmoidB(z)
    }
  }

private let answersTo06_3B: [WrongAnswer] =
  wrongAnswers(to: "6.3", of: Checks.all, like: learn) { answers in
    answers.add("v moves first, and the hidden error terms come from the moved v") {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      for j in hidden.indices {
        network.hiddenToOutput[j] += learningRate * errorTerm * hidden[j]
      }
      let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
      network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: learningRate)
    }
    answers.add("w moves without the learning rate") {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
      network.inputToHidden.addToRows(hiddenTerms, times: inputs)
      for j in hidden.indices {
        network.hiddenToOutput[j] += learningRate * errorTerm * hidden[j]
      }
    }
    answers.add("v moves in the loop over the words, once for each word of the review") {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      let v = network.hiddenToOutput
      for i in 0..<inputs.count where inputs[i] != 0 {
        for j in 0..<hidden.count {
          network.inputToHidden[i, j] += learningRate * errorTerm * v[j] * inputs[i]
          network.hiddenToOutput[j] += learningRate * errorTerm * hidden[j]
        }
      }
    }
    answers.add("the slope sits at the hidden units, h(1 − h), and not at the output") {
      network, inputs, hidden, output, target, learningRate in
      let error = target - output
      for j in 0..<hidden.count {
        let term = error * network.hiddenToOutput[j] * hidden[j] * (1 - hidden[j])
        for i in 0..<inputs.count where inputs[i] != 0 {
          network.inputToHidden[i, j] += learningRate * term * inputs[i]
        }
        network.hiddenToOutput[j] += learningRate * error * hidden[j]
      }
    }
  }

private let answersTo06_4B: [WrongAnswer] =
  wrongAnswers(to: "6.4", of: Checks.all, like: sentiment) { answers in
    answers.add("positive above 0, as for the sum z") { output in
      output > 0 ? .positive : .negative
    }
    answers.add("positive only where the output is exactly 1") { output in
      if output == 1 { return .positive }
      return .negative
    }
    answers.add("rounded to an even number, seen only where an output is exactly ½") { output in
      let label = output.rounded(.toNearestOrEven)
      return label >= 1 ? .positive : .negative
    }
    answers.add("the sigmoid is taken once more, so nothing is below ½") { output in
      let answer = sigmoidB(output)
      return answer >= 0.5 ? .positive : .negative
    }
  }

let secondAnswersToLesson06: [WrongAnswer] =
  [answersTo06_1B, answersTo06_2B, answersTo06_3B, answersTo06_4B].flatMap { $0 }
