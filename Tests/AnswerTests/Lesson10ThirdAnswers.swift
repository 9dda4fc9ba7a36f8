import Lab
import XCTest

@testable import lesson10

final class Lesson10ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson10, share: 0.79) }
}

private let answersTo10_1C: [WrongAnswer] =
  wrongAnswers(to: "10.1", of: Checks.all, like: oneHot) { answers in
    answers.add("one row per class and one column per label", says: "Rows and columns are swapped")
    { labels, classes in
      var targets = Matrix<Double>(rows: classes, columns: labels.count)
      for (record, label) in labels.enumerated() { targets[label, record] = 1 }
      return targets
    }
    answers.add("one row for all labels, as lesson 7's input layer") { labels, classes in
      var layer = [Double](repeating: 0, count: classes)
      for label in labels { layer[label] = 1 }
      return Matrix(row: layer)
    }
    answers.add(
      "the row is made before the loop, so the ones of earlier labels stay in it",
      says: "The 1s of the records before stay in the row"
    ) {
      labels, classes in
      var rows: [[Double]] = []
      var row = [Double](repeating: 0, count: classes)
      for label in labels {
        row[label] = 1
        rows.append(row)
      }
      return Matrix(rows)
    }
  }

private let answersTo10_2C: [WrongAnswer] =
  wrongAnswers(to: "10.2", of: Checks.all, like: relu) { answers in
    answers.add(
      "“positive sums” is read as rows whose sum is positive: whole rows stay or go",
      says: "The sum of a whole row decides here"
    ) {
      sums in
      var result = sums
      for (record, total) in sums.sumOfColumns().enumerated() where total <= 0 {
        for unit in 0..<sums.columns { result[record, unit] = 0 }
      }
      return result
    }
    answers.add(
      "1 for positive sums and 0 for others: the slope, as for 10.3", says: "This is a step, 0 or 1"
    ) { sums in
      sums.map { $0 > 0 ? 1 : 0 }
    }
    answers.add(
      "break in place of continue: the rest of a row is 0 after the first negative sum",
      says: "Only the first column is right"
    ) {
      sums in
      var result = Matrix<Double>(rows: sums.rows, columns: sums.columns)
      for record in 0..<sums.rows {
        for unit in 0..<sums.columns {
          if sums[record, unit] <= 0 { break }
          result[record, unit] = sums[record, unit]
        }
      }
      return result
    }
  }

private let answersTo10_3C: [WrongAnswer] =
  wrongAnswers(to: "10.3", of: Checks.all, like: reluGradient) { answers in
    answers.add(
      "a gradient passes where it is positive itself", says: "The gradient's own sign decides here"
    ) { outputGradient, _ in
      outputGradient.map { $0 > 0 ? $0 : 0 }
    }
    answers.add("the slope h · (1 − h), as for lesson 3's sigmoid") { outputGradient, sums in
      let slopes = sums.map { $0 * (1 - $0) }
      return outputGradient * slopes
    }
    answers.add(
      "the closure's arguments exchanged: sums pass where the gradient is positive",
      says: "The sums pass where the gradient is positive"
    ) {
      outputGradient, sums in
      outputGradient.zip(sums) { sum, gradient in sum > 0 ? gradient : 0 }
    }
  }

private let answersTo10_4C: [WrongAnswer] =
  wrongAnswers(to: "10.4", of: Checks.all, like: logSoftmax) { answers in
    answers.add(
      "the largest and the sum are those of a column, not of a row",
      says: "The sum runs over the records"
    ) { logits in
      var result = logits
      for column in 0..<logits.columns {
        let values = logits.column(column)
        let largest = values.max() ?? 0
        let sum = values.map { exp($0 - largest) }.reduce(0, +)
        for row in 0..<logits.rows { result[row, column] = values[row] - largest - log(sum) }
      }
      return result
    }
    answers.add(
      "the probabilities, as in lesson 12's softmax, without their logarithm",
      says: "These are the probabilities"
    ) { logits in
      var result = logits
      for record in 0..<logits.rows {
        let row = logits.row(record)
        let largest = row.max() ?? 0
        let powers = row.map { exp($0 - largest) }
        let sum = powers.reduce(0, +)
        for column in 0..<logits.columns { result[record, column] = powers[column] / sum }
      }
      return result
    }
    answers.add("reduce's arguments exchanged: the power of the sum so far, plus the logit") {
      logits in
      var result = logits
      for record in 0..<logits.rows {
        let row = logits.row(record)
        let largest = row.max() ?? 0
        let sum = row.reduce(0) { exp($0 - largest) + $1 }
        for column in 0..<logits.columns {
          result[record, column] = row[column] - largest - log(sum)
        }
      }
      return result
    }
  }

private let answersTo10_5C: [WrongAnswer] =
  wrongAnswers(to: "10.5", of: Checks.all, like: crossEntropyGradient) { answers in
    answers.add(
      "ln p is taken for p", says: "The logarithms are used as if they were the probabilities"
    ) { logProbabilities, targets in
      (logProbabilities - targets) / targets.rows
    }
    answers.add(
      "times the slope p · (1 − p), as in lesson 2's error term",
      says: "There is a factor p·(1 − p) too many"
    ) {
      logProbabilities, targets in
      let p = logProbabilities.map { exp($0) }
      return (p - targets) * p * (1 - p) / targets.rows
    }
    answers.add(
      "the exponential is taken after the targets are subtracted",
      says: "e is taken to the power of the difference"
    ) {
      logProbabilities, targets in
      (logProbabilities - targets).map { exp($0) } / targets.rows
    }
  }

private let answersTo10_6C: [WrongAnswer] =
  wrongAnswers(to: "10.6", of: Checks.all, like: linearBackward) { answers in
    answers.add(
      "the bias's gradient is the sum of each row: one number per record",
      says: "The bias's gradient adds up the columns"
    ) {
      outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: Matrix(row: outputGradient.sumOfColumns()),
        input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "weight and bias are divided by the records once more, as in 10.5",
      says: "Every number is 5 times too small, and 5 is the number of"
    ) {
      outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient) / input.rows,
        bias: Matrix(row: outputGradient.sumOfRows()) / input.rows,
        input: outputGradient.dot(weight.transposed))
    }
    answers.add("the bias's sum begins with the first row, and the loop adds that row again") {
      outputGradient, input, weight in
      var bias = outputGradient.row(0)
      for record in 0..<outputGradient.rows {
        for unit in bias.indices { bias[unit] += outputGradient[record, unit] }
      }
      return LinearGradients(
        weight: input.transposed.dot(outputGradient), bias: Matrix(row: bias),
        input: outputGradient.dot(weight.transposed))
    }
  }

private let answersTo10_7C: [WrongAnswer] =
  wrongAnswers(to: "10.7", of: Checks.all, like: adamStep) { answers in
    answers.add(
      "the corrected means are kept as the means, seen only from the second step on",
      says: "The corrected means are stored in place of m and s"
    ) {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      moments.mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      moments.square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      let root = moments.square.map { $0.squareRoot() }
      parameter -= learningRate * moments.mean / (root + 1e-8)
    }
    answers.add("the step is added, as lesson 3's steps are", says: "The sign is flipped") {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      let square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      let root = square.map { $0.squareRoot() }
      parameter += learningRate * mean / (root + 1e-8)
    }
    answers.add("pow's arguments exchanged: t to the power of β") {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / (1 - pow(Double(moments.steps), 0.9))
      let square = moments.square / (1 - pow(Double(moments.steps), 0.999))
      let root = square.map { $0.squareRoot() }
      parameter -= learningRate * mean / (root + 1e-8)
    }
  }

private let answersTo10_8C: [WrongAnswer] =
  wrongAnswers(to: "10.8", of: Checks.all, like: accuracy) { answers in
    answers.add(
      "the mean output of the right class", says: "This is the mean output of the right classes"
    ) { outputs, labels in
      var sum = 0.0
      for (record, label) in labels.enumerated() { sum += outputs[record, label] }
      return sum / Double(labels.count)
    }
    answers.add(
      "right where the class's output is above 0.5, as in lesson 2",
      says: "An output counts only if it is above 0.5"
    ) { outputs, labels in
      var right = 0
      for (record, label) in labels.enumerated() where outputs[record, label] > 0.5 { right += 1 }
      return Double(right) / Double(labels.count)
    }
    answers.add(
      "contains: an answer counts if it is the label of any record",
      says: "An answer counts if it is any record's label"
    ) { outputs, labels in
      let right = outputs.argMaxOfRows().filter { labels.contains($0) }
      return Double(right.count) / Double(labels.count)
    }
  }

let thirdAnswersToLesson10: [WrongAnswer] = [
  answersTo10_1C, answersTo10_2C, answersTo10_3C, answersTo10_4C, answersTo10_5C, answersTo10_6C,
  answersTo10_7C, answersTo10_8C,
].flatMap { $0 }
