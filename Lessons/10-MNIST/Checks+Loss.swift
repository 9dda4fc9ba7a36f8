import Exercises
import Foundation
import Lab

// The checks of the log-softmax and of the cross-entropy's gradient.

extension Checks {
  /// Three records: ordinary logits, logits whose e^z overflows, and logits whose e^z is 0. The
  /// last two are so far apart that no common maximum serves both.
  private static let logits = Matrix<Double>([
    [0.5, -1, 2, 0.25], [1000, 990, 1002, 0], [-801, -800, -803, -802],
  ])

  /// The rows of a matrix, each treated by itself.
  private static func rows(
    _ logits: Matrix<Double>, _ transform: ([Double]) -> [Double]
  ) -> Matrix<Double> {
    Matrix((0..<logits.rows).map { transform(logits.row($0)) })
  }

  static let logSoftmaxCheck = Exercise(
    "10.4", "log-softmax without overflow", learner: logSoftmax, solution: Solutions.logSoftmax,
    reference: Reference.values
  ) { check in
    check.mistake(
      "The logits go into e^z as they are, too large or too small: subtract the row's "
        + "largest first."
    ) { logits in
      rows(logits) { row in
        let sum = row.map { exp($0) }.reduce(0, +)
        return row.map { $0 - log(sum) }
      }
    }
    check.mistake(
      "This is the logarithm of e^z / Σ e^z, with the logits as they are: subtract the row's "
        + "largest first, and take the logarithm of the sum alone."
    ) { logits in
      rows(logits) { row in
        let powers = row.map { exp($0) }
        return powers.map { log($0 / powers.reduce(0, +)) }
      }
    }
    check.mistake(
      "The logarithm of a probability that was rounded to 0: use zᵢ − m − ln Σ e^(zⱼ − m)."
    ) { Solutions.logSoftmax($0).map { log(exp($0)) } }
    check.mistake("These are the probabilities: return their logarithms.") {
      Solutions.logSoftmax($0).map { exp($0) }
    }
    check.mistake("The sign is flipped: the logarithm of a probability is never above 0.") {
      Solutions.logSoftmax($0).map { -$0 }
    }
    check.mistake("m is subtracted in the exponents only: subtract it from zᵢ too.") { logits in
      rows(logits) { row in
        let largest = row.max() ?? 0
        return row.map { $0 - log(row.map { exp($0 - largest) }.reduce(0, +)) }
      }
    }
    check.mistake("m is the largest logit of all rows: each row has its own.") { logits in
      let largest = logits.values.max() ?? 0
      return rows(logits) { row in
        let sum = row.map { exp($0 - largest) }.reduce(0, +)
        return row.map { $0 - largest - log(sum) }
      }
    }
    check.mistake("The sum runs over the records: it should run over the classes of one record.") {
      Matrix(Solutions.logSoftmax(Matrix($0.transposed)).transposed)
    }
    check.mistake("ln Σ e^(zⱼ − m) is missing: subtract it too.") { logits in
      rows(logits) { row in row.map { $0 - (row.max() ?? 0) } }
    }
    check.hint(
      "What is e¹⁰⁰⁰ as a Double? And what does adding 5 to all logits do to the softmax?")
    check.hint(
      "Subtract the row's largest logit from all of them; then the largest power is e⁰ = 1.")
    check.hint("ln pᵢ = zᵢ − m − ln Σⱼ e^(zⱼ − m), where m is the row's largest logit.")
    check.measure { logSoftmax in [Measured("logSoftmax", logSoftmax(logits))] }
  }

  static let crossEntropyGradientCheck = Exercise(
    "10.5", "the gradient of the cross-entropy", learner: crossEntropyGradient,
    solution: Solutions.crossEntropyGradient, reference: Reference.values,
    buildsOn: ["10.1", "10.4"]
  ) { check in
    check.mistake("The division by the number of records is missing: the loss is a mean over them.")
    {
      Solutions.crossEntropyGradient($0, targets: $1) * Double($1.rows)
    }
    check.mistake("This divides by records and classes: the mean is over the records only.") {
      Solutions.crossEntropyGradient($0, targets: $1) / Double($1.columns)
    }
    check.mistake("This divides by the number of classes: divide by the number of records.") {
      Solutions.crossEntropyGradient($0, targets: $1) * Double($1.rows) / Double($1.columns)
    }
    check.mistake("The sign is flipped: return p − y. The optimiser subtracts it.") {
      Solutions.crossEntropyGradient($0, targets: $1) * -1
    }
    check.mistake("The logarithms are used as if they were the probabilities: p = e^(ln p).") {
      ($0 - $1) / Double($1.rows)
    }
    check.mistake("The targets are not subtracted: p − y.") {
      $0.map { exp($0) } / Double($1.rows)
    }
    check.mistake(
      "Only the right class has a gradient here: the other logits take part in the sum too."
    ) {
      Solutions.crossEntropyGradient($0, targets: $1) * $1
    }
    check.mistake(
      "There is a factor p·(1 − p) too many: the logarithm cancels the softmax's slope."
    ) {
      let slopes = $0.map { exp($0) * (1 - exp($0)) }
      return Solutions.crossEntropyGradient($0, targets: $1) * slopes
    }
    check.hint(
      "If the network gives the right class a probability of 1, what should the gradient be?")
    check.hint("Probabilities minus targets; and the loss is a mean over the records.")
    check.hint("∂loss/∂z = (e^(ln p) − y) / records.")
    check.measure { gradient in
      let logProbabilities = Matrix<Double>([
        [0.2, 0.5, 0.3], [0.05, 0.05, 0.9], [0.6, 0.3, 0.1], [0.25, 0.25, 0.5],
      ]).map { log($0) }
      let targets = Solutions.oneHot([1, 2, 2, 0], classes: 3)
      return [Measured("crossEntropyGradient", gradient(logProbabilities, targets))]
    }
  }
}
