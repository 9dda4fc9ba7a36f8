import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson12

final class Lesson12Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise121() throws { try grade() }
  func testExercise122() throws { try grade() }
  func testExercise123() throws { try grade() }
  func testExercise124() throws { try grade() }
  func testExercise125() throws { try grade() }

  func testChecks() { proveChecks() }

  // Full batches and 500 epochs: these trainings are not chaotic, so the default run is compared
  // tightly. With other options a rounding in the 16th digit may grow to one in the 8th.
  func testHeadline() throws { try compareHeadline() }
}
