import Lab
import XCTest

@testable import Exercises

/// What a check says of answers, with an exercise made up for it: twice a number.
final class ExerciseTests: XCTestCase {
  private func exercise(_ learner: @escaping (Double) -> Double) -> Exercise {
    Exercise(
      "0.1", "twice", learner: learner, solution: { $0 * 2 }, reference: ["0.1": [0, 6, -1]]
    ) { check in
      check.mistake("This is the square.") { $0 * $0 }
      check.mistake("This is half.") { $0 / 2 }
      check.hint("How often?")
      check.measure { twice in
        let points: [Double] = [0, 3, -0.5]
        return points.map { Measurement("twice(\($0))", twice($0)) }
      }
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
      "twice(3.0) should be 6.0 and is 9.0. This is the square.")
    XCTAssertEqual(
      exercise { 0.5 * $0 }.verdict().message,
      "twice(3.0) should be 6.0 and is 1.5. This is half.")
    XCTAssertEqual(
      exercise { $0 * 2 + 1 }.verdict().message, "twice(0.0) should be 0.0 and is 1.0.")
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
    let short = [Measurement("a", 1)]
    XCTAssertNotNil(firstDifference(short, [1, 2], tolerance: 1e-9))
    let square = Measurement.each("m", Matrix<Double>(rows: 2, columns: 2))
    XCTAssertNotNil(firstDifference(square, [1, 4, 0, 0, 0, 0], tolerance: 1e-9))
  }
}
