import Exercises
import Foundation
import Lab

// The mistakes that are made in the limit of the logarithms, and in the mean.

extension Checks {
  static func addMistakesOfLimit(_ check: inout Check<Loss>) {
    func mistake(
      _ name: String, _ ofP: @escaping (Double) -> Double,
      _ ofOther: ((Double) -> Double)? = nil
    ) {
      let ofOther = ofOther ?? ofP
      check.mistake(
        name, Mistakes.binaryCrossEntropy { p, y in -(y * ofP(p) + (1 - y) * ofOther(1 - p)) })
    }
    mistake(
      "Where p is 0 or 1 this is infinite or not a number: let no logarithm fall below −100.",
      { log($0) })
    mistake(
      "Only ln p has the limit of −100: ln(1 − p) needs it too.", Mistakes.bounded, { log($0) })
    mistake(
      "Only ln(1 − p) has the limit of −100: ln p needs it too.", { log($0) }, Mistakes.bounded)
    mistake("`min` stands where `max` belongs: no logarithm below −100.", { min(log($0), -100) })
    for least in [1e-100, 1e-50, 1e-20, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10, 1e-12, 1e-15, 1e-16] {
      for changed: (Double) -> Double in [
        { min(max($0, least), 1 - least) }, { max($0, least) }, { $0 + least },
      ] {
        mistake(
          "p is kept away from 0 and 1, or a small number is added: limit the logarithm, to −100, and leave p as it is.",
          { log(changed($0)) })
      }
    }
    for limit in [-1.0, -10, -50, -1000] {
      mistake(
        "The limit of the logarithms is another number here: it is −100.", { max(log($0), limit) })
    }
    mistake(
      "Only the logarithm of 0 counts as −100 here: any logarithm below −100 does.",
      { $0 == 0 ? -100 : log($0) })
    mistake("The logarithm of 0 counts as 0 here: it counts as −100.", { $0 == 0 ? 0 : log($0) })
    mistake("The limit is +100: it is −100.", { max(log($0), 100) })
    check.mistake(
      "The limit is set on y · ln p + (1 − y) · ln(1 − p): set it on each logarithm, as 0 · ∞ is not a number.",
      Mistakes.binaryCrossEntropy { p, y in -max(y * log(p) + (1 - y) * log(1 - p), -100) })
    for (name, ofBase, factor) in [
      ("2", { log2($0) } as (Double) -> Double, M_LN2), ("10", { log10($0) }, M_LN10),
    ] {
      mistake(
        "The logarithm has the base \(name): the natural one is `log`.", { max(ofBase($0), -100) })
      mistake(
        "The logarithm has the base \(name): the natural one is `log`.",
        { Mistakes.bounded($0) / factor })
    }
  }

  static func addMistakesOfMean(_ check: inout Check<Loss>) {
    check.mistake("This is the sum: divide it by the number of records.") { p, y in
      Solutions.binaryCrossEntropy(probabilities: p, targets: y) * Double(y.count)
    }
    check.mistake("Only the first record counts: is the result returned inside the loop?") { p, y in
      Solutions.binaryCrossEntropy(probabilities: [p[0]], targets: [y[0]])
    }
    check.mistake("Only the last record counts: add the records up, with += in place of =.") {
      p, y in
      Solutions.binaryCrossEntropy(
        probabilities: [p[p.count - 1]], targets: [y[y.count - 1]])
    }
    for number in [2.0, 3, 4, 10, 100] {
      check.mistake("This divides by a number of your own: divide by the number of records.") {
        p, y in
        Solutions.binaryCrossEntropy(probabilities: p, targets: y) * Double(y.count) / number
      }
    }
    check.mistake("This divides by the number of records with y = 1: divide by that of all.") {
      p, y in
      Solutions.binaryCrossEntropy(probabilities: p, targets: y) * Double(y.count)
        / y.reduce(0, +)
    }
    check.mistake("This is the logarithm of a mean: take the mean of the logarithms.") { p, y in
      let right = zip(p, y).map { $1 == 1 ? $0 : 1 - $0 }
      return -max(log(right.reduce(0, +) / Double(right.count)), -100)
    }
  }
}
