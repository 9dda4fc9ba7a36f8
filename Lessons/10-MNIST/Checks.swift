import Exercises
import Foundation
import Lab

/// What is right in lesson 10, and which mistakes are known. Continued in the other files whose names
/// begin with Checks.
enum Checks {
  static let all = [
    oneHotCheck, reluCheck, reluGradientCheck, logSoftmaxCheck, crossEntropyGradientCheck,
    linearBackwardCheck, adamStepCheck, accuracyCheck,
  ]

  typealias OneHot = ([Int], Int) -> Matrix<Double>

  private static let oneHotCheck = Exercise(
    "10.1", "one-hot targets", learner: oneHot, solution: Solutions.oneHot,
    reference: Reference.values, standIns: ["OneHot"]
  ) { check in
    addMistakesOfElements(&check)
    addMistakesOfSizes(&check)
    check.hint("What should the ideal answer to a picture of a 3 look like, one number per digit?")
    check.hint("Begin with a matrix of zeros and set one element in each row.")
    check.hint("targets[record, label] = 1, for each record.")
    check.hint(
      "`var targets = Matrix<Double>(rows: labels.count, columns: …)`, then `for (record, label) in labels.enumerated() { … }` and `return targets`."
    )
    check.namesShowTheCall()
    check.measure { oneHot, draw in
      // The last class does not occur in the first list.
      [([3, 0, 2, 3, 1, 2], 5), ([6, 2, 0], 7)].map { labels, classes in
        let labels = draw.labels(labels, classes: classes)
        return Measured("oneHot(\(labels), classes: \(classes))", oneHot(labels, classes))
      }
    }
  }

  private static func addMistakesOfElements(_ check: inout Check<OneHot>) {
    check.mistake(
      "The label itself stands in its column: put a 1 there.",
      Mistakes.oneHot { _, column, label in column == label ? Double(label) : 0 })
    check.mistake(
      "The label stands in every column of its row: only its own column gets a number, a 1.",
      Mistakes.oneHot { _, _, label in Double(label) })
    check.mistake(
      "Classes count from 0: label 3 has its 1 in column 3, which is the fourth.",
      Mistakes.oneHot { _, column, label in column == label - 1 ? 1 : 0 })
    check.mistake(
      "The 1 stands one column too far right: label 3 has its 1 in column 3.",
      Mistakes.oneHot { _, column, label in column == label + 1 ? 1 : 0 })
    check.mistake(
      "All columns up to the label's are 1: only the label's own should be.",
      Mistakes.oneHot { _, column, label in column <= label ? 1 : 0 })
    check.mistake(
      "All columns before the label's are 1: only the label's own should be.",
      Mistakes.oneHot { _, column, label in column < label ? 1 : 0 })
    check.mistake(
      "All columns from the label's on are 1: only the label's own should be.",
      Mistakes.oneHot { _, column, label in column >= label ? 1 : 0 })
    check.mistake(
      "0 and 1 are swapped: the right class gets the 1.",
      Mistakes.oneHot { _, column, label in column == label ? 0 : 1 })
    check.mistake(
      "The other classes get −1: they should get 0.",
      Mistakes.oneHot { _, column, label in column == label ? 1 : -1 })
    check.mistake(
      "The 1s of the records before stay in the row: each row begins with zeros."
    ) { labels, classes in
      Mistakes.oneHot { record, column, _ in labels[...record].contains(column) ? 1 : 0 }(
        labels, classes)
    }
    check.mistake("The label is divided by the number of classes: put a 1 in its column.") {
      labels, classes in
      Mistakes.oneHot { _, column, label in
        column == label ? Double(label) / Double(classes) : 0
      }(labels, classes)
    }
    check.mistake(
      "These are 0.9 and 0.1: the targets are the ends themselves, 1 and 0.",
      Mistakes.oneHot { _, column, label in column == label ? 0.9 : 0.1 })
    check.mistake(
      "Every number is 0: the column of each label gets a 1.", Mistakes.oneHot { _, _, _ in 0 })
    check.mistake(
      "Every number is 1: only the column of each label gets a 1.",
      Mistakes.oneHot { _, _, _ in 1 })
    check.mistake(
      "The 1 stands in the column of the record's number: it stands in that of its label.",
      Mistakes.oneHot { record, column, _ in column == record ? 1 : 0 })
    check.mistake(
      "The first record is left out: records are counted from 0.",
      Mistakes.oneHot { record, column, label in record > 0 && column == label ? 1 : 0 })
    check.mistake(
      "Only the first record has its 1: does the loop end after one turn?",
      Mistakes.oneHot { record, column, label in record == 0 && column == label ? 1 : 0 })
    check.mistake("The last record is left out: does the loop end one too early?") {
      labels, classes in
      var targets = Solutions.oneHot(labels, classes: classes)
      targets[labels.count - 1, labels[labels.count - 1]] = 0
      return targets
    }
    check.mistake(
      "Only the last record has its 1: is a new matrix of zeros made in each turn of the loop?"
    ) { labels, classes in
      let last = labels.count - 1
      return Mistakes.oneHot { record, column, label in
        record == last && column == label ? 1 : 0
      }(labels, classes)
    }
  }
}
