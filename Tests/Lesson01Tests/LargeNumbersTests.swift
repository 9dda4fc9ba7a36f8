import Foundation
import Grading
import XCTest

/// Lesson 1 with the largest and smallest numbers that a person can give it.
final class LargeNumbersTests: XCTestCase {
  private func lesson(_ arguments: String...) -> Program.Run {
    Program("lesson01").run(["--quick", "--no-html"] + arguments)
  }

  func testTheLargestNumbersMakeAPage() {
    for (inputs, weights) in [
      ("1000,1000", "1000,-1000"), ("-1000,1000", "1000,-1000"), ("0,0", "0,-0"),
      ("1e-320,-1e-320", "1e-320,1000"), ("1000", "-1000"),
    ] {
      let run = lesson(
        "--inputs=\(inputs)", "--weights=\(weights)", "--learning-rate=1e9", "--target=-1e9")
      XCTAssertEqual(run.exitCode, 0, "\(inputs), \(weights): \(run.errors)")
    }
  }

  func testWhatWouldOverflowIsRefused() {
    for numbers in ["1e308,1e308", "1e200,-1e200", "1e5,0", "inf,0", "nan,0"] {
      for option in ["inputs", "weights"] {
        let run = lesson("--\(option)=\(numbers)")
        XCTAssertEqual(run.exitCode, 64, numbers)
        XCTAssertEqual(run.output, "")
        XCTAssertTrue(
          run.errors.contains("--\(option) takes numbers from -1000 to 1000"), run.errors)
      }
    }
  }
}
