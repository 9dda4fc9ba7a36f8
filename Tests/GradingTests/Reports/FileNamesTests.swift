import Foundation
import XCTest

@testable import Grading

final class FileNamesTests: XCTestCase {
  func testNoTwoStudentsShareAFile() {
    // Composed and decomposed; a name that is taken already; full-width letters.
    let students = [
      "Zo\u{EB}", "Zoe\u{308}", "zo\u{EB}", "Zo\u{EB} (2)", "a/b", "a:b", "a_b", "STRASSE",
      "straße",
      "ＡＮＮ", "Ann",
    ]
    let names = FileNames.unique(for: students)
    XCTAssertEqual(names.count, students.count)
    let folded = names.map { $0.precomposedStringWithCompatibilityMapping.uppercased() }
    XCTAssertEqual(Set(folded).count, students.count, "\(names)")
    XCTAssertEqual(names[0], "Zo\u{EB}")
    XCTAssertEqual(names[4], "a_b")
  }

  func testNamesAreSafe() {
    XCTAssertEqual(FileNames.safe("佐藤 さくら"), "佐藤 さくら")
    XCTAssertEqual(FileNames.safe("../../etc/passwd"), "_._.._etc_passwd")
    XCTAssertEqual(FileNames.safe("a\u{0}b\u{1B}[31m\n"), "a_b_[31m_")
    XCTAssertEqual(FileNames.safe("."), "_")
    XCTAssertEqual(FileNames.safe(""), "_")
    XCTAssertEqual(FileNames.safe("dots and spaces. "), "dots and spaces._")
    let long = FileNames.safe(String(repeating: "語", count: 200))
    XCTAssertLessThanOrEqual(long.utf8.count, 200)
    XCTAssertGreaterThan(long.utf8.count, 190)
  }
}
