import Foundation
import Lab
import XCTest

@testable import lesson10

final class Lesson10SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson10, share: 0) }
}

private let answersTo10_1B: [WrongAnswer] =
  wrongAnswers(to: "10.1", of: Checks.all, like: lesson10.oneHot) { answers in
    answers.add("the label itself in its column in place of 1") { labels, classes in
      var targets = Matrix<Double>(rows: labels.count, columns: classes)
      for (record, label) in labels.enumerated() { targets[record, label] = Double(label) }
      return targets
    }
    answers.add("one row per class in place of one per record") { labels, classes in
      var targets = Matrix<Double>(rows: classes, columns: labels.count)
      for i in 0..<labels.count { targets[labels[i], i] = 1 }
      return targets
    }
    answers.add("as many columns as labels occur, seen only where the last class does not") {
      labels, _ in
      let columns = (labels.max() ?? -1) + 1
      return Matrix(labels.map { label in (0..<columns).map { $0 == label ? 1 : 0 } })
    }
    answers.add("1 in all columns up to the label's, like a thermometer") { labels, classes in
      var targets = Matrix<Double>(rows: labels.count, columns: classes)
      for record in 0..<labels.count {
        for column in 0..<classes {
          if column <= labels[record] { targets[record, column] = 1 }
        }
      }
      return targets
    }
  }

private let answersTo10_2B: [WrongAnswer] =
  wrongAnswers(to: "10.2", of: Checks.all, like: relu) { answers in
    answers.add("1 where positive, the slope in place of the sum") { sums in
      sums.map { $0 > 0 ? 1 : 0 }
    }
    answers.add("the last column left out") { sums in
      var result = Matrix<Double>(rows: sums.rows, columns: sums.columns)
      for row in 0..<sums.rows {
        for column in stride(from: 0, to: sums.columns - 1, by: 1) {
          result[row, column] = max(sums[row, column], 0)
        }
      }
      return result
    }
    answers.add("each number is changed in a copy and never stored") { sums in
      let result = sums
      for row in 0..<sums.rows {
        for column in 0..<sums.columns {
          var h = result[row, column]
          if h < 0 { h = 0 }
        }
      }
      return result
    }
    answers.add("all sums raised by the lowest, so that none is negative") { sums in
      let lowest = sums.values.min() ?? 0
      return sums.map { $0 - min(lowest, 0) }
    }
  }

private let answersTo10_3B: [WrongAnswer] =
  wrongAnswers(to: "10.3", of: Checks.all, like: reluGradient) { answers in
    answers.add("the ReLU of the gradient, the sums not looked at") { outputGradient, _ in
      outputGradient.map { max($0, 0) }
    }
    answers.add("the sum passes in place of the gradient") { outputGradient, sums in
      var result = Matrix<Double>(rows: sums.rows, columns: sums.columns)
      for i in 0..<sums.rows {
        for j in 0..<sums.columns where sums[i, j] > 0 { result[i, j] = sums[i, j] }
      }
      return result
    }
    answers.add("the gradient times the activation in place of the slope") { outputGradient, sums in
      outputGradient * sums.map { $0 > 0 ? $0 : 0 }
    }
    answers.add("passes only where sum and gradient are both positive, a sum of 0 included") {
      outputGradient, sums in
      var result = outputGradient
      for i in 0..<sums.rows {
        for j in 0..<sums.columns {
          if sums[i, j] < 0 || outputGradient[i, j] < 0 { result[i, j] = 0 }
        }
      }
      return result
    }
  }

private let answersTo10_4B: [WrongAnswer] =
  wrongAnswers(to: "10.4", of: Checks.all, like: logSoftmax) { answers in
    answers.add("m subtracted in the powers only, not from z") { logits in
      Matrix(
        (0..<logits.rows).map { record in
          let row = logits.row(record)
          let m = row.max() ?? 0
          let sum = row.reduce(0) { $0 + exp($1 - m) }
          return row.map { $0 - log(sum) }
        })
    }
    answers.add("the sum is not reset for each row") { logits in
      var result = logits
      var sum = 0.0
      for i in 0..<logits.rows {
        let m = logits.row(i).max() ?? 0
        for j in 0..<logits.columns { sum += exp(logits[i, j] - m) }
        for j in 0..<logits.columns { result[i, j] = logits[i, j] - m - log(sum) }
      }
      return result
    }
    answers.add("no largest subtracted, seen only with logits of hundreds") { logits in
      var result = logits
      for i in 0..<logits.rows {
        var sum = 0.0
        for j in 0..<logits.columns { sum += exp(logits[i, j]) }
        for j in 0..<logits.columns { result[i, j] = logits[i, j] - log(sum) }
      }
      return result
    }
    answers.add("largest and sum of each column, the softmax over the records") { logits in
      var result = logits
      for j in 0..<logits.columns {
        let column = logits.column(j)
        let m = column.max() ?? 0
        let sum = column.map { exp($0 - m) }.reduce(0, +)
        for i in 0..<logits.rows { result[i, j] = logits[i, j] - m - log(sum) }
      }
      return result
    }
  }

private let answersTo10_5B: [WrongAnswer] =
  wrongAnswers(to: "10.5", of: Checks.all, like: crossEntropyGradient) { answers in
    answers.add("ln p in place of p") { logProbabilities, targets in
      (logProbabilities - targets) / targets.rows
    }
    answers.add("brackets: only y is divided by the records") { logProbabilities, targets in
      logProbabilities.map { exp($0) } - targets / targets.rows
    }
    answers.add("divided by records times classes") { logProbabilities, targets in
      var gradient = targets
      for i in 0..<targets.rows {
        for j in 0..<targets.columns {
          let p = exp(logProbabilities[i, j])
          gradient[i, j] = (p - targets[i, j]) / Double(targets.rows * targets.columns)
        }
      }
      return gradient
    }
    answers.add("only the right class gets a gradient, −y/p, that of the loss by p") {
      logProbabilities, targets in
      var gradient = Matrix<Double>(rows: targets.rows, columns: targets.columns)
      for i in 0..<targets.rows {
        for j in 0..<targets.columns where targets[i, j] == 1 {
          gradient[i, j] = -1 / exp(logProbabilities[i, j]) / Double(targets.rows)
        }
      }
      return gradient
    }
  }

private let answersTo10_6B: [WrongAnswer] =
  wrongAnswers(to: "10.6", of: Checks.all, like: linearBackward) { answers in
    answers.add("the bias gets the mean of the rows") { outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: Matrix(row: outputGradient.sumOfRows()) / outputGradient.rows,
        input: outputGradient.dot(weight.transposed))
    }
    answers.add("= for +=, so the weights learn from the last record only") {
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
    answers.add("the sum for the inputs is not reset for each input") {
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
    answers.add("the input's gradient times the input, and the first row of G for the bias") {
      outputGradient, input, weight in
      LinearGradients(
        weight: input.transposed.dot(outputGradient),
        bias: outputGradient.rows(0..<min(1, outputGradient.rows)),
        input: outputGradient.dot(weight.transposed) * input)
    }
  }

private let answersTo10_7B: [WrongAnswer] =
  wrongAnswers(to: "10.7", of: Checks.all, like: adamStep) { answers in
    answers.add("t + 1 is used but never stored") {
      parameter, gradient, moments, learningRate in
      let t = Double(moments.steps + 1)
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      let mean = moments.mean / (1 - pow(0.9, t))
      let square = moments.square / (1 - pow(0.999, t))
      parameter -= learningRate * mean / (square.map { sqrt($0) } + 1e-8)
    }
    answers.add("the corrected means are stored") { parameter, gradient, moments, learningRate in
      moments.steps += 1
      moments.mean = 0.9 * moments.mean + 0.1 * gradient
      moments.square = 0.999 * moments.square + 0.001 * (gradient * gradient)
      moments.mean = moments.mean / (1 - pow(0.9, Double(moments.steps)))
      moments.square = moments.square / (1 - pow(0.999, Double(moments.steps)))
      parameter -= learningRate * moments.mean / (moments.square.map { sqrt($0) } + 1e-8)
    }
    answers.add("t grows with every element") { parameter, gradient, moments, learningRate in
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
    answers.add("plain sums with β only, as momentum does, and no correction") {
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
  }

private let answersTo10_8B: [WrongAnswer] =
  wrongAnswers(to: "10.8", of: Checks.all, like: lesson10.accuracy) { answers in
    answers.add("in per cent") { outputs, labels in
      let right = zip(outputs.argMaxOfRows(), labels).filter { $0 == $1 }.count
      return 100 * Double(right) / Double(labels.count)
    }
    answers.add("right where the class's output is above 0.5, the largest or not") {
      outputs, labels in
      var right = 0
      for i in 0..<labels.count {
        if outputs[i, labels[i]] > 0.5 { right += 1 }
      }
      return Double(right) / Double(labels.count)
    }
    answers.add("the greatest begins with 0, seen only in rows of negative logits") {
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
    answers.add("the mean output of the right class in place of a share of records") {
      outputs, labels in
      labels.enumerated().reduce(0) { $0 + outputs[$1.offset, $1.element] } / Double(labels.count)
    }
  }

let secondAnswersToLesson10: [WrongAnswer] = [
  answersTo10_1B, answersTo10_2B, answersTo10_3B, answersTo10_4B, answersTo10_5B,
  answersTo10_6B, answersTo10_7B, answersTo10_8B,
].flatMap { (answers: [WrongAnswer]) in answers }
