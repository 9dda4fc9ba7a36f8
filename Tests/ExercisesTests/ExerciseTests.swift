import Lab
import XCTest

@testable import Exercises

/// What a check says of answers, with an exercise made up for it: twice a number.
final class ExerciseTests: XCTestCase {
  private func exercise(_ learner: @escaping (Double) -> Double) -> Exercise {
    Exercise(
      "0.1", "twice", learner: learner, solution: { $0 * 2 },
      reference: ["0.1": ["twice": Quantity([3], 0, 6, -1)]]
    ) { check in
      check.mistake("This is the square.") { $0 * $0 }
      check.mistake("This is half.") { $0 / 2 }
      check.hint("How often?")
      check.measure { [Measured("twice", at: [0, 3, -0.5], $0)] }
    }
  }

  func testTheThreeStates() {
    XCTAssertEqual(exercise { $0 + $0 }.verdict(), Verdict(.right))
    let line = #line + 1
    let stub = exercise { todo("0.1", $0 * 2) }.verdict()
    XCTAssertEqual(stub.state, .toDo)
    XCTAssertEqual(stub.place, SourceLocation(#filePath, line))
    let place = "Tests/ExercisesTests/ExerciseTests.swift:\(line)"
    XCTAssertEqual(stub.message, "exercise 0.1 is still to do: \(place)")
    // A stub of another exercise, called on the way, does not count as this one's.
    XCTAssertEqual(exercise { todo("0.2", $0 * 2) }.verdict().state, .right)
  }

  func testNamesTheMistake() {
    XCTAssertEqual(
      exercise { $0 * $0 }.verdict().message,
      """
      This is the square.
                    yours   should be
      twice(0)          0           0
      twice(3)          9           6   ← first difference
      twice(−0.5)    0.25          −1
      """)
    XCTAssertEqual(
      exercise { 0.5 * $0 }.verdict().message.prefix(13), "This is half.")
    XCTAssertEqual(
      exercise { $0 * 2 + 1 }.verdict().message.prefix { $0 != "\n" },
      "Every number is too large by 1.")
    XCTAssertEqual(
      exercise { $0 * $0 * 1.7 + 1 }.verdict().message.prefix { $0 != "\n" },
      "twice(0) should be 0 and is 1.")
    XCTAssertEqual(exercise { _ in .nan }.verdict().state, .wrong)
    XCTAssertEqual(exercise { $0 / 0 }.verdict().state, .wrong)
    // A wrong stub is wrong: the numbers are compared first.
    XCTAssertEqual(exercise { todo("0.1", $0 * 3) }.verdict().state, .wrong)
  }

  func testComparesNumbers() {
    XCTAssertTrue(agree(1 + 1e-12, 1, tolerance: 1e-9))
    XCTAssertFalse(agree(1 + 1e-6, 1, tolerance: 1e-9))
    XCTAssertTrue(agree(1e-13, 0, tolerance: 1e-9))
    XCTAssertFalse(agree(1e-11, 2e-11, tolerance: 1e-9))
    XCTAssertFalse(agree(.nan, 1, tolerance: 1e-9))
    XCTAssertFalse(agree(.infinity, 1, tolerance: 1e-9))
    XCTAssertFalse(agree(1, .infinity, tolerance: 1e-9))
    XCTAssertTrue(agree(.infinity, .infinity, tolerance: 1e-9))
  }

  private func difference(_ measured: Measured, _ expected: Quantity) -> String? {
    measured.difference(from: expected, tolerance: 1e-9)
  }

  func testTellsTheFirstDifference() {
    let matrix = Matrix<Double>([[1, 2, 3], [4, 5, 6]])
    XCTAssertNil(difference(Measured("a", matrix), Quantity([2, 3], 1, 2, 3, 4, 5, 6)))
    XCTAssertEqual(
      difference(Measured("a", matrix), Quantity([2, 3], 1, 2, 3, 4, 5, 7)),
      "a[1, 2] should be 7 and is 6.")
    XCTAssertEqual(
      difference(Measured("a", matrix), Quantity([3, 2], 1, 2, 3, 4, 5, 6)),
      "a should be 3×2 and is 2×3.")
    XCTAssertEqual(
      difference(Measured("a", [1.0, 2]), Quantity([2], 1, 3)), "a[1] should be 3 and is 2.")
    XCTAssertEqual(
      difference(Measured("a", [1, 2]), Quantity([3], 1, 2, 3)),
      "There should be 3 numbers in a and there are 2.")
    XCTAssertEqual(
      difference(Measured("a", [1]), Quantity([2], 1, 2)),
      "There should be 2 numbers in a and there is 1.")
    XCTAssertEqual(
      difference(Measured("a", .nan), Quantity([], 2)),
      "a should be 2 and is not a number.")
    let labelled = Measured("f", labelled: [("f(of: 1)", 1), ("f(of: 2)", 3)])
    XCTAssertEqual(
      difference(labelled, Quantity([2], 1, 2)), "f(of: 2) should be 2 and is 3.")
  }

  /// What is measured and what is expected differ by the course's fault, not by the learner's.
  private func faults(
    _ expected: [String: Quantity], measure: @escaping () -> [Measured]
  ) -> (solution: String, learner: String) {
    let exercise = Exercise(
      "0.1", "one", learner: { 1.0 }, solution: { 1.0 }, reference: ["0.1": expected]
    ) {
      check in check.measure { _ in measure() }
    }
    return (exercise.verdictOnSolution().message, exercise.verdict().message)
  }

  func testNamesTheFaultOfTheCourse() {
    let one = Quantity([], 1)
    let sound = faults(["a": one]) { [Measured("a", 1)] }
    XCTAssertEqual(sound.solution, "")
    let missing = faults(["a": one]) { [Measured("a", 1), Measured("b", 1)] }
    XCTAssertEqual(missing.solution, "There is no reference value “b”.")
    XCTAssertEqual(missing.learner, "")
    let unused = faults(["a": one, "b": one]) { [Measured("a", 1)] }
    XCTAssertEqual(unused.solution, "The check does not measure “b”, which is a reference value.")
    // An answer that leaves out what is asked for is never right.
    XCTAssertEqual(unused.learner, "b is missing.")
    let twice = faults(["a": one]) { [Measured("a", 1), Measured("a", 1)] }
    XCTAssertEqual(twice.solution, "The check measures “a” twice.")
    let other = faults(["a": Quantity([2, 1], 1, 1)]) { [Measured("a", [1, 1])] }
    XCTAssertEqual(other.solution, "“a” is 2 numbers in the check and 2×1 in the reference values.")
  }
}
