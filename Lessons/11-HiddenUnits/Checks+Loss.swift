import Exercises
import Foundation
import Lab

// The check of the binary cross-entropy.

extension Checks {
  typealias Loss = ([Double], [Double]) -> Double

  static let probabilities = [0.9, 0.2, 0.35, 0.6, 0.05]
  static let targets = [1.0, 0, 1, 0, 1]

  /// Probabilities of exactly 1, and of exactly 0, each once right and once wrong: in one of these lists
  /// ln(1 − p) is without limit, in the other ln p.
  private static let (ones, targetsOfOnes) = ([1, 1, 0.3], [1.0, 0, 0])
  private static let (zeros, targetsOfZeros) = ([0, 0, 0.4, 0.8], [1.0, 0, 1, 0])

  /// Probabilities whose logarithms are just above −100, and below.
  private static let (small, targetsOfSmall) = ([1e-50, 0.8, 1e-30], [1.0, 0, 1])

  static let binaryCrossEntropyCheck = Exercise(
    "11.3", "the binary cross-entropy", learner: binaryCrossEntropy,
    solution: Solutions.binaryCrossEntropy, reference: Reference.values,
    standIns: ["BinaryCrossEntropy"]
  ) { check in
    check.slips(Slip.means, in: "In the mean over the records: ", except: ["sum"]) {
      Mistakes.binaryCrossEntropy(mean: $0)
    }
    addMistakesOfLogarithms(&check)
    addMistakesOfLimit(&check)
    addMistakesOfMean(&check)
    check.hint("Which probability did the network give to what really happened?")
    check.hint(
      "It is p where y is 1, and 1 − p where y is 0. Take minus its logarithm, then the mean.")
    check.hint("−1/n · Σ (y · max(ln p, −100) + (1 − y) · max(ln(1 − p), −100)).")
    check.hint(
      "`for (p, y) in zip(probabilities, targets) { … }` goes through both lists; ln is `log`, `max(…, -100)` is the limit, and n is `Double(targets.count)`."
    )
    check.given("probabilities", probabilities)
    check.given("targets", targets)
    check.given("probabilities with 1", ones)
    check.given("targets of these", targetsOfOnes)
    check.given("probabilities with 0", zeros)
    check.given("targets of those", targetsOfZeros)
    check.given("small probabilities", text: "[10⁻⁵⁰, 0.8, 10⁻³⁰]")
    check.given("targets of the small ones", targetsOfSmall)
    check.number("the number of records", 5)
    check.measure { loss, draw in
      // A drawn 1 would be less than 1, and ln(1 − p) would have a limit.
      let ones = ones.map { $0 == 1 ? 1 : draw($0) }
      return [
        Measured("loss", loss(draw(probabilities), targets)),
        Measured("loss with a probability of 1", loss(ones, targetsOfOnes)),
        Measured("loss with a probability of 0", loss(draw(zeros), targetsOfZeros)),
        Measured("loss of small probabilities", loss(draw(small), targetsOfSmall)),
      ]
    }
  }

  private static func addMistakesOfLogarithms(_ check: inout Check<Loss>) {
    let log = Mistakes.bounded
    let terms: [(String, (Double, Double) -> Double)] = [
      (
        "The sign is flipped: ln p is negative, and a loss is not negative.",
        { $1 * log($0) + (1 - $1) * log(1 - $0) }
      ),
      (
        "The logarithms are swapped: ln p counts where y is 1, ln(1 − p) where it is 0.",
        { -($1 * log(1 - $0) + (1 - $1) * log($0)) }
      ),
      ("The records with y = 0 are missing: they cost −ln(1 − p).", { -$1 * log($0) }),
      ("The records with y = 1 are missing: they cost −ln p.", { -(1 - $1) * log(1 - $0) }),
      (
        "The second part has the wrong sign: the minus holds for the whole bracket.",
        { -$1 * log($0) + (1 - $1) * log(1 - $0) }
      ),
      (
        "The first part has the wrong sign: the minus holds for the whole bracket.",
        { $1 * log($0) - (1 - $1) * log(1 - $0) }
      ),
      (
        "The brackets around 1 − y are missing: 1 − y · ln(1 − p) is another number.",
        { -($1 * log($0) + 1 - $1 * log(1 - $0)) }
      ),
      (
        "In the second part 1 − ln p stands for ln(1 − p).",
        { -($1 * log($0) + (1 - $1) * (1 - log($0))) }
      ),
      (
        "In the second part 1 + ln p stands for −ln(1 − p).",
        { -$1 * log($0) + (1 - $1) * (1 + log($0)) }
      ),
      ("ln p is taken where y is 0 too: it is ln(1 − p) there.", { -log($0) + 0 * $1 }),
      ("ln(1 − p) is taken where y is 1 too: it is ln p there.", { -log(1 - $0) + 0 * $1 }),
      (
        "Both logarithms are taken for every record: y chooses one of them.",
        { -(log($0) + log(1 - $0)) + 0 * $1 }
      ),
      (
        "Only p stands before the logarithms, and y is never used: it is y · ln p + (1 − y) · ln(1 − p).",
        { -($0 * log($0) + (1 - $0) * log(1 - $0)) + 0 * $1 }
      ),
      (
        "p and y are exchanged: the logarithms are those of p and 1 − p.",
        { -($0 * log($1) + (1 - $0) * log(1 - $1)) }
      ),
      ("The two parts are multiplied: add them.", { $1 * log($0) * (1 - $1) * log(1 - $0) }),
      (
        "This is the logarithm of 1 + p, `log1p`: take `log`.",
        { -($1 * log1p($0) + (1 - $1) * log1p(1 - $0)) }
      ),
      (
        "The logarithms are missing: this is the probability of what happened.",
        { $1 * $0 + (1 - $1) * (1 - $0) }
      ),
      ("The logarithms are missing: this is how far p is from y.", { abs($0 - $1) }),
      (
        "This is the mean squared error: a wrong answer costs 1 at most there, however confident it is.",
        { ($0 - $1) * ($0 - $1) }
      ),
      (
        "The probabilities are rounded to 0 or 1 first: leave them as they are.",
        { p, y in -(y * log(p > 0.5 ? 1 : 0) + (1 - y) * log(p > 0.5 ? 0 : 1)) }
      ),
      (
        "This is the share of wrong answers: the loss also knows how confident they are.",
        { ($0 > 0.5) == ($1 == 1) ? 0 : 1 }
      ),
      (
        "This is the share of right answers: the loss also knows how confident they are.",
        { ($0 > 0.5) == ($1 == 1) ? 1 : 0 }
      ),
    ]
    for (name, term) in terms { check.mistake(name, Mistakes.binaryCrossEntropy(term: term)) }
  }
}
