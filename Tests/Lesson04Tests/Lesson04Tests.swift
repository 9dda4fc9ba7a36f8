import TestSupport
import XCTest

final class Lesson04Tests: LessonTestCase {
  func testExercise41() throws { try grade() }
  func testExercise42() throws { try grade() }
  func testExercise43() throws { try grade() }
  func testExercise44() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "imdb-reviews") }
}
