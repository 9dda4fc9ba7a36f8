import TestSupport
import XCTest

final class Lesson13Tests: LessonTestCase {
  func testExercise131() throws { try grade() }
  func testExercise132() throws { try grade() }
  func testExercise133() throws { try grade() }
  func testExercise134() throws { try grade() }
  func testExercise135() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "mnist") }
}
