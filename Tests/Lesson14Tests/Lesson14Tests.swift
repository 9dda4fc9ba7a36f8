import Exercises
import Grading
import Lab
import TestSupport
import XCTest

@testable import lesson14

final class Lesson14Tests: LessonTestCase {
  override class var exercises: [Exercise] { Checks.all }

  func testExercise141() throws { try grade() }
  func testExercise142() throws { try grade() }
  func testExercise143() throws { try grade() }
  func testExercise144() throws { try grade() }
  func testExercise145() throws { try grade() }

  func testChecks() { proveChecks() }
  func testHeadline() throws { try compareHeadline("sample") }
  func testHeadlineOnRealData() throws { try compareHeadline("full", of: "mnist") }

  func testSizesAreChecked() throws {
    XCTAssertEqual(try Study.checked([784, 10]), [784, 10])
    for (sizes, says) in [
      ([784], "2 to 101"), ([100, 10], "begins with 784"), ([784, 50], "ends with 10"),
    ] {
      XCTAssertThrowsError(try Study.checked(sizes)) { error in
        guard case .usage(let sentence)? = error as? LabError else {
          return XCTFail("\(sizes): \(error) is no usage error")
        }
        XCTAssertTrue(sentence.contains(says), sentence)
      }
    }
  }
}
