import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson07

final class Lesson07Tests: LessonTestCase {
  override class var program: String { "lesson07" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise71() throws { try grade("7.1") }
  func testExercise72() throws { try grade("7.2") }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
