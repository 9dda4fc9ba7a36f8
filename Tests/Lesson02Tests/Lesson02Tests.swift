import TestSupport
import XCTest

final class Lesson02Tests: LessonTestCase {
  func testExercise21() throws { try grade() }
  func testExercise22() throws { try grade() }
  func testExercise23() throws { try grade() }
  func testExercise24() throws { try grade() }
  func testExercise25() throws { try grade() }
  func testExercise26() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "student-admissions") }
}
