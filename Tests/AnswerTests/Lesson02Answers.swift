import Foundation
import Lab
import XCTest

@testable import lesson02

final class Lesson02AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson02, share: 1) }
}

private let answersTo02_1: [WrongAnswer] =
  wrongAnswers(to: "2.1", of: Checks.all, like: forward) { answers in
    answers.add("the hidden units have no sigmoid", says: "The hidden units have no sigmoid") {
      inputs, weights in
      var hidden: [Double] = []
      for j in weights.hiddenToOutput.indices {
        var h = 0.0
        for i in inputs.indices { h += inputs[i] * weights.inputToHidden[i, j] }
        hidden.append(h)
      }
      var z = 0.0
      for j in hidden.indices { z += hidden[j] * weights.hiddenToOutput[j] }
      return Activity(hidden: hidden, output: sigmoidOf(z))
    }
    answers.add("the output has no sigmoid", says: "The output has no sigmoid") { inputs, weights in
      let hidden = hiddenSums(inputs, weights).map(sigmoidOf)
      var z = 0.0
      for j in hidden.indices { z += hidden[j] * weights.hiddenToOutput[j] }
      return Activity(hidden: hidden, output: z)
    }
    answers.add(
      "the sum is not reset from one hidden unit to the next",
      says: "The sum is not set back to 0 for each hidden unit"
    ) { inputs, weights in
      var hidden: [Double] = []
      var h = 0.0
      for j in weights.hiddenToOutput.indices {
        for i in inputs.indices { h += inputs[i] * weights.inputToHidden[i, j] }
        hidden.append(sigmoidOf(h))
      }
      var z = 0.0
      for j in hidden.indices { z += hidden[j] * weights.hiddenToOutput[j] }
      return Activity(hidden: hidden, output: sigmoidOf(z))
    }
    answers.add(
      "the output's sum goes on from the last hidden unit's",
      says: "The output's sum goes on from the last hidden unit's"
    ) { inputs, weights in
      var hidden: [Double] = []
      var h = 0.0
      for j in weights.hiddenToOutput.indices {
        h = 0
        for i in inputs.indices { h += inputs[i] * weights.inputToHidden[i, j] }
        hidden.append(sigmoidOf(h))
      }
      for j in hidden.indices { h += hidden[j] * weights.hiddenToOutput[j] }
      return Activity(hidden: hidden, output: sigmoidOf(h))
    }
    answers.add(
      "the output takes the hidden units' sums in place of their activations",
      says: "The output is computed from the sums hⱼ"
    ) {
      inputs, weights in
      let sums = hiddenSums(inputs, weights)
      var z = 0.0
      for j in sums.indices { z += sums[j] * weights.hiddenToOutput[j] }
      return Activity(hidden: sums.map(sigmoidOf), output: sigmoidOf(z))
    }
    answers.add(
      "the weights are read unit by unit, as if transposed",
      says: "The weights w are read as if transposed"
    ) { inputs, weights in
      let w = weights.inputToHidden.values
      var hidden: [Double] = []
      for j in weights.hiddenToOutput.indices {
        var h = 0.0
        for i in inputs.indices { h += inputs[i] * w[j * inputs.count + i] }
        hidden.append(sigmoidOf(h))
      }
      var z = 0.0
      for j in hidden.indices { z += hidden[j] * weights.hiddenToOutput[j] }
      return Activity(hidden: hidden, output: sigmoidOf(z))
    }
    answers.add(
      "the output knows two hidden units, seen only where there are more",
      says: "Only the first two terms count"
    ) {
      inputs, weights in
      let hidden = hiddenSums(inputs, weights).map(sigmoidOf)
      var z = 0.0
      for (a, v) in zip(hidden, weights.hiddenToOutput).prefix(2) { z += a * v }
      return Activity(hidden: hidden, output: sigmoidOf(z))
    }
    answers.add(
      "each unit's sum begins with the activation before it",
      says: "Each hidden unit's sum begins with the activation before"
    ) { inputs, weights in
      var hidden: [Double] = []
      for j in weights.hiddenToOutput.indices {
        var h = hidden.last ?? 0
        for i in inputs.indices { h += inputs[i] * weights.inputToHidden[i, j] }
        hidden.append(sigmoidOf(h))
      }
      var z = 0.0
      for j in hidden.indices { z += hidden[j] * weights.hiddenToOutput[j] }
      return Activity(hidden: hidden, output: sigmoidOf(z))
    }
    answers.add(
      "v is multiplied into the hidden units", says: "v is multiplied into the hidden units"
    ) { inputs, weights in
      let sums = hiddenSums(inputs, weights)
      let hidden = sums.indices.map { sigmoidOf(sums[$0] * weights.hiddenToOutput[$0]) }
      return Activity(hidden: hidden, output: sigmoidOf(hidden.reduce(0, +)))
    }
  }

private let answersTo02_2: [WrongAnswer] =
  wrongAnswers(to: "2.2", of: Checks.all, like: outputErrorTerm) { answers in
    answers.add("output minus target", says: "The sign is flipped") { target, output in
      (output - target) * output * (1 - output)
    }
    answers.add("the slope is forgotten", says: "The slope ŷ · (1 − ŷ) is missing") {
      target, output in target - output
    }
    answers.add(
      "the target's slope in place of the output's", says: "The slope is the target's, y · (1 − y)"
    ) { target, output in
      (target - output) * target * (1 - target)
    }
    answers.add("the sigmoid is applied to the output once more", says: "This takes σ of ŷ again") {
      target, output in
      let y = sigmoidOf(output)
      return (target - output) * y * (1 - y)
    }
    answers.add(
      "the brackets around 1 minus the output are forgotten", says: "Brackets are missing"
    ) { target, output in
      (target - output) * output * 1 - output
    }
    answers.add("the slope of the hyperbolic tangent", says: "This is tanh's slope, 1 − a²") {
      target, output in
      (target - output) * (1 - output * output)
    }
    answers.add("the factor 1 minus the output is forgotten", says: "Half of the slope is missing")
    {
      target, output in
      (target - output) * output
    }
    answers.add(
      "the error's brackets are forgotten, and a factor",
      says: "Brackets are missing around the error, and a factor ŷ"
    ) { target, output in
      target - output * (1 - output)
    }
    answers.add("the step from one to the other, relative to the output", says: "This divides by ŷ")
    { target, output in
      (target - output) / output
    }
  }

private let answersTo02_3: [WrongAnswer] =
  wrongAnswers(to: "2.3", of: Checks.all, like: hiddenErrorTerms) { answers in
    answers.add("the slope is forgotten", says: "The hidden units' slope aⱼ · (1 − aⱼ) is missing")
    { outputErrorTerm, hiddenToOutput, hidden in
      hiddenToOutput.map { outputErrorTerm * $0 }
    }
    answers.add("the weights to the output are forgotten", says: "The weights v are missing") {
      outputErrorTerm, hiddenToOutput, hidden in
      hidden.map { outputErrorTerm * $0 * (1 - $0) }
    }
    answers.add(
      "the output's error term is forgotten", says: "The output's error term δ is missing"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      zip(hiddenToOutput, hidden).map { v, a in v * a * (1 - a) }
    }
    answers.add(
      "weights and activations are exchanged", says: "Weights and activations are exchanged"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      zip(hiddenToOutput, hidden).map { v, a in outputErrorTerm * a * v * (1 - v) }
    }
    answers.add(
      "the first weight is used for each unit", says: "The first weight is used for every unit"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      let v = hiddenToOutput.first ?? 0
      return hidden.map { a in outputErrorTerm * v * a * (1 - a) }
    }
    answers.add(
      "the term is passed on from one unit to the next",
      says: "The term is passed on from one unit to the next"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      var term = outputErrorTerm
      var terms: [Double] = []
      for j in hidden.indices {
        term *= hiddenToOutput[j] * hidden[j] * (1 - hidden[j])
        terms.append(term)
      }
      return terms
    }
    answers.add("the last hidden unit keeps 0", says: "The last unit's term stays 0") {
      outputErrorTerm, hiddenToOutput, hidden in
      var terms = Array(repeating: 0.0, count: hidden.count)
      var j = 0
      while j < hidden.count - 1 {
        terms[j] = outputErrorTerm * hiddenToOutput[j] * hidden[j] * (1 - hidden[j])
        j += 1
      }
      return terms
    }
    answers.add(
      "the slope takes the activation of the next unit", says: "The slope mixes two units"
    ) {
      outputErrorTerm, hiddenToOutput, hidden in
      hidden.indices.map { j in
        let next = hidden[(j + 1) % hidden.count]
        return outputErrorTerm * hiddenToOutput[j] * hidden[j] * (1 - next)
      }
    }
    answers.add(
      "the weights' share of their sum", says: "The terms are divided by the sum of the weights"
    ) { outputErrorTerm, hiddenToOutput, hidden in
      let sum = hiddenToOutput.reduce(0, +)
      return zip(hiddenToOutput, hidden).map { outputErrorTerm * $0 / sum * $1 * (1 - $1) }
    }
  }

private let answersTo02_4: [WrongAnswer] =
  wrongAnswers(to: "2.4", of: Checks.all, like: accumulate) { answers in
    answers.add(
      "= in place of +=, the earlier records are lost",
      says: "Each record replaces the steps of the one before"
    ) {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in hidden.indices {
        for i in inputs.indices { steps.inputToHidden[i, j] = hiddenErrorTerms[j] * inputs[i] }
        steps.hiddenToOutput[j] = outputErrorTerm * hidden[j]
      }
    }
    answers.add("only the steps of w are added", says: "Only w is added to") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in hidden.indices {
        for i in inputs.indices { steps.inputToHidden[i, j] += hiddenErrorTerms[j] * inputs[i] }
      }
    }
    answers.add(
      "the step of v stands in the inner loop and is added once for each input",
      says: "Δv is added once for each input"
    ) {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in hidden.indices {
        for i in inputs.indices {
          steps.inputToHidden[i, j] += hiddenErrorTerms[j] * inputs[i]
          steps.hiddenToOutput[j] += outputErrorTerm * hidden[j]
        }
      }
    }
    answers.add("a copy of the steps is changed and not stored back", says: "Nothing is added") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      var sums = steps
      for j in hidden.indices {
        for i in inputs.indices { sums.inputToHidden[i, j] += hiddenErrorTerms[j] * inputs[i] }
        sums.hiddenToOutput[j] += outputErrorTerm * hidden[j]
      }
    }
    answers.add("the output's error term is used for w too", says: "Δw uses the output's δ") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in hidden.indices {
        for i in inputs.indices { steps.inputToHidden[i, j] += outputErrorTerm * inputs[i] }
        steps.hiddenToOutput[j] += outputErrorTerm * hidden[j]
      }
    }
    answers.add("v gets the hidden units' error terms", says: "Δv uses the hidden units' terms") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in hidden.indices {
        for i in inputs.indices { steps.inputToHidden[i, j] += hiddenErrorTerms[j] * inputs[i] }
        steps.hiddenToOutput[j] += hiddenErrorTerms[j] * hidden[j]
      }
    }
    answers.add("the first input is left out", says: "The first input is left out") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in hidden.indices {
        for i in inputs.indices.dropFirst() {
          steps.inputToHidden[i, j] += hiddenErrorTerms[j] * inputs[i]
        }
        steps.hiddenToOutput[j] += outputErrorTerm * hidden[j]
      }
    }
    answers.add("the error terms are added to the inputs", says: "Error term and signal are added")
    {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in hidden.indices {
        for i in inputs.indices { steps.inputToHidden[i, j] += hiddenErrorTerms[j] + inputs[i] }
        steps.hiddenToOutput[j] += outputErrorTerm + hidden[j]
      }
    }
    answers.add("the mean of the old and the new step", says: "Every number is 2 times too small") {
      steps, inputs, hidden, hiddenErrorTerms, outputErrorTerm in
      for j in hidden.indices {
        for i in inputs.indices {
          steps.inputToHidden[i, j] =
            (steps.inputToHidden[i, j] + hiddenErrorTerms[j] * inputs[i]) / 2
        }
        steps.hiddenToOutput[j] = (steps.hiddenToOutput[j] + outputErrorTerm * hidden[j]) / 2
      }
    }
  }

private let answersTo02_5: [WrongAnswer] =
  wrongAnswers(to: "2.5", of: Checks.all, like: update) { answers in
    answers.add(
      "the division by n is forgotten", says: "The steps are not divided by the number of records"
    ) { weights, steps, learningRate, records in
      weights.inputToHidden += learningRate * steps.inputToHidden
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] += learningRate * steps.hiddenToOutput[j]
      }
    }
    answers.add(
      "the weights are replaced in place of moved", says: "The weights are replaced by the step"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      weights.inputToHidden = share * steps.inputToHidden
      weights.hiddenToOutput = steps.hiddenToOutput.map { share * $0 }
    }
    answers.add("v is left as it is", says: "Only w moves") {
      weights, steps, learningRate, records in
      weights.inputToHidden += learningRate / Double(records) * steps.inputToHidden
    }
    answers.add("the steps are subtracted", says: "The steps are subtracted") {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      weights.inputToHidden -= share * steps.inputToHidden
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] -= share * steps.hiddenToOutput[j]
      }
    }
    answers.add(
      "1 / n is divided as whole numbers, which gives 0, seen only where n is above 1",
      says: "Nothing has moved"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate * Double(1 / max(records, 1))
      weights.inputToHidden += share * steps.inputToHidden
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] += share * steps.hiddenToOutput[j]
      }
    }
    answers.add("the weights are divided by n too", says: "The weights are divided by n too") {
      weights, steps, learningRate, records in
      let n = Double(records)
      weights.inputToHidden = (weights.inputToHidden + learningRate * steps.inputToHidden) / n
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] =
          (weights.hiddenToOutput[j] + learningRate * steps.hiddenToOutput[j]) / n
      }
    }
    answers.add("the learning rate is forgotten for v", says: "The learning rate is missing") {
      weights, steps, learningRate, records in
      weights.inputToHidden += learningRate * steps.inputToHidden / Double(records)
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] += steps.hiddenToOutput[j] / Double(records)
      }
    }
    answers.add("the weights shrink by 1 minus the rate", says: "The weights shrink by 1 − η") {
      weights, steps, learningRate, records in
      let n = Double(records)
      weights.inputToHidden =
        (1 - learningRate) * weights.inputToHidden + learningRate / n * steps.inputToHidden
      for j in weights.hiddenToOutput.indices {
        weights.hiddenToOutput[j] =
          (1 - learningRate) * weights.hiddenToOutput[j] + learningRate / n
          * steps.hiddenToOutput[j]
      }
    }
  }

private let answersTo02_6: [WrongAnswer] =
  wrongAnswers(to: "2.6", of: Checks.all, like: lesson02.accuracy(outputs:targets:)) { answers in
    answers.add(
      "the number of right answers, not divided", says: "This is the number of right answers"
    ) { outputs, targets in
      var right = 0.0
      for (output, target) in zip(outputs, targets) where (output > 0.5) == (target == 1) {
        right += 1
      }
      return right
    }
    answers.add("divided as whole numbers", says: "This is 1 only where all answers are right") {
      outputs, targets in
      var right = 0
      for (output, target) in zip(outputs, targets) where (output > 0.5) == (target == 1) {
        right += 1
      }
      return Double(right / max(targets.count, 1))
    }
    answers.add(
      "0.5 counts as admitted, seen only where an output is exactly 0.5",
      says: "Here exactly 0.5 counts as “admitted”"
    ) {
      outputs, targets in
      var right = 0
      for (output, target) in zip(outputs, targets) where (output >= 0.5) == (target == 1) {
        right += 1
      }
      return Double(right) / Double(targets.count)
    }
    answers.add("only the admitted are counted as right", says: "Only the admitted are counted") {
      outputs, targets in
      var right = 0
      for (output, target) in zip(outputs, targets) where output > 0.5 && target == 1 {
        right += 1
      }
      return Double(right) / Double(targets.count)
    }
    answers.add("the share of wrong answers", says: "This is the share of wrong answers") {
      outputs, targets in
      var wrong = 0
      for (output, target) in zip(outputs, targets) where (output > 0.5) != (target == 1) {
        wrong += 1
      }
      return Double(wrong) / Double(targets.count)
    }
    answers.add(
      "an output is right only where it equals the target",
      says: "An output is right only where it equals the target"
    ) { outputs, targets in
      var right = 0
      for i in targets.indices {
        if outputs[i] == targets[i] { right += 1 }
      }
      return Double(right) / Double(targets.count)
    }
    answers.add("the loop returns on its first turn", says: "The first answer alone decides") {
      outputs, targets in
      for (output, target) in zip(outputs, targets) {
        if (output > 0.5) == (target == 1) {
          return 1
        } else {
          return 0
        }
      }
      return 0
    }
    answers.add(
      "each output is compared with the next target",
      says: "Each output is compared with the next target"
    ) { outputs, targets in
      var right = 0
      for i in 0..<outputs.count - 1 where (outputs[i] > 0.5) == (targets[i + 1] == 1) {
        right += 1
      }
      return Double(right) / Double(targets.count)
    }
  }

/// Pieces that a learner gets right.
private func sigmoidOf(_ x: Double) -> Double { Solutions.sigmoid(x) }

private func hiddenSums(_ inputs: [Double], _ weights: Weights) -> [Double] {
  weights.hiddenToOutput.indices.map { j in
    var h = 0.0
    for i in inputs.indices { h += inputs[i] * weights.inputToHidden[i, j] }
    return h
  }
}

private let answersToLesson02: [WrongAnswer] =
  answersTo02_1 + answersTo02_2 + answersTo02_3 + answersTo02_4 + answersTo02_5 + answersTo02_6
