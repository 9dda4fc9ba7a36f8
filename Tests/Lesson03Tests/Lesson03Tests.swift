import TestSupport
import XCTest

final class Lesson03Tests: LessonTestCase {
  func testExercise31() throws { try grade() }
  func testExercise32() throws { try grade() }
  func testExercise33() throws { try grade() }
  func testExercise34() throws { try grade() }
  func testExercise35() throws { try grade() }
  func testExercise36() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "bike-sharing") }
}
