import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson13

final class Lesson13Tests: LessonTestCase {
  override class var program: String { "lesson13" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise131() throws { try grade("13.1") }
  func testExercise132() throws { try grade("13.2") }
  func testExercise133() throws { try grade("13.3") }
  func testExercise134() throws { try grade("13.4") }
  func testExercise135() throws { try grade("13.5") }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "mnist") }
}
