import Exercises
import Foundation
import Lab

// The check of the binary cross-entropy's gradient.

extension Checks {
  typealias Gradient = ([Double], [Double]) -> [Double]

  private static let secondProbabilities = [0.6, 0.15, 0.7]
  private static let secondTargets = [0.0, 1, 1]

  static let gradientCheck = Exercise(
    "11.4", "the gradient of the binary cross-entropy", learner: binaryCrossEntropyGradient,
    solution: Solutions.binaryCrossEntropyGradient, reference: Reference.values,
    standIns: ["BinaryCrossEntropy"]
  ) { check in
    addMistakesOfDifference(&check)
    addMistakesOfDivision(&check)
    addMistakesOfPlaces(&check)
    check.hint("When is a record's gradient 0, and what sign does it have when p is too large?")
    check.hint(
      "∂loss/∂p = (p − y) / (p · (1 − p)), and ∂p/∂z = p · (1 − p). What is left of their product?")
    check.hint("∂loss/∂z = (p − y) / n, one number per record.")
    check.hint(
      "`zip(probabilities, targets).map { p, y in … }` makes one number of each pair; n is `Double(targets.count)`, and p − y needs brackets before the division."
    )
    check.given("probabilities", probabilities)
    check.given("targets", targets)
    check.given("second probabilities", secondProbabilities)
    check.given("second targets", secondTargets)
    check.number("the number of records", 5)
    check.measure { gradient, draw in
      [
        Measured("gradient", gradient(draw(probabilities), targets)),
        Measured("second gradient", gradient(draw(secondProbabilities), secondTargets)),
      ]
    }
  }

  private static func addMistakesOfDifference(_ check: inout Check<Gradient>) {
    let mistakes: [(String, (Double, Double) -> Double)] = [
      ("The sign is flipped: where p is too large, the loss grows with z.", { $1 - $0 }),
      (
        "σ′ is multiplied in once too often: the slope p · (1 − p) has cancelled.",
        { ($0 - $1) * $0 * (1 - $0) }
      ),
      (
        "σ′ is multiplied in, and the sign is flipped: it is p − y alone, the slope has cancelled.",
        { ($1 - $0) * $0 * (1 - $0) }
      ),
      (
        "This is the gradient with respect to p: for z multiply by p · (1 − p), and it becomes simple.",
        { ($0 - $1) / ($0 * (1 - $0)) }
      ),
      (
        "This is the gradient of the squared error.", { 2 * ($0 - $1) * $0 * (1 - $0) }
      ),
      ("This is twice the gradient: the 2 belongs to squared errors.", { 2 * ($0 - $1) }),
      ("This is half the gradient: there is a ½ too many.", { ($0 - $1) / 2 }),
      (
        "This is −y / p, the first part of the gradient with respect to p: for z it is p − y.",
        { -$1 / $0 }
      ),
      (
        "This is (1 − y) / (1 − p), the second part of the gradient with respect to p: for z it is p − y.",
        { (1 - $1) / (1 - $0) }
      ),
      ("The difference is divided by p too: it is p − y, divided by n.", { ($0 - $1) / $0 }),
      ("The difference is multiplied by p too: it is p − y, divided by n.", { ($0 - $1) * $0 }),
      ("The targets are not subtracted: p − y.", { $0 + 0 * $1 }),
      ("The targets are added: p − y.", { $0 + $1 }),
      ("Only the targets are left: p − y.", { 0 * $0 + $1 }),
      ("Probabilities and targets are multiplied: it is p − y.", { $0 * $1 }),
      ("Probabilities are divided by targets: it is p − y.", { $0 / $1 }),
      ("The targets are turned round, 1 for no: it is p − y.", { $0 - (1 - $1) }),
      ("The sign of the differences is lost: it is p − y.", { abs($0 - $1) }),
      ("The differences are squared: it is p − y.", { ($0 - $1) * ($0 - $1) }),
      (
        "The differences below 0 are missing: p − 1 is that of a record with y = 1.",
        { max(0, $0 - $1) }
      ),
      (
        "p is rounded to yes or no first: leave it as it is.", { ($0 > 0.5 ? 1 : 0) - $1 }
      ),
      ("The sigmoid is taken once more: p is a probability already.", { sigmoid($0) - $1 }),
      ("The sigmoid of the difference is taken: it is p − y alone.", { sigmoid($0 - $1) }),
      ("This is ln p − y: it is p − y.", { log($0) - $1 }),
      (
        "This is the loss of each record: its gradient is p − y.",
        { -($1 * log($0) + (1 - $1) * log(1 - $0)) }
      ),
      ("The records with y = 0 are missing: theirs is p.", { ($0 - 1) * $1 }),
      ("1 is subtracted everywhere: subtract y, which may be 0.", { $0 - 1 + 0 * $1 }),
      ("This is the slope p · (1 − p) alone: it is p − y.", { $0 * (1 - $0) + 0 * $1 }),
    ]
    for (name, function) in mistakes {
      check.mistake(name) { p, y in zip(p, y).map { function($0, $1) / Double(y.count) } }
    }
    check.mistake("The sign is flipped, and the division by n is missing: (p − y) / n.") { p, y in
      zip(p, y).map { $1 - $0 }
    }
    check.mistake("σ′ is multiplied in, and the division by n is missing: (p − y) / n.") { p, y in
      zip(p, y).map { ($0 - $1) * $0 * (1 - $0) }
    }
    check.mistake(
      "This is the gradient with respect to p, and not divided by n: for z (p − y) / n."
    ) {
      p, y in zip(p, y).map { ($0 - $1) / ($0 * (1 - $0)) }
    }
  }
}
