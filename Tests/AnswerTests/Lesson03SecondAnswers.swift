import Foundation
import Lab
import XCTest

@testable import lesson03

final class Lesson03SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson03, share: 1) }
}

private let answersTo03_1B: [WrongAnswer] =
  wrongAnswers(to: "3.1", of: Checks.all, like: activation) { answers in
    answers.add(
      "the brackets around the divisor are forgotten",
      says: "Brackets are missing: 1 / 1 + e⁻ˣ is 1 + e⁻ˣ"
    ) { x in 1 / 1 + exp(-x) }
    answers.add(
      "two forms of the formula are mixed, e⁻ˣ / (1 + e⁻ˣ)",
      says: "This is e⁻ˣ / (1 + e⁻ˣ), which is 1 − σ(x)"
    ) { x in
      exp(-x) / (1 + exp(-x))
    }
    answers.add("powers of 10 in place of e", says: "This is 1 / (1 + 10⁻ˣ)") { x in
      let power = pow(10, -x)
      return 1 / (1 + power)
    }
    answers.add(
      "0 for negative x as in the ReLU, and the sigmoid above",
      says: "A negative x has 0 here, as with ReLU"
    ) { x in
      if x < 0 { return 0 }
      return 1 / (1 + exp(-x))
    }
    answers.add("negative numbers give 0, and 0 itself too", says: "An x of 0 or less has 0 here") {
      x in
      x > 0 ? 1 / (1 + exp(-x)) : 0
    }
    answers.add("e to the power of 1 − x below the bar", says: "The 1 stands in the power, e¹⁻ˣ") {
      x in 1 / exp(1 - x)
    }
    answers.add("x is halved", says: "x is halved here: it is e⁻ˣ") { x in 1 / (1 + exp(-x / 2)) }
  }

private let answersTo03_2B: [WrongAnswer] =
  wrongAnswers(to: "3.2", of: Checks.all, like: forward) { answers in
    answers.add(
      "the sums are stored as hidden, without the activation",
      says: "The output is right, but hidden has the weighted sums in it"
    ) { features, weights in
      let hidden = features.dot(weights.inputToHidden)
      let output = hidden.map(Solutions.activation).dot(weights.hiddenToOutput)
      return Activity(hidden: hidden, output: output)
    }
    answers.add(
      "the sum is not set back to 0 for the next unit",
      says: "The sums in X·W are not set back to 0 from unit to unit"
    ) { features, weights in
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
    answers.add(
      "the activations are listed unit after unit and not record after record",
      says: "The activations are stored unit by unit"
    ) {
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
    answers.add(
      "the activation is applied to the features, before the weights",
      says: "The features are squashed"
    ) {
      features, weights in
      let hidden = features.map(Solutions.activation).dot(weights.inputToHidden)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add(
      "both layers without an activation", says: "In the hidden units: The sigmoid is missing"
    ) { features, weights in
      let hidden = features.dot(weights.inputToHidden)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add("the activation is applied to the weights", says: "The weights are squashed") {
      features, weights in
      let hidden = features.dot(weights.inputToHidden.map(Solutions.activation))
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add(
      "the output is the mean of the weighted activations",
      says: "In A·V: This is the mean of the terms"
    ) { features, weights in
      let hidden = features.dot(weights.inputToHidden).map(Solutions.activation)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput) / hidden.columns)
    }
  }

private let answersTo03_3B: [WrongAnswer] =
  wrongAnswers(to: "3.3", of: Checks.all, like: backpropagation) { answers in
    answers.add(
      "no brackets around 1 − A", says: "Brackets are missing: A * 1 − A is not A * (1 − A)"
    ) { features, targets, activity, weights in
      let errors = targets - activity.output
      let back = errors.dot(weights.hiddenToOutput.transposed)
      let hiddenTerms = back * activity.hidden * 1 - activity.hidden
      return Weights(
        inputToHidden: features.transposed.dot(hiddenTerms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add(
      "= for += in ΔW, so that only the last record counts", says: "In ΔW, over the records"
    ) {
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
    answers.add(
      "the mean error of the batch is used for every record",
      says: "The mean error of the batch is used for every record"
    ) {
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
    answers.add(
      "V moves first, and the error flows back over the moved V",
      says: "V has moved already when the error goes back"
    ) {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let stepOfV = activity.hidden.transposed.dot(errors)
      let moved = weights.hiddenToOutput + stepOfV
      let slopes = activity.hidden * (1 - activity.hidden)
      let hiddenTerms = errors.dot(moved.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(hiddenTerms), hiddenToOutput: stepOfV)
    }
    answers.add(
      "the features are added up first, then multiplied by the sum of the terms",
      says: "The records are added up before they are multiplied"
    ) {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let slopes = activity.hidden * (1 - activity.hidden)
      let hiddenTerms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      let (x, t) = (features.sumOfRows(), hiddenTerms.sumOfRows())
      let w = Matrix(x.map { x in t.map { x * $0 } })
      let a = activity.hidden.sumOfRows()
      return Weights(
        inputToHidden: w, hiddenToOutput: Matrix(column: a.map { $0 * errors.sum() }))
    }
    answers.add(
      "the error of the first record for all",
      says: "The first record's error is used for every record"
    ) { features, targets, activity, weights in
      let errors = (targets - activity.output).map { _ in targets[0, 0] - activity.output[0, 0] }
      let slopes = activity.hidden * (1 - activity.hidden)
      return Weights(
        inputToHidden: features.transposed.dot(
          errors.dot(weights.hiddenToOutput.transposed) * slopes),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add(
      "the hidden terms' slopes are those of the weighted sums of V",
      says: "The slope is taken at A·V"
    ) {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let slopes = activity.output.map { $0 * (1 - $0) }
      let terms = (errors * slopes).dot(weights.hiddenToOutput.transposed)
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
  }

private let answersTo03_4B: [WrongAnswer] =
  wrongAnswers(to: "3.4", of: Checks.all, like: update) { answers in
    answers.add(
      "1 / n in whole numbers, which is 0",
      says: "Nothing has moved: is only a copy changed, or is 1 / n a"
    ) { weights, steps, learningRate, records in
      let share = learningRate * Double(1 / max(records, 1))
      weights.inputToHidden += share * steps.inputToHidden
      weights.hiddenToOutput += share * steps.hiddenToOutput
    }
    answers.add(
      "V moves in the loop over the inputs, once per input", says: "V moves once for each input"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      for input in 0..<weights.inputToHidden.rows {
        for unit in 0..<weights.inputToHidden.columns {
          weights.inputToHidden[input, unit] += share * steps.inputToHidden[input, unit]
          weights.hiddenToOutput[unit, 0] += share * steps.hiddenToOutput[unit, 0]
        }
      }
    }
    answers.add(
      "one loop for both, so of W only the first column moves",
      says: "In W: Only the first hidden unit's weights move"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      for i in 0..<weights.inputToHidden.rows {
        weights.inputToHidden[i, 0] += share * steps.inputToHidden[i, 0]
      }
      for i in 0..<weights.hiddenToOutput.rows {
        weights.hiddenToOutput[i, 0] += share * steps.hiddenToOutput[i, 0]
      }
    }
    answers.add(
      "n is taken for the rows of each matrix, so both have shares of their own",
      says: "W and V are each divided by the number of their rows"
    ) {
      weights, steps, learningRate, records in
      weights.inputToHidden += learningRate * steps.inputToHidden / weights.inputToHidden.rows
      weights.hiddenToOutput += learningRate * steps.hiddenToOutput / weights.hiddenToOutput.rows
    }
    answers.add(
      "the update of both stands in a loop over the hidden units",
      says: "W and V move once for each hidden unit"
    ) {
      weights, steps, learningRate, records in
      for _ in 0..<weights.inputToHidden.columns {
        weights.inputToHidden += learningRate / Double(records) * steps.inputToHidden
        weights.hiddenToOutput += learningRate / Double(records) * steps.hiddenToOutput
      }
    }
    answers.add("once for each record", says: "The steps are not divided by the number of records")
    { weights, steps, learningRate, records in
      for _ in 0..<records {
        weights.inputToHidden += learningRate / Double(records) * steps.inputToHidden
        weights.hiddenToOutput += learningRate / Double(records) * steps.hiddenToOutput
      }
    }
    answers.add(
      "the rate over n is taken for V only", says: "In W: The steps are added as they are"
    ) { weights, steps, learningRate, records in
      weights.inputToHidden += steps.inputToHidden
      weights.hiddenToOutput += learningRate / Double(records) * steps.hiddenToOutput
    }
  }

private let answersTo03_5B: [WrongAnswer] =
  wrongAnswers(to: "3.5", of: Checks.all, like: run) { answers in
    answers.add("the output goes through the activation too", says: "The outputs are squashed") {
      features, weights in
      let hidden = features.dot(weights.inputToHidden).map(Solutions.activation)
      return hidden.dot(weights.hiddenToOutput).map(Solutions.activation).values
    }
    answers.add(
      "the output's sum is not set back to 0 for the next record",
      says: "Each output has the ones before it in it"
    ) { features, weights in
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
    answers.add(
      "every record put in front, so that the list is in reverse",
      says: "The outputs are in reverse order"
    ) { features, weights in
      let outputs = Solutions.forward(features, weights).output
      var list: [Double] = []
      for record in 0..<outputs.rows { list.insert(outputs[record, 0], at: 0) }
      return list
    }
    answers.add(
      "standardised outputs taken for bikes: whole numbers, none below 0",
      says: "The outputs are whole numbers, none below 0"
    ) {
      features, weights in
      let outputs = Solutions.forward(features, weights).output.values
      return outputs.map { max(0, $0.rounded()) }
    }
    answers.add(
      "the mean and deviation of the outputs are taken out",
      says: "The outputs are standardised once more"
    ) { features, weights in
      let outputs = Solutions.forward(features, weights).output.values
      let mean = outputs.reduce(0, +) / Double(outputs.count)
      let variance =
        outputs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(outputs.count)
      return outputs.map { ($0 - mean) / variance.squareRoot() }
    }
    answers.add(
      "the last record's output for all", says: "The last record's output is there for every record"
    ) { features, weights in
      let outputs = Solutions.forward(features, weights).output.values
      return outputs.map { _ in outputs[outputs.count - 1] }
    }
    answers.add(
      "each record's output has the hidden units of the first record",
      says: "The first record's output is there for every record"
    ) {
      features, weights in
      let hidden = Solutions.forward(features, weights).hidden
      let first = zip(hidden.row(0), weights.hiddenToOutput.values).reduce(0) { $0 + $1.0 * $1.1 }
      return hidden.sumOfColumns().map { _ in first }
    }
  }

private let answersTo03_6B: [WrongAnswer] =
  wrongAnswers(to: "3.6", of: Checks.all, like: hyperparameters) { answers in
    answers.add(
      "the numbers of the example",
      says: "too few iterations: the losses were still falling. There seem"
    ) {
      Hyperparameters(iterations: 100, learningRate: 0.1, hiddenUnits: 2)
    }
    answers.add("a single hidden unit", says: "There seem to be too few hidden units") {
      Hyperparameters(iterations: 1500, learningRate: 0.5, hiddenUnits: 1)
    }
    answers.add(
      "a learning rate of 10 to be done sooner", says: "The learning rate looks too large"
    ) {
      Hyperparameters(iterations: 1000, learningRate: 10, hiddenUnits: 20)
    }
    answers.add(
      "many hidden units, which are to make up for 20 iterations and a tiny rate",
      says: "are the two exchanged? It takes thousands of iterations"
    ) {
      Hyperparameters(iterations: 20, learningRate: 0.001, hiddenUnits: 500)
    }
    answers.add(
      "few iterations and a small rate", says: "still falling. The learning rate looks too small"
    ) {
      Hyperparameters(iterations: 300, learningRate: 0.01, hiddenUnits: 10)
    }
    answers.add(
      "50 hidden units at the rate that works with 10", says: "The learning rate looks too large"
    ) {
      Hyperparameters(iterations: 1000, learningRate: 0.5, hiddenUnits: 50)
    }
    answers.add("600 iterations, too few", says: "There seem to be too few iterations") {
      Hyperparameters(iterations: 600, learningRate: 0.3, hiddenUnits: 10)
    }
  }

let secondAnswersToLesson03: [WrongAnswer] = [
  answersTo03_1B, answersTo03_2B, answersTo03_3B, answersTo03_4B, answersTo03_5B, answersTo03_6B,
].flatMap { $0 }
