import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson07

final class Lesson07Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise71() throws { try grade() }
  func testExercise72() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
