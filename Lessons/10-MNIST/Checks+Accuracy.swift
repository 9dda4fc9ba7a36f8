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
    [1, 2, 5], [5, 4, -1], [-1, -3, -2], [0, -1, -2], [0.1, 0.7, 0.2], [0.2, 0.3, 0.1],
  ])
  private static let secondLabels = [2, 0, 2, 2, 0, 2]

  /// Single records, each of which tells another wrong answer from the right one.
  private static let records: [([Double], Int)] =
    labels.indices.map { (outputs.row($0), labels[$0]) } + [
      ([5, 1, 2, 0], 0), ([-0.1, -4, -0.2, -6], 0), ([0.4, -9, 0.3, 0.2], 1),
      ([0.2, 0.1, 0.9, 0.3], 1), ([0.2, 0.1, 0.3], 2),
      ([-1, 0.3, 2, 0.1], 1),
    ]

  static let accuracyCheck = Exercise(
    "10.8", "the accuracy", learner: accuracy, solution: Solutions.accuracy,
    reference: Reference.values, standIns: ["accuracy(_:_:)"]
  ) { check in
    check.slips(Slip.argmaxes, in: "In the answer of each record: ") {
      Mistakes.accuracy(answer: $0)
    }
    check.slips(
      Slip.means, in: "In the share of right answers: ", except: ["sum", "greatest"]
    ) { Mistakes.accuracy(mean: $0) }
    addMistakesOfShare(&check)
    addMistakesOfSearch(&check)
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
    check.measure { accuracy, draw in
      // Numbers alone would leave most answers right: their places and the labels change too.
      let drawnRecords = draw.shuffled(records).map { (draw(draw.shuffled($0)), $1) }
      return [
        Measured(
          "accuracy",
          labelled: [
            (
              "accuracy(outputs: outputs, labels: labels)",
              accuracy(draw(outputs), draw.labels(labels, classes: 4))
            ),
            (
              "accuracy(outputs: second outputs, labels: second labels)",
              accuracy(draw(secondOutputs), draw.labels(secondLabels, classes: 3))
            ),
          ]),
        Measured(
          "accuracy of one record",
          labelled: drawnRecords.map { row, label in
            (
              "accuracy(outputs: [\(row)], labels: [\(label)])",
              accuracy(Matrix([row]), [label])
            )
          }),
      ]
    }
  }
}
