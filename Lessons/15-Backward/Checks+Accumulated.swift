import Exercises
import Lab

// The check of the sum over the paths.

extension Checks {
  typealias Accumulate = (Matrix<Double>, Matrix<Double>?) -> Matrix<Double>

  static let accumulatedCheck = Exercise(
    "15.3", "adding up what comes back", learner: accumulated as Accumulate,
    solution: Solutions.accumulated as Accumulate, reference: Reference.values
  ) { check in
    let parts: [Matrix<Double>] = [
      Matrix([[0.5, -1.2], [2, 0.3], [-0.7, 1.1]]),
      Matrix([[1.5, 0.4], [-0.6, 0.9], [0.2, -2.5]]),
      Matrix([[-0.3, 0.8], [1.7, -1.4], [0.6, 0.45]]),
    ]
    addPathMistakes(to: &check)
    addSumMistakes(to: &check)
    check.hint("a · a: if a moves, over how many paths does the result move?")
    check.hint("What comes over several paths adds up. Before the first path there is nothing.")
    check.hint("gradient ← gradient + part; where there is none yet, gradient ← part.")
    check.hint("`guard let gradient else { return … }` unwraps the gradient; then `gradient + …`.")
    check.given("first part", parts[0])
    check.given("second part", parts[1])
    check.given("third part", parts[2])
    check.measure { function, draw in
      let parts = parts.map { draw($0) }
      let one = function(parts[0], nil)
      let two = function(parts[1], parts[0])
      return [
        Measured("after one part", one), Measured("after two parts", two),
        Measured("after three parts", function(parts[2], parts[0] + parts[1])),
      ]
    }
  }

  private typealias Sum = (Matrix<Double>, Matrix<Double>) -> Matrix<Double>

  /// The solution with another sum.
  private static func other(_ sum: @escaping Sum) -> Accumulate {
    { part, gradient in gradient.map { sum(part, $0) } ?? part }
  }

  private static func addPathMistakes(to check: inout Check<Accumulate>) {
    check.mistake(
      "The last part replaces the others, as with = in place of +=: over several paths they add up."
    ) { part, _ in part }
    check.mistake("Only the first part counts: what later paths bring is added to it.") {
      $1 ?? $0
    }
    check.mistake(
      "The first part is lost: where there is no gradient yet, the part is the gradient."
    ) { part, gradient in gradient.map { $0 + part } ?? 0 * part }
    check.mistake("The first part counts twice.") { part, gradient in (gradient ?? part) + part }
    check.mistake("The first gradient is 1 everywhere: it is the part that comes.") {
      part, gradient in gradient.map { $0 + part } ?? part.map { _ in 1 }
    }
    check.mistake("The sum begins with 1 everywhere: it begins with nothing.") { part, gradient in
      (gradient ?? part.map { _ in 1 }) + part
    }
    check.mistake("Nothing is added: this is what was there before.") { part, gradient in
      gradient ?? 0 * part
    }
    check.mistake("Parts with a sign other than the gradient's are left out: all of them add up.") {
      part, gradient in
      gradient.map { $0.zip(part) { $0 * $1 < 0 ? $0 : $0 + $1 } } ?? part
    }
    check.mistake("The part is added twice.") { part, gradient in
      gradient.map { $0 + part + part } ?? 2 * part
    }
    check.mistake("From the second part on each is added twice.", other { $1 + $0 + $0 })
    check.mistake("What was there is added twice.", other { $1 + $1 + $0 })
  }

  private static func addSumMistakes(to check: inout Check<Accumulate>) {
    check.mistake("The part is subtracted: add it.", other { $1 - $0 })
    check.mistake("What was there is subtracted: add the two.", other { $0 - $1 })
    check.mistake("The parts are multiplied: add them.", other { $1 * $0 })
    check.mistake("This is the mean of the two: it is their sum.", other { ($1 + $0) / 2 })
    check.mistake("The sign is flipped.") { part, gradient in
      -(gradient.map { $0 + part } ?? part)
    }
    check.mistake("The larger of the two is kept: add them.", other { $1.zip($0) { max($0, $1) } })
    check.mistake(
      "The smaller of the two is kept: add them.", other { $1.zip($0) { min($0, $1) } })
    check.mistake(
      "The parts are added without their signs.", other { $1.map(abs) + $0.map(abs) })
    check.mistake("The squares are added.", other { $1 * $1 + $0 * $0 })
    check.mistake("What was there is divided by the part: add the two.", other { $1 / $0 })
    check.mistake("The sum is 0 everywhere.") { part, _ in 0 * part }
    check.mistake(
      "Older parts fade here, as in Adam's mean: they all count in full.",
      other { 0.9 * $1 + 0.1 * $0 })
  }
}
