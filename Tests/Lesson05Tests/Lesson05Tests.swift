import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson05

final class Lesson05Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise51() throws { try grade() }
  func testExercise52() throws { try grade() }
  func testExercise53() throws { try grade() }
  func testExercise54() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
