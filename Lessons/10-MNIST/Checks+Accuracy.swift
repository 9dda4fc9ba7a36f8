import Exercises
import Lab

// The check of the accuracy.

extension Checks {
  private static let outputs = Matrix<Double>([
    [0.1, 0.7, 0.2, 0.3], [-3, -2, -5, -2.5], [2, 0.6, 1, -5], [0.2, 0.3, 0.25, 0.1],
    [0.9, 4, 0.8, 4.5], [3, 3, 1, 3], [1, 0.5, 2, 0.1],
  ])
  private static let labels = [1, 1, 2, 1, 3, 0, 2]

  private static let secondOutputs = Matrix<Double>([
    [0.1, 0.7, 0.2], [1, 2, 3], [5, 4, -1], [0, -1, -2], [-1, -3, -2],
  ])
  private static let secondLabels = [2, 2, 2, 2, 0]

  /// Single records, each of which tells another wrong answer from the right one.
  private static let records: [([Double], Int)] =
    labels.indices.map { (outputs.row($0), labels[$0]) } + [
      ([5, 1, 2, 0], 0), ([-0.1, -4, -0.2, -6], 0), ([0.4, -9, 0.3, 0.2], 1),
      ([0.2, 0.1, 0.9, 0.3], 1), ([0.2, 0.1, 0.3], 2),
      ([-1, 0.3, 2, 0.1], 1),
    ]

  static let accuracyCheck = Exercise(
    "10.8", "the accuracy", learner: accuracy, solution: Solutions.accuracy,
    reference: Reference.values
  ) { check in
    check.slips(Slip.argmaxes, in: "In the answer of each record: ") {
      Mistakes.accuracy(answer: $0)
    }
    check.slips(
      Slip.means, in: "In the share of right answers: ", except: ["sum", "greatest"]
    ) { Mistakes.accuracy(mean: $0) }
    addMistakesOfShare(&check)
    check.hint("Does it matter how large the largest output is, or only where it stands?")
    check.hint("Compare the column of each row's largest output with the label.")
    check.hint("accuracy = correct answers / records.")
    check.hint(
      "`zip(outputs.argMaxOfRows(), labels)` pairs answers with labels; count the pairs that are equal. Both counts are whole numbers: `Double(right) / Double(labels.count)`."
    )
    check.given("outputs", outputs)
    check.given("labels", labels)
    check.given("second outputs", secondOutputs)
    check.given("second labels", secondLabels)
    check.number("the number of records", 7)
    check.number("the number of classes", 4)
    check.measure { accuracy in
      [
        Measured("accuracy", accuracy(outputs, labels)),
        Measured("second accuracy", accuracy(secondOutputs, secondLabels)),
        Measured(
          "accuracy of one record",
          labelled: records.map { row, label in
            (
              "accuracy(outputs: [\(row)], labels: [\(label)])",
              accuracy(Matrix([row]), [label])
            )
          }),
      ]
    }
  }

  private static func addMistakesOfShare(
    _ check: inout Check<(Matrix<Double>, [Int]) -> Double>
  ) {
    let shares: [(String, (Double, Matrix<Double>) -> Double)] = [
      (
        "This is the number of correct answers: divide by the number of records.",
        { $0 * Double($1.rows) }
      ),
      (
        "This is the share of wrong answers: return the share of correct ones.",
        { 1 - $0 + 0 * Double($1.rows) }
      ),
      (
        "This is the number of wrong answers: return the share of correct ones.",
        { (1 - $0) * Double($1.rows) }
      ),
      (
        "This divides by the number of all outputs: divide by the number of records.",
        { $0 / Double($1.columns) }
      ),
      (
        "This divides by the number of classes: divide by the number of records.",
        { $0 * Double($1.rows) / Double($1.columns) }
      ),
      (
        "Whole numbers are divided, and the rest is lost: make them `Double` before the division.",
        { ($0 + 0 * Double($1.rows)).rounded(.down) }
      ),
      (
        "This is rounded to 0 or 1: return the share as it is.",
        { ($0 + 0 * Double($1.rows)).rounded() }
      ),
      ("These are percent: return the share, from 0 to 1.", { $0 * 100 + 0 * Double($1.rows) }),
      (
        "The fraction is upside down: right answers stand above the bar, records below.",
        { 1 / $0 + 0 * Double($1.rows) }
      ),
      (
        "This is right answers divided by wrong ones: divide by all records.",
        { $0 / (1 - $0) + 0 * Double($1.rows) }
      ),
      ("The accuracy is always 1 here.", { _, _ in 1 }),
      ("The accuracy is always 0 here.", { _, _ in 0 }),
    ]
    for (name, share) in shares {
      check.mistake(name) { share(Solutions.accuracy(outputs: $0, labels: $1), $0) }
    }
    for number in [2.0, 5, 7, 10, 100, 128] {
      check.mistake("This divides by a number of your own: divide by the number of records.") {
        Solutions.accuracy(outputs: $0, labels: $1) * Double($1.count) / number
      }
    }
    check.mistake("One right answer is enough for 1 here: return the share of right answers.") {
      Solutions.accuracy(outputs: $0, labels: $1) > 0 ? 1 : 0
    }
    check.mistake("An output counts only if it is above 0.5: it only has to be the largest.") {
      outputs, labels in
      let right = labels.enumerated().filter { outputs[$0.offset, $0.element] > 0.5 }
      return Double(right.count) / Double(labels.count)
    }
    check.mistake("These are percent, rounded: return the share, from 0 to 1.") {
      (Solutions.accuracy(outputs: $0, labels: $1) * 100).rounded(.down)
    }
    check.mistake("All answers but class 0 count as right: compare each with its label.") {
      outputs, labels in
      Double(outputs.argMaxOfRows().count { $0 > 0 }) / Double(labels.count)
    }
    check.mistake("An output counts if it is above 0: it has to be the largest.") {
      outputs, labels in
      let right = labels.enumerated().filter { outputs[$0.offset, $0.element] > 0 }
      return Double(right.count) / Double(labels.count)
    }
    check.mistake("This is the mean output of the right classes: count the right answers.") {
      outputs, labels in
      labels.indices.map { outputs[$0, labels[$0]] }.reduce(0, +) / Double(labels.count)
    }
    check.mistake("Labels are counted from 0: here each answer is compared with label + 1.") {
      outputs, labels in Solutions.accuracy(outputs: outputs, labels: labels.map { $0 + 1 })
    }
    check.mistake("Each answer is compared with the record's number: compare it with its label.") {
      outputs, labels in Solutions.accuracy(outputs: outputs, labels: Array(labels.indices))
    }
    check.mistake("Each answer is compared with the first label: compare it with its own.") {
      outputs, labels in
      Solutions.accuracy(outputs: outputs, labels: labels.map { _ in labels[0] })
    }
    check.mistake("An answer counts if it is any record's label: compare it with its own.") {
      outputs, labels in
      let right = outputs.argMaxOfRows().filter(labels.contains)
      return Double(right.count) / Double(labels.count)
    }
    check.mistake("Equal classes in equal number are counted: compare record by record.") {
      outputs, labels in
      Solutions.accuracy(
        outputs: outputs.rows(
          at: outputs.argMaxOfRows().enumerated().sorted { $0.element < $1.element }
            .map(\.offset)), labels: labels.sorted())
    }
  }
}
