import Exercises
import Foundation
import Lab

// The check of the cross-entropy's gradient.

extension Checks {
  typealias Gradient = (Matrix<Double>, Matrix<Double>) -> Matrix<Double>

  private static let logProbabilities = Matrix<Double>([
    [0.2, 0.5, 0.3], [0.05, 0.05, 0.9], [0.6, 0.3, 0.1], [0.25, 0.25, 0.5],
  ]).map { log($0) }

  private static let secondLogProbabilities = Matrix<Double>([
    [0.1, 0.15, 0.4, 0.3, 0.05], [0.7, 0.12, 0.03, 0.05, 0.1], [0.2, 0.2, 0.25, 0.3, 0.05],
  ]).map { log($0) }

  static let crossEntropyGradientCheck = Exercise(
    "10.5", "the gradient of the cross-entropy", learner: crossEntropyGradient,
    solution: Solutions.crossEntropyGradient, reference: Reference.values,
    standIns: ["CrossEntropy"]
  ) { check in
    addMistakesOfMean(&check)
    addMistakesOfDifference(&check)
    check.hint(
      "If the network gives the right class a probability of 1, what should the gradient be?")
    check.hint("Probabilities minus targets; and the loss is a mean over the records.")
    check.hint("∂loss/∂z = (e^(ln p) − y) / records.")
    check.hint(
      "`logProbabilities.map { exp($0) }` is p. Put the difference in brackets before you divide; a matrix can be divided by an `Int` such as `targets.rows`."
    )
    let (labels, secondLabels) = ([1, 2, 2, 0], [3, 0, 4])
    check.given("logProbabilities", logProbabilities)
    check.given("targets", Solutions.oneHot(labels, classes: 3))
    check.given("second logProbabilities", secondLogProbabilities)
    check.given("second targets", Solutions.oneHot(secondLabels, classes: 5))
    check.number("the number of records", 4)
    check.number("the number of classes", 3)
    check.measure { gradient, draw in
      // Drawn numbers are no longer the logarithms of probabilities. Log-softmax makes them so again, and
      // changes nothing where they are.
      func answer(_ logProbabilities: Matrix<Double>, _ labels: [Int]) -> Matrix<Double> {
        let classes = logProbabilities.columns
        return gradient(
          Solutions.logSoftmax(draw(logProbabilities)),
          Solutions.oneHot(draw.labels(labels, classes: classes), classes: classes))
      }
      return [
        Measured("crossEntropyGradient", answer(logProbabilities, labels)),
        Measured("second crossEntropyGradient", answer(secondLogProbabilities, secondLabels)),
      ]
    }
  }

  private static func addMistakesOfMean(_ check: inout Check<Gradient>) {
    let divisors: [(String, (Matrix<Double>) -> Double)] = [
      (
        "The division by the number of records is missing: the loss is a mean over them.",
        { _ in 1 }
      ),
      (
        "This divides by records and classes: the mean is over the records only.",
        { Double($0.values.count) }
      ),
      (
        "This divides by the number of classes: divide by the number of records.",
        { Double($0.columns) }
      ),
      (
        "This multiplies by the number of records: divide by it.", { 1 / Double($0.rows) }
      ),
      (
        "This divides by the number of records twice: once is enough.",
        { Double($0.rows * $0.rows) }
      ),
      ("This divides by one less than the number of records.", { Double($0.rows - 1) }),
      ("This divides by one more than the number of records.", { Double($0.rows + 1) }),
      (
        "This is twice the gradient: the 2 belongs to squared errors.", { Double($0.rows) / 2 }
      ),
      ("This is half the gradient: there is a ½ too many.", { Double($0.rows) * 2 }),
      ("The sign is flipped: return p − y. The optimiser subtracts it.", { -Double($0.rows) }),
      (
        "The sign is flipped, and the division by the number of records is missing: it is (p − y) / records.",
        { _ in -1 }
      ),
    ]
    for (name, divisor) in divisors {
      check.mistake(name) { ($0.map { exp($0) } - $1) / divisor($1) }
    }
    for number in [2.0, 3, 4, 5, 10, 100, 128] {
      check.mistake("This divides by a number of your own: divide by the number of records.") {
        ($0.map { exp($0) } - $1) / number
      }
    }
    check.mistake("Only y is divided: brackets are missing around p − y.") {
      $0.map { exp($0) } - $1 / $1.rows
    }
    check.mistake("Only p is divided: brackets are missing around p − y.") {
      $0.map { exp($0) } / $1.rows - $1
    }
    check.mistake("Each column is replaced by its mean over the records: every record has its own.")
    {
      let gradient = ($0.map { exp($0) } - $1) / $1.rows
      let mean = gradient.sumOfRows()
      return Matrix((0..<gradient.rows).map { _ in mean })
    }
    check.mistake("The rows are added up, and every record gets their sum: each has its own.") {
      let sum = ($0.map { exp($0) } - $1).sumOfRows()
      return Matrix((0..<$1.rows).map { _ in sum })
    }
    check.mistake("Only the right class is divided by the number of records: all classes are.") {
      $0.zip($1, "zip") { [records = Double($1.rows)] in
        $1 == 1 ? (exp($0) - 1) / records : exp($0)
      }
    }
    check.mistake("Only the first record has a gradient: is the result returned inside the loop?") {
      let gradient = ($0.map { exp($0) } - $1) / $1.rows
      return Matrix((0..<gradient.rows).map { row in gradient.row(row).map { row == 0 ? $0 : 0 } })
    }
  }
}
