import TestSupport
import XCTest

final class Lesson11Tests: LessonTestCase {
  func testExercise111() throws { try grade() }
  func testExercise112() throws { try grade() }
  func testExercise113() throws { try grade() }
  func testExercise114() throws { try grade() }
  func testExercise115() throws { try grade() }
  func testExercise116() throws { try grade() }

  func testChecks() throws { try proveChecks() }

  // Full batches and 500 epochs: the trainings are not chaotic, so the default run is compared tightly.
  func testHeadline() throws { try compareHeadline() }
}
