import XCTest

@testable import Notebook

/// What is read out of Swift's crash reports.
final class TrapReportTests: XCTestCase {
  private let file = "Lessons/03-BikeSharing/Exercises.swift"

  private func report(_ errors: String) -> TrapReport { TrapReport(errors, file: file) }

  func testAReasonWithWords() {
    let report = report(
      """
      What the learner printed.
      swift-runtime: failed to suspend thread 14934 while processing a crash
      Exercises/Array+Bounds.swift:47: Fatal error: index 3 in an array of 3: its indices are 0 to 2

      *** Program crashed: Illegal instruction at 0x00007febc90f9361 ***

      Thread 0 "lesson03" crashed:

        0                         0x00007febc90f9361 _assertionFailure(_:_:file:line:flags:) + 225 in libswiftCore.so
        1 [ra]                    0x000055aaa732ce6b stopOutsideArray(_:_:) + 282 in lesson03 at /home/ada/course/Sources/Exercises/Array+Bounds.swift:47:3
        2 [ra]                    0x000055aaa732d962 run(_:_:) + 33 in lesson03 at /home/ada/course/Lessons/03-BikeSharing/Exercises.swift:71:25
        3 [ra]                    0x000055aaa732e362 run + 1153 in lesson03 at /home/ada/course/Lessons/03-BikeSharing/Checks.swift:14:22
      """)
    XCTAssertEqual(report.line, 71)
    XCTAssertEqual(
      report.sentence, "Stopped at line 71: index 3 in an array of 3: its indices are 0 to 2.")
    XCTAssertEqual(report.before, "What the learner printed.")
  }

  func testReasonsOfTheRuntime() {
    func sentence(_ reason: String) -> String {
      report(
        """
        *** Swift runtime failure: \(reason) ***

          0 [inlined] [system] 0x00005585f63709aa Swift runtime failure: \(reason) in lesson03 at //<compiler-generated>
          1                    0x00005585f63709aa run(_:_:) + 58 in lesson03 at /x/\(file):6:67
        """
      ).sentence
    }
    XCTAssertEqual(
      sentence("arithmetic overflow"),
      "Stopped at line 6: a whole number grows too large, or too small, for its type.")
    XCTAssertEqual(
      sentence("Unexpectedly found nil while unwrapping an Optional value"),
      "Stopped at line 6: something that is nil is unwrapped with “!”.")
    XCTAssertEqual(
      sentence("Division by zero"), "Stopped at line 6: a whole number is divided by 0.")
    XCTAssertEqual(sentence("something new"), "Stopped at line 6: something new.")
  }

  func testAReportWithoutAReason() {
    let frame = "  1 0x00 run(_:_:) + 58 in lesson03 at /x/\(file):6:67\n"
    XCTAssertEqual(
      report("*** Program crashed: Bad pointer ***\n" + String(repeating: frame, count: 20))
        .sentence,
      "Stopped at line 6: a function calls itself without end.")
    XCTAssertNil(report("").line)
    XCTAssertTrue(report("").sentence.hasPrefix("Stopped: an index outside an array"))
  }

  func testAShapeThatDoesNotFit() {
    XCTAssertEqual(
      report("Lab/Matrix.swift:9: Fatal error: A 3×2 matrix cannot be added.").sentence,
      "Stopped: a 3×2 matrix cannot be added.")
  }
}
