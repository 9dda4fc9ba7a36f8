import TestSupport
import XCTest

final class Lesson06Tests: LessonTestCase {
  func testExercise61() throws { try grade() }
  func testExercise62() throws { try grade() }
  func testExercise63() throws { try grade() }
  func testExercise64() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
