import Foundation
import Lab
import XCTest

@testable import lesson03

final class Lesson03AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson03, share: 1) }
}

private let answersTo03_1: [WrongAnswer] =
  wrongAnswers(to: "3.1", of: Checks.all, like: activation) { answers in
    answers.add("the hyperbolic tangent", says: "This is tanh, which runs from −1 to 1") { x in
      tanh(x)
    }
    answers.add("the minus before x is forgotten", says: "This is 1 − σ(x)") { x in 1 / (1 + exp(x))
    }
    answers.add("the rectified linear unit", says: "This is ReLU, max(0, x)") { x in max(0, x) }
    answers.add("the sigmoid's slope", says: "This is the sigmoid's slope, σ(x) · (1 − σ(x))") {
      x in
      let y = 1 / (1 + exp(-x))
      return y * (1 - y)
    }
    answers.add("stretched to the range from -1 to 1", says: "This is 2σ(x) − 1, from −1 to 1") {
      x in 2 / (1 + exp(-x)) - 1
    }
    answers.add("a step from 0 to 1 in place of a curve", says: "This is a step from 0 to 1") { x in
      x > 0 ? 1 : 0
    }
    answers.add("x is returned as it came, no activation", says: "The sigmoid is missing") { x in x
    }
    answers.add(
      "a rectified linear unit that leaks below 0", says: "This is ReLU with a slope below 0"
    ) { x in x > 0 ? x : 0.01 * x }
    answers.add(
      "clipped in place of squashed", says: "This is cut off at 0 and 1 and straight between"
    ) { x in x < 0 ? 0 : x > 1 ? 1 : x }
  }

private let answersTo03_2: [WrongAnswer] =
  wrongAnswers(to: "3.2", of: Checks.all, like: forward) { answers in
    answers.add("the output has a sigmoid too", says: "The output is squashed") {
      features, weights in
      let hidden = features.dot(weights.inputToHidden).map(Solutions.activation)
      let output = hidden.dot(weights.hiddenToOutput).map(Solutions.activation)
      return Activity(hidden: hidden, output: output)
    }
    answers.add("the hidden units have no activation function", says: "The sigmoid is missing") {
      features, weights in
      let hidden = features.dot(weights.inputToHidden)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add(
      "the hidden sums are returned in place of the activations",
      says: "The output is right, but hidden has the weighted sums in"
    ) { features, weights in
      let sums = features.dot(weights.inputToHidden)
      let output = sums.map(Solutions.activation).dot(weights.hiddenToOutput)
      return Activity(hidden: sums, output: output)
    }
    answers.add(
      "the output is computed from the hidden sums",
      says: "The output is computed from the weighted sums X·W"
    ) { features, weights in
      let sums = features.dot(weights.inputToHidden)
      return Activity(
        hidden: sums.map(Solutions.activation), output: sums.dot(weights.hiddenToOutput))
    }
    answers.add(
      "the hyperbolic tangent in the hidden units", says: "This is tanh, which runs from −1 to 1"
    ) { features, weights in
      let hidden = features.dot(weights.inputToHidden).map { tanh($0) }
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add(
      "the output's sum is not reset from record to record",
      says: "The sums in A·V are not set back to 0 from record to"
    ) { features, weights in
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
    answers.add(
      "the activation function is applied to the features", says: "The features are squashed"
    ) { features, weights in
      let hidden = features.map(Solutions.activation).dot(weights.inputToHidden)
      return Activity(hidden: hidden, output: hidden.dot(weights.hiddenToOutput))
    }
    answers.add(
      "the output weighs the features of the first layer's sums twice", says: "A is squared"
    ) {
      features, weights in
      let hidden = features.dot(weights.inputToHidden).map(Solutions.activation)
      let output = (hidden * hidden).dot(weights.hiddenToOutput)
      return Activity(hidden: hidden, output: output)
    }
    answers.add(
      "each record is divided by the sum of its activations",
      says: "Each output is divided by the sum of the activations"
    ) { features, weights in
      var activity = Solutions.forward(features, weights)
      for record in 0..<features.rows {
        activity.output[record, 0] /= activity.hidden.row(record).reduce(0, +)
      }
      return activity
    }
  }

private let answersTo03_3: [WrongAnswer] =
  wrongAnswers(to: "3.3", of: Checks.all, like: backpropagation) { answers in
    answers.add("output minus target", says: "The sign is flipped") {
      features, targets, activity, weights in
      let errors = activity.output - targets
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add(
      "the output has the sigmoid's slope too",
      says: "The output's error is multiplied by ŷ · (1 − ŷ)"
    ) { features, targets, activity, weights in
      let output = activity.output
      let errors = (targets - output) * output * (1 - output)
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add(
      "the hidden units' slope is forgotten",
      says: "The hidden units' slopes A * (1 − A) are missing"
    ) { features, targets, activity, weights in
      let errors = targets - activity.output
      let terms = errors.dot(weights.hiddenToOutput.transposed)
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add("the brackets around 1 − A are forgotten", says: "Brackets are missing") {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let back = errors.dot(weights.hiddenToOutput.transposed)
      let terms = back * activity.hidden * 1 - activity.hidden
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add(
      "the mean over the records in place of the sum",
      says: "The sums are divided by the number of records"
    ) {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms) / features.rows,
        hiddenToOutput: activity.hidden.transposed.dot(errors) / features.rows)
    }
    answers.add(
      "V has already moved when the error flows back",
      says: "V has moved already when the error goes back"
    ) {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let stepsOfV = activity.hidden.transposed.dot(errors)
      let moved = weights.hiddenToOutput + stepsOfV
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(moved.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms), hiddenToOutput: stepsOfV)
    }
    answers.add(
      "= in place of +=, only the last record counts", says: "Only the last record counts"
    ) {
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
    answers.add(
      "the slope is taken of the activations once more", says: "The sigmoid is taken once more"
    ) {
      features, targets, activity, weights in
      let errors = targets - activity.output
      let again = activity.hidden.map(Solutions.activation)
      let terms = errors.dot(weights.hiddenToOutput.transposed) * again * (1 - again)
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
    answers.add(
      "the hidden terms stand in both steps", says: "The hidden units' terms are added up"
    ) { features, targets, activity, weights in
      let errors = targets - activity.output
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: Matrix(column: terms.sumOfRows()))
    }
    answers.add("the error is relative to the target", says: "The error is divided by the target") {
      features, targets, activity, weights in
      let errors = (targets - activity.output) / targets
      let slopes = activity.hidden * (1 - activity.hidden)
      let terms = errors.dot(weights.hiddenToOutput.transposed) * slopes
      return Weights(
        inputToHidden: features.transposed.dot(terms),
        hiddenToOutput: activity.hidden.transposed.dot(errors))
    }
  }

private let answersTo03_4: [WrongAnswer] =
  wrongAnswers(to: "3.4", of: Checks.all, like: update) { answers in
    answers.add("V is left as it is", says: "Only W moves") {
      weights, steps, learningRate, records in
      weights.inputToHidden += steps.inputToHidden * (learningRate / Double(records))
    }
    answers.add(
      "the division by n is forgotten", says: "The steps are not divided by the number of records"
    ) { weights, steps, learningRate, records in
      weights.inputToHidden += learningRate * steps.inputToHidden
      weights.hiddenToOutput += learningRate * steps.hiddenToOutput
    }
    answers.add("the steps are subtracted", says: "The steps are subtracted") {
      weights, steps, learningRate, records in
      let share = learningRate / Double(records)
      weights.inputToHidden -= share * steps.inputToHidden
      weights.hiddenToOutput -= share * steps.hiddenToOutput
    }
    answers.add("a copy of the weights is changed and not stored back", says: "Nothing has moved") {
      weights, steps, learningRate, records in
      var moved = weights
      let share = learningRate / Double(records)
      moved.inputToHidden += share * steps.inputToHidden
      moved.hiddenToOutput += share * steps.hiddenToOutput
    }
    answers.add(
      "n is the number of W's rows in place of the records",
      says: "The steps are divided by the number of W's rows, the"
    ) {
      weights, steps, learningRate, records in
      let share = learningRate / Double(weights.inputToHidden.rows)
      weights.inputToHidden += share * steps.inputToHidden
      weights.hiddenToOutput += share * steps.hiddenToOutput
    }
    answers.add(
      "the learning rate is multiplied twice", says: "The learning rate is multiplied in twice"
    ) { weights, steps, learningRate, records in
      let meanOfW = learningRate * steps.inputToHidden / Double(records)
      let meanOfV = learningRate * steps.hiddenToOutput / Double(records)
      weights.inputToHidden += learningRate * meanOfW
      weights.hiddenToOutput += learningRate * meanOfV
    }
    answers.add(
      "n is fixed at 128, seen only where a batch has another size",
      says: "The steps are divided by 128"
    ) {
      weights, steps, learningRate, records in
      weights.inputToHidden += learningRate * steps.inputToHidden / 128.0
      weights.hiddenToOutput += learningRate * steps.hiddenToOutput / 128.0
    }
    answers.add(
      "W moves by the step of the rate alone",
      says: "The weights themselves are added where the steps are meant"
    ) { weights, steps, learningRate, records in
      weights.inputToHidden += learningRate / Double(records) * weights.inputToHidden
      weights.hiddenToOutput += learningRate / Double(records) * weights.hiddenToOutput
    }
    answers.add("the mean step without the rate for W", says: "The learning rate is missing") {
      weights, steps, learningRate, records in
      weights.inputToHidden += steps.inputToHidden / Double(records)
      weights.hiddenToOutput += learningRate * steps.hiddenToOutput / Double(records)
    }
  }

private let answersTo03_5: [WrongAnswer] =
  wrongAnswers(to: "3.5", of: Checks.all, like: run) { answers in
    answers.add(
      "the hidden activations in place of the outputs",
      says: "These are all the hidden units' activations"
    ) { features, weights in
      Solutions.forward(features, weights).hidden.values
    }
    answers.add("a sigmoid on top of the outputs", says: "The outputs are squashed") {
      features, weights in
      Solutions.forward(features, weights).output.values.map(Solutions.activation)
    }
    answers.add("only the first record's output", says: "Only the first record has an output") {
      features, weights in
      Array(Solutions.forward(features, weights).output.values.prefix(1))
    }
    answers.add(
      "negative outputs become 0, seen only where there are some",
      says: "Negative outputs are cut off at 0"
    ) { features, weights in
      Solutions.forward(features, weights).output.values.map { max(0, $0) }
    }
    answers.add("rounded to whole bikes", says: "The outputs are rounded") { features, weights in
      Solutions.forward(features, weights).output.values.map { $0.rounded() }
    }
    answers.add(
      "the activation function of the hidden units is forgotten",
      says: "The hidden units have no activation function"
    ) { features, weights in
      features.dot(weights.inputToHidden).dot(weights.hiddenToOutput).values
    }
    answers.add(
      "each output is put in front, so the list is reversed",
      says: "The outputs are in reverse order"
    ) { features, weights in
      let output = Solutions.forward(features, weights).output
      var list: [Double] = []
      for record in 0..<output.rows { list.insert(output[record, 0], at: 0) }
      return list
    }
    answers.add(
      "the records' features are added up", says: "The features of each record are added up"
    ) { features, weights in
      features.sumOfColumns()
    }
    answers.add("scaled to bikes", says: "The outputs are made bikes, times 181 plus 189") {
      features, weights in
      Solutions.forward(features, weights).output.values.map { $0 * 181 + 189 }
    }
  }

private let answersTo03_6: [WrongAnswer] =
  wrongAnswers(to: "3.6", of: Checks.all, like: hyperparameters) { answers in
    answers.add("the example's numbers", says: "There seem to be too few hidden units for days as")
    {
      Hyperparameters(iterations: 100, learningRate: 0.1, hiddenUnits: 2)
    }
    answers.add("far too few iterations", says: "There seem to be too few iterations") {
      Hyperparameters(iterations: 300, learningRate: 0.5, hiddenUnits: 20)
    }
    answers.add(
      "a learning rate so small that hardly anything moves",
      says: "The learning rate looks too small"
    ) {
      Hyperparameters(iterations: 3000, learningRate: 0.001, hiddenUnits: 20)
    }
    answers.add(
      "a learning rate so large that the weights explode", says: "The learning rate looks too large"
    ) {
      Hyperparameters(iterations: 1000, learningRate: 20, hiddenUnits: 20)
    }
    answers.add("a single hidden unit", says: "There seem to be too few hidden units for days as") {
      Hyperparameters(iterations: 3000, learningRate: 0.5, hiddenUnits: 1)
    }
    answers.add(
      "iterations and hidden units exchanged", says: "There are more hidden units than iterations"
    ) {
      Hyperparameters(iterations: 20, learningRate: 0.5, hiddenUnits: 600)
    }
    answers.add("a negative learning rate, uphill", says: "The learning rate is negative") {
      Hyperparameters(iterations: 1000, learningRate: -0.5, hiddenUnits: 20)
    }
    answers.add(
      "a rate of 1 divided by 2 as whole numbers",
      says: "The learning rate is 0, so no weight ever moves"
    ) {
      Hyperparameters(iterations: 5000, learningRate: Double(1 / 2), hiddenUnits: 12)
    }
    answers.add("too large a rate for many hidden units", says: "The learning rate looks too large")
    {
      Hyperparameters(iterations: 3000, learningRate: 0.5, hiddenUnits: 60)
    }
    answers.add(
      "a rate that is not a number", says: "The learning rate is infinite or not a number"
    ) {
      Hyperparameters(iterations: 5000, learningRate: (-1.0).squareRoot(), hiddenUnits: 12)
    }
    answers.add("a small rate and many iterations", says: "The learning rate looks too small") {
      Hyperparameters(iterations: 6000, learningRate: 0.03, hiddenUnits: 20)
    }
  }

private let answersToLesson03: [WrongAnswer] =
  answersTo03_1 + answersTo03_2 + answersTo03_3 + answersTo03_4 + answersTo03_5 + answersTo03_6
