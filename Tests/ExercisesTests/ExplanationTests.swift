import Foundation
import XCTest

@testable import Exercises

/// What is said where no known mistake gives the same numbers as a whole.
final class ExplanationTests: XCTestCase {
  private typealias Pair = (a: [Double], b: [Double])

  /// A function of a list with two results, and two mistakes that each concern both.
  private func said(of answer: @escaping ([Double]) -> Pair) -> Verdict {
    let right: ([Double]) -> Pair = { x in (x.map { 2 * $0 + 1 }, x.map { $0 * $0 }) }
    return Exercise(
      "0.1", "two lists", learner: answer, solution: right,
      reference: [
        "0.1": [
          "a": Quantity([4], 2, 4.5, -0.5, 7.25),
          "b": Quantity([4], 0.25, 3.0625, 0.5625, 9.765625),
        ]
      ]
    ) { check in
      check.mistake("The cubes are taken.") { x in
        (x.map { $0 * $0 * $0 }, x.map { $0 * $0 * $0 + 0.5 })
      }
      check.mistake("The sines are taken.") { x in (x.map { sin($0) }, x.map { sin(3 * $0) }) }
      check.number("the number of things", 4)
      check.measure { function in
        let (a, b) = function([0.5, 1.75, -0.75, 3.125])
        return [Measured("a", a), Measured("b", b)]
      }
    }.verdict()
  }

  func testAMistakeInOneQuantityIsToldOfIt() {
    let verdict = said { x in (x.map { $0 * $0 * $0 }, x.map { $0 * $0 }) }
    XCTAssertEqual(verdict.message.prefix { $0 != "\n" }, "In a: The cubes are taken.")
    XCTAssertEqual(verdict.cause, .mistake)
  }

  func testTwoMistakesInTwoQuantitiesAreBothTold() {
    let verdict = said { x in (x.map { $0 * $0 * $0 }, x.map { sin(3 * $0) }) }
    XCTAssertEqual(
      verdict.message.prefix { $0 != "\n" },
      "In a: The cubes are taken. In b: The sines are taken.")
  }

  func testAMistakeAndARelationOnTopOfIt() {
    let verdict = said { x in (x.map { -sin($0) }, x.map { -sin(3 * $0) }) }
    XCTAssertEqual(
      verdict.message.prefix { $0 != "\n" },
      "Two things at once. The sines are taken. And beside that: every number has the right size and "
        + "the wrong sign.")
    let divided = said { x in (x.map { sin($0) / 4 }, x.map { sin(3 * $0) / 4 }) }
    XCTAssertTrue(
      divided.message.contains("4 times too small, and 4 is the number of things"), divided.message)
  }

  func testWhatNearlyHoldsIsNotTold() {
    let verdict = said { x in (x.map { -sin($0) }, x.map { -sin(3 * $0) + 0.01 }) }
    XCTAssertNil(verdict.cause, verdict.message)
    let one = said { x in (x.enumerated().map { $0 == 2 ? 1.7 : 2 * $1 + 1 }, x.map { $0 * $0 }) }
    XCTAssertNil(one.cause, one.message)
  }
}
