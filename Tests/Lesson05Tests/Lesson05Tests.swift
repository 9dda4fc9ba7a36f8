import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson05

final class Lesson05Tests: LessonTestCase {
  override class var program: String { "lesson05" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise51() throws { try grade("5.1") }
  func testExercise52() throws { try grade("5.2") }
  func testExercise53() throws { try grade("5.3") }
  func testExercise54() throws { try grade("5.4") }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
