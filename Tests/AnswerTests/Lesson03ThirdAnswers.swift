import Exercises
import Lab
import XCTest

@testable import lesson03

final class Lesson03ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson03, share: 1.0) }
}

private func sigmoidC(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

private func forwardC(_ features: Matrix<Double>, _ weights: Weights) -> Activity {
  let hidden = features.dot(weights.inputToHidden).map(sigmoidC)
  return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
}

private let thirdAnswersTo03_1C: [WrongAnswer] =
  wrongAnswers(to: "3.1", of: Checks.all, like: activation) { answers in
    answers.add(
      "reads sign for sigmoid: a step from 0 to 1",
      says: "This is a step from 0 to 1, which 0 is on"
    ) { x in x >= 0 ? 1 : 0 }
    answers.add("x · (1 − x), as A * (1 − A) in 3.3", says: "This is x · (1 − x), as for the slope")
    { x in x * (1 - x) }
    answers.add("no brackets below the fraction line", says: "Brackets are missing") { x in
      1 / 1 + exp(-x)
    }
  }

private let thirdAnswersTo03_2C: [WrongAnswer] =
  wrongAnswers(to: "3.2", of: Checks.all, like: forward) { answers in
    answers.add(
      "the activation is at the output, and the hidden units have none",
      says: "In hidden: In the hidden units: The"
    ) {
      features, weights in
      let hidden = features.dot(weights.inputToHidden)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput).map(sigmoidC))
    }
    answers.add("the output has a sigmoid too, as in lesson 2", says: "The output is squashed") {
      features, weights in
      let hidden = features.dot(weights.inputToHidden).map(sigmoidC)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput).map(sigmoidC))
    }
    answers.add(
      "the outputs are taken before the activation is applied",
      says: "The output is computed from the weighted sums X·W"
    ) { features, weights in
      let sums = features.dot(weights.inputToHidden)
      let output = sums.dot(weights.hiddenToOutput)
      return Activity(hidden: sums.map(sigmoidC), output: output)
    }
  }

private let thirdAnswersTo03_3C: [WrongAnswer] =
  wrongAnswers(to: "3.3", of: Checks.all, like: backpropagation) { answers in
    answers.add(
      "the mean over the records where the sum is asked for",
      says: "The sums are divided by the number of records"
    ) {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let slopes = activity.hidden.map { $0 * (1 - $0) }
      let hiddenTerms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      let records = Double(features.rows)
      return Weights(
        inputToHidden: features.transposed.dot(hiddenTerms) / records,
        hiddenToOutput: activity.hidden.transposed.dot(errors) / records)
    }
    answers.add(
      "the output's error term with the sigmoid's slope, as in lesson 2",
      says: "The output's error is multiplied by ŷ · (1 − ŷ)"
    ) {
      features, targets, activity, weights in
      let terms = (targets - activity.output) * activity.output.map { $0 * (1 - $0) }
      let slopes = activity.hidden.map { $0 * (1 - $0) }
      let hiddenTerms = terms.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(hiddenTerms),
        hiddenToOutput: activity.hidden.transposed.dot(terms))
    }
    answers.add("no brackets around 1 − A in the hidden error terms", says: "Brackets are missing")
    {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let back = errors.dot(weights.hiddenToOutput.transposed)
      let hiddenTerms = back * activity.hidden * 1.0 - activity.hidden
      return Weights(
        inputToHidden: features.transposed.dot(hiddenTerms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
  }

private let thirdAnswersTo03_4C: [WrongAnswer] =
  wrongAnswers(to: "3.4", of: Checks.all, like: update) { answers in
    answers.add(
      "n is the number of rows of ΔW, which are inputs and not records",
      says: "The steps are divided by the number of W's rows, the inputs"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate / Double(steps.inputToHidden.rows)
      weights.inputToHidden += share * steps.inputToHidden
      weights.hiddenToOutput += share * steps.hiddenToOutput
    }
    answers.add(
      "V by a loop over units as in lesson 2, but over columns: only the first moves",
      says: "In V: Only the first weight moves: go"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      weights.inputToHidden += share * steps.inputToHidden
      for unit in 0..<weights.hiddenToOutput.columns {
        weights.hiddenToOutput[unit, 0] += share * steps.hiddenToOutput[unit, 0]
      }
    }
    answers.add(
      "moves a copy of the weights, which is never stored back: nothing changes",
      says: "Nothing has moved"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      var moved = weights
      moved.inputToHidden += share * steps.inputToHidden
      moved.hiddenToOutput += share * steps.hiddenToOutput
    }
  }

private let thirdAnswersTo03_5C: [WrongAnswer] =
  wrongAnswers(to: "3.5", of: Checks.all, like: run) { answers in
    answers.add(
      "the hidden units' activations as the list",
      says: "These are all the hidden units' activations"
    ) { features, weights in
      forwardC(features, weights).hidden.values
    }
    answers.add("the outputs as 0 or 1, as 2.6 reads them", says: "The outputs are 1 or 0") {
      features, weights in
      forwardC(features, weights).output.values.map { $0 > 0.5 ? 1 : 0 }
    }
    answers.add(
      "sumOfRows makes the list: a single number, the sum of all outputs",
      says: "The outputs are added up"
    ) {
      features, weights in
      forwardC(features, weights).output.sumOfRows()
    }
  }

private let thirdAnswersTo03_6C: [WrongAnswer] =
  wrongAnswers(to: "3.6", of: Checks.all, like: hyperparameters) { answers in
    answers.add(
      "takes the losses that are asked for as the values: 0.09 and 18",
      says: "There seem to be too few iterations"
    ) {
      Hyperparameters(iterations: 100, learningRate: 0.09, hiddenUnits: 18)
    }
    answers.add(
      "the numbers of the example command",
      says: "There seem to be too few iterations"
    ) {
      Hyperparameters(iterations: 100, learningRate: 0.1, hiddenUnits: 2)
    }
    answers.add(
      "a learning rate of 1 / 2 in whole numbers, which is 0",
      says: "The learning rate is 0, so no weight ever moves"
    ) {
      let half = 1 / 2
      return Hyperparameters(iterations: 500, learningRate: Double(half), hiddenUnits: 20)
    }
  }

let thirdAnswersToLesson03: [WrongAnswer] =
  thirdAnswersTo03_1C + thirdAnswersTo03_2C + thirdAnswersTo03_3C + thirdAnswersTo03_4C
  + thirdAnswersTo03_5C + thirdAnswersTo03_6C
