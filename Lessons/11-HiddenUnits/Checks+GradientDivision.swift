import Exercises
import Foundation
import Lab

// The mistakes that are made in the division by the number of records, and in the places.

extension Checks {
  static func addMistakesOfDivision(_ check: inout Check<Gradient>) {
    let divisors: [(String, (Double) -> Double)] = [
      ("The division by the number of records is missing: the loss is a mean.", { _ in 1 }),
      ("This multiplies by the number of records: divide by it.", { 1 / $0 }),
      ("This divides by the number of records twice: once is enough.", { $0 * $0 }),
      ("This divides by one less than the number of records.", { $0 - 1 }),
      ("This divides by one more than the number of records.", { $0 + 1 }),
    ]
    for (name, divisor) in divisors {
      check.mistake(name) { p, y in zip(p, y).map { ($0 - $1) / divisor(Double(y.count)) } }
    }
    for number in [2.0, 3, 4, 5, 10, 100] {
      check.mistake("This divides by a number of your own: divide by the number of records.") {
        p, y in zip(p, y).map { ($0 - $1) / number }
      }
    }
    check.mistake("Each difference is divided by its record's place in the list: divide by n.") {
      p, y in p.indices.map { (p[$0] - y[$0]) / Double($0 + 1) }
    }
    check.mistake("Only y is divided: brackets are missing around p − y.") { p, y in
      zip(p, y).map { $0 - $1 / Double(y.count) }
    }
    check.mistake("Only p is divided: brackets are missing around p − y.") { p, y in
      zip(p, y).map { $0 / Double(y.count) - $1 }
    }
    check.mistake("This divides by the number of records with y = 1: divide by that of all.") {
      p, y in zip(p, y).map { ($0 - $1) / y.reduce(0, +) }
    }
    check.mistake("This divides by the sum of the probabilities: divide by the number of records.")
    {
      p, y in zip(p, y).map { ($0 - $1) / p.reduce(0, +) }
    }
  }

  static func addMistakesOfPlaces(_ check: inout Check<Gradient>) {
    func right(_ p: [Double], _ y: [Double]) -> [Double] {
      Solutions.binaryCrossEntropyGradient(probabilities: p, targets: y)
    }
    check.mistake("This is one number, the sum over the records: each record has its own.") {
      [right($0, $1).reduce(0, +)]
    }
    check.mistake("Every record gets the mean over all: each has its own gradient.") { p, y in
      let mean = right(p, y).reduce(0, +)
      return y.map { _ in mean }
    }
    check.mistake("Every record gets the sum over all, undivided: each has its own gradient.") {
      p, y in
      let sum = right(p, y).reduce(0, +) * Double(y.count)
      return y.map { _ in sum }
    }
    check.mistake("Every record gets the mean over all, divided by n once more: each has its own.")
    {
      p, y in
      let mean = right(p, y).reduce(0, +) / Double(y.count)
      return y.map { _ in mean }
    }
    check.mistake("Only the first record has a gradient: is it returned inside the loop?") {
      Array(right($0, $1).prefix(1))
    }
    check.mistake("Only the last record has a gradient: collect those of all records.") {
      Array(right($0, $1).suffix(1))
    }
  }
}
