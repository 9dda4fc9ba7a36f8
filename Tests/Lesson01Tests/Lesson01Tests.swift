import TestSupport
import XCTest

final class Lesson01Tests: LessonTestCase {
  func testExercise11() throws { try grade() }
  func testExercise12() throws { try grade() }
  func testExercise13() throws { try grade() }
  func testExercise14() throws { try grade() }
  func testExercise15() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline() }
}
