import Foundation
import Lab
import XCTest

@testable import lesson10

final class Lesson10SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson10, share: 1) }
}

private let answersTo10_1B: [WrongAnswer] =
  wrongAnswers(to: "10.1", of: Checks.all, like: lesson10.oneHot) { answers in
    answers.add(
      "the label itself in its column in place of 1", says: "The label itself stands in its column"
    ) { labels, classes in
      var targets = Matrix<Double>(rows: labels.count, columns: classes)
      for (record, label) in labels.enumerated() { targets[record, label] = Double(label) }
      return targets
    }
    answers.add(
      "one row per class in place of one per record", says: "Rows and columns are swapped"
    ) { labels, classes in
      var targets = Matrix<Double>(rows: classes, columns: labels.count)
      for i in 0..<labels.count { targets[labels[i], i] = 1 }
      return targets
    }
    answers.add(
      "as many columns as labels occur, seen only where the last class does not",
      says: "There are only as many columns as these labels need"
    ) {
      labels, _ in
      let columns = (labels.max() ?? -1) + 1
      return Matrix(labels.map { label in (0..<columns).map { $0 == label ? 1 : 0 } })
    }
    answers.add(
      "1 in all columns up to the label's, like a thermometer",
      says: "All columns up to the label's are 1"
    ) { labels, classes in
      var targets = Matrix<Double>(rows: labels.count, columns: classes)
      for record in 0..<labels.count {
        for column in 0..<classes {
          if column <= labels[record] { targets[record, column] = 1 }
        }
      }
      return targets
    }
    answers.add("0.9 and 0.1, which a sigmoid can reach", says: "These are 0.9 and 0.1") {
      labels, classes in
      Matrix(labels.map { label in (0..<classes).map { $0 == label ? 0.9 : 0.1 } })
    }
    answers.add(
      "one row for all, in which the ones of the records before stay",
      says: "The 1s of the records before stay in the row"
    ) {
      labels, classes in
      var row = [Double](repeating: 0, count: classes)
      var rows: [[Double]] = []
      for label in labels {
        row[label] = 1
        rows.append(row)
      }
      return Matrix(rows)
    }
    answers.add(
      "the label as a share of the classes", says: "The label is divided by the number of classes"
    ) { labels, classes in
      var targets = Matrix<Double>(rows: labels.count, columns: classes)
      for (record, label) in labels.enumerated() {
        targets[record, label] = Double(label) / Double(classes)
      }
      return targets
    }
  }

private let answersTo10_2B: [WrongAnswer] =
  wrongAnswers(to: "10.2", of: Checks.all, like: relu) { answers in
    answers.add("1 where positive, the slope in place of the sum", says: "This is a step, 0 or 1") {
      sums in
      sums.map { $0 > 0 ? 1 : 0 }
    }
    answers.add("the last column left out", says: "Only the last column is wrong") { sums in
      var result = Matrix<Double>(rows: sums.rows, columns: sums.columns)
      for row in 0..<sums.rows {
        for column in stride(from: 0, to: sums.columns - 1, by: 1) {
          result[row, column] = max(sums[row, column], 0)
        }
      }
      return result
    }
    answers.add(
      "each number is changed in a copy and never stored", says: "The sums come back unchanged"
    ) { sums in
      let result = sums
      for row in 0..<sums.rows {
        for column in 0..<sums.columns {
          var h = result[row, column]
          if h < 0 { h = 0 }
        }
      }
      return result
    }
    answers.add(
      "all sums raised by the lowest, so that none is negative",
      says: "All sums are raised until none is below 0"
    ) { sums in
      let lowest = sums.values.min() ?? 0
      return sums.map { $0 - min(lowest, 0) }
    }
    answers.add(
      "returns in the loop over the rows, the others are as they came",
      says: "Only the first row is right"
    ) { sums in
      var result = sums
      for row in 0..<sums.rows {
        for column in 0..<sums.columns where sums[row, column] < 0 { result[row, column] = 0 }
        return result
      }
      return result
    }
    answers.add("whole numbers", says: "The sums are cut off to whole numbers") { sums in
      sums.map { Double(max(0, Int($0))) }
    }
    answers.add(
      "a whole row becomes 0 where its sum is negative", says: "The sum of a whole row decides here"
    ) { sums in
      var result = sums
      for row in 0..<sums.rows where sums.row(row).reduce(0, +) < 0 {
        for column in 0..<sums.columns { result[row, column] = 0 }
      }
      return result
    }
  }

private let answersTo10_3B: [WrongAnswer] =
  wrongAnswers(to: "10.3", of: Checks.all, like: reluGradient) { answers in
    answers.add(
      "the ReLU of the gradient, the sums not looked at",
      says: "The gradient's own sign decides here"
    ) { outputGradient, _ in
      outputGradient.map { max($0, 0) }
    }
    answers.add("the sum passes in place of the gradient", says: "This is the ReLU of the sums") {
      outputGradient, sums in
      var result = Matrix<Double>(rows: sums.rows, columns: sums.columns)
      for i in 0..<sums.rows {
        for j in 0..<sums.columns where sums[i, j] > 0 { result[i, j] = sums[i, j] }
      }
      return result
    }
    answers.add(
      "the gradient times the activation in place of the slope",
      says: "The gradient is multiplied by the ReLU's output"
    ) { outputGradient, sums in
      outputGradient * sums.map { $0 > 0 ? $0 : 0 }
    }
    answers.add(
      "passes only where sum and gradient are both positive, a sum of 0 included",
      says: "A negative gradient is lost"
    ) {
      outputGradient, sums in
      var result = outputGradient
      for i in 0..<sums.rows {
        for j in 0..<sums.columns {
          if sums[i, j] < 0 || outputGradient[i, j] < 0 { result[i, j] = 0 }
        }
      }
      return result
    }
    answers.add(
      "passes where gradient times sum is positive",
      says: "The sign of gradient times sum decides here"
    ) { outputGradient, sums in
      outputGradient.zip(sums) { $0 * $1 > 0 ? $0 : 0 }
    }
    answers.add("the activation subtracted", says: "The ReLU's output is subtracted") {
      outputGradient, sums in
      outputGradient - sums.map { max($0, 0) }
    }
    answers.add(
      "passes where the sum is greater than the gradient",
      says: "The gradient is compared with the sum"
    ) { outputGradient, sums in
      outputGradient.zip(sums) { gradient, sum in sum > gradient ? gradient : 0 }
    }
  }

private let answersTo10_4B: [WrongAnswer] =
  wrongAnswers(to: "10.4", of: Checks.all, like: logSoftmax) { answers in
    answers.add(
      "m subtracted in the powers only, not from z", says: "m is subtracted in the exponents only"
    ) { logits in
      Matrix(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let m = row.max() ?? 0
          let sum = row.reduce(0) { $0 + exp($1 - m) }
          return row.map { $0 - log(sum) }
        })
    }
    answers.add(
      "the sum is not reset for each row", says: "The sum is not set back to 0 for each record"
    ) { logits in
      var result = logits
      var sum = 0.0
      for i in 0..<logits.rows {
        let m = logits.row(i).max() ?? 0
        for j in 0..<logits.columns { sum += exp(logits[i, j] - m) }
        for j in 0..<logits.columns { result[i, j] = logits[i, j] - m - log(sum) }
      }
      return result
    }
    answers.add(
      "no largest subtracted, seen only with logits of hundreds",
      says: "The logits go into e^z as they are"
    ) { logits in
      var result = logits
      for i in 0..<logits.rows {
        var sum = 0.0
        for j in 0..<logits.columns { sum += exp(logits[i, j]) }
        for j in 0..<logits.columns { result[i, j] = logits[i, j] - log(sum) }
      }
      return result
    }
    answers.add(
      "largest and sum of each column, the softmax over the records",
      says: "The sum runs over the records"
    ) { logits in
      var result = logits
      for j in 0..<logits.columns {
        let column = logits.column(j)
        let m = column.max() ?? 0
        let sum = column.map { exp($0 - m) }.reduce(0, +)
        for i in 0..<logits.rows { result[i, j] = logits[i, j] - m - log(sum) }
      }
      return result
    }
    answers.add(
      "the largest so far is not reset for each row", says: "m is the largest logit of all rows"
    ) { logits in
      var result = logits
      var m = -Double.infinity
      for i in 0..<logits.rows {
        for z in logits.row(i) { m = max(m, z) }
        let sum = logits.row(i).map { exp($0 - m) }.reduce(0, +)
        for j in 0..<logits.columns { result[i, j] -= m + log(sum) }
      }
      return result
    }
    answers.add(
      "m is subtracted from a row that has lost it already", says: "m is subtracted twice"
    ) { logits in
      Matrix(
        (0..<logits.rows).map { record in
          let m = logits.row(record).max() ?? 0
          let row = logits.row(record).map { $0 - m }
          let sum = row.map { exp($0) }.reduce(0, +)
          return row.map { $0 - m - log(sum) }
        })
    }
    answers.add(
      "the first row's sum for all rows", says: "The sum of the first record is used for all"
    ) { logits in
      let powers = (0..<logits.rows).map { record in
        logits.row(record).map { exp($0 - (logits.row(record).max() ?? 0)) }
      }
      let sum = powers[0].reduce(0, +)
      return Matrix(
        (0..<logits.rows).map { record in
          let m = logits.row(record).max() ?? 0
          return logits.row(record).map { $0 - m - log(sum) }
        })
    }
  }

private let answersTo10_5B: [WrongAnswer] =
  wrongAnswers(to: "10.5", of: Checks.all, like: crossEntropyGradient) { answers in
    answers.add(
      "ln p in place of p", says: "The logarithms are used as if they were the probabilities"
    ) { logProbabilities, targets in
      (logProbabilities - targets) / targets.rows
    }
    answers.add(
      "brackets: only y is divided by the records",
      says: "Only y is divided: brackets are missing around p − y"
    ) { logProbabilities, targets in
      logProbabilities.map { exp($0) } - targets / targets.rows
    }
    answers.add("divided by records times classes", says: "This divides by records and classes") {
      logProbabilities, targets in
      var gradient = targets
      for i in 0..<targets.rows {
        for j in 0..<targets.columns {
          let p = exp(logProbabilities[i, j])
          gradient[i, j] = (p - targets[i, j]) / Double(targets.rows * targets.columns)
        }
      }
      return gradient
    }
    answers.add(
      "only the right class gets a gradient, −y/p, that of the loss by p",
      says: "This is the gradient with respect to p"
    ) {
      logProbabilities, targets in
      var gradient = Matrix<Double>(rows: targets.rows, columns: targets.columns)
      for i in 0..<targets.rows {
        for j in 0..<targets.columns where targets[i, j] == 1 {
          gradient[i, j] = -1 / exp(logProbabilities[i, j]) / Double(targets.rows)
        }
      }
      return gradient
    }
    answers.add("the sum of p − y over the records, in every row", says: "The rows are added up") {
      logProbabilities, targets in
      let sum = (logProbabilities.map { exp($0) } - targets).sumOfRows()
      return Matrix((0..<targets.rows).map { _ in sum })
    }
    answers.add("the error relative to p", says: "The difference is divided by p") {
      logProbabilities, targets in
      logProbabilities.zip(targets) { (exp($0) - $1) / exp($0) } / targets.rows
    }
    answers.add(
      "only where y is 1 something is done, the others keep p",
      says: "Only the right class is divided by the number of records"
    ) {
      logProbabilities, targets in
      var gradient = logProbabilities.map { exp($0) }
      for i in 0..<targets.rows {
        for j in 0..<targets.columns where targets[i, j] == 1 {
          gradient[i, j] = (gradient[i, j] - 1) / Double(targets.rows)
        }
      }
      return gradient
    }
  }

private let answersTo10_6B: [WrongAnswer] =
  wrongAnswers(to: "10.6", of: Checks.all, like: linearBackward) { answers in
    answers.add(
      "the bias gets the mean of the rows", says: "The bias's gradient is the mean of the rows"
    ) { outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: Matrix(row: outputGradient.sumOfRows()) / outputGradient.rows,
        input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "= for +=, so the weights learn from the last record only", says: "Only the last term counts"
    ) {
      outputGradient, input, weight in
      var weightGradient = Matrix<Double>(rows: weight.rows, columns: weight.columns)
      for record in 0..<input.rows {
        for i in 0..<weight.rows {
          for j in 0..<weight.columns {
            weightGradient[i, j] = input[record, i] * outputGradient[record, j]
          }
        }
      }
      return LinearGradients(
        weight: weightGradient, bias: Matrix(row: outputGradient.sumOfRows()),
        input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "the sum for the inputs is not reset for each input",
      says: "The sum of the input's gradient is set back for each record only"
    ) {
      outputGradient, input, weight in
      var inputGradient = Matrix<Double>(rows: input.rows, columns: input.columns)
      for record in 0..<input.rows {
        var sum = 0.0
        for i in 0..<weight.rows {
          for j in 0..<weight.columns { sum += outputGradient[record, j] * weight[i, j] }
          inputGradient[record, i] = sum
        }
      }
      return LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: Matrix(row: outputGradient.sumOfRows()), input: inputGradient)
    }
    answers.add(
      "the input's gradient times the input, and the first row of G for the bias",
      says: "Only the first term counts"
    ) {
      outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: outputGradient.rows(0..<min(1, outputGradient.rows)),
        input: outputGradient.dot(weight.transposed) * input)
    }
    answers.add(
      "the bias in the loops of the weights, once for each input",
      says: "The bias's gradient is added once for each input"
    ) {
      outputGradient, input, weight in
      var weights = Matrix<Double>(rows: weight.rows, columns: weight.columns)
      var bias = [Double](repeating: 0, count: weight.columns)
      for record in 0..<input.rows {
        for i in 0..<weight.rows {
          for j in 0..<weight.columns {
            weights[i, j] += input[record, i] * outputGradient[record, j]
            bias[j] += outputGradient[record, j]
          }
        }
      }
      return LinearGradients(
        weight: weights, bias: Matrix(row: bias), input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "the sums of the inputs times the sums of the gradients",
      says: "The weights' gradient is made of sums that are multiplied"
    ) {
      outputGradient, input, weight in
      let (x, g) = (input.sumOfRows(), outputGradient.sumOfRows())
      return LinearGradients(
        weight: Matrix(x.map { x in g.map { x * $0 } }), bias: Matrix(row: g),
        input: outputGradient.dot(weight.transposed))
    }
    answers.add(
      "the sum for the weights is set back for each input only",
      says: "The sum of the weights' gradient is set back for each input only"
    ) {
      outputGradient, input, weight in
      var weights = Matrix<Double>(rows: weight.rows, columns: weight.columns)
      for i in 0..<weight.rows {
        var sum = 0.0
        for j in 0..<weight.columns {
          for record in 0..<input.rows { sum += input[record, i] * outputGradient[record, j] }
          weights[i, j] = sum
        }
      }
      return LinearGradients(
        weight: weights, bias: Matrix(row: outputGradient.sumOfRows()),
        input: outputGradient.dot(weight.transposed))
    }
  }

private let answersTo10_7B: [WrongAnswer] =
  wrongAnswers(to: "10.7", of: Checks.all, like: adamStep) { answers in
    answers.add(
      "t + 1 is used but never stored",
      says: "The bias correction is that of the first step every time"
    ) {
      parameter, gradient, moments, learningRate in
      let t = Double(moments.steps + 1)
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / (1 - pow(0.9, t))
      let square = moments.square / (1 - pow(0.999, t))
      parameter -= learningRate * mean / (square.map { sqrt($0) } + 1e-8)
    }
    answers.add(
      "the corrected means are stored", says: "The corrected means are stored in place of m and s"
    ) { parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      moments.mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      moments.square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      parameter -= learningRate * moments.mean / (moments.square.map { sqrt($0) } + 1e-8)
    }
    answers.add("t grows with every element", says: "t grows with every element") {
      parameter, gradient, moments, learningRate in
      for i in 0..<parameter.rows {
        for j in 0..<parameter.columns {
          let g = gradient[i, j]
          moments.steps += 1
          moments.mean[i, j] = 0.9 * moments.mean[i, j] + 0.1 * g
          moments.square[i, j] = 0.999 * moments.square[i, j] + 0.001 * g * g
          let m = moments.mean[i, j] / (1 - pow(0.9, Double(moments.steps)))
          let s = moments.square[i, j] / (1 - pow(0.999, Double(moments.steps)))
          parameter[i, j] -= learningRate * m / (s.squareRoot() + 1e-8)
        }
      }
    }
    answers.add(
      "plain sums with β only, as momentum does, and no correction",
      says: "The factors 1 − β are missing"
    ) {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      for i in 0..<parameter.rows {
        for j in 0..<parameter.columns {
          let g = gradient[i, j]
          moments.mean[i, j] = 0.9 * moments.mean[i, j] + g
          moments.square[i, j] = 0.999 * moments.square[i, j] + g * g
          let root = moments.square[i, j].squareRoot()
          parameter[i, j] -= learningRate * moments.mean[i, j] / (root + 1e-8)
        }
      }
    }
    answers.add("t grows with every row", says: "t grows with every row") {
      parameter, gradient, moments, learningRate in
      for i in 0..<parameter.rows {
        moments.steps += 1
        let t = Double(moments.steps)
        for j in 0..<parameter.columns {
          let g = gradient[i, j]
          moments.mean[i, j] = 0.9 * moments.mean[i, j] + 0.1 * g
          moments.square[i, j] = 0.999 * moments.square[i, j] + 0.001 * g * g
          let m = moments.mean[i, j] / (1 - pow(0.9, t))
          let s = moments.square[i, j] / (1 - pow(0.999, t))
          parameter[i, j] -= learningRate * m / (sqrt(s) + 1e-8)
        }
      }
    }
    answers.add(
      "the learning rate becomes smaller with t", says: "The learning rate is divided by √t"
    ) {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      let t = Double(moments.steps)
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / (1 - pow(0.9, t))
      let square = moments.square / (1 - pow(0.999, t))
      parameter -= learningRate / sqrt(t) * mean / (square.map { sqrt($0) } + 1e-8)
    }
    answers.add("s is made of the new m, squared", says: "s averages the squares of m") {
      parameter, gradient, moments, learningRate in
      moments.steps += 1
      let t = Double(moments.steps)
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (moments.mean * moments.mean)
      let mean = moments.mean / (1 - pow(0.9, t))
      let square = moments.square / (1 - pow(0.999, t))
      parameter -= learningRate * mean / (square.map { sqrt($0) } + 1e-8)
    }
  }

private let answersTo10_8B: [WrongAnswer] =
  wrongAnswers(to: "10.8", of: Checks.all, like: lesson10.accuracy) { answers in
    answers.add("in per cent", says: "These are percent: return the share") { outputs, labels in
      let right = zip(outputs.argMaxOfRows(), labels).filter { $0 == $1 }.count
      return 100 * Double(right) / Double(labels.count)
    }
    answers.add(
      "right where the class's output is above 0.5, the largest or not",
      says: "An output counts only if it is above 0.5"
    ) {
      outputs, labels in
      var right = 0
      for i in 0..<labels.count {
        if outputs[i, labels[i]] > 0.5 { right += 1 }
      }
      return Double(right) / Double(labels.count)
    }
    answers.add(
      "the greatest begins with 0, seen only in rows of negative logits",
      says: "The search begins with 0 as the largest so far"
    ) {
      outputs, labels in
      var right = 0.0
      for i in 0..<labels.count {
        var (best, greatest) = (0, 0.0)
        for j in 0..<outputs.columns where outputs[i, j] > greatest {
          (best, greatest) = (j, outputs[i, j])
        }
        if best == labels[i] { right += 1 }
      }
      return right / Double(labels.count)
    }
    answers.add(
      "the mean output of the right class in place of a share of records",
      says: "This is the mean output of the right classes"
    ) {
      outputs, labels in
      labels.enumerated().reduce(0) { $0 + outputs[$1.offset, $1.element] } / Double(labels.count)
    }
    answers.add(
      "the greatest so far is not reset for each record",
      says: "The largest so far and its column are not set back"
    ) { outputs, labels in
      var (best, greatest) = (0, -Double.infinity)
      var right = 0
      for i in 0..<labels.count {
        for j in 0..<outputs.columns where outputs[i, j] > greatest {
          (best, greatest) = (j, outputs[i, j])
        }
        if best == labels[i] { right += 1 }
      }
      return Double(right) / Double(labels.count)
    }
    answers.add(
      "the search stops where the outputs first fall",
      says: "The search ends where the numbers first fall"
    ) { outputs, labels in
      var right = 0
      for i in 0..<labels.count {
        var best = 0
        for j in 1..<outputs.columns {
          if outputs[i, j] > outputs[i, best] { best = j } else { break }
        }
        if best == labels[i] { right += 1 }
      }
      return Double(right) / Double(labels.count)
    }
    answers.add(
      "the largest of the whole matrix is looked for in each row",
      says: "The largest of all records is looked for"
    ) { outputs, labels in
      let largest = outputs.values.max() ?? 0
      let right = labels.indices.filter { outputs[$0, labels[$0]] == largest }
      return Double(right.count) / Double(labels.count)
    }
  }

let secondAnswersToLesson10: [WrongAnswer] = [
  answersTo10_1B, answersTo10_2B, answersTo10_3B, answersTo10_4B, answersTo10_5B,
  answersTo10_6B, answersTo10_7B, answersTo10_8B,
].flatMap { (answers: [WrongAnswer]) in answers }
