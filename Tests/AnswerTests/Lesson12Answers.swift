import Foundation
import Lab
import XCTest

@testable import lesson12

final class Lesson12AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson12, share: 0) }
}

private let answersTo12_1: [WrongAnswer] =
  wrongAnswers(to: "12.1", of: Checks.all, like: softmax) { answers in
    answers.add("the largest is not subtracted, seen only where outputs are above 700") { outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        let powers = outputs.row(row).map { Foundation.exp($0) }
        let sum = powers.reduce(0, +)
        for column in 0..<outputs.columns { p[row, column] = powers[column] / sum }
      }
      return p
    }
    answers.add("the sum is not reset, seen only after the first record") { outputs in
      var p = outputs
      var sum = 0.0
      for row in 0..<outputs.rows {
        let largest = outputs.row(row).max() ?? 0
        for column in 0..<outputs.columns {
          p[row, column] = Foundation.exp(outputs[row, column] - largest)
          sum += p[row, column]
        }
        for column in 0..<outputs.columns { p[row, column] /= sum }
      }
      return p
    }
    answers.add("the powers of all records together add up to 1") { outputs in
      let largest = outputs.values.max() ?? 0
      let powers = outputs.map { Foundation.exp($0 - largest) }
      return powers / powers.sum()
    }
    answers.add("the outputs are divided by their sum, without powers") { outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        let sum = outputs.row(row).reduce(0, +)
        for column in 0..<outputs.columns { p[row, column] = outputs[row, column] / sum }
      }
      return p
    }
    answers.add("the last class is left out of the sum") { outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        let largest = outputs.row(row).max() ?? 0
        let powers = outputs.row(row).map { Foundation.exp($0 - largest) }
        let sum = powers.dropLast().reduce(0, +)
        for column in 0..<outputs.columns { p[row, column] = powers[column] / sum }
      }
      return p
    }
    answers.add("the search for the largest starts with 0, seen only where all are below -700") {
      outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        var largest = 0.0
        for z in outputs.row(row) where z > largest { largest = z }
        let powers = outputs.row(row).map { Foundation.exp($0 - largest) }
        let sum = powers.reduce(0, +)
        for column in 0..<outputs.columns { p[row, column] = powers[column] / sum }
      }
      return p
    }
  }

private let answersTo12_2: [WrongAnswer] =
  wrongAnswers(to: "12.2", of: Checks.all, like: predictedClasses) { answers in
    answers.add("of equals the last, seen only where two are equal") { outputs in
      (0..<outputs.rows).map { row in
        var best = 0
        for column in 0..<outputs.columns where outputs[row, column] >= outputs[row, best] {
          best = column
        }
        return best
      }
    }
    answers.add("the greatest so far starts with 0, seen only where all outputs are negative") {
      outputs in
      var classes: [Int] = []
      for row in 0..<outputs.rows {
        var greatest = 0.0
        var best = 0
        for column in 0..<outputs.columns where outputs[row, column] > greatest {
          greatest = outputs[row, column]
          best = column
        }
        classes.append(best)
      }
      return classes
    }
    answers.add("classes are counted from 1") { outputs in
      outputs.argMaxOfRows().map { $0 + 1 }
    }
    answers.add("the last class is never looked at") { outputs in
      (0..<outputs.rows).map { row in
        var best = 0
        for column in 0..<(outputs.columns - 1) where outputs[row, column] > outputs[row, best] {
          best = column
        }
        return best
      }
    }
    answers.add("the greatest is not reset for each record") { outputs in
      var classes: [Int] = []
      var greatest = -Double.infinity
      for row in 0..<outputs.rows {
        var best = 0
        for column in 0..<outputs.columns where outputs[row, column] > greatest {
          greatest = outputs[row, column]
          best = column
        }
        classes.append(best)
      }
      return classes
    }
    answers.add("each is compared with its neighbour and not with the best") { outputs in
      (0..<outputs.rows).map { row in
        var best = 0
        for column in 0..<outputs.columns where column > 0 {
          if outputs[row, column] > outputs[row, column - 1] { best = column }
        }
        return best
      }
    }
  }

private let answersTo12_3: [WrongAnswer] =
  wrongAnswers(to: "12.3", of: Checks.all, like: meanSquaredError) { answers in
    answers.add("divided by the records alone, seen only where there are several outputs") {
      predictions, targets in
      let errors = predictions - targets
      return (errors * errors).sum() / Double(targets.rows)
    }
    answers.add("the errors are not squared") { predictions, targets in
      (predictions - targets).mean()
    }
    answers.add("the sum is not divided") { predictions, targets in
      var sum = 0.0
      for row in 0..<predictions.rows {
        for column in 0..<predictions.columns {
          let error = predictions[row, column] - targets[row, column]
          sum += error * error
        }
      }
      return sum
    }
    answers.add("half of it") { predictions, targets in
      let errors = predictions - targets
      return 0.5 * (errors * errors).mean()
    }
    answers.add("the mean of the absolute errors") { predictions, targets in
      (predictions - targets).map { abs($0) }.mean()
    }
    answers.add("only the first output of each record, seen only where there are several") {
      predictions, targets in
      var sum = 0.0
      for row in 0..<predictions.rows {
        let error = predictions[row, 0] - targets[row, 0]
        sum += error * error
      }
      return sum / Double(predictions.rows)
    }
  }

private let answersTo12_4: [WrongAnswer] =
  wrongAnswers(to: "12.4", of: Checks.all, like: meanSquaredErrorGradient) { answers in
    answers.add("target minus prediction") { predictions, targets in
      2 * (targets - predictions) / (targets.rows * targets.columns)
    }
    answers.add("the 2 is forgotten") { predictions, targets in
      (predictions - targets) / (targets.rows * targets.columns)
    }
    answers.add("divided by the records alone, seen only where there are several outputs") {
      predictions, targets in
      2 * (predictions - targets) / targets.rows
    }
    answers.add("2 / n as whole numbers, 0 for more than two numbers") { predictions, targets in
      Double(2 / (targets.rows * targets.columns)) * (predictions - targets)
    }
    answers.add("every place is given the mean") { predictions, targets in
      let mean = 2 * (predictions - targets).mean()
      return Matrix(rows: predictions.rows, columns: predictions.columns, repeating: mean)
    }
    answers.add("the brackets around the difference are forgotten") { predictions, targets in
      let n = targets.rows * targets.columns
      return 2 * predictions - targets / n
    }
  }

private let answersTo12_5: [WrongAnswer] =
  wrongAnswers(to: "12.5", of: Checks.all, like: loss(for:)) { answers in
    answers.add("cross-entropy for several things at once, which share no single 1") { task in
      switch task {
      case .yesOrNo: .binaryCrossEntropy
      case .oneOfSeveral, .severalAtOnce: .crossEntropy
      case .amount: .meanSquaredError
      }
    }
    answers.add("one of several and several at once are exchanged") { task in
      switch task {
      case .yesOrNo, .oneOfSeveral: .binaryCrossEntropy
      case .severalAtOnce: .crossEntropy
      case .amount: .meanSquaredError
      }
    }
    answers.add("cross-entropy for yes or no") { task in
      switch task {
      case .yesOrNo, .oneOfSeveral: .crossEntropy
      case .severalAtOnce: .binaryCrossEntropy
      case .amount: .meanSquaredError
      }
    }
    answers.add("always the mean squared error") { _ in .meanSquaredError }
    answers.add("the amount falls into the default") { task in
      switch task {
      case .oneOfSeveral: .crossEntropy
      default: .binaryCrossEntropy
      }
    }
    answers.add("binary cross-entropy for one of several") { task in
      task == .amount ? .meanSquaredError : .binaryCrossEntropy
    }
  }

private let answersToLesson12: [WrongAnswer] =
  answersTo12_1 + answersTo12_2 + answersTo12_3 + answersTo12_4 + answersTo12_5
