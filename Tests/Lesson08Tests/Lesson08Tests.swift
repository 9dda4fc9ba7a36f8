import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson08

final class Lesson08Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise81() throws { try grade() }
  func testExercise82() throws { try grade() }
  func testExercise83() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
