import Foundation
import Lab
import XCTest

@testable import lesson02

final class Lesson02SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson02, share: 0) }
}

private let answersTo02_1B: [WrongAnswer] =
  wrongAnswers(to: "2.1", of: Checks.all, like: forward) { answers in
    answers.add("the hidden units' sums are stored, not their activations") { inputs, weights in
      let sums = Matrix(row: inputs).dot(weights.inputToHidden).values
      var z = 0.0
      for (h, v) in zip(sums, weights.hiddenToOutput) { z += sigmoid(h) * v }
      return Activity(hidden: sums, output: sigmoid(z))
    }
    answers.add("the sum for the output goes on from the last hidden unit's") { inputs, weights in
      var hidden: [Double] = []
      var sum = 0.0
      for j in 0..<weights.hiddenToOutput.count {
        sum = 0
        for i in 0..<inputs.count { sum += inputs[i] * weights.inputToHidden[i, j] }
        hidden.append(sigmoid(sum))
      }
      for j in 0..<hidden.count { sum += hidden[j] * weights.hiddenToOutput[j] }
      return Activity(hidden: hidden, output: sigmoid(sum))
    }
    answers.add("the sigmoid of each product, and then the sum") { inputs, weights in
      var hidden: [Double] = []
      for j in weights.hiddenToOutput.indices {
        var a = 0.0
        for i in inputs.indices { a += sigmoid(inputs[i] * weights.inputToHidden[i, j]) }
        hidden.append(a)
      }
      var output = 0.0
      for j in hidden.indices { output += sigmoid(hidden[j] * weights.hiddenToOutput[j]) }
      return Activity(hidden: hidden, output: output)
    }
    answers.add("w is read as a list in which each unit's weights follow each other") {
      inputs, weights in
      let list = weights.inputToHidden.values
      let hidden = weights.hiddenToOutput.indices.map { unit -> Double in
        var h = 0.0
        for (i, x) in inputs.enumerated() { h += x * list[unit * inputs.count + i] }
        return sigmoid(h)
      }
      let z = zip(hidden, weights.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
      return Activity(hidden: hidden, output: sigmoid(z))
    }
  }

private let answersTo02_2B: [WrongAnswer] =
  wrongAnswers(to: "2.2", of: Checks.all, like: outputErrorTerm) { answers in
    answers.add("no brackets around the error") { target, output in
      target - output * output * (1 - output)
    }
    answers.add("only half of the slope, 1 − ŷ") { target, output in
      (target - output) * (1 - output)
    }
    answers.add("the sigmoid is taken of the output once more for the slope") { target, output in
      let slope = sigmoid(output) * (1 - sigmoid(output))
      return (target - output) * slope
    }
    answers.add("for target 0 the error counts as positive") { target, output in
      var error = 0.0
      if target == 1 {
        error = 1 - output
      } else {
        error = output
      }
      return error * output * (1 - output)
    }
  }

private let answersTo02_3B: [WrongAnswer] =
  wrongAnswers(to: "2.3", of: Checks.all, like: hiddenErrorTerms) { answers in
    answers.add("no brackets around 1 − a") { outputErrorTerm, hiddenToOutput, hidden in
      zip(hiddenToOutput, hidden).map { v, a in outputErrorTerm * v * a * 1 - a }
    }
    answers.add("the error term is changed in the loop and carried on to the next unit") {
      outputErrorTerm, hiddenToOutput, hidden in
      var terms: [Double] = []
      var term = outputErrorTerm
      for j in 0..<hidden.count {
        term *= hiddenToOutput[j] * hidden[j] * (1 - hidden[j])
        terms.append(term)
      }
      return terms
    }
    answers.add("the sigmoid is taken of the activations again") {
      outputErrorTerm, hiddenToOutput, hidden in
      var terms: [Double] = []
      for j in 0..<hidden.count {
        let a = sigmoid(hidden[j])
        terms.append(outputErrorTerm * hiddenToOutput[j] * a * (1 - a))
      }
      return terms
    }
    answers.add("the error is shared out, each unit gets the part v/Σv") {
      outputErrorTerm, hiddenToOutput, hidden in
      let sum = hiddenToOutput.reduce(0, +)
      return zip(hiddenToOutput, hidden).map { v, a in
        outputErrorTerm * v / sum * a * (1 - a)
      }
    }
  }

private let answersTo02_4B: [WrongAnswer] =
  wrongAnswers(to: "2.4", of: Checks.all, like: accumulate) { answers in
    answers.add("Δv is raised in the inner loop, once per input") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in 0..<hidden.count {
        for i in 0..<inputs.count {
          steps.inputToHidden[i, j] += hiddenErrorTerms[j] * inputs[i]
          steps.hiddenToOutput[j] += outputErrorTerm * hidden[j]
        }
      }
    }
    answers.add("Δv with the hidden unit's error term") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for (j, a) in hidden.enumerated() {
        for (i, x) in inputs.enumerated() { steps.inputToHidden[i, j] += hiddenErrorTerms[j] * x }
        steps.hiddenToOutput[j] += hiddenErrorTerms[j] * a
      }
    }
    answers.add("Δv grows in a copy that is never stored") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      var v = steps.hiddenToOutput
      for j in hidden.indices {
        for i in inputs.indices { steps.inputToHidden[i, j] += hiddenErrorTerms[j] * inputs[i] }
        v[j] += outputErrorTerm * hidden[j]
      }
    }
    answers.add("Δw from the output's error term and the activation, like Δv") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for (j, a) in hidden.enumerated() {
        let step = outputErrorTerm * a
        for (i, x) in inputs.enumerated() { steps.inputToHidden[i, j] += step * x }
        steps.hiddenToOutput[j] += step
      }
    }
  }

private let answersTo02_5B: [WrongAnswer] =
  wrongAnswers(to: "2.5", of: Checks.all, like: update) { answers in
    answers.add("v's steps are appended to v and not added") {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      weights.inputToHidden += share * steps.inputToHidden
      weights.hiddenToOutput += steps.hiddenToOutput.map { share * $0 }
    }
    answers.add("1 / n in whole numbers, which is 0") { weights, steps, learningRate, records in
      let share = learningRate * Double(1 / max(records, 1))
      weights.inputToHidden += share * steps.inputToHidden
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] += share * steps.hiddenToOutput[j]
      }
    }
    answers.add("v moves in the loop over the inputs, once per input") {
      weights, steps, learningRate, records in
      let n = Double(records)
      for i in 0..<weights.inputToHidden.rows {
        for j in 0..<weights.inputToHidden.columns {
          weights.inputToHidden[i, j] += learningRate * steps.inputToHidden[i, j] / n
          weights.hiddenToOutput[j] += learningRate * steps.hiddenToOutput[j] / n
        }
      }
    }
    answers.add("a mixture of the old weights and the mean step, (1 − η) · w + η · Δw / n") {
      weights, steps, learningRate, records in
      let n = Double(records)
      let old = 1 - learningRate
      weights.inputToHidden =
        old * weights.inputToHidden + learningRate / n * steps.inputToHidden
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] =
          old * weights.hiddenToOutput[j] + learningRate * steps.hiddenToOutput[j] / n
      }
    }
  }

private let answersTo02_6B: [WrongAnswer] =
  wrongAnswers(to: "2.6", of: Checks.all, like: accuracy) { answers in
    answers.add("in percent") { outputs, targets in
      let right = zip(outputs, targets).filter { ($0 > 0.5) == ($1 == 1) }
      return 100 * Double(right.count) / Double(targets.count)
    }
    answers.add("only the records for which it says admitted are looked at") { outputs, targets in
      var right = 0.0
      var all = 0.0
      for (output, target) in zip(outputs, targets) {
        if output > 0.5 {
          all += 1
          if target == 1 { right += 1 }
        }
      }
      return right / all
    }
    answers.add("the counting ends at the first mistake") { outputs, targets in
      var right = 0.0
      for i in 0..<targets.count {
        if (outputs[i] > 0.5) == (targets[i] == 1) {
          right += 1
        } else {
          break
        }
      }
      return right / Double(targets.count)
    }
    answers.add("1 minus the mean error, without any line at 0.5") { outputs, targets in
      let errors = zip(outputs, targets).map { abs($1 - $0) }
      return 1 - errors.reduce(0, +) / Double(targets.count)
    }
  }

let secondAnswersToLesson02: [WrongAnswer] = [
  answersTo02_1B, answersTo02_2B, answersTo02_3B, answersTo02_4B, answersTo02_5B, answersTo02_6B,
].flatMap { $0 }
