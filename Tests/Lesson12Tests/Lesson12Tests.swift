import Lab
import TestSupport
import XCTest

@testable import lesson12

final class Lesson12Tests: LessonTestCase {
  override class var program: String { "lesson12" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise121() throws { try grade("12.1") }
  func testExercise122() throws { try grade("12.2") }
  func testExercise123() throws { try grade("12.3") }
  func testExercise124() throws { try grade("12.4") }
  func testExercise125() throws { try grade("12.5") }

  func testChecks() { proveChecks() }

  // 500 epochs on the curve make of a rounding in the 16th digit a difference in the 9th. With three
  // digits and more between that and the tolerance, another machine's tanh does no harm either.
  func testHeadline() throws { try compareHeadline(tolerance: 1e-6) }
}
