import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson03

final class Lesson03Tests: LessonTestCase {
  override class var program: String { "lesson03" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise31() throws { try grade("3.1") }
  func testExercise32() throws { try grade("3.2") }
  func testExercise33() throws { try grade("3.3") }
  func testExercise34() throws { try grade("3.4") }
  func testExercise35() throws { try grade("3.5") }
  func testExercise36() throws { try grade("3.6") }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "bike-sharing") }
}
