import Foundation
import XCTest

@testable import Grading

final class GradescopeResultsTests: XCTestCase {
  func testSaysWhatGradescopeReads() throws {
    let student = SampleClass.student("ann", [.right, .wrong, .followOn], look: ["a secret"])
    let text = GradescopeResults(student).text
    XCTAssertFalse(text.contains("a secret"), "students read this")
    let results = try XCTUnwrap(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    XCTAssertEqual(results["score"] as? Double, 1)
    XCTAssertEqual(
      results["output"] as? String, "1 of 3.5 points: 1 right, 1 follow-on, 1 wrong.")
    let tests = try XCTUnwrap(results["tests"] as? [[String: Any]])
    XCTAssertEqual(tests.map { $0["number"] as? String }, ["1.1", "1.2", "10.1"])
    XCTAssertEqual(tests.map { $0["score"] as? Double }, [1, 0, 0])
    XCTAssertEqual(tests.map { $0["max_score"] as? Double }, [1, 0.5, 2])
    // Right but for another exercise, and without its points here.
    XCTAssertEqual(tests.map { $0["status"] as? String }, ["passed", "failed", "failed"])
    let output = try XCTUnwrap(tests[1]["output"] as? String)
    XCTAssertTrue(output.hasPrefix("wrong (Lessons/01-GradientStep/Exercises.swift:13)\nThe sign"))
    XCTAssertTrue(output.hasSuffix("\nRead next: Which sign does `exp` get?"), output)
  }
}
