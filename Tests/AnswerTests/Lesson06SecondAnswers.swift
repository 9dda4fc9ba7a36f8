import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson06

final class Lesson06SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson06, share: 1) }
}

private func sigmoidB(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

private let answersTo06_1B: [WrongAnswer] =
  wrongAnswers(to: "6.1", of: Checks.all, like: hidden) { answers in
    answers.add("all rows are summed, whatever the inputs are", says: "All words take part alike") {
      inputs, network in
      network.inputToHidden.sumOfRows()
    }
    answers.add("a word counts once, however often it occurs", says: "The rows are not weighted") {
      inputs, network in
      var hidden = [Double](repeating: 0, count: network.inputToHidden.columns)
      for i in 0..<inputs.count {
        if inputs[i] != 0 {
          for j in 0..<hidden.count { hidden[j] += network.inputToHidden[i, j] }
        }
      }
      return hidden
    }
    answers.add(
      "the sum is not set back to 0 for the next unit", says: "The sum begins with the unit before"
    ) { inputs, network in
      var hidden: [Double] = []
      var h = 0.0
      for j in 0..<network.inputToHidden.columns {
        for i in 0..<inputs.count { h += inputs[i] * network.inputToHidden[i, j] }
        hidden.append(h)
      }
      return hidden
    }
    answers.add(
      "the sum is divided by the number of words in the review",
      says: "The sums are divided by the number of words"
    ) { inputs, network in
      let words = inputs.reduce(0, +)
      return network.inputToHidden.sumOfRows(times: inputs).map { $0 / words }
    }
    answers.add(
      "the loop's number in place of the input", says: "The word's place stands for its input"
    ) { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs.indices.map { Double($0) })
    }
    answers.add("all inputs, times all weights of the unit", says: "The sums are multiplied") {
      inputs, network in
      let all = inputs.reduce(0, +)
      return network.inputToHidden.sumOfRows().map { all * $0 }
    }
    answers.add(
      "the logarithm of how often a word occurs", says: "The logarithm of the inputs is taken"
    ) { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs.map { log(1 + $0) })
    }
  }

private let answersTo06_2B: [WrongAnswer] =
  wrongAnswers(to: "6.2", of: Checks.all, like: output) { answers in
    answers.add(
      "the brackets around the divisor are forgotten", says: "In the sigmoid of z, called x here"
    ) { hidden, network in
      var z = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { z += h * v }
      return 1 / 1 + exp(-z)
    }
    answers.add(
      "= for += in the sum, only the last unit counts",
      says: "In the weighted sum z: Only the last term counts"
    ) { hidden, network in
      var z = 0.0
      for j in 0..<hidden.count { z = hidden[j] * network.hiddenToOutput[j] }
      return sigmoidB(z)
    }
    answers.add(
      "the mean of the units' sigmoids in place of the sigmoid of the sum",
      says: "Each product is squashed"
    ) {
      hidden, network in
      var sum = 0.0
      for j in 0..<hidden.count { sum += sigmoidB(hidden[j] * network.hiddenToOutput[j]) }
      return sum / Double(hidden.count)
    }
    answers.add(
      "the hidden units go through a sigmoid first", says: "The hidden units are squashed"
    ) { hidden, network in
      let activations = hidden.map(sigmoidB)
      let z = zip(activations, network.hiddenToOutput).map { $0 * $1 }.reduce(0, +)
      return sigmoidB(z)
    }
    answers.add("the sigmoid is taken in the loop", says: "The sigmoid is taken in the loop") {
      hidden, network in
      var answer = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { answer = sigmoidB(answer + h * v) }
      return answer
    }
    answers.add("the sums of both, multiplied", says: "The sums are multiplied") {
      hidden, network in
      sigmoidB(hidden.reduce(0, +) * network.hiddenToOutput.reduce(0, +))
    }
    answers.add("1 / e⁻ᶻ + 1", says: "In the sigmoid of z, called x here") { hidden, network in
      let z = zip(hidden, network.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
      return 1 / exp(-z) + 1
    }
  }

private let answersTo06_3B: [WrongAnswer] =
  wrongAnswers(to: "6.3", of: Checks.all, like: learn) { answers in
    answers.add(
      "v moves first, and the hidden error terms come from the moved v",
      says: "vⱼ moves before the hidden units' error terms are taken from"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      for j in hidden.indices {
        network.hiddenToOutput[j] += learningRate * errorTerm * hidden[j]
      }
      let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
      network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: learningRate)
    }
    answers.add("w moves without the learning rate", says: "In w: The learning rate is missing") {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
      network.inputToHidden.addToRows(hiddenTerms, times: inputs)
      for j in hidden.indices {
        network.hiddenToOutput[j] += learningRate * errorTerm * hidden[j]
      }
    }
    answers.add(
      "v moves in the loop over the words, once for each word of the review",
      says: "v moves once for each word that occurs"
    ) {
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
    answers.add(
      "the slope sits at the hidden units, h(1 − h), and not at the output",
      says: "The slope is hⱼ · (1 − hⱼ) here, at the hidden units"
    ) {
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
    answers.add(
      "w moves as a whole in the loop over the hidden units",
      says: "w moves once for each hidden unit"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
      for j in hidden.indices {
        network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: learningRate)
        network.hiddenToOutput[j] += learningRate * errorTerm * hidden[j]
      }
    }
    answers.add(
      "both loops in one, v in the inner one, for all words of the vocabulary",
      says: "v moves once for each word of the vocabulary"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      for i in inputs.indices {
        for j in hidden.indices {
          network.inputToHidden[i, j] +=
            learningRate * errorTerm * network.hiddenToOutput[j] * inputs[i]
          network.hiddenToOutput[j] += learningRate * errorTerm * hidden[j]
        }
      }
    }
    answers.add(
      "the loop's number in place of the input", says: "The word's place stands for its input"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
      network.inputToHidden.addToRows(
        hiddenTerms, times: inputs.indices.map { Double($0) }, rate: learningRate)
      for j in hidden.indices {
        network.hiddenToOutput[j] += learningRate * errorTerm * hidden[j]
      }
    }
  }

private let answersTo06_4B: [WrongAnswer] =
  wrongAnswers(to: "6.4", of: Checks.all, like: sentiment) { answers in
    answers.add("positive above 0, as for the sum z", says: "Every output above 0 is positive here")
    { output in
      output > 0 ? .positive : .negative
    }
    answers.add(
      "positive only where the output is exactly 1",
      says: "Only an output of 1 counts as positive here"
    ) { output in
      if output == 1 { return .positive }
      return .negative
    }
    answers.add(
      "rounded to an even number, seen only where an output is exactly ½",
      says: "An output of exactly ½ is positive"
    ) { output in
      let label = output.rounded(.toNearestOrEven)
      return label >= 1 ? .positive : .negative
    }
    answers.add(
      "the sigmoid is taken once more, so nothing is below ½", says: "Every output is positive here"
    ) { output in
      let answer = sigmoidB(output)
      return answer >= 0.5 ? .positive : .negative
    }
    answers.add(
      "only what is surely positive, from 0.9 on",
      says: "The limit is too high: 0.75 counts as negative"
    ) { output in
      output >= 0.9 ? .positive : .negative
    }
    answers.add("rounded up", says: "Every output above 0 is positive here") { output in
      output.rounded(.up) == 1 ? .positive : .negative
    }
    answers.add(
      "what is near the middle counts as negative",
      says: "The limit is too high: 0.6 counts as negative"
    ) { output in
      if output > 0.5 && output - 0.5 > 0.2 { return .positive }
      return .negative
    }
  }

let secondAnswersToLesson06: [WrongAnswer] =
  [answersTo06_1B, answersTo06_2B, answersTo06_3B, answersTo06_4B].flatMap { $0 }
