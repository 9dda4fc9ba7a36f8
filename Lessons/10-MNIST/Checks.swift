import Exercises
import Foundation
import Lab

/// What is right in lesson 10, and which mistakes are known. Continued in Checks+Loss.swift,
/// Checks+Linear.swift and Checks+Adam.swift.
enum Checks {
  static let all = [
    oneHotCheck, reluCheck, reluGradientCheck, logSoftmaxCheck, crossEntropyGradientCheck,
    linearBackwardCheck, adamStepCheck, accuracyCheck,
  ]

  private static let oneHotCheck = Exercise(
    "10.1", "one-hot targets", learner: oneHot, solution: Solutions.oneHot,
    reference: Reference.values
  ) { check in
    check.mistake("The label itself is written into its column: a 1 is asked for.") {
      labels, classes in
      var targets = Solutions.oneHot(labels, classes: classes)
      for (record, label) in labels.enumerated() { targets[record, label] = Double(label) }
      return targets
    }
    check.mistake("Classes count from 0: the 1 of label 3 stands in column 3, the fourth.") {
      labels, classes in Solutions.oneHot(labels.map { $0 - 1 }, classes: classes)
    }
    check.mistake("Rows and columns are exchanged: a record is a row, a class a column.") {
      labels, classes in Matrix(Solutions.oneHot(labels, classes: classes).transposed)
    }
    check.mistake("All columns up to the label's are 1: only the label's is.") { labels, classes in
      Matrix(labels.map { label in (0..<classes).map { $0 <= label ? 1 : 0 } })
    }
    check.mistake("0 and 1 are exchanged: the right class is the one with 1.") { labels, classes in
      Solutions.oneHot(labels, classes: classes).map { 1 - $0 }
    }
    check.hint("How should the ideal answer to a picture of a 3 look, one number a digit?")
    check.hint("Begin with a matrix of zeros and set one element in each row.")
    check.hint("targets[record, label] = 1, for each record.")
    check.measure { oneHot in [Measured("oneHot", oneHot([3, 1, 2, 3, 4, 1], 5))] }
  }

  /// Sums below, at and above 0.
  static let sums = Matrix<Double>([[-1.5, 0, 2], [0.5, -0.25, 3]])

  private static let reluCheck = Exercise(
    "10.2", "the rectified linear unit", learner: relu, solution: Solutions.relu,
    reference: Reference.values
  ) { check in
    check.mistake("The sums come back unchanged: those below 0 become 0.") { $0 }
    check.mistake("This is the size of each sum: a negative one becomes 0, not positive.") {
      $0.map { abs($0) }
    }
    check.mistake("The wrong half is kept: what is above 0 passes.") { $0.map { min(0, $0) } }
    check.mistake("This is a step, 0 or 1: a positive sum passes as it is.") {
      $0.map { $0 > 0 ? 1 : 0 }
    }
    check.mistake("This is the sigmoid of lesson 1: the ReLU does not bend what is positive.") {
      $0.map { 1 / (1 + exp(-$0)) }
    }
    check.mistake("A little of the negative sums leaks through: they become 0.") {
      $0.map { $0 < 0 ? 0.01 * $0 : $0 }
    }
    check.hint("What is the least answer of this unit, and when does it give it?")
    check.hint("`map` looks at each sum by itself: which of two numbers is the answer?")
    check.hint("y = max(0, x).")
    check.measure { relu in [Measured("relu", relu(sums))] }
  }

  private static let reluGradientCheck = Exercise(
    "10.3", "back through the ReLU", learner: reluGradient, solution: Solutions.reluGradient,
    reference: Reference.values
  ) { check in
    check.mistake("At exactly 0 the gradient passes: as in PyTorch, it does not.") {
      gradient, sums in gradient.zip(sums) { $1 >= 0 ? $0 : 0 }
    }
    check.mistake("This is the slope alone, 0 or 1: it is multiplied with the gradient.") {
      _, sums in sums.map { $0 > 0 ? 1 : 0 }
    }
    check.mistake("The gradient is multiplied with the ReLU's output: its slope is 0 or 1.") {
      gradient, sums in gradient * Solutions.relu(sums)
    }
    check.mistake("The sign of the gradient decides: the sign of the sum does.") { gradient, sums in
      Solutions.relu(gradient)
    }
    check.mistake("Everything passes: where the sum was not positive, the unit had no say.") {
      gradient, _ in gradient
    }
    check.mistake("The wrong half passes: the gradient goes where the sum was positive.") {
      gradient, sums in gradient.zip(sums) { $1 > 0 ? 0 : $0 }
    }
    check.hint("A unit answered 0. If its sum were a little larger or smaller, what would change?")
    check.hint(
      "The slope is 1 for a positive sum and 0 otherwise; look at sum and gradient as a pair."
    )
    check.hint("∂loss/∂x = ∂loss/∂y where x > 0, else 0.")
    check.measure { reluGradient in
      let gradient = Matrix<Double>([[0.5, -0.75, -2], [1.5, 4, 0.125]])
      return [Measured("reluGradient", reluGradient(gradient, sums))]
    }
  }

  private static let accuracyCheck = Exercise(
    "10.8", "the accuracy", learner: accuracy, solution: Solutions.accuracy,
    reference: Reference.values
  ) { check in
    check.mistake("This is the number of right answers: their share is asked for.") {
      Solutions.accuracy(outputs: $0, labels: $1) * Double($1.count)
    }
    check.mistake("This is the share of wrong answers.") {
      1 - Solutions.accuracy(outputs: $0, labels: $1)
    }
    check.mistake("The number of right answers is divided by all outputs, not by the records.") {
      Solutions.accuracy(outputs: $0, labels: $1) / Double($0.columns)
    }
    check.mistake("The least output is taken for the answer: it is the largest.") {
      Solutions.accuracy(outputs: $0.map { -$0 }, labels: $1)
    }
    check.mistake("An answer counts only above 0.5 here: it need only be the largest.") {
      outputs, labels in
      let right = labels.enumerated().filter { outputs[$0.offset, $0.element] > 0.5 }
      return Double(right.count) / Double(labels.count)
    }
    check.hint("Does it matter how large the largest output is?")
    check.hint("Compare the column of each row's largest output with the label.")
    check.hint("accuracy = right answers / records.")
    check.measure { accuracy in
      let outputs = Matrix<Double>([
        [0.1, 0.7, 0.2], [-3, -2, -5], [2, 0.6, 1], [0.2, 0.3, 0.25], [0.9, 4, 0.8],
      ])
      return [
        Measured("the accuracy of five answers", accuracy(outputs, [1, 1, 2, 1, 1])),
        Measured("the accuracy of one answer", accuracy(outputs.rows(2..<3), [0])),
      ]
    }
  }
}
