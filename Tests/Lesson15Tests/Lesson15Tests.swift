import Foundation
import Grading
import TestSupport
import XCTest

final class Lesson15Tests: LessonTestCase {
  func testExercise151() throws { try grade() }
  func testExercise152() throws { try grade() }
  func testExercise153() throws { try grade() }
  func testExercise154() throws { try grade() }
  func testExercise155() throws { try grade() }
  func testExercise156() throws { try grade() }
  func testExercise157() throws { try grade() }
  func testExercise158() throws { try grade() }
  func testExercise159() throws { try grade() }

  func testChecks() throws { try proveChecks() }

  // Floats add up to about 10⁻⁷ of a sum, and Adam passes some of that on: within 10⁻⁵ of PyTorch.
  func testHeadline() throws { try compareHeadline("sample", tolerance: 1e-5) }
  func testHeadlineOnRealData() throws {
    try compareHeadline("full", of: "mnist", tolerance: 1e-5)
  }
}
