import Exercises
import Foundation
import Lab

// The checks of the binary cross-entropy and of its gradient.

extension Checks {
  private static let probabilities = [0.9, 0.2, 0.35]
  private static let targets = [1.0, 0, 1]

  /// Probabilities of exactly 1 and 0, each once right and once wrong.
  private static let certain = [1.0, 0, 0.3, 0]
  private static let certainTargets = [1.0, 1, 0, 0]

  static let binaryCrossEntropyCheck = Exercise(
    "11.3", "the binary cross-entropy", learner: binaryCrossEntropy,
    solution: Solutions.binaryCrossEntropy, reference: Reference.values
  ) { check in
    check.mistake("The sign is flipped: ln p is negative, and a loss is not negative.") { p, y in
      -Solutions.binaryCrossEntropy(probabilities: p, targets: y)
    }
    check.mistake("The logarithms are swapped: ln p counts where y is 1, ln(1 − p) where it is 0.")
    {
      p, y in Solutions.binaryCrossEntropy(probabilities: p.map { 1 - $0 }, targets: y)
    }
    check.mistake("This is the sum: divide it by the number of records.") { p, y in
      Solutions.binaryCrossEntropy(probabilities: p, targets: y) * Double(y.count)
    }
    check.mistake("The records with y = 0 are missing: they cost −ln(1 − p).") { p, y in
      -zip(p, y).map { $1 * max(log($0), -100) }.reduce(0, +) / Double(y.count)
    }
    check.mistake(
      "Where p is 0 or 1 this is infinite or not a number: let no logarithm fall below −100."
    ) {
      p, y in
      -zip(p, y).map { $1 * log($0) + (1 - $1) * log(1 - $0) }.reduce(0, +) / Double(y.count)
    }
    check.mistake("The logarithm has another base: the natural one is `log`.") { p, y in
      let bits = zip(p, y).map { $1 * max(log2($0), -100) + (1 - $1) * max(log2(1 - $0), -100) }
      return -bits.reduce(0, +) / Double(y.count)
    }
    check.mistake(
      "This is the mean squared error: a wrong answer costs 1 at most there, however confident it is."
    ) {
      p, y in zip(p, y).map { ($0 - $1) * ($0 - $1) }.reduce(0, +) / Double(y.count)
    }
    check.hint("Which probability did the network give to what really happened?")
    check.hint(
      "It is p where y is 1, and 1 − p where y is 0. Take minus its logarithm, then the mean.")
    check.hint("−1/n · Σ (y · max(ln p, −100) + (1 − y) · max(ln(1 − p), −100)).")
    check.measure { loss in
      [
        Measured("loss of three records", loss(probabilities, targets)),
        Measured("loss with probabilities of 0 and 1", loss(certain, certainTargets)),
      ]
    }
  }

  static let gradientCheck = Exercise(
    "11.4", "the gradient of the binary cross-entropy", learner: binaryCrossEntropyGradient,
    solution: Solutions.binaryCrossEntropyGradient, reference: Reference.values
  ) { check in
    check.mistake("The sign is flipped: where p is too large, the loss grows with z.") { p, y in
      Solutions.binaryCrossEntropyGradient(probabilities: p, targets: y).map { -$0 }
    }
    check.mistake("The division by the number of records is missing: the loss is a mean.") { p, y in
      zip(p, y).map { $0 - $1 }
    }
    check.mistake("σ′ is multiplied in once too often: the slope p · (1 − p) has cancelled.") {
      p, y in
      zip(p, y).map { ($0 - $1) * $0 * (1 - $0) / Double(y.count) }
    }
    check.mistake(
      "This is the gradient with respect to p: for z multiply by p · (1 − p), and it becomes simple."
    ) {
      p, y in zip(p, y).map { ($0 - $1) / ($0 * (1 - $0)) / Double(y.count) }
    }
    check.mistake("This is the gradient of the squared error.") { p, y in
      zip(p, y).map { 2 * ($0 - $1) * $0 * (1 - $0) / Double(y.count) }
    }
    check.hint("When is a record's gradient 0, and what sign does it have when p is too large?")
    check.hint(
      "∂loss/∂p = (p − y) / (p · (1 − p)), and ∂p/∂z = p · (1 − p). What is left of their product?")
    check.hint("∂loss/∂z = (p − y) / n, one number per record.")
    check.measure { gradient in
      [
        Measured("gradient", gradient(probabilities, targets)),
        Measured("gradient of two records", gradient([0.6, 0.15], [0, 1])),
      ]
    }
  }
}
