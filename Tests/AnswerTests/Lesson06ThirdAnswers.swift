import Exercises
import Lab
import Sentiment
import XCTest

@testable import lesson06

final class Lesson06ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson06, share: 1.0) }
}

private func sigmoidC(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

private func weightedSumC(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).reduce(0.0) { $0 + $1.0 * $1.1 }
}

private let thirdAnswersTo06_1C: [WrongAnswer] =
  wrongAnswers(to: "6.1", of: Checks.all, like: hidden) { answers in
    answers.add(
      "the mean over the review's words where the sum is asked for",
      says: "The sums are divided by the number of words"
    ) { inputs, network in
      let words = max(inputs.reduce(0, +), 1)
      return network.inputToHidden.sumOfRows(times: inputs).map { $0 / words }
    }
    answers.add("lesson 2's hidden layer with its sigmoid", says: "The sums are squashed") {
      inputs, network in
      var hidden: [Double] = []
      for unit in network.hiddenToOutput.indices {
        var h = 0.0
        for (index, input) in inputs.enumerated() where input != 0 {
          h += input * network.inputToHidden[index, unit]
        }
        hidden.append(sigmoidC(h))
      }
      return hidden
    }
    answers.add(
      "sumOfRows without times: adds the rows of all words, in the review or not",
      says: "All words take part alike"
    ) {
      inputs, network in
      network.inputToHidden.sumOfRows()
    }
  }

private let thirdAnswersTo06_2C: [WrongAnswer] =
  wrongAnswers(to: "6.2", of: Checks.all, like: output) { answers in
    answers.add("the answer 0 or 1 instead of the output", says: "The output is rounded to 0 or 1")
    { hidden, network in
      sigmoidC(weightedSumC(hidden, network.hiddenToOutput)).rounded()
    }
    answers.add(
      "the hidden units get a sigmoid first, as in lesson 2", says: "The hidden units are squashed"
    ) { hidden, network in
      sigmoidC(weightedSumC(hidden.map(sigmoidC), network.hiddenToOutput))
    }
    answers.add("reduce starts at 1 and not at 0", says: "In the weighted sum z") {
      hidden, network in
      let z = zip(hidden, network.hiddenToOutput).reduce(1) { $0 + $1.0 * $1.1 }
      return sigmoidC(z)
    }
  }

private let thirdAnswersTo06_3C: [WrongAnswer] =
  wrongAnswers(to: "6.3", of: Checks.all, like: learn) { answers in
    answers.add(
      "takes the output's slope for 1 as well", says: "In the output's error term, where a is ŷ"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = target - output
      let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
      network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: learningRate)
      for unit in hidden.indices {
        network.hiddenToOutput[unit] += learningRate * errorTerm * hidden[unit]
      }
    }
    answers.add(
      "lesson 2's slope h · (1 − h) in the hidden error terms",
      says: "The hidden terms have a slope hⱼ · (1 − hⱼ)"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      let hiddenTerms = zip(network.hiddenToOutput, hidden).map { errorTerm * $0 * $1 * (1 - $1) }
      network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: learningRate)
      for unit in hidden.indices {
        network.hiddenToOutput[unit] += learningRate * errorTerm * hidden[unit]
      }
    }
    answers.add(
      "v moves first, and the hidden error terms are taken from the new v",
      says: "vⱼ moves before the hidden units' error terms are taken"
    ) {
      network, inputs, hidden, output, target, learningRate in
      let errorTerm = (target - output) * output * (1 - output)
      for unit in hidden.indices {
        network.hiddenToOutput[unit] += learningRate * errorTerm * hidden[unit]
      }
      let hiddenTerms = network.hiddenToOutput.map { errorTerm * $0 }
      network.inputToHidden.addToRows(hiddenTerms, times: inputs, rate: learningRate)
    }
  }

private let thirdAnswersTo06_4C: [WrongAnswer] =
  wrongAnswers(to: "6.4", of: Checks.all, like: sentiment) { answers in
    answers.add(
      "above ½ and not ½ or more, seen only at exactly ½",
      says: "An output of exactly ½ is positive"
    ) { output in
      output > 0.5 ? .positive : .negative
    }
    answers.add(
      "positive at 0 or more, as for a log ratio: always positive",
      says: "Every output is positive here"
    ) { output in
      output >= 0 ? .positive : .negative
    }
    answers.add(
      "rounds down: positive only at exactly 1", says: "Only an output of 1 counts as positive here"
    ) { output in
      output.rounded(.down) == 1 ? .positive : .negative
    }
  }

let thirdAnswersToLesson06: [WrongAnswer] =
  thirdAnswersTo06_1C + thirdAnswersTo06_2C + thirdAnswersTo06_3C + thirdAnswersTo06_4C
