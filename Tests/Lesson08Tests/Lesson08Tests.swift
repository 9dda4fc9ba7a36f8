import TestSupport
import XCTest

final class Lesson08Tests: LessonTestCase {
  func testExercise81() throws { try grade() }
  func testExercise82() throws { try grade() }
  func testExercise83() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
