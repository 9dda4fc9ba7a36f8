import Foundation
import Lab
import XCTest

@testable import lesson02

final class Lesson02SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson02, share: 1) }
}

private let answersTo02_1B: [WrongAnswer] =
  wrongAnswers(to: "2.1", of: Checks.all, like: forward) { answers in
    answers.add(
      "the hidden units' sums are stored, not their activations",
      says: "The output is right, but hidden has the sums hⱼ in it"
    ) { inputs, weights in
      let sums = Matrix(row: inputs).dot(weights.inputToHidden).values
      var z = 0.0
      for (h, v) in zip(sums, weights.hiddenToOutput) { z += sigmoid(h) * v }
      return Activity(hidden: sums, output: sigmoid(z))
    }
    answers.add(
      "the sum for the output goes on from the last hidden unit's",
      says: "The output's sum goes on from the last hidden unit's"
    ) { inputs, weights in
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
    answers.add(
      "the sigmoid of each product, and then the sum",
      says: "In hidden: This takes the sigmoid of each product"
    ) { inputs, weights in
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
    answers.add(
      "w is read as a list in which each unit's weights follow each other",
      says: "The weights w are read as if transposed"
    ) {
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
    answers.add(
      "the sigmoid is taken in the inner loop, after each input",
      says: "The sigmoid is taken in the loop over the inputs"
    ) { inputs, weights in
      var hidden: [Double] = []
      for j in weights.hiddenToOutput.indices {
        var a = 0.0
        for i in inputs.indices { a = sigmoid(a + inputs[i] * weights.inputToHidden[i, j]) }
        hidden.append(a)
      }
      let z = zip(hidden, weights.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
      return Activity(hidden: hidden, output: sigmoid(z))
    }
    answers.add(
      "the loop's number in place of the input", says: "The input's place stands for the input"
    ) { inputs, weights in
      Solutions.forward(inputs.indices.map { Double($0) }, weights)
    }
    answers.add(
      "hidden units from the sums of inputs and of weights",
      says: "The sums are multiplied in the hidden units"
    ) { inputs, weights in
      let all = inputs.reduce(0, +)
      let hidden = weights.inputToHidden.sumOfRows().map { sigmoid(all * $0) }
      let z = zip(hidden, weights.hiddenToOutput).reduce(0) { $0 + $1.0 * $1.1 }
      return Activity(hidden: hidden, output: sigmoid(z))
    }
  }

private let answersTo02_2B: [WrongAnswer] =
  wrongAnswers(to: "2.2", of: Checks.all, like: outputErrorTerm) { answers in
    answers.add("no brackets around the error", says: "Brackets are missing around the error") {
      target, output in
      target - output * output * (1 - output)
    }
    answers.add("only half of the slope, 1 − ŷ", says: "With a for ŷ: Half of the slope is missing")
    { target, output in
      (target - output) * (1 - output)
    }
    answers.add(
      "the sigmoid is taken of the output once more for the slope", says: "This takes σ of ŷ again"
    ) { target, output in
      let slope = sigmoid(output) * (1 - sigmoid(output))
      return (target - output) * slope
    }
    answers.add(
      "for target 0 the error counts as positive", says: "For every target but 1 the error is ŷ"
    ) { target, output in
      var error = 0.0
      if target == 1 {
        error = 1 - output
      } else {
        error = output
      }
      return error * output * (1 - output)
    }
    answers.add(
      "only what is admitted is learned from", says: "Only records with the target 1 have an error"
    ) { target, output in
      if target == 1 { return (1 - output) * output * (1 - output) }
      return 0
    }
    answers.add(
      "up or down by the slope, however far off", says: "Only the error's sign counts, +1 or −1"
    ) { target, output in
      let slope = output * (1 - output)
      return output < target ? slope : -slope
    }
    answers.add("the output is rounded before it is compared", says: "The output is rounded first")
    { target, output in
      (target - output.rounded()) * output * (1 - output)
    }
  }

private let answersTo02_3B: [WrongAnswer] =
  wrongAnswers(to: "2.3", of: Checks.all, like: hiddenErrorTerms) { answers in
    answers.add(
      "no brackets around 1 − a", says: "Brackets are missing: aⱼ · 1 − aⱼ is not aⱼ · (1 − aⱼ)"
    ) { outputErrorTerm, hiddenToOutput, hidden in
      zip(hiddenToOutput, hidden).map { v, a in outputErrorTerm * v * a * 1 - a }
    }
    answers.add(
      "the error term is changed in the loop and carried on to the next unit",
      says: "The term is passed on from one unit to the next"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      var terms: [Double] = []
      var term = outputErrorTerm
      for j in 0..<hidden.count {
        term *= hiddenToOutput[j] * hidden[j] * (1 - hidden[j])
        terms.append(term)
      }
      return terms
    }
    answers.add("the sigmoid is taken of the activations again", says: "This takes σ of aⱼ again") {
      outputErrorTerm, hiddenToOutput, hidden in
      var terms: [Double] = []
      for j in 0..<hidden.count {
        let a = sigmoid(hidden[j])
        terms.append(outputErrorTerm * hiddenToOutput[j] * a * (1 - a))
      }
      return terms
    }
    answers.add(
      "the error is shared out, each unit gets the part v/Σv",
      says: "The terms are divided by the sum of the weights"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      let sum = hiddenToOutput.reduce(0, +)
      return zip(hiddenToOutput, hidden).map { v, a in
        outputErrorTerm * v / sum * a * (1 - a)
      }
    }
    answers.add("every unit gets the same share of the error", says: "δ is shared out equally") {
      outputErrorTerm, hiddenToOutput, hidden in
      let part = outputErrorTerm / Double(hidden.count)
      return hidden.map { part * $0 * (1 - $0) }
    }
    answers.add(
      "the loop's number in place of the weight", says: "The unit's place stands for its weight"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      hidden.indices.map { outputErrorTerm * Double($0) * hidden[$0] * (1 - hidden[$0]) }
    }
    answers.add("what each unit adds to z decides its share", says: "δ is shared out by vⱼ · aⱼ") {
      outputErrorTerm, hiddenToOutput, hidden in
      let parts = zip(hiddenToOutput, hidden).map { $0 * $1 }
      let sum = parts.reduce(0, +)
      return zip(parts, hidden).map { outputErrorTerm * $0 / sum * $1 * (1 - $1) }
    }
  }

private let answersTo02_4B: [WrongAnswer] =
  wrongAnswers(to: "2.4", of: Checks.all, like: accumulate) { answers in
    answers.add(
      "Δv is raised in the inner loop, once per input", says: "Δv is added once for each input"
    ) {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in 0..<hidden.count {
        for i in 0..<inputs.count {
          steps.inputToHidden[i, j] += hiddenErrorTerms[j] * inputs[i]
          steps.hiddenToOutput[j] += outputErrorTerm * hidden[j]
        }
      }
    }
    answers.add("Δv with the hidden unit's error term", says: "Δv uses the hidden units' terms") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for (j, a) in hidden.enumerated() {
        for (i, x) in inputs.enumerated() { steps.inputToHidden[i, j] += hiddenErrorTerms[j] * x }
        steps.hiddenToOutput[j] += hiddenErrorTerms[j] * a
      }
    }
    answers.add(
      "Δv grows in a copy that is never stored",
      says: "Only w is added to: v has a step too, δ · aⱼ"
    ) {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      var v = steps.hiddenToOutput
      for j in hidden.indices {
        for i in inputs.indices { steps.inputToHidden[i, j] += hiddenErrorTerms[j] * inputs[i] }
        v[j] += outputErrorTerm * hidden[j]
      }
    }
    answers.add(
      "Δw from the output's error term and the activation, like Δv",
      says: "Δw has the output's δ and the activation in it"
    ) {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for (j, a) in hidden.enumerated() {
        let step = outputErrorTerm * a
        for (i, x) in inputs.enumerated() { steps.inputToHidden[i, j] += step * x }
        steps.hiddenToOutput[j] += step
      }
    }
    answers.add(
      "the loop's number in place of the input",
      says: "In Δw the input's place stands for the input"
    ) {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in hidden.indices {
        for i in inputs.indices { steps.inputToHidden[i, j] += hiddenErrorTerms[j] * Double(i) }
        steps.hiddenToOutput[j] += outputErrorTerm * hidden[j]
      }
    }
    answers.add("one loop too many around w", says: "Δw is added once for each hidden unit") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for _ in hidden.indices {
        for (j, term) in hiddenErrorTerms.enumerated() {
          for (i, x) in inputs.enumerated() { steps.inputToHidden[i, j] += term * x }
        }
      }
      for (j, a) in hidden.enumerated() { steps.hiddenToOutput[j] += outputErrorTerm * a }
    }
    answers.add("δ times a for both", says: "Δw is δ · aⱼ, as for v") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for (j, a) in hidden.enumerated() {
        for i in inputs.indices { steps.inputToHidden[i, j] += outputErrorTerm * a }
        steps.hiddenToOutput[j] += outputErrorTerm * a
      }
    }
  }

private let answersTo02_5B: [WrongAnswer] =
  wrongAnswers(to: "2.5", of: Checks.all, like: update) { answers in
    answers.add("v's steps are appended to v and not added", says: "v grows by new numbers") {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      weights.inputToHidden += share * steps.inputToHidden
      weights.hiddenToOutput += steps.hiddenToOutput.map { share * $0 }
    }
    answers.add(
      "1 / n in whole numbers, which is 0",
      says: "Nothing has moved: is only a copy changed, or is 1 / n a"
    ) { weights, steps, learningRate, records in
      let share = learningRate * Double(1 / max(records, 1))
      weights.inputToHidden += share * steps.inputToHidden
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] += share * steps.hiddenToOutput[j]
      }
    }
    answers.add(
      "v moves in the loop over the inputs, once per input", says: "v moves once for each input"
    ) {
      weights, steps, learningRate, records in
      let n = Double(records)
      for i in 0..<weights.inputToHidden.rows {
        for j in 0..<weights.inputToHidden.columns {
          weights.inputToHidden[i, j] += learningRate * steps.inputToHidden[i, j] / n
          weights.hiddenToOutput[j] += learningRate * steps.hiddenToOutput[j] / n
        }
      }
    }
    answers.add(
      "a mixture of the old weights and the mean step, (1 − η) · w + η · Δw / n",
      says: "The weights shrink by 1 − η"
    ) {
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
    answers.add(
      "w moves as a whole in the loop over the hidden units",
      says: "w moves once for each hidden unit"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      for j in weights.hiddenToOutput.indices {
        weights.inputToHidden += share * steps.inputToHidden
        weights.hiddenToOutput[j] += share * steps.hiddenToOutput[j]
      }
    }
    answers.add("w by the steps as they are", says: "In w: The steps are added as they are") {
      weights, steps, learningRate, records in
      weights.inputToHidden += steps.inputToHidden
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] += learningRate * steps.hiddenToOutput[j] / Double(records)
      }
    }
    answers.add(
      "a loop over the units in a loop over the units", says: "v moves once for each hidden unit"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      weights.inputToHidden += share * steps.inputToHidden
      for _ in weights.hiddenToOutput {
        for j in weights.hiddenToOutput.indices {
          weights.hiddenToOutput[j] += share * steps.hiddenToOutput[j]
        }
      }
    }
  }

private let answersTo02_6B: [WrongAnswer] =
  wrongAnswers(to: "2.6", of: Checks.all, like: accuracy) { answers in
    answers.add("in percent", says: "This is a percentage: a share is from 0 to 1") {
      outputs, targets in
      let right = zip(outputs, targets).filter { ($0 > 0.5) == ($1 == 1) }
      return 100 * Double(right.count) / Double(targets.count)
    }
    answers.add(
      "only the records for which it says admitted are looked at",
      says: "This is the share of those told “admitted” who are"
    ) { outputs, targets in
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
    answers.add(
      "the counting ends at the first mistake", says: "The counting stops at the first wrong answer"
    ) { outputs, targets in
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
    answers.add(
      "1 minus the mean error, without any line at 0.5", says: "This is 1 minus the mean error"
    ) { outputs, targets in
      let errors = zip(outputs, targets).map { abs($1 - $0) }
      return 1 - errors.reduce(0, +) / Double(targets.count)
    }
    answers.add(
      "the mean of both kinds' shares",
      says: "The shares of right answers among 1s and 0s are averaged"
    ) { outputs, targets in
      var right = [0.0, 0.0]
      var all = [0.0, 0.0]
      for (output, target) in zip(outputs, targets) {
        all[Int(target)] += 1
        if (output > 0.5) == (target == 1) { right[Int(target)] += 1 }
      }
      return (right[0] / all[0] + right[1] / all[1]) / 2
    }
    answers.add(
      "1 minus the root of the mean squared error",
      says: "This is 1 minus the root of the mean squared error"
    ) { outputs, targets in
      let squares = zip(outputs, targets).map { ($0 - $1) * ($0 - $1) }
      return 1 - (squares.reduce(0, +) / Double(squares.count)).squareRoot()
    }
    answers.add("rounded outputs, so 0.5 is up", says: "Here exactly 0.5 counts as “admitted”") {
      outputs, targets in
      let right = zip(outputs, targets).filter { $0.rounded() == $1 }
      return Double(right.count) / Double(outputs.count)
    }
  }

let secondAnswersToLesson02: [WrongAnswer] = [
  answersTo02_1B, answersTo02_2B, answersTo02_3B, answersTo02_4B, answersTo02_5B, answersTo02_6B,
].flatMap { $0 }
