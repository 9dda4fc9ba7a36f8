import Exercises
import Lab

// The check of the accuracy.

extension Checks {
  /// Outputs and targets: exactly 0.5 with either target, all right, all wrong, 0 and 1 themselves.
  private static let judged: [(outputs: [Double], targets: [Double])] = [
    ([0.9, 0.2, 0.6, 0.5, 0.1, 0.8, 0.45], [1, 0, 0, 0, 1, 1, 1]),
    ([0.5, 0.7, 0.3, 0.55], [1, 1, 0, 1]), ([0.95, 0.05, 0.51], [1, 0, 1]), ([0.4, 0.7], [1, 0]),
    ([1, 0, 0.42, 0.35, 0.9], [1, 1, 1, 1, 0]),
  ]

  static let accuracyCheck = Exercise(
    "2.6", "the accuracy", learner: accuracy, solution: Solutions.accuracy,
    reference: Reference.values, buildsOn: ["2.1"], standIns: ["accuracy(_:_:)"]
  ) { check in
    Mistakes.wrongAccuracies { check.mistake($0, $1) }
    check.hint("What are the two ways of being right here?")
    check.hint(
      "Count the records where (output above 0.5) and (target is 1) are both true or both false.")
    check.hint("accuracy = right answers / all answers.")
    check.hint(
      "Begin with `var right = 0` and go over `zip(outputs, targets)`; two conditions in brackets are compared with `==`. At the end both numbers need `Double(…)`, or `/` drops the fraction."
    )
    check.namesShowTheCall()
    check.measure { accuracy, draw in
      [
        Measured(
          "accuracy",
          labelled: judged.map { draw.repeated(Array(zip($0, $1))) }.map { records in
            let (outputs, targets) = (draw(records.map(\.0)), records.map(\.1))
            return (
              "accuracy(outputs: \(list(outputs)), targets: \(list(targets)))",
              accuracy(outputs, targets)
            )
          })
      ]
    }
  }

  /// A list as it is written in Swift.
  private static func list(_ values: [Double]) -> String {
    "[" + values.map { Format.number($0) }.joined(separator: ", ") + "]"
  }
}
