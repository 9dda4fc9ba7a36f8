import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson06

final class Lesson06Tests: LessonTestCase {
  override class var program: String { "lesson06" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise61() throws { try grade("6.1") }
  func testExercise62() throws { try grade("6.2") }
  func testExercise63() throws { try grade("6.3") }
  func testExercise64() throws { try grade("6.4") }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
