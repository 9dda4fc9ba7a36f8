import Foundation
import Lab
import XCTest

@testable import lesson12

final class Lesson12SecondAnswerTests: AnswerTestCase {
  func testAnswers() { prove(secondAnswersToLesson12, share: 0) }
}

private let answersTo12_1B: [WrongAnswer] =
  wrongAnswers(to: "12.1", of: Checks.all, like: softmax) { answers in
    answers.add("m subtracted above and not below the line") { outputs in
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
    answers.add("the sum is not reset for each record") { outputs in
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
    answers.add("the sigmoid of each output") { outputs in
      outputs.map { 1 / (1 + exp(-$0)) }
    }
    answers.add("m subtracted, and the shares taken without powers of e") { outputs in
      var result = outputs
      for row in 0..<outputs.rows {
        let m = outputs.row(row).max() ?? 0
        let shifted = outputs.row(row).map { $0 - m }
        let sum = shifted.reduce(0, +)
        for column in 0..<outputs.columns { result[row, column] = shifted[column] / sum }
      }
      return result
    }
  }

private let answersTo12_2B: [WrongAnswer] =
  wrongAnswers(to: "12.2", of: Checks.all, like: predictedClasses) { answers in
    answers.add("classes counted from 1") { outputs in outputs.argMaxOfRows().map { $0 + 1 } }
    answers.add("the greatest so far is not reset for each record") { outputs in
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
    answers.add("the record with the largest output for each class") { outputs in
      (0..<outputs.columns).map { column in
        var best = 0
        for row in 0..<outputs.rows where outputs[row, column] > outputs[best, column] {
          best = row
        }
        return best
      }
    }
    answers.add("the first class above 0.5 as if these were probabilities, otherwise class 0") {
      outputs in
      (0..<outputs.rows).map { outputs.row($0).firstIndex { $0 > 0.5 } ?? 0 }
    }
  }

private let answersTo12_3B: [WrongAnswer] =
  wrongAnswers(to: "12.3", of: Checks.all, like: lesson12.meanSquaredError) { answers in
    answers.add("divided by the records only") { predictions, targets in
      let errors = predictions - targets
      return (errors * errors).sum() / Double(targets.rows)
    }
    answers.add("the sum of the errors is squared, not each error") { predictions, targets in
      var sum = 0.0
      for i in 0..<targets.rows {
        for j in 0..<targets.columns { sum += predictions[i, j] - targets[i, j] }
      }
      return sum * sum / Double(targets.rows * targets.columns)
    }
    answers.add("only the first output of each record") { predictions, targets in
      var sum = 0.0
      for i in 0..<targets.rows {
        let error = predictions[i, 0] - targets[i, 0]
        sum += error * error
      }
      return sum / Double(targets.rows)
    }
    answers.add("half of it, as the slope's 2 should go, and its root") { predictions, targets in
      let errors = predictions - targets
      return ((errors * errors).mean() / 2).squareRoot()
    }
  }

private let answersTo12_4B: [WrongAnswer] =
  wrongAnswers(to: "12.4", of: Checks.all, like: meanSquaredErrorGradient) { answers in
    answers.add("divided by the records only") { predictions, targets in
      2 * (predictions - targets) / targets.rows
    }
    answers.add("target minus prediction") { predictions, targets in
      var gradient = predictions
      for i in 0..<targets.rows {
        for j in 0..<targets.columns {
          let error = targets[i, j] - predictions[i, j]
          gradient[i, j] = 2 * error / Double(targets.rows * targets.columns)
        }
      }
      return gradient
    }
    answers.add("the mean over the records in every row") { predictions, targets in
      var gradient = predictions
      let sums = (predictions - targets).sumOfRows()
      for i in 0..<targets.rows {
        for j in 0..<targets.columns {
          gradient[i, j] = 2 * sums[j] / Double(targets.rows * targets.columns)
        }
      }
      return gradient
    }
    answers.add("the square itself times 2 over n, not its slope") { predictions, targets in
      let errors = predictions - targets
      return 2 * (errors * errors) / (targets.rows * targets.columns)
    }
  }

private let answersTo12_5B: [WrongAnswer] =
  wrongAnswers(to: "12.5", of: Checks.all, like: lesson12.loss) { answers in
    answers.add("cross-entropy for all with ten outputs") { task in
      switch task {
      case .yesOrNo: return .binaryCrossEntropy
      case .oneOfSeveral, .severalAtOnce: return .crossEntropy
      case .amount: return .meanSquaredError
      }
    }
    answers.add("one of several as ten questions of yes or no") { task in
      if task == .amount { return .meanSquaredError }
      return .binaryCrossEntropy
    }
    answers.add("the losses in the order in which they are listed") { task in
      for (other, loss) in zip(lesson12.Task.allCases, lesson12.Loss.allCases) {
        if other == task { return loss }
      }
      return .crossEntropy
    }
    answers.add("by the number of outputs: one is an amount, ten are classes") { task in
      var outputs = 1
      for many in [lesson12.Task.oneOfSeveral, .severalAtOnce] where task == many { outputs = 10 }
      return outputs == 1 ? .meanSquaredError : .crossEntropy
    }
  }

let secondAnswersToLesson12: [WrongAnswer] = [
  answersTo12_1B, answersTo12_2B, answersTo12_3B, answersTo12_4B, answersTo12_5B,
].flatMap { (answers: [WrongAnswer]) in answers }
