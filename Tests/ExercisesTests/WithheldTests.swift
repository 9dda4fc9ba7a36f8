import XCTest

@testable import Exercises

/// What a program says that has asked for a solution.
final class WithheldTests: XCTestCase {
  func testTheNameIsReadFromStandardError() {
    XCTAssertEqual(Withheld.name(in: "\nwithheld: Solutions.sigmoid\n"), "Solutions.sigmoid")
    XCTAssertEqual(Withheld.name(in: "own words\nwithheld: 1.2\n"), "1.2")
    XCTAssertEqual(Withheld.name(in: "withheld: 1.1\nwithheld: 1.2"), "1.2")
    XCTAssertNil(Withheld.name(in: ""))
    XCTAssertNil(Withheld.name(in: "a withheld: 1.2"))
  }

  /// Another answer would end this process.
  func testLaterExercisesMayUseEarlierOnes() {
    defer { Withheld.measured = "" }
    for (earlier, later) in [("1.1", "1.2"), ("1.9", "1.10"), ("9.3", "10.1")] {
      Withheld.measured = later
      Withheld.lend(earlier)
    }
  }
}
