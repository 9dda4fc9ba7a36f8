import Foundation
import Lab
import XCTest

@testable import lesson12

final class Lesson12AnswerTests: AnswerTestCase {
  func testAnswers() { prove(answersToLesson12, share: 1) }
}

private let answersTo12_1: [WrongAnswer] =
  wrongAnswers(to: "12.1", of: Checks.all, like: softmax) { answers in
    answers.add(
      "the largest is not subtracted, seen only where outputs are above 700",
      says: "The largest output is not subtracted first"
    ) { outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        let powers = outputs.row(row).map { Foundation.exp($0) }
        let sum = powers.reduce(0, +)
        for column in 0..<outputs.columns { p[row, column] = powers[column] / sum }
      }
      return p
    }
    answers.add(
      "the sum is not reset, seen only after the first record",
      says: "The sum is not set back to 0 for each record"
    ) { outputs in
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
    answers.add(
      "the powers of all records together add up to 1", says: "The sum goes over all records"
    ) { outputs in
      let largest = outputs.values.max() ?? 0
      let powers = outputs.map { Foundation.exp($0 - largest) }
      return powers / powers.sum()
    }
    answers.add(
      "the outputs are divided by their sum, without powers",
      says: "The outputs themselves are divided by their sum"
    ) { outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        let sum = outputs.row(row).reduce(0, +)
        for column in 0..<outputs.columns { p[row, column] = outputs[row, column] / sum }
      }
      return p
    }
    answers.add("the last class is left out of the sum", says: "The last term is left out") {
      outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        let largest = outputs.row(row).max() ?? 0
        let powers = outputs.row(row).map { Foundation.exp($0 - largest) }
        let sum = powers.dropLast().reduce(0, +)
        for column in 0..<outputs.columns { p[row, column] = powers[column] / sum }
      }
      return p
    }
    answers.add(
      "the search for the largest starts with 0, seen only where all are below -700",
      says: "The search for the largest begins with 0"
    ) {
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
    answers.add(
      "the largest is subtracted from the power and not from z",
      says: "The largest is subtracted from the power"
    ) { outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        let largest = outputs.row(row).max() ?? 0
        let powers = outputs.row(row).map { Foundation.exp($0) - largest }
        let sum = powers.reduce(0, +)
        for column in 0..<outputs.columns { p[row, column] = powers[column] / sum }
      }
      return p
    }
    answers.add("the last class keeps its output", says: "Only the last column is wrong") {
      outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        let largest = outputs.row(row).max() ?? 0
        let powers = outputs.row(row).map { Foundation.exp($0 - largest) }
        let sum = powers.reduce(0, +)
        for column in 0..<(outputs.columns - 1) { p[row, column] = powers[column] / sum }
      }
      return p
    }
    answers.add("returns after the first record", says: "Only the first row is right") { outputs in
      var p = Matrix<Double>(rows: outputs.rows, columns: outputs.columns)
      for row in 0..<outputs.rows {
        let largest = outputs.row(row).max() ?? 0
        let powers = outputs.row(row).map { Foundation.exp($0 - largest) }
        let sum = powers.reduce(0, +)
        for column in 0..<outputs.columns { p[row, column] = powers[column] / sum }
        return p
      }
      return p
    }
    answers.add(
      "divided by the root of the sum of squares", says: "the root of the sum of the squares"
    ) { outputs in
      var p = outputs
      for row in 0..<outputs.rows {
        let largest = outputs.row(row).max() ?? 0
        let powers = outputs.row(row).map { Foundation.exp($0 - largest) }
        let length = powers.reduce(0) { $0 + $1 * $1 }.squareRoot()
        for column in 0..<outputs.columns { p[row, column] = powers[column] / length }
      }
      return p
    }
  }

private let answersTo12_2: [WrongAnswer] =
  wrongAnswers(to: "12.2", of: Checks.all, like: predictedClasses) { answers in
    answers.add(
      "of equals the last, seen only where two are equal",
      says: "Of equal numbers this takes the last"
    ) { outputs in
      (0..<outputs.rows).map { row in
        var best = 0
        for column in 0..<outputs.columns where outputs[row, column] >= outputs[row, best] {
          best = column
        }
        return best
      }
    }
    answers.add(
      "the greatest so far starts with 0, seen only where all outputs are negative",
      says: "The search begins with 0"
    ) {
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
    answers.add("classes are counted from 1", says: "counted from 1") { outputs in
      outputs.argMaxOfRows().map { $0 + 1 }
    }
    answers.add("the last class is never looked at", says: "The last class is never looked at") {
      outputs in
      (0..<outputs.rows).map { row in
        var best = 0
        for column in 0..<(outputs.columns - 1) where outputs[row, column] > outputs[row, best] {
          best = column
        }
        return best
      }
    }
    answers.add(
      "the greatest is not reset for each record", says: "The largest so far is not set back"
    ) { outputs in
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
    answers.add(
      "each is compared with its neighbour and not with the best",
      says: "compared with the one before it"
    ) { outputs in
      (0..<outputs.rows).map { row in
        var best = 0
        for column in 0..<outputs.columns where column > 0 {
          if outputs[row, column] > outputs[row, column - 1] { best = column }
        }
        return best
      }
    }
    answers.add(
      "each new best is appended, in the inner loop", says: "A class is appended at each new best"
    ) { outputs in
      var classes: [Int] = []
      for row in 0..<outputs.rows {
        var best = 0
        for column in 0..<outputs.columns where outputs[row, column] > outputs[row, best] {
          best = column
          classes.append(best)
        }
      }
      return classes
    }
    answers.add("the search starts with the least number above 0", says: "The search begins with 0")
    { outputs in
      (0..<outputs.rows).map { row in
        var largest = Double.leastNonzeroMagnitude
        var best = 0
        for column in 0..<outputs.columns where outputs[row, column] > largest {
          (largest, best) = (outputs[row, column], column)
        }
        return best
      }
    }
  }

private let answersTo12_3: [WrongAnswer] =
  wrongAnswers(to: "12.3", of: Checks.all, like: meanSquaredError) { answers in
    answers.add(
      "divided by the records alone, seen only where there are several outputs",
      says: "divided by the number of records alone"
    ) {
      predictions, targets in
      let errors = predictions - targets
      return (errors * errors).sum() / Double(targets.rows)
    }
    answers.add("the errors are not squared", says: "The errors are not squared") {
      predictions, targets in
      (predictions - targets).mean()
    }
    answers.add("the sum is not divided", says: "This is the sum") { predictions, targets in
      var sum = 0.0
      for row in 0..<predictions.rows {
        for column in 0..<predictions.columns {
          let error = predictions[row, column] - targets[row, column]
          sum += error * error
        }
      }
      return sum
    }
    answers.add("half of it", says: "There is a ½ in it") { predictions, targets in
      let errors = predictions - targets
      return 0.5 * (errors * errors).mean()
    }
    answers.add("the mean of the absolute errors", says: "These are absolute errors") {
      predictions, targets in
      (predictions - targets).map { abs($0) }.mean()
    }
    answers.add(
      "only the first output of each record, seen only where there are several",
      says: "Only the first output of each record counts"
    ) {
      predictions, targets in
      var sum = 0.0
      for row in 0..<predictions.rows {
        let error = predictions[row, 0] - targets[row, 0]
        sum += error * error
      }
      return sum / Double(predictions.rows)
    }
    answers.add("brackets around rows times columns are forgotten", says: "/ a * b multiplies by b")
    { predictions, targets in
      let errors = predictions - targets
      return (errors * errors).sum() / Double(targets.rows) * Double(targets.columns)
    }
    answers.add(
      "the records' means are added up and not averaged",
      says: "divided by the number of outputs alone"
    ) { predictions, targets in
      var loss = 0.0
      for row in 0..<predictions.rows {
        var sum = 0.0
        for column in 0..<predictions.columns {
          let error = predictions[row, column] - targets[row, column]
          sum += error * error
        }
        loss += sum / Double(predictions.columns)
      }
      return loss
    }
  }

private let answersTo12_4: [WrongAnswer] =
  wrongAnswers(to: "12.4", of: Checks.all, like: meanSquaredErrorGradient) { answers in
    answers.add("target minus prediction", says: "The sign is flipped") { predictions, targets in
      2 * (targets - predictions) / (targets.rows * targets.columns)
    }
    answers.add("the 2 is forgotten", says: "The 2 is missing") { predictions, targets in
      (predictions - targets) / (targets.rows * targets.columns)
    }
    answers.add(
      "divided by the records alone, seen only where there are several outputs",
      says: "divides by the number of records alone"
    ) {
      predictions, targets in
      2 * (predictions - targets) / targets.rows
    }
    answers.add(
      "2 / n as whole numbers, 0 for more than two numbers",
      says: "is 2 / n a division of whole numbers"
    ) { predictions, targets in
      Double(2 / (targets.rows * targets.columns)) * (predictions - targets)
    }
    answers.add("every place is given the mean", says: "The mean of the errors stands everywhere") {
      predictions, targets in
      let mean = 2 * (predictions - targets).mean()
      return Matrix(rows: predictions.rows, columns: predictions.columns, repeating: mean)
    }
    answers.add("the brackets around the difference are forgotten", says: "Brackets are missing") {
      predictions, targets in
      let n = targets.rows * targets.columns
      return 2 * predictions - targets / n
    }
    answers.add("brackets around rows times columns are forgotten", says: "/ a * b multiplies by b")
    { predictions, targets in
      2 * (predictions - targets) / Double(targets.rows) * Double(targets.columns)
    }
    answers.add("one row, the sums over the records", says: "all records are added up to one row") {
      predictions, targets in
      let errors = predictions - targets
      let n = Double(targets.rows * targets.columns)
      return Matrix(row: errors.sumOfRows().map { 2 * $0 / n })
    }
  }

private let answersTo12_5: [WrongAnswer] =
  wrongAnswers(to: "12.5", of: Checks.all, like: loss(for:)) { answers in
    answers.add(
      "cross-entropy for several things at once, which share no single 1",
      says: "With softmax the things would compete"
    ) { task in
      switch task {
      case .yesOrNo: .binaryCrossEntropy
      case .oneOfSeveral, .severalAtOnce: .crossEntropy
      case .amount: .meanSquaredError
      }
    }
    answers.add("one of several and several at once are exchanged", says: "look exchanged") {
      task in
      switch task {
      case .yesOrNo, .oneOfSeveral: .binaryCrossEntropy
      case .severalAtOnce: .crossEntropy
      case .amount: .meanSquaredError
      }
    }
    answers.add("cross-entropy for yes or no", says: "The softmax of a single output is always 1") {
      task in
      switch task {
      case .yesOrNo, .oneOfSeveral: .crossEntropy
      case .severalAtOnce: .binaryCrossEntropy
      case .amount: .meanSquaredError
      }
    }
    answers.add("always the mean squared error", says: "All four tasks were given one loss") { _ in
      .meanSquaredError
    }
    answers.add("the amount falls into the default", says: "A sigmoid never exceeds 1") { task in
      switch task {
      case .oneOfSeveral: .crossEntropy
      default: .binaryCrossEntropy
      }
    }
    answers.add(
      "binary cross-entropy for one of several", says: "only softmax knows that one class is right"
    ) { task in
      task == .amount ? .meanSquaredError : .binaryCrossEntropy
    }
    answers.add("always cross-entropy", says: "All four tasks were given one loss") { _ in
      .crossEntropy
    }
    answers.add(
      "yes or no by the mean squared error, several things by cross-entropy",
      says: "2 of the four do not fit"
    ) { task in
      switch task {
      case .yesOrNo, .amount: .meanSquaredError
      case .oneOfSeveral, .severalAtOnce: .crossEntropy
      }
    }
  }

private let answersToLesson12: [WrongAnswer] =
  answersTo12_1 + answersTo12_2 + answersTo12_3 + answersTo12_4 + answersTo12_5
