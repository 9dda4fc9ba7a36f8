import Foundation
import Notebook
import XCTest

@testable import Grading

final class GradeSummaryTests: XCTestCase {
  private let terminal = Terminal(width: 80, hasColor: false, isInteractive: false)

  private func summary(of students: [StudentGrades]) -> [String] {
    GradeReports(students, run: SampleClass.run)
      .summary(in: URL(fileURLWithPath: "/x"), formats: [.csv, .json, .html], for: terminal)
  }

  func testCountsAndSaysWhomToLookAt() {
    let lines = summary(of: [
      SampleClass.student("ann", [.right, .right, .right]),
      SampleClass.student("佐藤", [.right, .crashed, .followOn]),
      SampleClass.student("eve", [.right, .borrowed, .right], look: ["1.1 calls Solutions."]),
      SampleClass.student("nobody", [.notHandedIn, .notHandedIn, .notHandedIn]),
    ])
    XCTAssertEqual(
      lines,
      [
        "student  points/3.5  right  follow-on  wrong  borrowed  to do  look",
        "───────  ──────────  ─────  ─────────  ─────  ────────  ─────  ────",
        "ann             3.5      3          0      0         0      0      ",
        "eve               3      2          0      0         1      0  yes ",
        "nobody            0      0          0      0         0      3      ",
        "佐藤              1      1          1      1         0      0      ",
        "",
        "/x/grades.csv, grades.json · feedback in /x/feedback",
        "  2 graded · 1 to look at (eve: 1.1 calls Solutions) · 1 handed nothing in",
      ])
  }

  func testFitsThirtyStudentsWithLongNamesInto80Columns() {
    let reason = "1.1 gives the right numbers only for the inputs that the check prints."
    let states: [StudentGrades.State] = [.followOn, .borrowed, .toDo]
    let lines = summary(
      of: (1...30).map {
        SampleClass.student(
          "\u{1B}[2J" + String(repeating: "長い名前", count: 20) + "\($0)", states, look: [reason])
      })
    for line in lines {
      // A wide character takes two columns.
      let columns = line.reduce(0) { $0 + ($1.isLetter && !$1.isASCII ? 2 : 1) }
      XCTAssertLessThanOrEqual(columns, 80, line)
      XCTAssertFalse(line.contains("\u{1B}"))
    }
    XCTAssertTrue(lines.contains("  0 graded · 30 to look at"), lines.joined(separator: "\n"))
  }
}
