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
    check.mistake("The label itself stands in its column: put a 1 there.") {
      labels, classes in
      var targets = Solutions.oneHot(labels, classes: classes)
      for (record, label) in labels.enumerated() { targets[record, label] = Double(label) }
      return targets
    }
    check.mistake("Classes count from 0: label 3 has its 1 in column 3, which is the fourth.") {
      labels, classes in Solutions.oneHot(labels.map { $0 - 1 }, classes: classes)
    }
    check.mistake("Rows and columns are swapped: one row per record, one column per class.") {
      labels, classes in Matrix(Solutions.oneHot(labels, classes: classes).transposed)
    }
    check.mistake("All columns up to the label's are 1: only the label's own should be.") {
      labels, classes in
      Matrix(labels.map { label in (0..<classes).map { $0 <= label ? 1 : 0 } })
    }
    check.mistake("0 and 1 are swapped: the right class gets the 1.") { labels, classes in
      Solutions.oneHot(labels, classes: classes).map { 1 - $0 }
    }
    check.hint("What should the ideal answer to a picture of a 3 look like, one number per digit?")
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
    check.mistake("The sums come back unchanged: negative ones should become 0.") { $0 }
    check.mistake("This is the absolute value: a negative sum should become 0, not positive.") {
      $0.map { abs($0) }
    }
    check.mistake("The wrong half is kept: positive sums pass.") { $0.map { min(0, $0) } }
    check.mistake("This is a step, 0 or 1: a positive sum should pass unchanged.") {
      $0.map { $0 > 0 ? 1 : 0 }
    }
    check.mistake("This is lesson 1's sigmoid: ReLU leaves positive sums as they are.") {
      $0.map { 1 / (1 + exp(-$0)) }
    }
    check.mistake("A little of each negative sum leaks through: it should become exactly 0.") {
      $0.map { $0 < 0 ? 0.01 * $0 : $0 }
    }
    check.hint("What is the smallest output of this unit, and when does it occur?")
    check.hint("`map` looks at one sum at a time: which of two numbers should replace it?")
    check.hint("a = max(0, h).")
    check.measure { relu in [Measured("relu", relu(sums))] }
  }

  private static let reluGradientCheck = Exercise(
    "10.3", "back through the ReLU", learner: reluGradient, solution: Solutions.reluGradient,
    reference: Reference.values
  ) { check in
    check.mistake(
      "The gradient passes where the sum is exactly 0: by convention, and in PyTorch, it doesn't."
    ) {
      gradient, sums in gradient.zip(sums) { $1 >= 0 ? $0 : 0 }
    }
    check.mistake("This is only the slope, 0 or 1: multiply the gradient by it.") {
      _, sums in sums.map { $0 > 0 ? 1 : 0 }
    }
    check.mistake("The gradient is multiplied by the ReLU's output: multiply by its slope, 0 or 1.")
    {
      gradient, sums in gradient * Solutions.relu(sums)
    }
    check.mistake("The gradient's own sign decides here: the sign of the sum should.") {
      gradient, sums in
      Solutions.relu(gradient)
    }
    check.mistake("Everything passes: where the sum was not positive, nothing should.") {
      gradient, _ in gradient
    }
    check.mistake("The wrong half passes: the gradient passes where the sum was positive.") {
      gradient, sums in gradient.zip(sums) { $1 > 0 ? 0 : $0 }
    }
    check.hint(
      "A unit's output is 0 and its sum is −1. If the sum were a little larger, what would change?")
    check.hint(
      "The slope is 1 for a positive sum, otherwise 0; `zip` pairs gradients with sums."
    )
    check.hint("∂loss/∂h = ∂loss/∂a where h > 0, and 0 elsewhere.")
    check.measure { reluGradient in
      let gradient = Matrix<Double>([[0.5, -0.75, -2], [1.5, 4, 0.125]])
      return [Measured("reluGradient", reluGradient(gradient, sums))]
    }
  }

  private static let accuracyCheck = Exercise(
    "10.8", "the accuracy", learner: accuracy, solution: Solutions.accuracy,
    reference: Reference.values
  ) { check in
    check.mistake("This is the number of correct answers: divide by the number of records.") {
      Solutions.accuracy(outputs: $0, labels: $1) * Double($1.count)
    }
    check.mistake("This is the share of wrong answers: return the share of correct ones.") {
      1 - Solutions.accuracy(outputs: $0, labels: $1)
    }
    check.mistake(
      "This divides by the number of all outputs: divide by the number of records."
    ) {
      Solutions.accuracy(outputs: $0, labels: $1) / Double($0.columns)
    }
    check.mistake("The smallest output is taken as the answer: take the largest.") {
      Solutions.accuracy(outputs: $0.map { -$0 }, labels: $1)
    }
    check.mistake("An output counts only if it is above 0.5: it only has to be the largest.") {
      outputs, labels in
      let right = labels.enumerated().filter { outputs[$0.offset, $0.element] > 0.5 }
      return Double(right.count) / Double(labels.count)
    }
    check.hint("Does it matter how large the largest output is, or only where it stands?")
    check.hint("Compare the column of each row's largest output with the label.")
    check.hint("accuracy = correct answers / records.")
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
