import Exercises
import Lab

// The mistakes that are made in the share of right answers.

extension Checks {
  static func addMistakesOfShare(
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
    check.mistake("An answer next to the label counts too: it has to be equal.") {
      outputs, labels in
      let right = zip(outputs.argMaxOfRows(), labels).filter { abs($0 - $1) <= 1 }
      return Double(right.count) / Double(labels.count)
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
