import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson13

final class Lesson13Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise131() throws { try grade() }
  func testExercise132() throws { try grade() }
  func testExercise133() throws { try grade() }
  func testExercise134() throws { try grade() }
  func testExercise135() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "mnist") }
}
