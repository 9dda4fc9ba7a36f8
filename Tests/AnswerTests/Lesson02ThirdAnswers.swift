import Exercises
import Lab
import XCTest

@testable import lesson02

final class Lesson02ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson02, share: 0.94) }
}

private func sigmoidC(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

/// The weighted sums of the hidden units.
private func sumsC(_ inputs: [Double], _ weights: Weights) -> [Double] {
  weights.hiddenToOutput.indices.map { unit in
    var h = 0.0
    for (index, input) in inputs.enumerated() { h += input * weights.inputToHidden[index, unit] }
    return h
  }
}

private func weightedSumC(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).reduce(0.0) { $0 + $1.0 * $1.1 }
}

private let thirdAnswersTo02_1C: [WrongAnswer] =
  wrongAnswers(to: "2.1", of: Checks.all, like: forward) { answers in
    answers.add(
      "the output works on the hidden units' sums and not on their activations",
      says: "The output is computed from the sums hⱼ"
    ) {
      inputs, weights in
      let sums = sumsC(inputs, weights)
      return Activity(
        hidden: sums.map(sigmoidC), output: sigmoidC(weightedSumC(sums, weights.hiddenToOutput)))
    }
    answers.add(
      "the output is lesson 1's neuron on the inputs, with v as its weights",
      says: "The output is computed from the inputs"
    ) {
      inputs, weights in
      Activity(
        hidden: sumsC(inputs, weights).map(sigmoidC),
        output: sigmoidC(weightedSumC(inputs, weights.hiddenToOutput)))
    }
    answers.add(
      "insert at 0 for append: the activations come in reverse order",
      says: "The hidden units are in reverse order"
    ) {
      inputs, weights in
      var hidden: [Double] = []
      for h in sumsC(inputs, weights) { hidden.insert(sigmoidC(h), at: 0) }
      return Activity(
        hidden: hidden, output: sigmoidC(weightedSumC(hidden, weights.hiddenToOutput)))
    }
  }

private let thirdAnswersTo02_2C: [WrongAnswer] =
  wrongAnswers(to: "2.2", of: Checks.all, like: outputErrorTerm) { answers in
    answers.add(
      "the output is taken for the sigmoid's input, and squashed once more",
      says: "This takes σ of ŷ again"
    ) {
      target, output in
      let sigma = sigmoidC(output)
      return (target - output) * sigma * (1 - sigma)
    }
    answers.add(
      "the error of the answer 0 or 1, which 2.6 looks at", says: "The output is rounded first"
    ) { target, output in
      let answer = output > 0.5 ? 1.0 : 0.0
      return (target - answer) * output * (1 - output)
    }
    answers.add("no brackets around 1 − ŷ", says: "Brackets are missing") { target, output in
      (target - output) * output * 1 - output
    }
  }

private let thirdAnswersTo02_3C: [WrongAnswer] =
  wrongAnswers(to: "2.3", of: Checks.all, like: hiddenErrorTerms) { answers in
    answers.add(
      "the error flows back over the sum of all weights",
      says: "The sum of all weights is used for every unit"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      let weights = hiddenToOutput.reduce(0, +)
      return hidden.map { outputErrorTerm * weights * $0 * (1 - $0) }
    }
    answers.add("2.2's pattern, (δ − a) · a · (1 − a)") { outputErrorTerm, hiddenToOutput, hidden in
      hidden.map { (outputErrorTerm - $0) * $0 * (1 - $0) }
    }
    answers.add(
      "the closure's arguments are in the other order than in zip",
      says: "Weights and activations are exchanged in the slope"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      zip(hiddenToOutput, hidden).map { answer, weight in
        outputErrorTerm * weight * answer * (1 - answer)
      }
    }
  }

private let thirdAnswersTo02_4C: [WrongAnswer] =
  wrongAnswers(to: "2.4", of: Checks.all, like: accumulate) { answers in
    answers.add(
      "the steps become this record's, where they should grow by them",
      says: "Each record replaces the steps of the one before"
    ) {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for unit in hidden.indices {
        for (index, input) in inputs.enumerated() {
          steps.inputToHidden[index, unit] = hiddenErrorTerms[unit] * input
        }
        steps.hiddenToOutput[unit] = outputErrorTerm * hidden[unit]
      }
    }
    answers.add(
      "the slope a · (1 − a) of 2.3 once more in Δw", says: "Δw has the slope aⱼ · (1 − aⱼ) in it"
    ) {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for unit in hidden.indices {
        let slope = hidden[unit] * (1 - hidden[unit])
        for (index, input) in inputs.enumerated() {
          steps.inputToHidden[index, unit] += hiddenErrorTerms[unit] * slope * input
        }
        steps.hiddenToOutput[unit] += outputErrorTerm * hidden[unit]
      }
    }
    answers.add("Δv is added to a copy that is never stored back", says: "Only w is added to") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      var hiddenToOutput = steps.hiddenToOutput
      for unit in hidden.indices {
        for (index, input) in inputs.enumerated() {
          steps.inputToHidden[index, unit] += hiddenErrorTerms[unit] * input
        }
        hiddenToOutput[unit] += outputErrorTerm * hidden[unit]
      }
    }
  }

private let thirdAnswersTo02_5C: [WrongAnswer] =
  wrongAnswers(to: "2.5", of: Checks.all, like: update) { answers in
    answers.add(
      "the mean of the new weights: (w + η · Δw) / n", says: "The weights are divided by n too"
    ) {
      weights, steps, learningRate, records in
      let moved = weights.inputToHidden + learningRate * steps.inputToHidden
      weights.inputToHidden = moved / Double(records)
      for unit in weights.hiddenToOutput.indices {
        let moved = weights.hiddenToOutput[unit] + learningRate * steps.hiddenToOutput[unit]
        weights.hiddenToOutput[unit] = moved / Double(records)
      }
    }
    answers.add(
      "adds the steps as they are, as 2.4 does, without η and n",
      says: "The steps are added as they are"
    ) {
      weights, steps, _, _ in
      weights.inputToHidden += steps.inputToHidden
      for unit in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[unit] += steps.hiddenToOutput[unit]
      }
    }
    answers.add(
      "1 / n in whole numbers, which is 0; right only for one record", says: "Nothing has moved"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate * Double(1 / max(records, 1))
      weights.inputToHidden += share * steps.inputToHidden
      for unit in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[unit] += share * steps.hiddenToOutput[unit]
      }
    }
  }

private let thirdAnswersTo02_6C: [WrongAnswer] =
  wrongAnswers(to: "2.6", of: Checks.all, like: accuracy) { answers in
    answers.add(
      "the share of records that the network admits",
      says: "This is the share of those told “admitted”"
    ) { outputs, targets in
      let admitted = outputs.filter { $0 > 0.5 }
      return Double(admitted.count) / Double(outputs.count)
    }
    answers.add("1 minus the mean squared error", says: "This is 1 minus the mean squared error") {
      outputs, targets in
      var sum = 0.0
      for (output, target) in zip(outputs, targets) { sum += (target - output) * (target - output) }
      return 1 - sum / Double(targets.count)
    }
    answers.add(
      "compares the whole lists with ==: 1 if all are right, else 0",
      says: "This is 1 only where all answers are right"
    ) {
      outputs, targets in
      outputs.map { $0 > 0.5 ? 1.0 : 0.0 } == targets ? 1 : 0
    }
  }

let thirdAnswersToLesson02: [WrongAnswer] =
  thirdAnswersTo02_1C + thirdAnswersTo02_2C + thirdAnswersTo02_3C + thirdAnswersTo02_4C
  + thirdAnswersTo02_5C + thirdAnswersTo02_6C
