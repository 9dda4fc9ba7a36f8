import Foundation
import Lab
import XCTest

@testable import lesson03

final class Lesson03AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson03, share: 0) }
}

private let answersTo03_1: [WrongAnswer] =
  wrongAnswers(to: "3.1", of: Checks.all, like: activation) { answers in
    answers.add("the hyperbolic tangent") { x in tanh(x) }
    answers.add("the minus before x is forgotten") { x in 1 / (1 + exp(x)) }
    answers.add("the rectified linear unit") { x in max(0, x) }
    answers.add("the sigmoid's slope") { x in
      let y = 1 / (1 + exp(-x))
      return y * (1 - y)
    }
    answers.add("stretched to the range from -1 to 1") { x in 2 / (1 + exp(-x)) - 1 }
    answers.add("a step from 0 to 1 in place of a curve") { x in x > 0 ? 1 : 0 }
    answers.add("x is returned as it came, no activation") { x in x }
  }

private let answersTo03_2: [WrongAnswer] =
  wrongAnswers(to: "3.2", of: Checks.all, like: forward) { answers in
    answers.add("the output has a sigmoid too") { features, weights in
      let hidden = features.dot(weights.inputToHidden).map(Solutions.activation)
      let output = hidden.dot(weights.hiddenToOutput).map(Solutions.activation)
      return Activity(hidden: hidden, output: output)
    }
    answers.add("the hidden units have no activation function") { features, weights in
      let hidden = features.dot(weights.inputToHidden)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add("the hidden sums are returned in place of the activations") { features, weights in
      let sums = features.dot(weights.inputToHidden)
      let output = sums.map(Solutions.activation).dot(weights.hiddenToOutput)
      return Activity(hidden: sums, output: output)
    }
    answers.add("the output is computed from the hidden sums") { features, weights in
      let sums = features.dot(weights.inputToHidden)
      return Activity(
        hidden: sums.map(Solutions.activation), output: sums.dot(weights.hiddenToOutput))
    }
    answers.add("the hyperbolic tangent in the hidden units") { features, weights in
      let hidden = features.dot(weights.inputToHidden).map { tanh($0) }
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add("the output's sum is not reset from record to record") { features, weights in
      let hidden = features.dot(weights.inputToHidden).map(Solutions.activation)
      var output = Matrix<Double>(rows: features.rows, columns: 1)
      var sum = 0.0
      for record in 0..<hidden.rows {
        for unit in 0..<hidden.columns {
          sum += hidden[record, unit] * weights.hiddenToOutput[unit, 0]
        }
        output[record, 0] = sum
      }
      return Activity(hidden: hidden, output: output)
    }
    answers.add("the activation function is applied to the features") { features, weights in
      let hidden = features.map(Solutions.activation).dot(weights.inputToHidden)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
  }

private let answersTo03_3: [WrongAnswer] =
  wrongAnswers(to: "3.3", of: Checks.all, like: backpropagation) { answers in
    answers.add("output minus target") { features, targets, activity, weights in
      let errors = activity.output - targets
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add("the output has the sigmoid's slope too") { features, targets, activity, weights in
      let output = activity.output
      let errors = (targets - output) * output * (1 - output)
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add("the hidden units' slope is forgotten") { features, targets, activity, weights in
      let errors = targets - activity.output
      let terms = errors.dot(weights.hiddenToOutput.transposed)
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add("the brackets around 1 − A are forgotten") {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let back = errors.dot(weights.hiddenToOutput.transposed)
      let terms = back * activity.hidden * 1 - activity.hidden
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add("the mean over the records in place of the sum") {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms) / features.rows,
        hiddenToOutput: activity.hidden.transposed.dot(errors) / features.rows)
    }
    answers.add("V has already moved when the error flows back") {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let stepsOfV = activity.hidden.transposed.dot(errors)
      let moved = weights.hiddenToOutput + stepsOfV
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(moved.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms), hiddenToOutput: stepsOfV)
    }
    answers.add("= in place of +=, only the last record counts") {
      features, targets, activity, weights in
      let (inputs, units) = (features.columns, activity.hidden.columns)
      var steps = Weights(
        inputToHidden: Matrix(rows: inputs, columns: units),
        hiddenToOutput: Matrix(rows: units, columns: 1))
      for record in 0..<features.rows {
        let error = targets[record, 0] - activity.output[record, 0]
        for unit in 0..<units {
          let a = activity.hidden[record, unit]
          let term = error * weights.hiddenToOutput[unit, 0] * a * (1 - a)
          for input in 0..<inputs {
            steps.inputToHidden[input, unit] = features[record, input] * term
          }
          steps.hiddenToOutput[unit, 0] = a * error
        }
      }
      return steps
    }
  }

private let answersTo03_4: [WrongAnswer] =
  wrongAnswers(to: "3.4", of: Checks.all, like: update) { answers in
    answers.add("V is left as it is") { weights, steps, learningRate, records in
      weights.inputToHidden += steps.inputToHidden * (learningRate / Double(records))
    }
    answers.add("the division by n is forgotten") { weights, steps, learningRate, records in
      weights.inputToHidden += learningRate * steps.inputToHidden
      weights.hiddenToOutput += learningRate * steps.hiddenToOutput
    }
    answers.add("the steps are subtracted") { weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      weights.inputToHidden -= share * steps.inputToHidden
      weights.hiddenToOutput -= share * steps.hiddenToOutput
    }
    answers.add("a copy of the weights is changed and not stored back") {
      weights, steps, learningRate, records in
      var moved = weights
      let share = learningRate / Double(records)
      moved.inputToHidden += share * steps.inputToHidden
      moved.hiddenToOutput += share * steps.hiddenToOutput
    }
    answers.add("n is the number of W's rows in place of the records") {
      weights, steps, learningRate, records in
      let share = learningRate / Double(weights.inputToHidden.rows)
      weights.inputToHidden += share * steps.inputToHidden
      weights.hiddenToOutput += share * steps.hiddenToOutput
    }
    answers.add("the learning rate is multiplied twice") { weights, steps, learningRate, records in
      let meanOfW = learningRate * steps.inputToHidden / Double(records)
      let meanOfV = learningRate * steps.hiddenToOutput / Double(records)
      weights.inputToHidden += learningRate * meanOfW
      weights.hiddenToOutput += learningRate * meanOfV
    }
    answers.add("n is fixed at 128, seen only where a batch has another size") {
      weights, steps, learningRate, records in
      weights.inputToHidden += learningRate * steps.inputToHidden / 128.0
      weights.hiddenToOutput += learningRate * steps.hiddenToOutput / 128.0
    }
  }

private let answersTo03_5: [WrongAnswer] =
  wrongAnswers(to: "3.5", of: Checks.all, like: run) { answers in
    answers.add("the hidden activations in place of the outputs") { features, weights in
      Solutions.forward(features, weights).hidden.values
    }
    answers.add("a sigmoid on top of the outputs") { features, weights in
      Solutions.forward(features, weights).output.values.map(Solutions.activation)
    }
    answers.add("only the first record's output") { features, weights in
      Array(Solutions.forward(features, weights).output.values.prefix(1))
    }
    answers.add("negative outputs become 0, seen only where there are some") { features, weights in
      Solutions.forward(features, weights).output.values.map { max(0, $0) }
    }
    answers.add("rounded to whole bikes") { features, weights in
      Solutions.forward(features, weights).output.values.map { $0.rounded() }
    }
    answers.add("the activation function of the hidden units is forgotten") { features, weights in
      features.dot(weights.inputToHidden).dot(weights.hiddenToOutput).values
    }
    answers.add("each output is put in front, so the list is reversed") { features, weights in
      let output = Solutions.forward(features, weights).output
      var list: [Double] = []
      for record in 0..<output.rows { list.insert(output[record, 0], at: 0) }
      return list
    }
  }

private let answersTo03_6: [WrongAnswer] =
  wrongAnswers(to: "3.6", of: Checks.all, like: hyperparameters) { answers in
    answers.add("the example's numbers") {
      Hyperparameters(iterations: 100, learningRate: 0.1, hiddenUnits: 2)
    }
    answers.add("far too few iterations") {
      Hyperparameters(iterations: 300, learningRate: 0.5, hiddenUnits: 20)
    }
    answers.add("a learning rate so small that hardly anything moves") {
      Hyperparameters(iterations: 3000, learningRate: 0.001, hiddenUnits: 20)
    }
    answers.add("a learning rate so large that the weights explode") {
      Hyperparameters(iterations: 1000, learningRate: 20, hiddenUnits: 20)
    }
    answers.add("a single hidden unit") {
      Hyperparameters(iterations: 3000, learningRate: 0.5, hiddenUnits: 1)
    }
    answers.add("iterations and hidden units exchanged") {
      Hyperparameters(iterations: 20, learningRate: 0.5, hiddenUnits: 600)
    }
    answers.add("a negative learning rate, uphill") {
      Hyperparameters(iterations: 1000, learningRate: -0.5, hiddenUnits: 20)
    }
  }

private let answersToLesson03: [WrongAnswer] =
  answersTo03_1 + answersTo03_2 + answersTo03_3 + answersTo03_4 + answersTo03_5 + answersTo03_6
