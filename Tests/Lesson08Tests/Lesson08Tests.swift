import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson08

final class Lesson08Tests: LessonTestCase {
  override class var program: String { "lesson08" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise81() throws { try grade("8.1") }
  func testExercise82() throws { try grade("8.2") }
  func testExercise83() throws { try grade("8.3") }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
