import Foundation
import Lab
import XCTest

@testable import lesson12

final class Lesson12SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson12, share: 1) }
}

private let answersTo12_1B: [WrongAnswer] =
  wrongAnswers(to: "12.1", of: Checks.all, like: softmax) { answers in
    answers.add(
      "m subtracted above and not below the line",
      says: "The largest is subtracted only above the bar"
    ) { outputs in
      var result = outputs
      for row in 0..<outputs.rows {
        let m = outputs.row(row).max() ?? 0
        let sum = outputs.row(row).map { exp($0) }.reduce(0, +)
        for column in 0..<outputs.columns {
          result[row, column] = exp(outputs[row, column] - m) / sum
        }
      }
      return result
    }
    answers.add(
      "the sum is not reset for each record", says: "The sum is not set back to 0 for each record"
    ) { outputs in
      var result = outputs
      var sum = 0.0
      for row in 0..<outputs.rows {
        let m = outputs.row(row).max() ?? 0
        for column in 0..<outputs.columns {
          result[row, column] = exp(outputs[row, column] - m)
          sum += result[row, column]
        }
        for column in 0..<outputs.columns { result[row, column] = result[row, column] / sum }
      }
      return result
    }
    answers.add("the sigmoid of each output", says: "Each output has a sigmoid of its own here") {
      outputs in
      outputs.map { 1 / (1 + exp(-$0)) }
    }
    answers.add(
      "m subtracted, and the shares taken without powers of e",
      says: "The outputs themselves are divided by their sum"
    ) { outputs in
      var result = outputs
      for row in 0..<outputs.rows {
        let m = outputs.row(row).max() ?? 0
        let shifted = outputs.row(row).map { $0 - m }
        let sum = shifted.reduce(0, +)
        for column in 0..<outputs.columns { result[row, column] = shifted[column] / sum }
      }
      return result
    }
    answers.add("divided by the largest power", says: "The division by the sum is missing") {
      outputs in
      var result = outputs
      for row in 0..<outputs.rows {
        let m = outputs.row(row).max() ?? 0
        let powers = outputs.row(row).map { exp($0 - m) }
        for column in 0..<outputs.columns {
          result[row, column] = powers[column] / (powers.max() ?? 1)
        }
      }
      return result
    }
    answers.add("rounded to two places", says: "The probabilities are rounded") { outputs in
      var result = outputs
      for row in 0..<outputs.rows {
        let m = outputs.row(row).max() ?? 0
        let powers = outputs.row(row).map { exp($0 - m) }
        for column in 0..<outputs.columns {
          result[row, column] = (100 * powers[column] / powers.reduce(0, +)).rounded() / 100
        }
      }
      return result
    }
    answers.add(
      "one sum for the whole batch, and one largest", says: "The sum goes over all records"
    ) { outputs in
      let m = outputs.values.max() ?? 0
      let powers = outputs.map { exp($0 - m) }
      return powers / powers.sum()
    }
  }

private let answersTo12_2B: [WrongAnswer] =
  wrongAnswers(to: "12.2", of: Checks.all, like: predictedClasses) { answers in
    answers.add("classes counted from 1", says: "The classes are counted from 1") { outputs in
      outputs.argMaxOfRows().map { $0 + 1 }
    }
    answers.add(
      "the greatest so far is not reset for each record",
      says: "The largest so far and its column are not set back"
    ) { outputs in
      var classes: [Int] = []
      var greatest = -Double.infinity
      var best = 0
      for row in 0..<outputs.rows {
        for column in 0..<outputs.columns {
          if outputs[row, column] > greatest {
            greatest = outputs[row, column]
            best = column
          }
        }
        classes.append(best)
      }
      return classes
    }
    answers.add(
      "the record with the largest output for each class",
      says: "This finds a record for each class"
    ) { outputs in
      (0..<outputs.columns).map { column in
        var best = 0
        for row in 0..<outputs.rows where outputs[row, column] > outputs[best, column] {
          best = row
        }
        return best
      }
    }
    answers.add(
      "the first class above 0.5 as if these were probabilities, otherwise class 0",
      says: "This takes the first above 0.5"
    ) {
      outputs in
      (0..<outputs.rows).map { outputs.row($0).firstIndex { $0 > 0.5 } ?? 0 }
    }
    answers.add(
      "the search stops where the outputs first fall",
      says: "The search ends where the numbers first fall"
    ) { outputs in
      (0..<outputs.rows).map { row in
        var best = 0
        for column in 1..<outputs.columns {
          if outputs[row, column] > outputs[row, best] { best = column } else { break }
        }
        return best
      }
    }
    answers.add(
      "the column of the largest of the whole matrix, for every record",
      says: "Every record gets the class of the largest output of all"
    ) { outputs in
      var (best, largest) = (0, -Double.infinity)
      for row in 0..<outputs.rows {
        for column in 0..<outputs.columns where outputs[row, column] > largest {
          (best, largest) = (column, outputs[row, column])
        }
      }
      return [Int](repeating: best, count: outputs.rows)
    }
    answers.add("the place in the sorted list", says: "This is always class 0") { outputs in
      (0..<outputs.rows).map { row in
        let sorted = outputs.row(row).sorted(by: >)
        return sorted.firstIndex(of: outputs.row(row).max() ?? 0) ?? 0
      }
    }
  }

private let answersTo12_3B: [WrongAnswer] =
  wrongAnswers(to: "12.3", of: Checks.all, like: lesson12.meanSquaredError) { answers in
    answers.add(
      "divided by the records only", says: "The sum is divided by the number of records alone"
    ) { predictions, targets in
      let errors = predictions - targets
      return (errors * errors).sum() / Double(targets.rows)
    }
    answers.add(
      "the sum of the errors is squared, not each error",
      says: "The errors are added before they are squared"
    ) { predictions, targets in
      var sum = 0.0
      for i in 0..<targets.rows {
        for j in 0..<targets.columns { sum += predictions[i, j] - targets[i, j] }
      }
      return sum * sum / Double(targets.rows * targets.columns)
    }
    answers.add(
      "only the first output of each record", says: "Only the first output of each record counts"
    ) { predictions, targets in
      var sum = 0.0
      for i in 0..<targets.rows {
        let error = predictions[i, 0] - targets[i, 0]
        sum += error * error
      }
      return sum / Double(targets.rows)
    }
    answers.add("half of it, as the slope's 2 should go, and its root", says: "There is a ½ in it")
    { predictions, targets in
      let errors = predictions - targets
      return ((errors * errors).mean() / 2).squareRoot()
    }
    answers.add(
      "the root of the sum over records alone",
      says: "The sum is divided by the number of records alone"
    ) { predictions, targets in
      let errors = predictions - targets
      return ((errors * errors).sum() / Double(targets.rows)).squareRoot()
    }
    answers.add("half the absolute errors", says: "These are absolute errors") {
      predictions, targets in
      (predictions - targets).map { abs($0) / 2 }.mean()
    }
    answers.add("the errors relative to the targets", says: "The errors are divided by the targets")
    { predictions, targets in
      predictions.zip(targets) { (($0 - $1) / $1) * (($0 - $1) / $1) }.mean()
    }
  }

private let answersTo12_4B: [WrongAnswer] =
  wrongAnswers(to: "12.4", of: Checks.all, like: meanSquaredErrorGradient) { answers in
    answers.add("divided by the records only", says: "This divides by the number of records alone")
    { predictions, targets in
      2 * (predictions - targets) / targets.rows
    }
    answers.add("target minus prediction", says: "The sign is flipped") { predictions, targets in
      var gradient = predictions
      for i in 0..<targets.rows {
        for j in 0..<targets.columns {
          let error = targets[i, j] - predictions[i, j]
          gradient[i, j] = 2 * error / Double(targets.rows * targets.columns)
        }
      }
      return gradient
    }
    answers.add("the mean over the records in every row", says: "Every record gets the same row") {
      predictions, targets in
      var gradient = predictions
      let sums = (predictions - targets).sumOfRows()
      for i in 0..<targets.rows {
        for j in 0..<targets.columns {
          gradient[i, j] = 2 * sums[j] / Double(targets.rows * targets.columns)
        }
      }
      return gradient
    }
    answers.add(
      "the square itself times 2 over n, not its slope", says: "The error is squared here"
    ) { predictions, targets in
      let errors = predictions - targets
      return 2 * (errors * errors) / (targets.rows * targets.columns)
    }
    answers.add(
      "y − ŷ, over the records alone", says: "This divides by the number of records alone"
    ) { predictions, targets in
      2 * (targets - predictions) / targets.rows
    }
    answers.add(
      "the mean over the outputs at each of them",
      says: "The mean of a record's slopes stands at each of its outputs"
    ) { predictions, targets in
      var gradient = 2 * (predictions - targets) / (targets.rows * targets.columns)
      for i in 0..<targets.rows {
        let mean = gradient.row(i).reduce(0, +) / Double(targets.columns)
        for j in 0..<targets.columns { gradient[i, j] = mean }
      }
      return gradient
    }
    answers.add("the slope of the root of the loss", says: "This is the slope of the loss's root") {
      predictions, targets in
      let errors = predictions - targets
      let root = (errors * errors).mean().squareRoot()
      return errors / root / Double(targets.rows * targets.columns)
    }
  }

private let answersTo12_5B: [WrongAnswer] =
  wrongAnswers(to: "12.5", of: Checks.all, like: lesson12.loss) { answers in
    answers.add(
      "cross-entropy for all with ten outputs",
      says:
        "“Which of ten things are in this picture? (ten outputs)” was answered with the cross-entro"
    ) { task in
      switch task {
      case .yesOrNo: return .binaryCrossEntropy
      case .oneOfSeveral, .severalAtOnce: return .crossEntropy
      case .amount: return .meanSquaredError
      }
    }
    answers.add(
      "one of several as ten questions of yes or no",
      says:
        "“Which of the ten digits is this? (ten outputs)” was answered with the binary cross-entrop"
    ) { task in
      if task == .amount { return .meanSquaredError }
      return .binaryCrossEntropy
    }
    answers.add(
      "the losses in the order in which they are listed",
      says: "One of several and several at once look exchanged"
    ) { task in
      for (other, loss) in zip(lesson12.Task.allCases, lesson12.Loss.allCases) {
        if other == task { return loss }
      }
      return .crossEntropy
    }
    answers.add(
      "by the number of outputs: one is an amount, ten are classes",
      says: "Without a sigmoid the output is no probability"
    ) { task in
      var outputs = 1
      for many in [lesson12.Task.oneOfSeveral, .severalAtOnce] where task == many { outputs = 10 }
      return outputs == 1 ? .meanSquaredError : .crossEntropy
    }
    answers.add(
      "squared errors wherever there are several numbers",
      says:
        "“Which of ten things are in this picture? (ten outputs)” was answered with the mean square"
    ) { task in
      switch task {
      case .yesOrNo: return .binaryCrossEntropy
      case .oneOfSeveral: return .crossEntropy
      case .severalAtOnce, .amount: return .meanSquaredError
      }
    }
    answers.add(
      "cross-entropy wherever there are classes, two among them",
      says: "The softmax of a single output is always 1"
    ) { task in
      task == .amount ? .meanSquaredError : .crossEntropy
    }
    answers.add(
      "a probability for the amount too, as for all outputs below 1",
      says:
        "“How many bikes will be rented? (one output)” was answered with the binary cross-entropy"
    ) { task in
      task == .oneOfSeveral ? .crossEntropy : .binaryCrossEntropy
    }
  }

let secondAnswersToLesson12: [WrongAnswer] = [
  answersTo12_1B, answersTo12_2B, answersTo12_3B, answersTo12_4B, answersTo12_5B,
].flatMap { (answers: [WrongAnswer]) in answers }
