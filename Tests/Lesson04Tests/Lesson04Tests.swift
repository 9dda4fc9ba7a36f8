import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson04

final class Lesson04Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise41() throws { try grade() }
  func testExercise42() throws { try grade() }
  func testExercise43() throws { try grade() }
  func testExercise44() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
