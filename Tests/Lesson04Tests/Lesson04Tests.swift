import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson04

final class Lesson04Tests: LessonTestCase {
  override class var program: String { "lesson04" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise41() throws { try grade("4.1") }
  func testExercise42() throws { try grade("4.2") }
  func testExercise43() throws { try grade("4.3") }
  func testExercise44() throws { try grade("4.4") }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
