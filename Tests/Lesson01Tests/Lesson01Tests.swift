import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson01

final class Lesson01Tests: LessonTestCase {
  override class var program: String { "lesson01" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise11() throws { try grade("1.1") }
  func testExercise12() throws { try grade("1.2") }
  func testExercise13() throws { try grade("1.3") }
  func testExercise14() throws { try grade("1.4") }
  func testExercise15() throws { try grade("1.5") }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline() }
}
