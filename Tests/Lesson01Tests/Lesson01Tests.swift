import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson01

final class Lesson01Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise11() throws { try grade() }
  func testExercise12() throws { try grade() }
  func testExercise13() throws { try grade() }
  func testExercise14() throws { try grade() }
  func testExercise15() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline() }
}
