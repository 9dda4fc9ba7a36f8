import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson11

final class Lesson11Tests: LessonTestCase {
  override class var program: String { "lesson11" }
  override class var exercises: [Exercise] { Checks.all }

  func testExercise111() throws { try grade("11.1") }
  func testExercise112() throws { try grade("11.2") }
  func testExercise113() throws { try grade("11.3") }
  func testExercise114() throws { try grade("11.4") }
  func testExercise115() throws { try grade("11.5") }
  func testExercise116() throws { try grade("11.6") }

  func testChecks() { proveChecks() }

  // Full batches and 500 epochs: the trainings are not chaotic, so the default run is compared tightly.
  func testHeadline() throws { try compareHeadline() }
}
