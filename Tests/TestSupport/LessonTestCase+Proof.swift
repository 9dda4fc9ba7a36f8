import Foundation
import Grading
import XCTest

extension LessonTestCase {
  /// Proves the checks themselves: a solution is right, a stub is to do, and every known mistake is
  /// wrong and told by its own name; that what the lesson says of itself is what the scripts know; and
  /// that its page is whole.
  public func proveChecks(file: StaticString = #filePath, line: UInt = #line) throws {
    try judge(.checks) {
      let tests = try String(contentsOfFile: "\(file)", encoding: .utf8)
      var earlier: [String] = []
      for exercise in try Self.exercises() {
        for id in exercise.buildsOn {
          XCTAssertTrue(
            earlier.contains(id), "\(exercise.id) builds on \(id), which does not come before it",
            file: file, line: line)
        }
        earlier.append(exercise.id)
        let test = "func testExercise\(exercise.id.filter { $0 != "." })() "
        XCTAssertTrue(tests.contains(test), "\(exercise.id) has no test", file: file, line: line)
      }
      let run = Program(Self.program).run(["--prove"])
      let answer = try XCTUnwrap(run.lastLine, run.errors, file: file, line: line)
      for fault in try JSONDecoder().decode([String].self, from: answer) {
        XCTFail(fault, file: file, line: line)
      }
      try compareListing(file: file, line: line)
      try provePage(file: file, line: line)
    }
  }
}
