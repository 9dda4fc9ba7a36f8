import TestSupport
import XCTest

final class Lesson05Tests: LessonTestCase {
  func testExercise51() throws { try grade() }
  func testExercise52() throws { try grade() }
  func testExercise53() throws { try grade() }
  func testExercise54() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
