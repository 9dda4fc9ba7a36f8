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

  private typealias OneHot = ([Int], Int) -> Matrix<Double>

  private static let oneHotCheck = Exercise(
    "10.1", "one-hot targets", learner: oneHot, solution: Solutions.oneHot,
    reference: Reference.values
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
    check.measure { oneHot in
      // The last class does not occur in the first list.
      [([3, 0, 2, 3, 1, 2], 5), ([6, 2, 0], 7)].map { labels, classes in
        Measured("oneHot(\(labels), classes: \(classes))", oneHot(labels, classes))
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
      "Only the last record has its 1: is the matrix of zeros made anew in each turn of the loop?"
    ) { labels, classes in
      let last = labels.count - 1
      return Mistakes.oneHot { record, column, label in
        record == last && column == label ? 1 : 0
      }(labels, classes)
    }
  }

  private static func addMistakesOfSizes(_ check: inout Check<OneHot>) {
    check.mistake("Rows and columns are swapped: one row per record, one column per class.") {
      labels, classes in Matrix(Solutions.oneHot(labels, classes: classes).transposed)
    }
    check.mistake("The 1 is divided by the number of classes: the right class gets 1.") {
      Solutions.oneHot($0, classes: $1) / $1
    }
    check.mistake("The 1 is divided by the number of records: the right class gets 1.") {
      Solutions.oneHot($0, classes: $1) / $0.count
    }
    check.mistake("The classes stand from the last to the first: class 0 is column 0.") {
      labels, classes in
      Solutions.oneHot(labels.map { classes - 1 - $0 }, classes: classes)
    }
    check.mistake("The labels are sorted here: each row belongs to its record, in their order.") {
      labels, classes in Solutions.oneHot(labels.sorted(), classes: classes)
    }
    check.mistake(
      "There are only as many columns as these labels need: a class may be missing among them, so ask `classes`."
    ) { labels, _ in
      Solutions.oneHot(labels, classes: (labels.max() ?? 0) + 1)
    }
    check.mistake(
      "There is a column for each different label: a class may be missing, so ask `classes`."
    ) { labels, _ in
      let different = Set(labels).sorted()
      return Solutions.oneHot(
        labels.map { different.firstIndex(of: $0)! }, classes: different.count)
    }
    check.mistake("There is one column too many: classes are counted from 0.") { labels, classes in
      Solutions.oneHot(labels, classes: classes + 1)
    }
    check.mistake(
      "Classes are counted from 0: here column 0 stays empty, and there is one column too many."
    ) { labels, classes in
      Solutions.oneHot(labels.map { $0 + 1 }, classes: classes + 1)
    }
    check.mistake("There are always ten columns: ask `classes`.") { labels, _ in
      Solutions.oneHot(labels, classes: 10)
    }
    check.mistake("There is one row per class: there should be one per record.") {
      labels, classes in Solutions.oneHot(Array(0..<classes), classes: classes)
    }
    check.mistake("There is a row for each different label: there should be one per record.") {
      labels, classes in Solutions.oneHot(Set(labels).sorted(), classes: classes)
    }
  }
}
