import TestSupport
import XCTest

final class Lesson12Tests: LessonTestCase {
  func testExercise121() throws { try grade() }
  func testExercise122() throws { try grade() }
  func testExercise123() throws { try grade() }
  func testExercise124() throws { try grade() }
  func testExercise125() throws { try grade() }

  func testChecks() throws { try proveChecks() }

  // Full batches and 500 epochs: these trainings are not chaotic, so the default run is compared
  // tightly. With other options a rounding in the 16th digit may grow to one in the 8th.
  func testHeadline() throws { try compareHeadline() }
}
