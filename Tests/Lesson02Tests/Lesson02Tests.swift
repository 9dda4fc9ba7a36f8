import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson02

final class Lesson02Tests: LessonTestCase {
  override class var program: String { "lesson02" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise21() throws { try grade("2.1") }
  func testExercise22() throws { try grade("2.2") }
  func testExercise23() throws { try grade("2.3") }
  func testExercise24() throws { try grade("2.4") }
  func testExercise25() throws { try grade("2.5") }
  func testExercise26() throws { try grade("2.6") }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "student-admissions") }
}
