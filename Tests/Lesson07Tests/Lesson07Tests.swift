import TestSupport
import XCTest

final class Lesson07Tests: LessonTestCase {
  func testExercise71() throws { try grade() }
  func testExercise72() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
