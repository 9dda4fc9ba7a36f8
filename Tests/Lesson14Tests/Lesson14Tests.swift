import Grading
import TestSupport
import XCTest

final class Lesson14Tests: LessonTestCase {
  func testExercise141() throws { try grade() }
  func testExercise142() throws { try grade() }
  func testExercise143() throws { try grade() }
  func testExercise144() throws { try grade() }
  func testExercise145() throws { try grade() }

  func testChecks() throws { try proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "mnist") }

  func testSizesAreChecked() {
    for (sizes, says) in [
      ("784", "2 to 101"), ("100,10", "begins with 784"), ("784,50", "ends with 10"),
    ] {
      let run = Program(Self.program).run(["--json", "--sizes", sizes])
      XCTAssertEqual(run.exitCode, 64, sizes)
      XCTAssertTrue(run.errors.contains(says), run.errors)
    }
  }
}
