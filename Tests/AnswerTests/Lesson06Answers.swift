import Foundation
import Lab
import Sentiment
import XCTest

@testable import lesson06

final class Lesson06AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson06, share: 1) }
}

private func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }

private let answersTo1: [WrongAnswer] =
  wrongAnswers(to: "6.1", of: Checks.all, like: hidden) { answers in
    answers.add("the sigmoid of the sums", says: "The sums are squashed") { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs).map { sigmoid($0) }
    }
    answers.add("ReLU of the sums", says: "The sums go through ReLU") { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs).map { max(0, $0) }
    }
    answers.add("the sum of all rows, without the inputs", says: "All words take part alike") {
      inputs, network in
      network.inputToHidden.sumOfRows()
    }
    answers.add("= for +=, so only the last word counts", says: "Only the last term counts") {
      inputs, network in
      let weights = network.inputToHidden
      var sums = [Double](repeating: 0, count: weights.columns)
      for unit in 0..<weights.columns {
        for word in inputs.indices { sums[unit] = inputs[word] * weights[word, unit] }
      }
      return sums
    }
    answers.add(
      "the sum is not set back to 0 for the next unit", says: "The sum begins with the unit before"
    ) { inputs, network in
      var sums: [Double] = []
      var sum = 0.0
      for unit in 0..<network.inputToHidden.columns {
        for word in 0..<inputs.count { sum += inputs[word] * network.inputToHidden[word, unit] }
        sums.append(sum)
      }
      return sums
    }
    answers.add("1 for each word that occurs, however often", says: "The rows are not weighted") {
      inputs, network in
      network.inputToHidden.sumOfRows(times: inputs.map { $0 > 0 ? 1 : 0 })
    }
    answers.add(
      "divided by the number of words of the vocabulary", says: "This is the mean of the terms"
    ) { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs).map { $0 / Double(inputs.count) }
    }
    answers.add("the first word of the vocabulary is left out", says: "The first term is left out")
    { inputs, network in
      var sums = [Double](repeating: 0, count: network.hiddenToOutput.count)
      for unit in sums.indices {
        for word in inputs.indices.dropFirst() {
          sums[unit] += inputs[word] * network.inputToHidden[word, unit]
        }
      }
      return sums
    }
    answers.add("a bias of 1", says: "The sum begins with 1") { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs).map { $0 + 1 }
    }
    answers.add(
      "each row is divided by how often its word occurs", says: "Each row is divided by its input"
    ) { inputs, network in
      network.inputToHidden.sumOfRows(times: inputs.map { $0 == 0 ? 0 : 1 / $0 })
    }
    answers.add("the root of the inputs", says: "The roots of the inputs are taken") {
      inputs, network in
      network.inputToHidden.sumOfRows(times: inputs.map { $0.squareRoot() })
    }
  }

private let answersTo2: [WrongAnswer] =
  wrongAnswers(to: "6.2", of: Checks.all, like: output) { answers in
    answers.add("the sigmoid is forgotten", says: "This is the weighted sum z") { hidden, network in
      zip(hidden, network.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
    }
    answers.add(
      "the minus before z is forgotten",
      says: "In the sigmoid of z, called x here: This is 1 − σ(x)"
    ) { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += h * v }
      return 1 / (1 + exp(sum))
    }
    answers.add("the weights are forgotten", says: "The weights v are missing") { hidden, network in
      1 / (1 + exp(-hidden.reduce(0, +)))
    }
    answers.add(
      "the brackets are forgotten: 1 / 1 + e⁻ᶻ",
      says: "In the sigmoid of z, called x here: Brackets are missing"
    ) { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += h * v }
      return 1 / 1 + exp(-sum)
    }
    answers.add(
      "the sigmoid of each hidden unit, and none of z",
      says: "The hidden units are squashed, and z is not"
    ) { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += sigmoid(h) * v }
      return sum
    }
    answers.add(
      "= for +=, so only the last unit counts",
      says: "In the weighted sum z: Only the last term counts"
    ) { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum = h * v }
      return sigmoid(sum)
    }
    answers.add("rounded to 0 or 1", says: "The output is rounded to 0 or 1") { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += h * v }
      return sigmoid(sum).rounded()
    }
    answers.add(
      "z is divided by the number of hidden units",
      says: "In the weighted sum z: This is the mean of the terms"
    ) { hidden, network in
      var sum = 0.0
      for (h, v) in zip(hidden, network.hiddenToOutput) { sum += h * v }
      return sigmoid(sum / Double(hidden.count))
    }
    answers.add(
      "the hyperbolic tangent of half of z",
      says: "In the sigmoid of z, called x here: This is 2σ(x) − 1"
    ) { hidden, network in
      tanh(zip(hidden, network.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 } / 2)
    }
    answers.add("kept away from 0 and 1", says: "The output is kept away from 0 and 1") {
      hidden, network in
      min(max(Solutions.output(hidden, network), 0.01), 0.99)
    }
    answers.add("1 is added to z", says: "In the weighted sum z: The sum begins with 1") {
      hidden, network in
      sigmoid(1 + zip(hidden, network.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 })
    }
  }

private let answersTo3: [WrongAnswer] =
  wrongAnswers(to: "6.3", of: Checks.all, like: learn) { answers in
    answers.add(
      "the sigmoid's slope is forgotten",
      says: "In the output's error term, where a is ŷ: The slope a ·"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let error = target - output
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add("ŷ − y for y − ŷ", says: "The sign is flipped") {
      network, inputs, hidden, output, target, learningRate in
      let error = (output - target) * output * (1 - output)
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add(
      "the hidden units have the sigmoid's slope too",
      says: "The hidden terms have a slope hⱼ · (1 − hⱼ)"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      var terms: [Double] = []
      for j in hidden.indices {
        terms.append(error * network.hiddenToOutput[j] * hidden[j] * (1 - hidden[j]))
      }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add(
      "v moves first, and the hidden error terms use the new v",
      says: "vⱼ moves before the hidden units' error terms are taken"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
    }
    answers.add("v is not moved", says: "Only w moves") {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
    }
    answers.add(
      "the learning rate is forgotten in the step of w", says: "In w: The learning rate is missing"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add("a copy of w is changed and never stored back", says: "Only v moves") {
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
    answers.add("h for v in the hidden error terms", says: "h stands for v in the hidden terms") {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let terms = hidden.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add(
      "the brackets around y − ŷ are forgotten", says: "The brackets around y − ŷ are missing"
    ) {
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
    answers.add(
      "only positive reviews are learned from", says: "A review with the target 0 moves nothing"
    ) {
      network, inputs, hidden, output, target, learningRate in
      guard target == 1 else { return }
      Solutions.learn(
        &network, inputs: inputs, hidden: hidden, output: output, target: target,
        learningRate: learningRate)
    }
    answers.add("w moves by hand and by the function", says: "In w: Each step is made twice") {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for i in inputs.indices {
        for j in hidden.indices {
          network.inputToHidden[i, j] += learningRate * terms[j] * inputs[i]
        }
      }
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add(
      "nothing moves where the prediction is right",
      says: "A review that is judged right moves nothing"
    ) {
      network, inputs, hidden, output, target, learningRate in
      if (output >= 0.5) == (target == 1) { return }
      Solutions.learn(
        &network, inputs: inputs, hidden: hidden, output: output, target: target,
        learningRate: learningRate)
    }
    answers.add(
      "w moves where the prediction is wrong, and v always",
      says: "w moves only where a review is judged wrongly"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let terms = network.hiddenToOutput.map { error * $0 }
      if (output >= 0.5) != (target == 1) {
        network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      }
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add(
      "the sum of the weights for each weight", says: "All hidden terms have the sum of the weights"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let sum = network.hiddenToOutput.reduce(0, +)
      let terms = network.hiddenToOutput.map { _ in error * sum }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add(
      "w is divided by the length of the review",
      says: "In w: The steps are divided by how many words the review"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * output * (1 - output)
      let terms = network.hiddenToOutput.map { error * $0 }
      let length = inputs.reduce(0, +)
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate / length)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
    answers.add(
      "the slope of the rounded output", says: "The slope is 1 or 0 here, as ŷ is above ½ or below"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let error = (target - output) * (output >= 0.5 ? 1 : 0)
      let terms = network.hiddenToOutput.map { error * $0 }
      network.inputToHidden.addToRows(terms, times: inputs, rate: learningRate)
      for j in hidden.indices { network.hiddenToOutput[j] += learningRate * error * hidden[j] }
    }
  }

private let answersTo4: [WrongAnswer] =
  wrongAnswers(to: "6.4", of: Checks.all, like: sentiment) { answers in
    answers.add(
      "> for ≥, seen only where the output is exactly ½", says: "An output of exactly ½ is positive"
    ) { output in
      output > 0.5 ? .positive : .negative
    }
    answers.add("the other way round", says: "Positive and negative are swapped") { output in
      if output >= 0.5 { return .negative }
      return .positive
    }
    answers.add("positive above 0, as if it were z", says: "Every output above 0 is positive here")
    { output in
      output > 0 ? .positive : .negative
    }
    answers.add("always positive", says: "Every output is positive here") { _ in .positive }
    answers.add(
      "cut to a whole number, so nearly all are negative",
      says: "Only an output of 1 counts as positive here"
    ) { output in
      output.rounded(.down) == 1 ? .positive : .negative
    }
    answers.add(
      "rounded to one place first, seen only between 0.45 and 0.5", says: "The limit is too low"
    ) { output in
      (output * 10).rounded() / 10 >= 0.5 ? .positive : .negative
    }
    answers.add(
      "twice the output as a whole number, which is 2 at the end",
      says: "An output of exactly 1 counts as negative here"
    ) { output in
      Int(output * 2) == 1 ? .positive : .negative
    }
    answers.add("a limit of two thirds", says: "The limit is too high") { output in
      output >= 2.0 / 3 ? .positive : .negative
    }
  }

private let answersToLesson06: [WrongAnswer] = answersTo1 + answersTo2 + answersTo3 + answersTo4
