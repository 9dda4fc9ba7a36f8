import Lab
import XCTest

@testable import lesson12

final class Lesson12ThirdAnswerTests: AnswerTestCase {
  func testAnswers() { prove(thirdAnswersToLesson12, share: 0.93) }
}

private let answersTo12_1C: [WrongAnswer] =
  wrongAnswers(to: "12.1", of: Checks.all, like: softmax) { answers in
    answers.add(
      "the largest output of all records, seen only where one is far below another",
      says: "The largest output of all records is subtracted"
    ) {
      outputs in
      let largest = outputs.values.max() ?? 0
      var probabilities = outputs
      for row in 0..<outputs.rows {
        let powers = outputs.row(row).map { exp($0 - largest) }
        let sum = powers.reduce(0, +)
        for column in 0..<outputs.columns { probabilities[row, column] = powers[column] / sum }
      }
      return probabilities
    }
    answers.add("the logarithms of the softmax, as in lesson 10", says: "In softmax of outputs") {
      outputs in
      var logarithms = outputs
      for row in 0..<outputs.rows {
        let values = outputs.row(row)
        let largest = values.max() ?? 0
        let sum = values.map { exp($0 - largest) }.reduce(0, +)
        for column in 0..<outputs.columns {
          logarithms[row, column] = values[column] - largest - log(sum)
        }
      }
      return logarithms
    }
    answers.add(
      "the sum is taken anew from a row that is half divided already",
      says: "Only the first column is right"
    ) { outputs in
      var probabilities = outputs
      for row in 0..<outputs.rows {
        let largest = outputs.row(row).max() ?? 0
        for column in 0..<outputs.columns {
          probabilities[row, column] = exp(outputs[row, column] - largest)
        }
        for column in 0..<outputs.columns {
          probabilities[row, column] /= probabilities.row(row).reduce(0, +)
        }
      }
      return probabilities
    }
  }

private let answersTo12_2C: [WrongAnswer] =
  wrongAnswers(to: "12.2", of: Checks.all, like: predictedClasses) { answers in
    answers.add(
      "the output farthest from 0, seen only where it is a negative one",
      says: "This compares sizes without their signs"
    ) { outputs in
      outputs.map { abs($0) }.argMaxOfRows()
    }
    answers.add(
      "the first output above 0.5, as in lesson 2, and class 0 if there is none",
      says: "This takes the first above 0.5"
    ) {
      outputs in
      (0..<outputs.rows).map { row in outputs.row(row).firstIndex { $0 > 0.5 } ?? 0 }
    }
    answers.add(
      "the largest so far is made before the loop and not set back for each record",
      says: "The largest so far is not set back"
    ) {
      outputs in
      var classes: [Int] = []
      var largest = -Double.infinity
      for row in 0..<outputs.rows {
        var best = 0
        for column in 0..<outputs.columns where outputs[row, column] > largest {
          largest = outputs[row, column]
          best = column
        }
        classes.append(best)
      }
      return classes
    }
  }

private let answersTo12_3C: [WrongAnswer] =
  wrongAnswers(to: "12.3", of: Checks.all, like: meanSquaredError) { answers in
    answers.add(
      "the square of the errors' sum, not the sum of their squares",
      says: "The errors are added before they are squared"
    ) {
      predictions, targets in
      let sum = (predictions - targets).sum()
      return sum * sum / Double(targets.rows * targets.columns)
    }
    answers.add(
      "divided by the records alone, as the losses of lessons 10 and 11",
      says: "The sum is divided by the number of records alone"
    ) {
      predictions, targets in
      let errors = predictions - targets
      return (errors * errors).sum() / Double(targets.rows)
    }
    answers.add("the matrix product in place of *, seen only with several records") {
      predictions, targets in
      let errors = predictions - targets
      return errors.dot(errors.transposed).sum() / Double(targets.rows * targets.columns)
    }
  }

private let answersTo12_4C: [WrongAnswer] =
  wrongAnswers(to: "12.4", of: Checks.all, like: meanSquaredErrorGradient) { answers in
    answers.add(
      "n is taken for the number of outputs, seen only with several records",
      says: "This divides by the number of outputs alone"
    ) {
      predictions, targets in
      2 * (predictions - targets) / targets.columns
    }
    answers.add(
      "(p − y) / records, as for lesson 10's cross-entropy",
      says: "This divides by the number of records alone"
    ) { predictions, targets in
      (predictions - targets) / targets.rows
    }
    answers.add(
      "n without brackets: times the outputs, seen only with several of them",
      says: "Brackets are missing around records times outputs"
    ) {
      predictions, targets in
      2 * (predictions - targets) / Double(targets.rows) * Double(targets.columns)
    }
  }

private let answersTo12_5C: [WrongAnswer] =
  wrongAnswers(to: "12.5", of: Checks.all, like: loss) { answers in
    answers.add(
      "several at once is taken for one of several: cross-entropy",
      says: "“Which of ten things are in this picture? (ten outputs)”"
    ) { task in
      switch task {
      case .yesOrNo: .binaryCrossEntropy
      case .oneOfSeveral, .severalAtOnce: .crossEntropy
      case .amount: .meanSquaredError
      }
    }
    answers.add(
      "the squared error for yes or no, as in lesson 2",
      says: "“Will this applicant be admitted? (one output)” was"
    ) { task in
      switch task {
      case .yesOrNo, .amount: .meanSquaredError
      case .severalAtOnce: .binaryCrossEntropy
      case .oneOfSeveral: .crossEntropy
      }
    }
    answers.add(
      "several at once is forgotten and falls to default",
      says: "“Which of ten things are in this picture? (ten outputs)”"
    ) { task in
      switch task {
      case .yesOrNo: .binaryCrossEntropy
      case .oneOfSeveral: .crossEntropy
      default: .meanSquaredError
      }
    }
  }

let thirdAnswersToLesson12: [WrongAnswer] = [
  answersTo12_1C, answersTo12_2C, answersTo12_3C, answersTo12_4C, answersTo12_5C,
].flatMap { $0 }
