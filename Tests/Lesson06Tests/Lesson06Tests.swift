import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson06

final class Lesson06Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise61() throws { try grade() }
  func testExercise62() throws { try grade() }
  func testExercise63() throws { try grade() }
  func testExercise64() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
