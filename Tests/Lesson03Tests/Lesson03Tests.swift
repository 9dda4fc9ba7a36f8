import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson03

final class Lesson03Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise31() throws { try grade() }
  func testExercise32() throws { try grade() }
  func testExercise33() throws { try grade() }
  func testExercise34() throws { try grade() }
  func testExercise35() throws { try grade() }
  func testExercise36() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "bike-sharing") }
}
