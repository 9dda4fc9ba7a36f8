import Exercises
import Foundation
import Grading
import XCTest

final class GradeBookTests: XCTestCase {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("grades-\(UUID().uuidString)")

  override func setUpWithError() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

  private func exercise(_ id: String) -> Exercise {
    Exercise(id, "title of \(id)", learner: 1.0, solution: 1.0) { _ in }
  }

  func testReportAndTableKnowEveryExerciseFromTheBeginning() throws {
    let report = folder.appendingPathComponent("report.json")
    let tableFile = folder.appendingPathComponent("table.txt")
    let book = GradeBook(tableFile: tableFile, reportFile: report)
    XCTAssertTrue(book.isEmpty)
    let exercises = [exercise("1.1"), exercise("1.2"), exercise("1.3")]
    book.enter("lesson01", exercises)
    book.enter("lesson01", [])  // a second time changes nothing
    func states() throws -> [String: Verdict.State] {
      let records = try JSONDecoder().decode(
        [GradeBook.Record].self, from: Data(contentsOf: report))
      return Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.state) })
    }
    XCTAssertEqual(try states(), ["1.1": .notReached, "1.2": .notReached, "1.3": .notReached])
    XCTAssertFalse(book.hasFaults(in: "lesson01"))

    book.enter(Verdict(.right), on: exercises[0], of: "lesson01", seconds: 0.1)
    book.enter(Verdict(.timedOut, "too long"), on: exercises[1], of: "lesson01", seconds: 20)
    XCTAssertEqual(try states(), ["1.1": .right, "1.2": .timedOut, "1.3": .notReached])
    XCTAssertTrue(book.hasFaults(in: "lesson01"))
    XCTAssertFalse(book.hasFaults(in: "lesson02"))
    XCTAssertEqual(try String(contentsOf: tableFile, encoding: .utf8), book.table)
    let row = try XCTUnwrap(book.table.split(separator: "\n").last)
    XCTAssertEqual(
      row.split(separator: " "), ["lesson01", "1", "0", "1", "0", "0", "1"], "right, wrong, …")
  }
}
