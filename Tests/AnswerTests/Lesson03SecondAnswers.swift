import Foundation
import Lab
import XCTest

@testable import lesson03

final class Lesson03SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson03, share: 0) }
}

private let answersTo03_1B: [WrongAnswer] =
  wrongAnswers(to: "3.1", of: Checks.all, like: activation) { answers in
    answers.add("the brackets around the divisor are forgotten") { x in 1 / 1 + exp(-x) }
    answers.add("two forms of the formula are mixed, e⁻ˣ / (1 + e⁻ˣ)") { x in
      exp(-x) / (1 + exp(-x))
    }
    answers.add("powers of 10 in place of e") { x in
      let power = pow(10, -x)
      return 1 / (1 + power)
    }
    answers.add("0 for negative x as in the ReLU, and the sigmoid above") { x in
      if x < 0 { return 0 }
      return 1 / (1 + exp(-x))
    }
  }

private let answersTo03_2B: [WrongAnswer] =
  wrongAnswers(to: "3.2", of: Checks.all, like: forward) { answers in
    answers.add("the sums are stored as hidden, without the activation") { features, weights in
      let hidden = features.dot(weights.inputToHidden)
      let output = hidden.map(Solutions.activation).dot(weights.hiddenToOutput)
      return Activity(hidden: hidden, output: output)
    }
    answers.add("the sum is not set back to 0 for the next unit") { features, weights in
      let w = weights.inputToHidden
      var hidden = Matrix<Double>(rows: features.rows, columns: w.columns)
      for record in 0..<features.rows {
        var h = 0.0
        for unit in 0..<w.columns {
          for input in 0..<w.rows { h += features[record, input] * w[input, unit] }
          hidden[record, unit] = Solutions.activation(h)
        }
      }
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add("the activations are listed unit after unit and not record after record") {
      features, weights in
      let w = weights.inputToHidden
      var list: [Double] = []
      for unit in 0..<w.columns {
        for record in 0..<features.rows {
          var h = 0.0
          for input in 0..<w.rows { h += features[record, input] * w[input, unit] }
          list.append(Solutions.activation(h))
        }
      }
      let hidden = Matrix(rows: features.rows, columns: w.columns, values: list)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add("the activation is applied to the features, before the weights") {
      features, weights in
      let hidden = features.map(Solutions.activation).dot(weights.inputToHidden)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
  }

private let answersTo03_3B: [WrongAnswer] =
  wrongAnswers(to: "3.3", of: Checks.all, like: backpropagation) { answers in
    answers.add("no brackets around 1 − A") { features, targets, activity, weights in
      let errors = targets - activity.output
      let back = errors.dot(weights.hiddenToOutput.transposed)
      let hiddenTerms = back * activity.hidden * 1 - activity.hidden
      return Weights(
        inputToHidden: features.transposed.dot(hiddenTerms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add("= for += in ΔW, so that only the last record counts") {
      features, targets, activity, weights in
      let (w, v) = (weights.inputToHidden, weights.hiddenToOutput)
      var steps = Weights(
        inputToHidden: Matrix(rows: w.rows, columns: w.columns),
        hiddenToOutput: Matrix(rows: v.rows, columns: 1))
      for record in 0..<features.rows {
        let error = targets[record, 0] - activity.output[record, 0]
        for unit in 0..<w.columns {
          let a = activity.hidden[record, unit]
          let term = error * v[unit, 0] * a * (1 - a)
          for input in 0..<w.rows {
            steps.inputToHidden[input, unit] = term * features[record, input]
          }
          steps.hiddenToOutput[unit, 0] += error * a
        }
      }
      return steps
    }
    answers.add("the mean error of the batch is used for every record") {
      features, targets, activity, weights in
      var sum = 0.0
      for record in 0..<targets.rows { sum += targets[record, 0] - activity.output[record, 0] }
      let mean = sum / Double(targets.rows)
      let errors = Matrix(rows: targets.rows, columns: 1, repeating: mean)
      let slopes = activity.hidden * (1 - activity.hidden)
      let hiddenTerms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(hiddenTerms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add("V moves first, and the error flows back over the moved V") {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let stepOfV = activity.hidden.transposed.dot(errors)
      let moved = weights.hiddenToOutput + stepOfV
      let slopes = activity.hidden * (1 - activity.hidden)
      let hiddenTerms = errors.dot(moved.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(hiddenTerms), hiddenToOutput: stepOfV)
    }
  }

private let answersTo03_4B: [WrongAnswer] =
  wrongAnswers(to: "3.4", of: Checks.all, like: update) { answers in
    answers.add("1 / n in whole numbers, which is 0") { weights, steps, learningRate, records in
      let share = learningRate * Double(1 / max(records, 1))
      weights.inputToHidden += share * steps.inputToHidden
      weights.hiddenToOutput += share * steps.hiddenToOutput
    }
    answers.add("V moves in the loop over the inputs, once per input") {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      for input in 0..<weights.inputToHidden.rows {
        for unit in 0..<weights.inputToHidden.columns {
          weights.inputToHidden[input, unit] += share * steps.inputToHidden[input, unit]
          weights.hiddenToOutput[unit, 0] += share * steps.hiddenToOutput[unit, 0]
        }
      }
    }
    answers.add("one loop for both, so of W only the first column moves") {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      for i in 0..<weights.inputToHidden.rows {
        weights.inputToHidden[i, 0] += share * steps.inputToHidden[i, 0]
      }
      for i in 0..<weights.hiddenToOutput.rows {
        weights.hiddenToOutput[i, 0] += share * steps.hiddenToOutput[i, 0]
      }
    }
    answers.add("n is taken for the rows of each matrix, so both have shares of their own") {
      weights, steps, learningRate, records in
      weights.inputToHidden += learningRate * steps.inputToHidden / weights.inputToHidden.rows
      weights.hiddenToOutput += learningRate * steps.hiddenToOutput / weights.hiddenToOutput.rows
    }
  }

private let answersTo03_5B: [WrongAnswer] =
  wrongAnswers(to: "3.5", of: Checks.all, like: run) { answers in
    answers.add("the output goes through the activation too") { features, weights in
      let hidden = features.dot(weights.inputToHidden).map(Solutions.activation)
      return hidden.dot(weights.hiddenToOutput).map(Solutions.activation).values
    }
    answers.add("the output's sum is not set back to 0 for the next record") { features, weights in
      let hidden = Solutions.forward(features, weights).hidden
      var outputs: [Double] = []
      var sum = 0.0
      for record in 0..<hidden.rows {
        for unit in 0..<hidden.columns {
          sum += hidden[record, unit] * weights.hiddenToOutput[unit, 0]
        }
        outputs.append(sum)
      }
      return outputs
    }
    answers.add("every record put in front, so that the list is in reverse") { features, weights in
      let outputs = Solutions.forward(features, weights).output
      var list: [Double] = []
      for record in 0..<outputs.rows { list.insert(outputs[record, 0], at: 0) }
      return list
    }
    answers.add("standardised outputs taken for bikes: whole numbers, none below 0") {
      features, weights in
      let outputs = Solutions.forward(features, weights).output.values
      return outputs.map { max(0, $0.rounded()) }
    }
  }

private let answersTo03_6B: [WrongAnswer] =
  wrongAnswers(to: "3.6", of: Checks.all, like: hyperparameters) { answers in
    answers.add("the numbers of the example") {
      Hyperparameters(iterations: 100, learningRate: 0.1, hiddenUnits: 2)
    }
    answers.add("a single hidden unit") {
      Hyperparameters(iterations: 1500, learningRate: 0.5, hiddenUnits: 1)
    }
    answers.add("a learning rate of 10 to be done sooner") {
      Hyperparameters(iterations: 1000, learningRate: 10, hiddenUnits: 20)
    }
    answers.add("many hidden units, which are to make up for 20 iterations and a tiny rate") {
      Hyperparameters(iterations: 20, learningRate: 0.001, hiddenUnits: 500)
    }
  }

let secondAnswersToLesson03: [WrongAnswer] = [
  answersTo03_1B, answersTo03_2B, answersTo03_3B, answersTo03_4B, answersTo03_5B, answersTo03_6B,
].flatMap { $0 }
