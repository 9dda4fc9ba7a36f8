import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson02

final class Lesson02Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise21() throws { try grade() }
  func testExercise22() throws { try grade() }
  func testExercise23() throws { try grade() }
  func testExercise24() throws { try grade() }
  func testExercise25() throws { try grade() }
  func testExercise26() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "student-admissions") }
}
